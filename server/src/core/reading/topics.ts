/** What words without a verb describe: the row they stand in, the item or heading above them. */
import type { Role } from '../languages/language.ts';
import { type FoundMention, isHouse, isModelName } from './found-mention.ts';
import { isHeading } from './headings.ts';
import { hasRole } from './lexicon.ts';
import { isOthersWord, isOtherThing } from './other-facets.ts';
import type { Passage } from './passage.ts';
import { cellTopic, startOfTable } from './tables.ts';
import { isSpeakersOwn } from './units.ts';

/** The model that a fragment in a passage describes, as a list of one, or nothing. */
export function topicOf(passages: readonly Passage[], at: number): readonly number[] {
  const segment = passages[at]?.segment;
  if (!segment || segment.kind === 'heading' || isKeyedElsewhere(passages[at])) return [];
  if (segment.cell) {
    if (segment.cell.row === 0) return [];
    const named = cellTopic(passages, at);
    if (named.length > 0) return named;
    // A table that names models of its own needs none from above.
    const table = startOfTable(passages, at);
    return table.named ? [] : topicAbove(passages, table.first, 0);
  }
  return topicAbove(passages, at, segment.kind === 'list-item' ? segment.depth : 0);
}

/** "Competitors: open source", « Selon Google : open source »: no trait of the model above. */
function isKeyedElsewhere(passage: Passage | undefined): boolean {
  if (!passage || passage.segment.cell) return false;
  const { tokens, lexicon } = passage;
  const colon = tokens.slice(0, KEY).findIndex(({ norm }) => norm === ':');
  return tokens
    .slice(0, Math.max(colon, 0))
    .some(({ norm }, i) => isOtherThing(norm) || isOthersWord(norm) || hasRole(lexicon, tokens, i, ['according']));
}

const KEY = 5;

function topicAbove(passages: readonly Passage[], at: number, from: number): readonly number[] {
  let depth = from;
  let level = Number.POSITIVE_INFINITY;
  let between = 0;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const above = passages[i];
    if (!above || above.segment.cell) return [];
    if (above.segment.kind === 'list-item') {
      if (above.segment.depth > depth || depth === 0) continue;
      const sibling = above.segment.depth === depth;
      if (!sibling) depth = above.segment.depth;
      const label = labelOf(above);
      if (label !== undefined && (!sibling || (isNameEntry(above) && !namesOther(passages[at])))) return [label];
      if (sibling || modelsIn(above).length === 0) continue;
      return [];
    }
    const heading = isHeading(passages, i);
    const own = heading ? (above.segment.level ?? 7) : 0;
    if (heading && own >= level) continue;
    if (isMakersLine(passages, i) && ++between <= BETWEEN) continue;
    const label = labelOf(above) ?? toldBelow(above);
    if (label !== undefined && above.tokens.at(-1)?.norm === ':' && isNotSaid(above)) return [];
    if (label !== undefined && (heading || above.segment.prose.trimEnd().endsWith(':'))) return [label];
    const subject = depth > 0 && between === 0 ? openingModel(above) : undefined;
    if (subject !== undefined) return [subject];
    if (modelsIn(above).length > 0) return [];
    // "Alternatives", "Our wrapper" below the name: what stands there is about something else.
    if (heading && !above.tokens.some(({ norm }) => above.lexicon.facets.has(norm))) return [];
    if (heading) level = own;
    else if (++between > BETWEEN) return [];
  }
  return [];
}

/** "Unlike closed models, Llama 3 is:": what the items say is said of it. */
function toldBelow({ tokens, lexicon, firstMention, mentions }: Passage): number | undefined {
  const last = mentions.findLast(isModelName);
  const colon = tokens.length - 1;
  if (!last || tokens[colon]?.norm !== ':' || last.to !== colon - 1) return undefined;
  if (!/^(?:is|est)$/.test(tokens[colon - 1]?.norm ?? '')) return undefined;
  // "The chatbot built on Llama 3 is:" speaks of the chatbot.
  const subject = tokens[last.from - 1]?.norm === ',' && hasRole(lexicon, tokens, 0, ['contrast']);
  return subject ? firstMention + mentions.indexOf(last) : undefined;
}

/** "If Llama 3 is:", "Myths: Llama 3 is:", "Claims by Meta:", « Vrai ou faux ? Llama 3 est : » */
function isNotSaid({ tokens, lexicon }: Passage): boolean {
  return tokens.some(({ norm }, i) => norm === '?' || hasRole(lexicon, tokens, i, UNSAID));
}

const UNSAID: readonly Role[] = ['negation', 'if', 'hypothetical', 'question', 'falsehood', 'speech', 'according'];

/** "Google, 9B" right below a heading with a model's name says who made it. */
function isMakersLine(passages: readonly Passage[], at: number): boolean {
  const heading = passages[at - 1];
  const line = passages[at];
  return (
    line?.segment.kind === 'paragraph' &&
    heading?.segment.kind === 'heading' &&
    line.mentions.length > 0 &&
    !line.mentions.some(isModelName) &&
    modelsIn(heading).some(isModelName)
  );
}

/** How many passages up a label may stand: a list or section may be long, the walk not. */
const FARTHEST = 120;
/** How many paragraphs may stand between a fragment and its heading. */
const BETWEEN = 2;
/** How many words of a label may stand before the name, and around it. */
const BEFORE = 3;
const AROUND = 7;
/** Tokens of a label, marks and names included. */
const LONGEST = 60;
const TYING: readonly Role[] = [
  'relative',
  'software-noun',
  'data-noun',
  'preposition',
  'contrast',
  'derived',
  'compare-verb',
  'copula',
  'speech',
  'and',
];

