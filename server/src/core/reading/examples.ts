/** Sentences that name examples of the class before them: "Popular examples include Llama 3 and Mistral 7B." */
import type { Role } from '../languages/language.ts';
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import { standsForModels } from './found-mention.ts';
import { hasRole, type Lexicon } from './lexicon.ts';
import { isMember } from './member-words.ts';

/** Where such a sentence begins, by prose offset, and which mentions it lists. */
export interface Examples {
  readonly start: number;
  readonly mentions: readonly number[];
  /** It only points back ("These include …"): the class has to be what the sentence before speaks of. */
  readonly pointing?: boolean;
  /** "With models like …": goes on about what the sentence before is about. */
  readonly like?: boolean;
  /** "Two of them": the class is the noun that the sentence before ends with. */
  readonly counted?: boolean;
  /** "Examples include …": the sentence opens with the word. */
  readonly named?: boolean;
}

export interface Sentences {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly FoundMention[];
  /** Knows what can't be meant; without it, doubtful openings are left aside. */
  readonly matcher?: Pick<NameMatcher, 'isClosed'>;
}

export const NONE: ReadonlySet<string> = new Set(['none', 'neither', 'aucun', 'aucune', 'ni']);

/** All such sentences of a passage, in order of the text; mentions by index into its own. */
export function examplesIn(sentences: Sentences): readonly Examples[] {
  if (sentences.mentions.length === 0) return [];
  return [
    ...namedExamples(sentences),
    ...pointingExamples(sentences),
    ...servingExamples(sentences),
    ...instances(sentences),
    ...modelsLike(sentences),
  ].sort((a, b) => a.start - b.start);
}

/** "These include Llama 3", « On peut citer Llama 3 », « Parmi eux, Llama 3 »: the sentence opens with words that point back. */
function pointingExamples({ tokens, lexicon, mentions, matcher }: Sentences): readonly Examples[] {
  const found: Examples[] = [];
  let next = 0;
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (before?.kind !== 'mark' || !ENDS.has(before.norm)) continue;
    const opening = lexicon.exampleOpenings.match(tokens, at);
    if (!opening) continue;
    const from = [':', ','].includes(tokens[opening.end]?.norm ?? '') ? opening.end + 1 : opening.end;
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < from) next++;
    // « Parmi eux, Qwen2.5 et Llama 3.1 atteignent … »: members as a subject.
    const subject = tokens[opening.end]?.norm === ',';
    const listed = listBehind(tokens, mentions, lexicon, { from, next, goesOn: subject });
    const last = mentions[listed.at(-1) ?? -1];
    const known = listed.every((i) => matcher?.isClosed((mentions[i] as FoundMention).entry) === false);
    const ends = last !== undefined && (tokens[last.to]?.kind !== 'word' || (subject && known));
    if (ends)
      found.push({
        start: tokens[at]?.start ?? 0,
        mentions: listed,
        pointing: true,
        like: subject && known,
        counted: subject && known && COUNTED.test(tokens[opening.end - 1]?.norm ?? ''),
      });
  }
  return found;
}

const COUNTED = /^(?:them|these|eux|elles)$/;

/** "With models like Llama 3 and Mistral 7B, you can …", « Avec des modèles comme … » at the start of a sentence. */
function modelsLike({ tokens, lexicon, mentions, matcher }: Sentences): readonly Examples[] {
  const found: Examples[] = [];
  if (!matcher) return found;
  const isOpen = (i: number) => !matcher.isClosed((mentions[i] as FoundMention).entry);
  let next = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!SENTENCE_ENDS.has(tokens[at - 1]?.norm ?? '') || tokens[at]?.capital !== true) continue;
    let noun = at;
    while (noun < at + 3 && hasRole(lexicon, tokens, noun, ['preposition', 'determiner', 'definite', 'of'])) noun++;
    if (!hasRole(lexicon, tokens, noun, ['model-noun'])) continue;
    const intro = lexicon.phrases.match(tokens, noun)?.end ?? noun + 1;
    if (!hasRole(lexicon, tokens, intro, ['list-intro'])) continue;
    const from = lexicon.phrases.match(tokens, intro)?.end ?? intro + 1;
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < from) next++;
    const listed = listBehind(tokens, mentions, lexicon, { from, next, goesOn: true });
    if (
      listed.length > 1 &&
      listed.every(isOpen) &&
      !isDeniedUntilEnd(tokens, mentions[listed.at(-1) ?? 0]?.to ?? at, lexicon)
    )
      found.push({ start: tokens[at]?.start ?? 0, mentions: listed, pointing: true, like: true });
  }
  return found;
}

