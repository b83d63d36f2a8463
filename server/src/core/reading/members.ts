/** The members of a class that a heading or introduction names: items, sub-headings, rows below. */
import type { Role } from '../languages/language.ts';
import { isApart, isClosed } from './apart.ts';
import { examplesIn } from './examples.ts';
import { isModelName, standsForModels } from './found-mention.ts';
import { examplesAtStart, guideExamples } from './heading-examples.ts';
import { isHeading } from './headings.ts';
import { hasRole } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { isOpenSource } from './reading.ts';
import { rowLabelsBelow } from './tables.ts';

/** The mention that opens each list item below, as far as the list goes, or the labels of sub-headings or a table's rows. */
export function membersBelow(passages: readonly Passage[], from: number): readonly number[] {
  const found: number[] = [];
  const depth = passages[from]?.segment.depth ?? 0;
  const level = passages[from]?.segment.level;
  let between = 0;
  let paragraphs = false;
  for (let i = from + 1; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage) break;
    const { segment } = passage;
    if (i > from + 1 && passage.mentions.length === 0 && passage.claims.some(({ level }) => level === 'closed')) break;
    if (segment.cell) return found.length === 0 ? rowLabelsBelow(passages, i) : found;
    if (segment.kind === 'heading') {
      if (level === undefined || (segment.level ?? 0) <= level) break;
      found.push(...opening(passage));
      continue;
    }
    if (segment.kind === 'list-item' && segment.depth > depth) {
      found.push(...(examples(passage) ?? opening(passage)));
      continue;
    }
    const labelled = isHeading(passages, from) ? labelledParagraph(passage) : undefined;
    if (labelled !== undefined) {
      found.push(labelled);
      between = 0;
      paragraphs = true;
      continue;
    }
    if (paragraphs && segment.kind === 'paragraph' && ++between <= BETWEEN) continue;
    if (found.length > 0 || ++between > BETWEEN || !isBetween(passages, from, i)) break;
    found.push(...(examples(passage) ?? unclaimedExamples(passage)));
  }
  return [...new Set(found)];
}

/** "Examples: Llama 3, BLOOM" among the items and lines of a section that speaks of no closed models before. */
export function examplesBelow(passages: readonly Passage[], from: number): readonly number[] {
  const level = passages[from]?.segment.level ?? 0;
  for (let i = from + 1; i < Math.min(passages.length, from + SECTION); i++) {
    const passage = passages[i] as Passage;
    const { kind, cell } = passage.segment;
    if (cell || (kind === 'heading' && (passage.segment.level ?? 0) <= level)) break;
    if (passage.claims.some((claim) => claim.level === 'closed')) break;
    const named = examples(passage);
    if (named && named.length > 0) return named;
  }
  return [];
}

/** How many passages below a heading its examples may stand. */
const SECTION = 14;

/** A sentence or a short line may stand between a heading and its list. */
const BETWEEN = 2;

function isBetween(passages: readonly Passage[], from: number, at: number): boolean {
  const passage = passages[at];
  return (
    isHeading(passages, from) &&
    passage?.segment.kind === 'paragraph' &&
    (passage.claims.every(({ level }) => level !== 'closed') || speaksOfClass(passage))
  );
}

/** "Open source models cost less than proprietary ones.": of the class first, of the other beside it. */
function speaksOfClass({ claims, segment }: Passage): boolean {
  const [first] = claims;
  return first?.classed === true && isOpenSource(first.level) && !segment.prose.trimEnd().endsWith(':');
}

/** The name that opens an item; an item that is a sentence names no member. */
function opening(passage: Passage): readonly number[] {
  const index = passage.mentions.findIndex(isModelName);
  const chosen = index >= 0 ? index : passage.mentions.findIndex(standsForModels);
  const first = passage.mentions[chosen];
  // "Mixture-of-Experts (MoE): gpt-oss 120B"
  const labelled = passage.tokens[(first?.from ?? 0) - 1]?.norm === ':';
  if (!first || first.from > (labelled ? LABELLED : OPENING) || isGoverned(passage, first.from)) return [];
  // "GPT-J and GPT-NeoX models"
  const joined = joinedTo(passage, chosen);
  // A name that goes on in words that say something else ends the label before it: "Llama 3 and Qwen2 Training Guide" names a guide.
  const last = passage.mentions[joined.at(-1) ?? chosen]?.to ?? 0;
  if (
    joined.length > 1 &&
    passage.tokens[last]?.capital &&
    passage.tokens[last + 1]?.capital &&
    !isLabel(passage, last)
  )
    return [];
  if (isApart(passage.tokens, last) || passage.tokens.slice(0, first.from).some(isClosed)) return [];
  while (joined.length > 1 && !isLabel(passage, passage.mentions[joined.at(-1) ?? chosen]?.to ?? 0)) joined.pop();
  return joined.length > 1 || isLabel(passage, first.to) ? joined.map((i) => passage.firstMention + i) : [];
}

