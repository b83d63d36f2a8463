/** Claims that a document's structure completes: headings and introductions with lists below, rows and columns of tables. */

import { answer } from './answers.ts';
import { isHeading } from './headings.ts';
import { examplesBelow, membersBelow } from './members.ts';
import { type Passage, type PassageClaim, saysItself } from './passage.ts';
import { affirmedBelow, cellTopic, isOthersColumn } from './tables.ts';
import { topicOf } from './topics.ts';

/** The claims of a passage with what stands around it. */
export function structuredClaims(passages: readonly Passage[], at: number): readonly PassageClaim[] {
  const claims = claimsWithin(passages, at);
  if (claims.length === 0 || !passages[at]?.segment.cell || !isOthersColumn(passages, at)) return claims;
  return claims.map((claim) => (claim.stance === 'asserted' ? { ...claim, stance: 'attributed' as const } : claim));
}

function claimsWithin(passages: readonly Passage[], at: number): readonly PassageClaim[] {
  const passage = passages[at];
  if (!passage || passage.claims.length === 0) return [];
  if (
    !passage.segment.cell &&
    passage.claims.at(-1)?.stance === 'questioned' &&
    passage.segment.prose.trimEnd().endsWith('?')
  ) {
    const claims = [...passage.claims];
    // An answer that says it itself leaves the question one.
    const says = passages[at + 1]?.claims.some(saysItself);
    if (!says) answer(claims, answerIn(passages[at + 1]));
    return claims;
  }
  const introduced = introducing(passages, at) ?? passage.claims;
  const isOpenFragment = ({ fragment, attribute, mentions }: PassageClaim) =>
    (fragment || (attribute && passage.segment.cell !== undefined)) &&
    mentions.every((index) => isCompany(passage, index));
  if (!introduced.some(isOpenFragment)) return introduced;
  const mentions = topicOf(passages, at);
  // "Alternative to ChatGPT" below "ChatGPT" is none.
  if (mentions.length === 0 || mentions.some((index) => repeats(passages, passage, index))) return introduced;
  return introduced.map((claim) => (isOpenFragment(claim) ? { ...claim, about: 'model' as const, mentions } : claim));
}

/** The first word of an answer, over its label: "A: Yes." */
function answerIn(passage: Passage | undefined): string | undefined {
  const words = passage?.tokens.filter(({ norm }) => !['*', '_', '"'].includes(norm)).slice(0, 3) ?? [];
  const labelled = words[1]?.norm === ':' && /^(?:a|r|answer|réponse)$/.test(words[0]?.norm ?? '');
  return words[labelled ? 2 : 0]?.norm;
}

function repeats(passages: readonly Passage[], { mentions, segment }: Passage, index: number): boolean {
  if (segment.cell) return false;
  const owner = ownerOf(passages, index);
  const entry = owner?.mentions[index - owner.firstMention]?.entry;
  return mentions.some((mention) => mention.entry === entry);
}

/** The passage that holds a mention. First mentions never fall from one passage to the next. */
function ownerOf(passages: readonly Passage[], mention: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.firstMention ?? 0) <= mention) low = middle;
    else high = middle;
  }
  return passages[low];
}

function isCompany({ mentions, firstMention }: Passage, index: number): boolean {
  return mentions[index - firstMention]?.entry.kind === 'organisation';
}

/** The claims of a passage whose last one introduces a class, with the members of the class. */
function introducing(passages: readonly Passage[], at: number): readonly PassageClaim[] | undefined {
  const passage = passages[at];
  const last = passage?.claims.at(-1);
  const exemplified = passage && last?.classed ? examplesOf(passages, at) : [];
  if (!passage || !last) return undefined;
  if (exemplified.length === 0 && !(last.introduces && introducesList(passages, at, last))) return undefined;
  const mentions = exemplified.length > 0 ? exemplified : completing(passages, at);
  if (mentions.length === 0) return undefined;
  // A header that asks is answered by its column.
  const answered =
    passage.segment.cell && last.stance === 'questioned' ? { ...last, stance: 'asserted' as const } : last;
  return [...passage.claims.slice(0, -1), { ...answered, about: 'model' as const, mentions }];
}

/** "Characteristics of open-source LLMs" with "Examples: Llama 3" below: the heading needn't be the class alone. */
function examplesOf(passages: readonly Passage[], at: number): readonly number[] {
  const passage = passages[at] as Passage;
  const { segment, tokens, mentions } = passage;
  const first = tokens.find(({ kind }) => kind === 'word');
  if (segment.kind !== 'heading' || mentions.length > 0 || !NEUTRAL.has(first?.norm ?? '')) return [];
  return examplesBelow(passages, at);
}

/** Nouns before a class of which the section speaks. */
const NEUTRAL = new Set(
  'characteristics|features|overview|types|kinds|list|benefits|advantages|rise|landscape|strengths|pros|caractéristiques|avantages|types|présentation|panorama|atouts|liste|essor'.split(
    '|',
  ),
);

/** The models that the structure says it of: answers in a column, the label of a row, or what stands below. */
function completing(passages: readonly Passage[], at: number): readonly number[] {
  const cell = passages[at]?.segment.cell;
  if (!cell) return membersBelow(passages, at);
  return cell.row === 0 ? affirmedBelow(passages, at) : cellTopic(passages, at);
}

/** How much text may stand between the class and the end of what introduces it. */
const REST = 40;

/** "Open-source models:", a heading that ends with the class, or an item that is the class with items below. */
function introducesList(passages: readonly Passage[], at: number, claim: PassageClaim): boolean {
  const { segment } = passages[at] as Passage;
  const rest = segment.prose.slice(claim.end).trim();
  if (rest.length > REST) return false;
  if (segment.cell) return true;
  if (segment.prose.trimEnd().endsWith('?')) return false;
  if (isHeading(passages, at) || rest.endsWith(':')) return true;
  const below = passages[at + 1]?.segment;
  return segment.kind === 'list-item' && below?.kind === 'list-item' && below.depth > segment.depth;
}
