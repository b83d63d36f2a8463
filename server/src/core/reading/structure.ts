/** Claims that a document's structure completes: headings and introductions with lists below, rows and columns of tables. */
import { answer, type Passage, type PassageClaim } from './passage.ts';
import { affirmedBelow, rowLabel, rowLabelsBelow } from './tables.ts';

export function withStructure(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, i) => {
    if (
      !passage.segment.cell &&
      passage.claims.at(-1)?.stance === 'questioned' &&
      passage.segment.prose.trimEnd().endsWith('?')
    ) {
      const claims = [...passage.claims];
      answer(claims, passages[i + 1]?.tokens[0]?.norm);
      return { ...passage, claims };
    }
    const last = passage.claims.at(-1);
    if (last && isFragment(passage, last)) return aboutHeading(passages, i, last);
    if (!last?.introduces || !introducesList(passage, last)) return passage;
    const mentions = completing(passages, i);
    if (mentions.length === 0) return passage;
    // A header that asks is answered by its column.
    const answered =
      passage.segment.cell && last.stance === 'questioned' ? { ...last, stance: 'asserted' as const } : last;
    return { ...passage, claims: [...passage.claims.slice(0, -1), { ...answered, about: 'model' as const, mentions }] };
  });
}

/** "- Open-source model, 8B": a list item without a verb describes what its heading names. */
function isFragment({ segment, mentions, claims, tokens }: Passage, claim: PassageClaim): boolean {
  return (
    segment.kind === 'list-item' &&
    claim.introduces &&
    claim.opens &&
    claims.length === 1 &&
    mentions.length === 0 &&
    tokens.length <= FRAGMENT &&
    !/[?:]\s*$/.test(segment.prose)
  );
}

const FRAGMENT = 12;

function aboutHeading(passages: readonly Passage[], at: number, claim: PassageClaim): Passage {
  const passage = passages[at] as Passage;
  for (let i = at - 1; i >= 0; i--) {
    const heading = passages[i];
    if (heading?.segment.kind !== 'heading') continue;
    const models = heading.mentions.filter(
      ({ entry, derived }) => !derived && (entry.kind !== 'organisation' || entry.houseFamily),
    );
    if (models.length !== 1 || heading.claims.length > 0) return passage;
    const mention = heading.firstMention + heading.mentions.indexOf(models[0] as (typeof models)[number]);
    return { ...passage, claims: [{ ...claim, about: 'model', mentions: [mention] }] };
  }
  return passage;
}

/** The models that the structure says it of: answers in a column, the label of a row, or what stands below. */
function completing(passages: readonly Passage[], at: number): readonly number[] {
  const cell = passages[at]?.segment.cell;
  if (!cell) return itemsBelow(passages, at);
  return cell.row === 0 ? affirmedBelow(passages, at) : rowLabel(passages, at);
}

/** How much text may stand between the class and the end of what introduces it. */
const REST = 40;

/** "Open-source models:" or a heading that ends with the class. */
function introducesList({ segment }: Passage, claim: PassageClaim): boolean {
  const rest = segment.prose.slice(claim.end).trim();
  if (segment.cell) return rest.length <= REST;
  if (rest.length > REST || segment.prose.trimEnd().endsWith('?')) return false;
  return segment.kind === 'heading' || rest.endsWith(':');
}

/** The mention that opens each list item below, as far as the list goes, or the labels of a table's rows. */
function itemsBelow(passages: readonly Passage[], from: number): readonly number[] {
  const found: number[] = [];
  const depth = passages[from]?.segment.depth ?? 0;
  for (let i = from + 1; i < passages.length; i++) {
    const passage = passages[i];
    if (passage?.segment.cell && found.length === 0) return rowLabelsBelow(passages, i);
    if (passage?.segment.kind !== 'list-item' || passage.segment.depth <= depth) {
      if (found.length === 0 && i - from <= BETWEEN && isBetween(passages[from], passage)) continue;
      break;
    }
    const opening = passage.mentions.findIndex(({ entry }) => entry.kind !== 'organisation');
    const first = passage.mentions[opening];
    if (first && first.from <= OPENING && !first.derived && isLabel(passage, first.to))
      found.push(passage.firstMention + opening);
  }
  return found;
}

/** A deeper heading and a sentence may stand between a heading and its list. */
const BETWEEN = 2;

function isBetween(heading: Passage | undefined, passage: Passage | undefined): boolean {
  if (heading?.segment.kind !== 'heading' || !passage || passage.claims.length > 0) return false;
  const { kind, level } = passage.segment;
  return kind === 'paragraph' || (kind === 'heading' && (level ?? 0) > (heading.segment.level ?? 9));
}

/** The name stands alone, or a mark or "by", "from" follows: an item that is a sentence names no member. */
function isLabel({ tokens, lexicon }: Passage, end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word') return true;
  return (lexicon.phrases.match(tokens, end)?.values ?? []).some(
    (value) => 'role' in value && (value.role === 'preposition' || value.role === 'of'),
  );
}

/** An item is about the model that it names among its first words. */
const OPENING = 3;
