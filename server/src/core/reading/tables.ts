/** Tables: a row is about the model in its first cell, a column about what its header says. */
import type { Passage, PassageClaim } from './passage.ts';

const YES = new Set(['yes', 'oui', '✓', '✔', '✅', '☑', 'true', 'vrai', 'y', 'o']);
const NO = new Set(['no', 'non', '✗', '✘', '❌', 'false', 'faux', 'n']);

/** The model that a row is about: the only thing its first cell names. */
export function rowLabel(passages: readonly Passage[], at: number): readonly number[] {
  const cell = passages[at]?.segment.cell;
  if (!cell || cell.column === 0) return [];
  for (let i = at - 1; i >= 0; i--) {
    const other = passages[i]?.segment.cell;
    if (other?.table !== cell.table || other.row !== cell.row) return [];
    if (other.column === 0) return labelOf(passages[i]);
  }
  return [];
}

/** The models that a table's rows are about. */
export function rowLabelsBelow(passages: readonly Passage[], from: number): readonly number[] {
  const table = passages[from]?.segment.cell?.table;
  const labels: number[] = [];
  for (let i = from; passages[i]?.segment.cell?.table === table && table !== undefined; i++) {
    const cell = passages[i]?.segment.cell;
    if (cell && cell.row > 0 && cell.column === 0) labels.push(...labelOf(passages[i]));
  }
  return labels;
}

/** "Open source? – yes": a header's claim, answered in a cell. */
export function columnClaims(passages: readonly Passage[], at: number): readonly PassageClaim[] {
  const passage = passages[at];
  const cell = passage?.segment.cell;
  if (!passage || !cell || cell.row === 0 || cell.column === 0) return [];
  const [first] = passage.tokens;
  const stance = YES.has(first?.norm ?? '') ? 'asserted' : NO.has(first?.norm ?? '') ? 'negated' : undefined;
  if (!first || !stance) return [];
  const header = headerOf(passages, at, cell.table, cell.column)?.claims[0];
  const mentions = header ? rowLabel(passages, at) : [];
  if (!header || mentions.length === 0) return [];
  const place = { start: first.start, end: first.end };
  return [{ ...header, ...place, sentence: place, stance, about: 'model', mentions, introduces: false }];
}

function headerOf(passages: readonly Passage[], at: number, table: number, column: number): Passage | undefined {
  for (let i = at - 1; passages[i]?.segment.cell?.table === table; i--) {
    const cell = passages[i]?.segment.cell;
    if (cell?.row === 0 && cell.column === column) return passages[i];
  }
  return undefined;
}

/** A label names one model and little else. */
function labelOf(passage: Passage | undefined): readonly number[] {
  if (!passage) return [];
  const index = passage.mentions.findIndex(({ entry }) => entry.kind !== 'organisation');
  const label = passage.mentions[index];
  if (!label || label.derived || label.from > 3) return [];
  const models = passage.mentions.filter(({ entry }) => entry.kind !== 'organisation');
  return models.length === 1 && passage.tokens.length <= 12 ? [passage.firstMention + index] : [];
}