/** "For example, Llama 3 and Mistral 7B can be downloaded.", « Par exemple, … » */
function instances({ tokens, lexicon, mentions, matcher }: Sentences): readonly Examples[] {
  const found: Examples[] = [];
  if (!matcher) return found;
  let next = 0;
  for (let at = 1; at < tokens.length - 2; at++) {
    if (!SENTENCE_ENDS.has(tokens[at - 1]?.norm ?? '')) continue;
    const cue = `${tokens[at]?.norm} ${tokens[at + 1]?.norm}`;
    if (!INSTANCE.has(cue) || tokens[at + 2]?.norm !== ',') continue;
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < at + 3) next++;
    const listed = listBehind(tokens, mentions, lexicon, { from: at + 3, next, goesOn: true });
    const last = mentions[listed.at(-1) ?? -1];
    const open = listed.every((i) => {
      const { entry } = mentions[i] as FoundMention;
      return entry.kind !== 'organisation' && !matcher.isClosed(entry);
    });
    if (last && open && mentions[listed[0] ?? -1]?.from === at + 3 && !isDeniedUntilEnd(tokens, last.to, lexicon))
      found.push({ start: tokens[at]?.start ?? 0, mentions: listed, pointing: true, like: true });
  }
  return found;
}

const INSTANCE = new Set(['for example', 'for instance', 'par exemple']);

/** "Llama 3 is the obvious example.", "Llama 3, for instance, …", « Llama 3 obtient ainsi … »: the names come first. */
function servingExamples({ tokens, lexicon, mentions }: Sentences): readonly Examples[] {
  const found: Examples[] = [];
  for (let next = 0; next < mentions.length; next++) {
    const first = mentions[next] as FoundMention;
    const before = tokens[first.from - 1];
    const opens = before !== undefined && before.kind === 'mark' && SENTENCE_ENDS.has(before.norm);
    if (!opens || !standsForModels(first)) continue;
    const listed = listBehind(tokens, mentions, lexicon, { from: first.from, next, goesOn: true });
    const last = mentions[listed.at(-1) ?? -1];
    const start = tokens[first.from]?.start ?? 0;
    if (last && isServing(tokens, last.to, lexicon)) found.push({ start, mentions: listed });
    else if (last && isMember(tokens, last.to, lexicon))
      found.push({ start, mentions: listed, pointing: true, like: true });
    next += Math.max(0, listed.length - 1);
  }
  return found;
}

/** "With models like Llama 3, you cannot …", "… you can run open weights": another side is told. */
function isDeniedUntilEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 30); i++) {
    const { norm } = tokens[i] as Token;
    if (SENTENCE_ENDS.has(norm)) return false;
    if (norm === 'weights' || norm === 'poids' || hasRole(lexicon, tokens, i, ['negation', 'but'])) return true;
  }
  return false;
}

const SENTENCE_ENDS = new Set(['.', '!']);
/** "for example" behind a name. */
const CUES = /^(?:for (?:example|instance|one)|par exemple|ainsi)$/;

function isServing(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i < Math.min(tokens.length, from + CUE); i++) {
    const { norm } = tokens[i] as Token;
    if (CUES.test(norm) || CUES.test(`${norm} ${tokens[i + 1]?.norm}`)) return !isDeniedNear(tokens, i, lexicon);
    if (ENDS.has(norm)) break;
  }
  if (!hasRole(lexicon, tokens, from, ['copula'])) return false;
  let noun = lexicon.phrases.match(tokens, from)?.end ?? from + 1;
  while (noun < from + LEAD && (leads(tokens, noun, lexicon) || OBVIOUS.has(tokens[noun]?.norm ?? ''))) noun++;
  const of = hasRole(lexicon, tokens, noun + 1, ['of', 'preposition']);
  // "is no example"
  if (tokens.slice(from, noun).some(({ norm }) => NONE.has(norm) || norm === 'no' || norm === 'not')) return false;
  return lexicon.exampleNouns.has(tokens[noun]?.norm ?? '') && !of;
}

/** How far behind a name a cue may stand. */
const CUE = 4;
const OBVIOUS = new Set(['obvious', 'clear', 'striking', 'latest', 'meilleur', 'parfait', 'frappant']);

function isDeniedNear(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return [-2, -1, 1, 2, 3, 4, 5].some((step) => hasRole(lexicon, tokens, at + step, ['negation', 'contrast']));
}

const ENDS = new Set(['.', '!', ':']);

function namedExamples({ tokens, lexicon, mentions }: Sentences): readonly Examples[] {
  // Verbs come in order, so that each name is passed over once.
  let next = 0;
  const found: Examples[] = [];
  for (let noun = 0; noun < tokens.length; noun++) {
    if (!lexicon.exampleNouns.has(tokens[noun]?.norm ?? '')) continue;
    const from = sentenceStart(tokens, noun);
    if (from === undefined || !tokens.slice(from, noun).every((_, i) => leads(tokens, from + i, lexicon))) continue;
    const verb = listingVerb(tokens, noun + 1, lexicon);
    if (verb === undefined) continue;
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) <= verb) next++;
    const listed = listBehind(tokens, mentions, lexicon, { from: verb + 1, next });
    if (listed.length > 0) found.push({ start: tokens[from]?.start ?? 0, mentions: listed, named: listed.length > 1 });
  }
  return found;
}

