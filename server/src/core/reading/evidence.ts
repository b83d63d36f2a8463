/** Decides whether a name that is also a common word means the model here. */
import type { Role } from '../languages/language.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import { hasRole, type Lexicon } from './lexicon.ts';
import { isAnothers, isCounted } from './not-meant.ts';
import { isOtherName } from './surface.ts';

/** What a document tells about the names in it. */
export interface Evidence {
  /** Families and developers that are named without doubt. */
  readonly known: ReadonlySet<string>;
  /** Developers that are named, by id. */
  readonly developers: ReadonlySet<string>;
  /** The text is about AI. */
  readonly topical: boolean;
}

export function speaksOfTopic(tokens: readonly Token[], lexicons: readonly Lexicon[]): boolean {
  return tokens.some((_, i) => lexicons.some((lexicon) => lexicon.topic.match(tokens, i) !== undefined));
}

interface Topical {
  words(): readonly Token[];
  /** Whether its words speak of AI. */
  topical(): boolean;
}

/** `found` are the names in the passages, one list for each; `named` the indices of those that have any. */
export function gatherEvidence(
  passages: readonly Topical[],
  found: readonly (readonly FoundMention[])[],
  named: readonly number[],
): Evidence {
  const known = new Set<string>();
  const developers = new Set<string>();
  const doubtful = new Set<string>();
  let topical = false;
  for (const i of named) {
    const tokens = passages[i]?.words() ?? [];
    for (const { entry, ambiguous, from } of found[i] ?? []) {
      if (entry.kind === 'organisation') {
        developers.add(entry.id);
        continue;
      }
      if (ambiguous) {
        if (tokens[from]?.capital) doubtful.add(entry.kind === 'version' ? entry.family : entry.id);
        continue;
      }
      topical = true;
      known.add(entry.kind === 'version' ? entry.family : entry.id);
    }
  }
  topical ||= passages.some((passage) => passage.topical());
  // Two names that could each be a word vouch for each other: "Claude and Gemini".
  return { known, developers, topical: topical || doubtful.size > 1 };
}

/** Whether the same follows from both. */
export function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return a.topical === b.topical && isSameSet(a.known, b.known) && isSameSet(a.developers, b.developers);
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** Whether the mention stands for the model. Doubt means no. */
export function isModel(
  tokens: readonly Token[],
  mention: FoundMention,
  evidence: Evidence,
  registry: Registry,
  lexicon: Lexicon,
): boolean {
  const { entry } = mention;
  if (entry.kind === 'organisation') return true;
  if (isAnothers(tokens, mention, registry, lexicon)) return false;
  if (isCounted(tokens, mention) && !evidence.developers.has(entry.developer)) return false;
  if (!mention.ambiguous) return true;
  const first = tokens[mention.from];
  const plain = !isOtherName(tokens, mention.to);
  if (mention.word && plain && !mention.small && first?.capital !== false && isCalledOpen(tokens, mention, lexicon))
    return true;
  if (mention.word && plain && isSaidOpen(tokens, mention, lexicon)) return true;
  if (mention.small) return isListed(tokens, mention, lexicon);
  if (mention.word && plain && !isHousesName(entry, registry) && isProperName(tokens, mention, lexicon)) return true;
  const family = entry.kind === 'version' ? entry.family : entry.id;
  if (evidence.known.has(family)) return true;
  // A short code such as "R1" needs its family in the text.
  if (isCode(tokens, mention))
    return developerNamed(tokens, mention, registry) || (evidence.known.size > 0 && isAmongNames(tokens, mention));
  const topical =
    evidence.topical || evidence.developers.has(entry.developer) || hasNeighbour(tokens, mention, lexicon);
  return (
    topical && (first?.capital !== false || isListed(tokens, mention, lexicon)) && !isOtherName(tokens, mention.to)
  );
}

/** "Mistral", which a company bears, too. */
function isHousesName(entry: Entry, registry: Registry): boolean {
  const developer = entry.kind === 'organisation' ? undefined : registry.get(entry.developer);
  return developer?.kind === 'organisation' && developer.houseFamily !== undefined;
}

