/** Takes from an analysis what a report needs. */
import { type Analysis, claimOf, createLineIndex, type DefinitionId, type Finding, targetOf } from '../core/index.ts';
import type { Checked, CheckedFinding, Needs } from './checked.ts';
import { excerpt } from './reporters/excerpt.ts';
import { placed, placedFix, resultBody } from './result.ts';

export type View = (analysis: Analysis, definition: DefinitionId) => Checked;

/** Loads no more than is needed. */
export async function createView(needs: Needs): Promise<View> {
  const fingerprintOf = needs.fingerprint ? (await import('./fingerprint.ts')).fingerprintOf : undefined;
  const inventoryOf = needs.inventory ? (await import('./more.ts')).namelessInventory : undefined;
  return (analysis, definition) => {
    const { source, findings, problems, reading } = analysis;
    // Most texts have none, and lines cost a look at each character.
    const lines = findings.length + problems.length > 0 ? createLineIndex(source.text) : undefined;
    const toFinding = (finding: Finding): CheckedFinding => {
      const claim = claimOf(finding, reading);
      const model = targetOf(finding, reading)?.entry.id;
      const { span, why, evidence } = finding;
      const place = placed(finding, lines ?? createLineIndex(source.text));
      return {
        ...place,
        start: span.start,
        why,
        evidence,
        ...(claim ? { claimStart: claim.span.start } : {}),
        ...(model === undefined ? {} : { model }),
        ...(needs.words ? { words: source.text.slice(span.start, span.end) } : {}),
        ...(needs.excerpt === undefined || !lines
          ? {}
          : { excerpt: excerptOf(place, span, lines.lineText(place.line), needs.excerpt) }),
        ...(fingerprintOf ? { fingerprint: fingerprintOf(finding, analysis) } : {}),
        // Edits of a text that was taken out of a document fit no file.
        ...(needs.fixes && lines && !source.document
          ? { fixes: finding.fixes.map((fix) => placedFix(fix, lines)) }
          : {}),
      };
    };
    return {
      problems: problems.map(({ span, message }) => {
        const { line, column } = (lines ?? createLineIndex(source.text)).placeAt(span.start);
        return `${line}:${column}: ${message.en}`;
      }),
      findings: findings.map(toFinding),
      ...(source.document ? { paragraphs: source.document.pages ?? true } : {}),
      ...(needs.body ? { body: resultBody(analysis, lines) } : {}),
      ...(inventoryOf ? { inventory: inventoryOf(analysis, definition) } : {}),
    };
  };
}

function excerptOf({ column }: CheckedFindingPlace, span: Finding['span'], line: string, width: number) {
  const start = column - 1;
  return excerpt(line, { start, end: start + span.end - span.start }, width);
}

type CheckedFindingPlace = Pick<CheckedFinding, 'column'>;