/** How far into its sentence the noun may stand: "Some of the best-known examples". */
const LEAD = 7;

function sentenceStart(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun; i >= 0 && noun - i <= LEAD; i--) {
    const before = tokens[i - 1];
    if (before === undefined || ['.', '!', '?'].includes(before.norm)) return i;
    if (before.kind === 'mark' && before.norm !== '-') return undefined;
  }
  return undefined;
}

const AROUND: readonly Role[] = ['determiner', 'definite', 'demonstrative', 'one-of', 'of', 'adverb', 'list-intro'];
const LISTING: readonly Role[] = ['copula', 'list-intro', 'listing'];

/** "Some of the best-known": no word before "examples" that could make them examples of something else. */
function leads(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  return lexicon.exampleLeads.has(tokens[i]?.norm ?? '') || hasRole(lexicon, tokens, i, AROUND);
}

/** The verb behind "examples", over "of such models", « connus ». */
function listingVerb(tokens: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
  let dated = 0;
  for (let i = start; i < start + 5 + dated; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ':') return i;
    // "available in 2026", « disponibles de 2025 à 2026 »
    if (
      /^\d{4}$/.test(norm) ||
      (hasRole(lexicon, tokens, i, ['preposition', 'of']) && /^\d{4}$/.test(tokens[i + 1]?.norm ?? ''))
    ) {
      dated = Math.min(dated + 1, 4);
      continue;
    }
    if (lexicon.exampleLeads.has(norm)) continue;
    if (hasRole(lexicon, tokens, i, LISTING) || lexicon.exampleVerbs.has(norm)) return i;
    // "examples of better models"
    const other =
      hasRole(lexicon, tokens, i, ['of']) && !hasRole(lexicon, tokens, i + 1, ['demonstrative', 'list-intro', 'other']);
    const noun = hasRole(lexicon, tokens, i, ['model-noun', 'other']) && hasRole(lexicon, tokens, i - 1, AROUND);
    if ((other && tokens[i + 1]?.norm !== 'such') || !(noun || leads(tokens, i, lexicon))) return undefined;
  }
  return undefined;
}

/** The names behind the verb that commas and "and" join; `next` is the first mention from there on. */
export function listBehind(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  lexicon: Lexicon,
  { from, next, goesOn = false }: { from: number; next: number; goesOn?: boolean },
): readonly number[] {
  const listed: number[] = [];
  let end = from;
  for (let i = next; i < mentions.length; i++) {
    const mention = mentions[i] as FoundMention;
    // Names further on are no part of it.
    if (mention.from - end > FAR) break;
    const between = tokens.slice(end, mention.from);
    // "Llama 2 (Meta)", « la famille Llama de Meta »
    if (listed.length > 0 && mention.entry.kind === 'organisation' && between.every(({ norm }) => TYING.has(norm))) {
      end = tokens[mention.to]?.norm === ')' ? mention.to + 1 : mention.to;
      continue;
    }
    if (
      listed.length === 0 &&
      between.some(
        (token, at) =>
          token.kind === 'word' &&
          !token.capital &&
          !ARTICLES.has(token.norm) &&
          !hasRole(lexicon, tokens, end + at, ['group-noun', 'model-noun']),
      )
    )
      break;
    const close = listed.length === 0 || mentions[i - 1]?.entry.kind === 'organisation';
    const apart = between.length > GAP || between.some(({ norm }) => norm === '.');
    if (!(close && between.length <= 2) && (apart || !between.some(({ norm }) => JOINTS.has(norm)))) break;
    if (standsForModels(mention)) listed.push(i);
    end = mention.to;
  }
  // "An example is GPT-4 writing a parser."
  const closed = tokens[end] === undefined || tokens[end]?.kind === 'mark';
  return goesOn || closed || hasRole(lexicon, tokens, end, ['of', 'preposition']) ? listed : [];
}

const ARTICLES = new Set(['the', 'le', 'la', 'les', "l'"]);
const TYING = new Set(['(', 'by', 'from', 'de', "d'", 'du', '*', '_']);
const JOINTS = new Set([',', 'and', 'or', 'et', 'ou', '/', '&']);
/** Tokens between two names of a list: "Llama 3 (8B), Google's". */
const GAP = 7;
/** Tokens before the first of them, and those of what its maker is called. */
const FAR = 24;