/** "Its champion is Llama, …": a capital inside a sentence, or before a colon, where openness is spoken of. */
function isProperName(tokens: readonly Token[], { from, to }: FoundMention, lexicon: Lexicon): boolean {
  const before = tokens[from - 1];
  const inside =
    (before?.kind === 'word' || (before?.norm === ',' && tokens[to]?.norm !== ',')) &&
    !hasRole(lexicon, tokens, from - 1, ARTICLES) &&
    !(hasRole(lexicon, tokens, from - 2, ARTICLES) && isNamedThing(tokens, from, lexicon)) &&
    !hasRole(lexicon, tokens, from - 1, ['software-noun', 'data-noun', 'other-noun', 'loose-noun']);
  const labels = before?.kind === 'mark' || before === undefined ? tokens[to]?.norm === ':' : false;
  if (tokens[from]?.capital !== true || !(inside || labels) || goesOnBehind(tokens, to, lexicon)) return false;
  for (let i = Math.max(0, from - NEAR); i < to + NEAR; i++) if (lexicon.claimStarts.match(tokens, i)) return true;
  return false;
}

/** "llama is now open source": in small letters too. */
function isSaidOpen(tokens: readonly Token[], { from, to }: FoundMention, lexicon: Lexicon): boolean {
  if (!hasRole(lexicon, tokens, to, ['copula']) || isNamedThing(tokens, from, lexicon)) return false;
  // "The llama is" is an animal.
  if (hasRole(lexicon, tokens, from - 1, ARTICLES) || tokens[from - 1]?.norm === "'s") return false;
  let i = to + 1;
  while (hasRole(lexicon, tokens, i, ['adverb'])) i++;
  return lexicon.claimStarts.match(tokens, i) !== undefined && tokens[from - 1]?.kind !== 'number';
}

/** "Llama is open source", "open-source Llama", "Whisper (open source)": neither animals nor words are called so. */
function isCalledOpen(tokens: readonly Token[], { from, to }: FoundMention, lexicon: Lexicon): boolean {
  // "the open-source Mistral toolchain" is another Mistral's.
  const goesOn = goesOnBehind(tokens, to, lexicon);
  for (let i = Math.max(0, from - CALLED); i < from && !goesOn; i++)
    if (lexicon.claimStarts.match(tokens, i)?.end === overQuotes(tokens, from - 1) + 1) return true;
  // « Le logiciel Mistral est open source », "our app Kimi is": another thing of that name.
  if (hasRole(lexicon, tokens, to, ['copula']) && isNamedThing(tokens, from, lexicon)) return false;
  if (isInserted(tokens, from, to, lexicon)) return false;
  for (let i = to; i < to + CALLED && i < tokens.length; i++) {
    if (lexicon.claimStarts.match(tokens, i)) return true;
    const passes = CALLING.has(tokens[i]?.norm ?? '') || hasRole(lexicon, tokens, i, SAYING);
    if (!passes) return false;
  }
  return false;
}

const ARTICLES: readonly Role[] = ['determiner', 'definite', 'demonstrative'];

/** "Our board game, Llama, is": the name of the thing before it. */
function isInserted(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const thing = tokens[from - 2];
  return (
    tokens[from - 1]?.norm === ',' &&
    tokens[to]?.norm === ',' &&
    thing?.kind === 'word' &&
    !thing.capital &&
    !hasRole(lexicon, tokens, from - 2, ['model-noun', 'group-noun', 'adverb', 'list-intro'])
  );
}

/** "Mistral toolchain": another thing's name. */
function goesOnBehind(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && !next.capital && lexicon.phrases.match(tokens, to) === undefined;
}

function isNamedThing(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  return (
    lexicon.phrases.match(tokens, from - 1) === undefined ||
    hasRole(lexicon, tokens, from - 1, ['software-noun', 'data-noun', 'other-noun', 'loose-noun'])
  );
}

/** How many tokens may stand between a name and what it is called. */
const CALLED = 7;
const CALLING = new Set([
  'en',
  ',',
  '(',
  ':',
  '-',
  '*',
  '_',
  '`',
  'it',
  'il',
  'free',
  'gratuit',
  'a',
  'an',
  'un',
  'une',
]);
const SAYING: readonly Role[] = [
  'copula',
  'adverb',
  'relative',
  'subordinator',
  'pronoun',
  'and',
  'have',
  'of',
  'definite',
  'release-verb',
];