/** "**Falcon:** made in Abu Dhabi": a paragraph that opens with a name and a colon or dash. */
function labelledParagraph(passage: Passage): number | undefined {
  const { segment, tokens, mentions, firstMention } = passage;
  const [first] = mentions;
  if (segment.kind !== 'paragraph' || !first || first.from > 1 || !standsForModels(first)) return undefined;
  let end = first.to;
  while (tokens[end]?.norm === '*') end++;
  const label = tokens[end]?.norm === ':' || ['—', '–'].includes(tokens[end]?.norm ?? '');
  return label ? firstMention : undefined;
}

/** "Comparison with GPT-4", "Beyond GPT-4": a preposition before the name. */
function isGoverned({ tokens, lexicon }: Passage, from: number): boolean {
  return tokens.slice(0, from).some((_, i) => tokens[i - 1]?.norm !== '-' && hasRole(lexicon, tokens, i, GOVERNING));
}

const GOVERNING: readonly Role[] = ['preposition', 'contrast', 'derived', 'compare-verb', 'negation'];

/** The names of a list from its first: "Llama 3 (Meta), Gemma 2", "Meta's Llama 3 or Google's Gemma 2". */
function joinedTo({ tokens, mentions }: Passage, first: number): number[] {
  const joined = [first];
  let end = mentions[first]?.to ?? 0;
  let joints = 0;
  for (let i = first + 1; i < mentions.length; i++) {
    const mention = mentions[i] as Passage['mentions'][number];
    const between = tokens.slice(end, mention.from);
    if (mention.from === end || between.length > 3 || !between.every(({ norm }) => JOINTS.has(norm) || TYING.has(norm)))
      break;
    joints += between.filter(({ norm }) => JOINTS.has(norm)).length;
    end = mention.to;
    if (between.some(({ norm }) => norm === '(')) continue;
    const owner = mention.entry.kind === 'organisation' && tokens[end]?.norm === "'s";
    if (owner || joints === 0 || !standsForModels(mention)) continue;
    joined.push(i);
    joints = 0;
  }
  return joined;
}

const TYING = new Set(['(', ')', "'s", 'by', 'from', 'de', "d'"]);
const JOINTS = new Set([',', '/', '&', 'and', 'or', 'et', 'ou']);

/** An item is about the model that it names among its first words. */
const OPENING = 3;
/** Or behind a label of so many tokens. */
const LABELLED = 10;

/** The name stands alone, or a mark or "by", "from" follows. */
function isLabel({ tokens, lexicon }: Passage, end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word') return true;
  return hasRole(lexicon, tokens, end, BEHIND_LABEL);
}

const BEHIND_LABEL: readonly Role[] = ['preposition', 'of', 'and', 'model-noun', 'group-noun', 'list-intro'];

/** "Popular examples include Llama 3": in a paragraph that speaks of no class itself. */
function unclaimedExamples(passage: Passage): readonly number[] {
  if (passage.claims.some(({ classed }) => classed)) return [];
  const listed = [...examplesIn(passage).flatMap(({ mentions }) => mentions), ...guideExamples(passage)];
  if (listed.length === 0 && isNamesAlone(passage))
    return passage.mentions.flatMap((mention, i) => (standsForModels(mention) ? [passage.firstMention + i] : []));
  return (listed.length > 0 ? listed : examplesAtStart(passage)).map((i) => passage.firstMention + i);
}

/** "Examples: Llama, Mistral": all that are named. */
function examples({ tokens, lexicon, mentions, firstMention }: Passage): readonly number[] | undefined {
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 1 || colon > 3) return undefined;
  if (tokens[colon - 2]?.norm === '-') return undefined;
  const keyed = lexicon.examples.has(tokens[colon - 1]?.norm ?? '');
  if (!keyed) return undefined;
  return mentions.flatMap((mention, i) => (standsForModels(mention) ? [firstMention + i] : []));
}

/** "Llama 3, Mixtral 8x7B, Gemma 2": a line of names. */
function isNamesAlone({ tokens, mentions }: Passage): boolean {
  const named = (i: number) => mentions.some(({ from, to }) => from <= i && i < to);
  return mentions.length > 1 && tokens.every(({ norm, kind }, i) => kind !== 'word' || named(i) || JOINTS.has(norm));
}
