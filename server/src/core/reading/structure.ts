/** Claims that a document's structure completes: a heading or an introduction with a list of models below it. */
import type { Passage, PassageClaim } from './passage.ts';

export function withStructure(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, i) => {
    const last = passage.claims.at(-1);
    if (!last?.introduces || !introducesList(passage, last)) return passage;
    const mentions = passage.segment.cell ? rowLabel(passages, i) : itemsBelow(passages, i);
    if (mentions.length === 0) return passage;
    return { ...passage, claims: [...passage.claims.slice(0, -1), { ...last, about: 'model' as const, mentions }] };
  });
}

/** "Open-source models:" or a heading that ends with the class. */
function introducesList({ segment }: Passage, claim: PassageClaim): boolean {
  const rest = segment.prose.slice(claim.end).trim();
  if (rest.length > 40) return false;
  if (segment.cell) return segment.cell.row > 0;
  return segment.kind === 'heading' || rest.endsWith(':');
}

/** The model that a table's row is about: the only thing its first cell names. */
function rowLabel(passages: readonly Passage[], at: number): number[] {
  const cell = passages[at]?.segment.cell;
  if (!cell || cell.column === 0) return [];
  for (let i = at - 1; i >= 0; i--) {
    const other = passages[i]?.segment.cell;
    if (!other || other.table !== cell.table || other.row !== cell.row) return [];
    if (other.column > 0) continue;
    const { mentions = [], firstMention = 0, tokens = [] } = passages[i] ?? {};
    const [label] = mentions;
    return label &&
      mentions.length === 1 &&
      label.entry.kind !== 'organisation' &&
      label.to - label.from + 3 >= tokens.length
      ? [firstMention]
      : [];
  }
  return [];
}

/** The mention that opens each list item below, as far as the list goes. */
function itemsBelow(passages: readonly Passage[], from: number): number[] {
  const found: number[] = [];
  const depth = passages[from]?.segment.depth ?? 0;
  for (let i = from + 1; i < passages.length; i++) {
    const passage = passages[i];
    if (passage?.segment.kind !== 'list-item' || passage.segment.depth <= depth) break;
    const [first] = passage.mentions;
    if (first && first.from <= 2 && first.entry.kind !== 'organisation' && !first.derived)
      found.push(passage.firstMention);
  }
  return found;
}