/** "models like llama, vicuna", "(`llama2`, `mistral`)": in a list of models small letters do no harm. */
function isListed(tokens: readonly Token[], { from, to }: FoundMention, lexicon: Lexicon): boolean {
  // "the open source llama model"
  if (
    lexicon.modelWords.has(tokens[to]?.norm ?? '') &&
    tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => lexicon.claimStarts.startsWith(norm))
  )
    return true;
  let i = overQuotes(tokens, from - 1);
  const start = i;
  while (i >= 0 && i > from - 16 && LISTING.has(tokens[i]?.norm ?? '')) {
    // Back over the name before a comma, with its number.
    if (JOINING.has(tokens[i]?.norm ?? '')) {
      i = overQuotes(tokens, i - 1);
      if (tokens[i]?.kind === 'number') i--;
    }
    i = overQuotes(tokens, i - 1);
  }
  // « des modèles open source (Mistral, llama…) »
  if (i < start) i = overClaim(tokens, i, lexicon);
  const noun = tokens[i]?.norm ?? '';
  return i < start && (lexicon.modelWords.has(noun) || MODELS.has(noun));
}

/** Back over words of openness and their degree: « 100 % open source ». */
function overClaim(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const claim = [3, 2, 1].find((length) => lexicon.claimStarts.match(tokens, end - length + 1)?.end === end + 1);
  let i = claim === undefined ? end : end - claim;
  while (i < end && DEGREE.test(tokens[i]?.norm ?? '')) i--;
  return i;
}

const DEGREE = /^(?:100|%|fully|entièrement|totalement|-)$/;

function overQuotes(tokens: readonly Token[], end: number): number {
  let i = end;
  while (MARKUP.has(tokens[i]?.norm ?? '')) i--;
  return i;
}

const MARKUP = new Set(['`', '"', '*', '_']);
export const MODELS: ReadonlySet<string> = new Set(['llm', 'llms']);
const JOINING = new Set([',', 'and', 'or', 'et', 'ou', '/']);
const LISTING = new Set([
  ...JOINING,
  ...['like', 'as', 'such', '(', ':', 'for', 'example', 'instance', 'e.g', 'eg', 'including'],
  ...['comme', 'que', 'tels', 'par', 'exemple', 'ex'],
]);

/** How many tokens away a word still counts as beside a name. */
const NEAR = 12;
/** The same for "model" where a claim stands near. */
const FAR = 30;

function isCode(tokens: readonly Token[], mention: FoundMention): boolean {
  const first = tokens[mention.from];
  return first !== undefined && first.end - first.start <= 2;
}

/** "Qwen2.5, DeepSeek-V3 and Yi": a name with a capital among others. */
function isAmongNames(tokens: readonly Token[], { from, to }: FoundMention): boolean {
  const isName = (i: number) => tokens[i]?.capital === true || tokens[i]?.kind === 'number';
  if (tokens[from]?.capital !== true) return false;
  return (
    (JOINING.has(tokens[from - 1]?.norm ?? '') && isName(from - 2)) ||
    (JOINING.has(tokens[to]?.norm ?? '') && isName(to + 1))
  );
}

function developerNamed(tokens: readonly Token[], mention: FoundMention, registry: Registry): boolean {
  const { entry } = mention;
  const developer = entry.kind === 'organisation' ? undefined : registry.get(entry.developer);
  const names = new Set(
    developer?.kind === 'organisation' ? developer.names.map(({ text }) => text.toLowerCase()) : [],
  );
  return tokens.slice(Math.max(0, mention.from - NEAR), mention.to + NEAR).some((token) => names.has(token.norm));
}

function hasNeighbour(tokens: readonly Token[], mention: FoundMention, lexicon: Lexicon): boolean {
  const around = tokens.slice(Math.max(0, mention.from - NEAR), mention.to + NEAR);
  if (around.some(({ norm }) => lexicon.neighbours.has(norm))) return true;
  // "model" is said of cars and candles too: with a claim beside it, it is said of AI.
  const wide = tokens.slice(Math.max(0, mention.from - FAR), mention.to + FAR);
  const model = wide.some(({ norm }) => lexicon.modelWords.has(norm));
  return model && around.some(({ norm }) => lexicon.claimStarts.startsWith(norm));
}
