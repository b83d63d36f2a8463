/** Makes the inventory of an analysed text. */
import type { Finding } from '../findings/finding.ts';
import type { DefinitionId } from '../judging/definitions.ts';
import { judgedEntry, judgeEntry, type Status } from '../judging/judge.ts';
import { type Claim, mentionName, type Reading } from '../reading/reading.ts';
import type { Entry, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import {
  FACT_COLUMNS,
  type FactColumn,
  type FactState,
  type Inventory,
  type ModelRecord,
  type StatementRecord,
} from './inventory.ts';
import { isOwnReport } from './own-report.ts';

/** The parts of an analysis that count here. */
export interface Analysed {
  readonly source: { readonly text: string };
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly registry: Registry;
}

export interface Identity {
  readonly name: string;
  readonly address: string;
}

/** Only claims that are about a model that the text names are statements. A report has none. */
export function takeInventory(analysed: Analysed, definition: DefinitionId, { name, address }: Identity): Inventory {
  const { source, reading, registry } = analysed;
  const verdicts = verdictsOf(registry, definition);
  const lines = createLineIndex(source.text);
  const isOwn = isOwnReport(source.text);
  const found = findingsByClaim(analysed.findings);
  const statements = (isOwn ? [] : reading.claims)
    .flatMap((claim, index) => statementsOf(claim, found.get(index) ?? [], reading, verdicts, lines))
    .sort((a, b) => a.start - b.start);
  return {
    name,
    address,
    length: source.text.length,
    language: reading.language,
    definition,
    ...(registry.asOf === undefined ? {} : { asOf: registry.asOf }),
    registryVersion: registry.version,
    registryDate: registry.date,
    statements,
    models: isOwn ? [] : modelsOf(analysed, verdicts),
  };
}

/** Looked through once: a text may have as many findings as claims. */
function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const byClaim = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.claim === undefined) continue;
    const known = byClaim.get(finding.claim);
    if (known) known.push(finding);
    else byClaim.set(finding.claim, [finding]);
  }
  return byClaim;
}

type Verdicts = (entry: Entry) => Status;

function verdictsOf(registry: Registry, definition: DefinitionId): Verdicts {
  const known = new Map<string, Status>();
  return (entry) => {
    const judged = judgedEntry(registry, entry);
    const status = known.get(entry.id) ?? (judged ? judgeEntry(registry, judged, definition).status : 'unknown');
    known.set(entry.id, status);
    return status;
  };
}

function statementsOf(
  claim: Claim,
  here: readonly Finding[],
  reading: Reading,
  verdicts: Verdicts,
  lines: LineIndex,
): StatementRecord[] {
  const byModel = new Map<string, StatementRecord>();
  for (const target of claim.targets) {
    const mention = reading.mentions[target];
    if (!mention) continue;
    const name = mentionName(mention);
    const found = here.filter((finding) => finding.target === target).map(toRecord);
    const known = byModel.get(name);
    byModel.set(name, {
      model: mention.entry.id,
      name,
      words: claim.text,
      level: claim.level,
      stance: claim.stance,
      start: claim.span.start,
      end: claim.span.end,
      ...lines.placeAt(claim.span.start),
      verdict: mention.unknownVersion === undefined ? verdicts(mention.entry) : 'unknown',
      // A claim may name one model twice: that is one statement.
      findings: [...(known?.findings ?? []), ...found],
    });
  }
  return [...byModel.values()];
}

function toRecord({ rule, severity, message }: Finding) {
  return { rule, severity, message };
}

/** Models in the order in which the text first names them; a company only where a claim is about it. */
function modelsOf({ reading, registry }: Analysed, verdicts: Verdicts): ModelRecord[] {
  const targets = new Set(reading.claims.flatMap((claim) => claim.targets));
  const counts = new Map<string, { readonly entry: Entry; readonly count: number; readonly claimed: boolean }>();
  const inOrder = [...reading.mentions.entries()].sort(([, a], [, b]) => a.span.start - b.span.start);
  for (const [index, { entry }] of inOrder) {
    const known = counts.get(entry.id);
    const claimed = known?.claimed === true || targets.has(index);
    counts.set(entry.id, { entry, count: (known?.count ?? 0) + 1, claimed });
  }
  return [...counts.values()]
    .filter(({ entry, claimed }) => entry.kind !== 'organisation' || claimed)
    .map(({ entry, count }) => toModel(registry, entry, verdicts(entry), count));
}

function toModel(registry: Registry, entry: Entry, verdict: Status, mentions: number): ModelRecord {
  const versions = registry.versionsOf(judgedEntry(registry, entry) ?? entry);
  const developer = entry.kind === 'organisation' ? entry : registry.get(entry.developer);
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    developer: developer?.name ?? '',
    verdict,
    facts: Object.fromEntries(FACT_COLUMNS.map((column) => [column, sharedState(versions, column)])) as Record<
      FactColumn,
      FactState
    >,
    licences: [...new Set(versions.flatMap(({ licence }) => licence?.name ?? []))],
    mentions,
  };
}

function sharedState(versions: readonly Version[], column: FactColumn): FactState {
  const states = new Set(
    versions.map((version) => (column === 'weights' ? version.weights : version.components[column])),
  );
  const [first = 'unknown', ...others] = states;
  return others.length > 0 ? 'mixed' : first;
}
