/** Claims that a document's structure completes: headings and introductions with lists below, rows and columns of tables. */

import { answer } from './answers.ts';
import { standsForModels } from './found-mention.ts';
import { isHeading } from './headings.ts';
import { hasRole } from './lexicon.ts';
import { examplesBelow, membersBelow } from './members.ts';
import { type Passage, type PassageClaim, saysItself } from './passage.ts';
import { isInSources } from './sources.ts';
import { affirmedBelow, cellTopic, isOthersColumn } from './tables.ts';
import { topicOf } from './topics.ts';

/** The claims of a passage with what stands around it. */
export function structuredClaims(passages: readonly Passage[], at: number): readonly PassageClaim[] {
  const claims = claimsWithin(passages, at);
  if (claims.length === 0 || !(isInSources(passages, at) || isInOthersColumn(passages, at))) return claims;
  return claims.map((claim) => (claim.stance === 'asserted' ? { ...claim, stance: 'attributed' as const } : claim));
}

function isInOthersColumn(passages: readonly Passage[], at: number): boolean {
  return passages[at]?.segment.cell !== undefined && isOthersColumn(passages, at);
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
    const offered = says ? [] : offeredBelow(passages, at);
    if (offered.length > 0)
      claims.push({ ...(claims.pop() as PassageClaim), about: 'model', stance: 'asserted', mentions: offered });
    else if (!says) answer(claims, answerIn(passages[at + 1]));
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

/** "What is the best open-source model?" over "**Llama 3** for texts. **Wan 2.2** for films.": the names that its sentences begin with. */
function offeredBelow(passages: readonly Passage[], at: number): readonly number[] {
  const last = passages[at]?.claims.at(-1);
  const below = passages[at + 1];
  const words = passages[at]?.tokens.filter(({ kind }) => kind === 'word').slice(0, 3) ?? [];
  const question = words[0]?.norm ?? '';
  // "What is an open-source model?" asks for a definition.
  if (!WHICH.has(question) && !DEFINITE.has(words[2]?.norm ?? '')) return [];
  if (!last || !isHeading(passages, at) || below?.segment.kind !== 'paragraph' || !ASKED.has(question)) return [];
  if ((passages[at]?.mentions.length ?? 0) > 0) return [];
  const { tokens, mentions, firstMention, lexicon } = below;
  const opens = (from: number) => {
    let i = from - 1;
    while (MARKUP.has(tokens[i]?.norm ?? '')) i--;
    return i < 0 || tokens[i]?.norm === '.';
  };
  if (tokens.some((_, i) => hasRole(lexicon, tokens, i, ['negation', 'but']))) return [];
  const named = mentions.flatMap((mention, i) => (standsForModels(mention) && opens(mention.from) ? [i] : []));
  return named[0] === 0 ? named.map((i) => firstMention + i) : [];
}

const WHICH = new Set(['which']);
const DEFINITE = new Set(['the', 'le', 'la', 'les']);
const ASKED = new Set(['what', 'which', 'quel', 'quels', 'quelle', 'quelles']);
const MARKUP = new Set(['*', '_', '"', '`']);

/** The first word of an answer, over its label: "A: Yes." */
function answerIn(passage: Passage | undefined): string | undefined {
  const words = passage?.tokens.filter(({ norm }) => !MARKUP.has(norm)).slice(0, 3) ?? [];
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
  const exemplified = passage && last?.classed ? [...examplesOf(passages, at), ...examplesListed(passages, at)] : [];
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

/** "Open-source models can be had by anyone. Examples include:" over a list of them. */
function examplesListed(passages: readonly Passage[], at: number): readonly number[] {
  const { segment, claims, tokens, mentions, lexicon } = passages[at] as Passage;
  const [claim, second] = claims;
  const prose = segment.prose.trimEnd();
  if (!claim || second || claim.stance !== 'asserted' || !prose.endsWith(':')) return [];
  const stop = tokens.findLastIndex(({ norm, start }) => norm === '.' && start >= claim.end);
  const behind = tokens.slice(stop + 1);
  const announced = stop > 0 && behind.length <= ANNOUNCED && behind.some(({ norm }) => lexicon.exampleNouns.has(norm));
  const first = tokens.findIndex(({ start }) => start >= claim.start);
  const opens = tokens
    .slice(0, first)
    .every((_, i) => hasRole(lexicon, tokens, i, ['definite', 'determiner', 'model-noun']));
  return announced && opens && mentions.length === 0 ? membersBelow(passages, at) : [];
}

/** Tokens of "Popular examples include:". */
const ANNOUNCED = 8;

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

const COLLECTING = /^\p{L}[\p{L}' -]*\b(?:list|selection|collection|roundup|liste|sélection)\b/u;

/** "Open-source models:", a heading that ends with the class, or an item that is the class with items below. */
function introducesList(passages: readonly Passage[], at: number, claim: PassageClaim): boolean {
  const { segment } = passages[at] as Passage;
  const rest = segment.prose.slice(claim.end).trim();
  if (rest.length > REST) return false;
  if (segment.cell) return true;
  if (segment.prose.trimEnd().endsWith('?')) return false;
  if (isHeading(passages, at) || rest.endsWith(':')) return true;
  const below = passages[at + 1]?.segment;
  // "A hand-picked list of open-source models." over a list.
  const collects = COLLECTING.test(segment.prose.slice(0, claim.start)) && segment.kind === 'paragraph';
  if (collects && below?.kind === 'list-item') return true;
  return segment.kind === 'list-item' && below?.kind === 'list-item' && below.depth > segment.depth;
}
