/** A report: the inventories of one text or many, put together. Data, no words. */
import type { DefinitionId } from '../judging/definitions.ts';
import type { Inventory, ModelRecord, StatementRecord } from './inventory.ts';

export interface Report {
  readonly documents: readonly Inventory[];
  /** Models of all documents, the most named first. */
  readonly models: readonly ReportModel[];
  /** In the order of the documents, then of the text. */
  readonly rows: readonly ReportRow[];
  /** Those that the documents are judged by, each once. */
  readonly definitions: readonly DefinitionId[];
  readonly totals: Totals;
  readonly scan?: Scan;
}

export interface ReportModel extends ModelRecord {
  /** Set where only the facts up to that day count. */
  readonly asOf?: string;
  readonly statements: number;
  readonly flagged: number;
}

export interface ReportRow extends StatementRecord {
  /** Index into the documents. */
  readonly document: number;
}

export interface Totals {
  readonly documents: number;
  readonly models: number;
  readonly statements: number;
  /** Statements with at least one finding. */
  readonly flagged: number;
}

/** How the reading of a workspace went. */
export interface Scan {
  /** Files that were found. */
  readonly found: number;
  /** Files that could not be read, or were too large. */
  readonly skipped: number;
  /** Whether somebody stopped it before its end. */
  readonly stopped: boolean;
}

/** Documents without a model stay among the documents, and have no rows. */
export function createReport(documents: readonly Inventory[], scan?: Scan): Report {
  const rows = documents.flatMap(({ statements }, document) => statements.map((row) => ({ ...row, document })));
  const models = modelsOf(documents);
  return {
    documents,
    models,
    rows,
    definitions: [...new Set(documents.map(({ definition }) => definition))],
    totals: {
      documents: documents.length,
      models: models.length,
      statements: rows.length,
      flagged: rows.filter(isFlagged).length,
    },
    ...(scan ? { scan } : {}),
  };
}

export function isFlagged({ findings }: Pick<StatementRecord, 'findings'>): boolean {
  return findings.length > 0;
}

/** A model is one for each day and definition that it is judged by, as its facts and its verdict may differ. */
function modelsOf(documents: readonly Inventory[]): ReportModel[] {
  const models = new Map<string, ReportModel>();
  for (const { asOf, definition, statements, models: named } of documents) {
    for (const model of named) {
      const key = `${model.id} ${asOf ?? ''} ${definition}`;
      const known = models.get(key);
      const about = statements.filter((statement) => statement.model === model.id);
      models.set(key, {
        ...model,
        ...(asOf === undefined ? {} : { asOf }),
        mentions: (known?.mentions ?? 0) + model.mentions,
        statements: (known?.statements ?? 0) + about.length,
        flagged: (known?.flagged ?? 0) + about.filter(isFlagged).length,
      });
    }
  }
  return [...models.values()].sort((a, b) => b.mentions - a.mentions);
}