/** The one model that a heading or item names as its label. */
function labelOf(passage: Passage): number | undefined {
  const [model, ...others] = modelsIn(passage);
  const second = others.find((other) => !model || familyOf(other) !== familyOf(model));
  const { tokens, lexicon } = passage;
  if (!model || second || tokens.length > LONGEST) return undefined;
  const isWord = (i: number) =>
    tokens[i]?.kind === 'word' && !passage.mentions.some(({ from, to }) => from <= i && i < to);
  const words = tokens.flatMap((_, i) => (isWord(i) ? [i] : []));
  const asked = lexicon.asking.has(
    tokens
      .slice(0, Math.max(0, model.from))
      .map(({ norm }) => norm)
      .join(' '),
  );
  const before = asked ? [] : words.filter((i) => i < model.from);
  if (before.length > BEFORE || words.length > AROUND || isBuiltOn(passage, model)) return undefined;
  if (before.some((i) => hasRole(lexicon, tokens, i, TYING)) || words.some((i) => hasRole(lexicon, tokens, i, DENYING)))
    return undefined;
  return passage.firstMention + passage.mentions.indexOf(model);
}

/** "GPT-4 for Emacs", "GPT-4 Telegram Bot", "GPT-4 + Obsidian": another thing, in which the model serves. */
function isBuiltOn({ tokens, mentions, lexicon }: Passage, { to }: FoundMention): boolean {
  let i = to;
  while (MARKUP.has(tokens[i]?.norm ?? '')) i++;
  const next = tokens[i];
  if (next === undefined) return false;
  if (next.kind !== 'word') return JOINING.has(next.norm);
  // "What makes Llama 3 Unique?"
  if (tokens.at(-1)?.norm === '?' || next.norm === 'api') return false;
  const named = mentions.some(({ from }) => from === i);
  if (SERVING.has(next.norm)) {
    const place = tokens[i + 1];
    const free = place?.kind === 'word' && !mentions.some(({ from }) => from === i + 1);
    return free && (isSpeakersOwn(place) || place.capital || ARTICLES.has(place.norm));
  }
  // A capital word goes on with a name that we don't know.
  return next.capital && !named && !lexicon.facets.has(next.norm) && !hasRole(lexicon, tokens, i, LABELLING);
}

const MARKUP = new Set(['*', '_', '`', '"', '”', '»', ')', ']']);
const JOINING = new Set(['+', '×']);
const SERVING = new Set(['for', 'in', 'on', 'from', 'pour', 'dans', 'sur', 'en']);
const ARTICLES = new Set(['a', 'an', 'the', 'le', 'la', 'un', 'une', 'scratch', 'pure']);
const LABELLING: readonly Role[] = [
  'model-noun',
  'group-noun',
  'of',
  'copula',
  'have',
  'and',
  'release-verb',
  'adverb',
  'preposition',
];

function familyOf({ entry }: FoundMention): string {
  return entry.kind === 'version' ? entry.family : entry.id;
}

/** The one model of a paragraph that begins with its name. */
function openingModel(passage: Passage): number | undefined {
  const [model, second] = modelsIn(passage);
  if (!model || second || model.entry.kind === 'organisation' || model.from > OPENING) return undefined;
  if (isBuiltOn(passage, model)) return undefined;
  const { tokens, lexicon } = passage;
  // "Compared with GPT-4:", "What GPT-4 is not:"
  if (tokens.slice(0, LONGEST).some((_, i) => hasRole(lexicon, tokens, i, i < model.from ? TYING : DENYING)))
    return undefined;
  // "The rivals include Copilot" is about the rivals.
  const subject = tokens
    .slice(1, model.from)
    .some(({ kind, capital }, i) => kind === 'word' && !capital && !hasRole(lexicon, tokens, i + 1, LEADING));
  return subject ? undefined : passage.firstMention + passage.mentions.indexOf(model);
}

const OPENING = 4;
const LEADING: readonly Role[] = [
  'definite',
  'determiner',
  'demonstrative',
  'model-noun',
  'group-noun',
  'adverb',
  'of',
];

const DENYING: readonly Role[] = ['negation', 'contrast'];

/** "Model: Llama 3": an item that only names it speaks for the items beside it. */
function isNameEntry(passage: Passage): boolean {
  const [model] = modelsIn(passage);
  const colon = passage.tokens.findIndex(({ norm }) => norm === ':');
  return model !== undefined && colon >= 0 && colon < model.from && passage.tokens.length - model.to <= 1;
}

/** "TTS: Piper (open source)", "Licence: MIT (open source)": an entry of its own beside the name's. */
function namesOther(passage: Passage | undefined): boolean {
  if (!passage) return true;
  const { tokens, lexicon } = passage;
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  const key = tokens.slice(0, Math.max(0, colon)).filter(({ kind }) => kind === 'word');
  if (key.length === 0) return false;
  if (!key.some(({ norm }) => lexicon.facets.has(norm))) return true;
  return tokens[colon + 1]?.capital === true && tokens.slice(colon + 1).some(({ norm }) => norm === '(');
}

/** The models of a passage, each once; a company only where nothing else is named. */
function modelsIn({ mentions }: Passage): readonly FoundMention[] {
  const models = mentions.filter(isModelName);
  const houses = mentions.filter(isHouse);
  const seen = new Set<string>();
  return (models.length > 0 ? models : houses).filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
}
