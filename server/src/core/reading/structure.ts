/** Claims that a document's structure completes: a heading or an introduction with a list of models below it. */
import type { Passage, PassageClaim } from './passage.ts';

export function withStructure(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, i) => {
    const last = passage.claims.at(-1);
    if (!last?.introduces || !introducesList(passage, last)) return passage;
    const mentions = itemsBelow(passages, i);
    if (mentions.length === 0) return passage;
    return { ...passage, claims: [...passage.claims.slice(0, -1), { ...last, about: 'model' as const, mentions }] };
  });
}

/** "Open-source models:" or a heading that ends with the class. */
function introducesList({ segment }: Passage, claim: PassageClaim): boolean {
  const rest = segment.prose.slice(claim.end).trim();
  if (rest.length > 40) return false;
  return segment.kind === 'heading' || rest.endsWith(':');
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
