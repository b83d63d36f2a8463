/** Whose examples a sentence lists: those of the class that the sentence right before it ends on. */
import type { Role } from '../languages/language.ts';
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Examples } from './examples.ts';
import type { FoundMention } from './found-mention.ts';
import { hasRole, type Lexicon } from './lexicon.ts';

/** What a claim must tell to take examples. */
interface ClassClaim extends Span {
  readonly classed: boolean;
  readonly level: string;
  readonly sentence: Span;
  /** Where the sentence's matter begins. */
  readonly matter: number;
}

interface Sentences {
  readonly segment: { readonly prose: string };
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly FoundMention[];
  readonly matcher: Pick<NameMatcher, 'isClosed'>;
}

/** Index of the first token that begins at an offset or behind. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
}

/** Each list with the index of the claim that it gives examples of; lists and claims in order of the text. */
export function ownersOf(
  { segment: { prose }, tokens, lexicon, mentions, matcher }: Sentences,
  lists: readonly Examples[],
  claims: readonly ClassClaim[],
): ReadonlyMap<Examples, number> {
  const owners = new Map<Examples, number>();
  const isOpen = (i: number) => !matcher.isClosed((mentions[i] as FoundMention).entry);
  let last = -1;
  let token = 0;
  for (const list of lists) {
    while ((claims[last + 1]?.sentence.end ?? Number.POSITIVE_INFINITY) <= list.start) last++;
    // A label or definition may go on to say what is open about its class.
    let first = last;
    while (first > 0 && claims[first - 1]?.sentence.start === claims[last]?.sentence.start) first--;
    const claim = claims[first];
    const apart = claim !== undefined && list.start - claim.sentence.end > GAP;
    // "Early examples include …", sentences later, where the passage speaks of one class alone.
    const alone = lists.length === 1 && claims.length === 1;
    if (
      apart &&
      alone &&
      list.named &&
      claim.classed &&
      list.mentions.every(isOpen) &&
      opensSentence(tokens, tokenAt(tokens, claim.end), claim, lexicon) &&
      exists(prose.slice(claim.end, claim.sentence.end))
    ) {
      owners.set(list, first);
      continue;
    }
    if (!claim?.classed || apart) continue;
    if (!ENDED.test(prose.slice(claim.sentence.end - 1, Math.min(list.start, claim.sentence.end + GAP)))) continue;
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < claim.end) token++;
    const explained = isLabel(tokens, token) || isDefined(tokens, token, lexicon);
    const others = claims.slice(first + 1, last + 1);
    if (others.length > 0 && !(explained && others.every(({ level }) => level !== 'closed'))) continue;
    const pointed = opensSentence(tokens, token, claim, lexicon) && exists(prose.slice(claim.end, claim.sentence.end));
    // "Many start-ups build on open-source models. Two of them …"
    const only = !OTHERS.test(prose.slice(claim.sentence.start, claim.start));
    const closing =
      list.counted &&
      only &&
      claim.sentence.end - claim.end <= CLOSING &&
      exists(prose.slice(claim.sentence.start, claim.end));
    if (list.pointing && !pointed && !closing) continue;
    // "… compete with hundreds of restricted ones. The most popular, …"
    if (list.pointing && list.like && RIVALS.test(prose.slice(claim.end, claim.sentence.end))) continue;
    if (explained || list.like || closes(tokens, token, claim.sentence.end, lexicon)) owners.set(list, first);
  }
  return owners;
}

/** Several of something else before the class, that "them" may mean; words of time and articles are none. */
const OTHERS =
  /(?<![\p{L}-])(?!(?:mod[eè]les?|models|quelques|mois|dans|depuis|plus|ans|jours|les|des|ses|years|months|weeks|days|was|its|this|has|pays)(?!\p{L}))[\p{L}-]{3,}s(?!\p{L})/u;
const RIVALS = /\b(?:dozens|imitators|ones|those|others|hundreds|ceux|celles|d'autres)\b/;
/** Room for a word behind the class: "open-source models." */
const CLOSING = 10;
/** Room between two sentences. */
const GAP = 6;
/** No question: what is asked for needn't exist. */
const ENDED = /^[^?]+$/;

const HEADS: readonly Role[] = ['model-noun', 'loose-noun', 'group-noun'];
const TAME: readonly Role[] = ['copula', 'adverb'];
/** Words that bring in somebody else: "judged by stronger ones", « face à d'autres ». */
const BRINGS =
  /^(?:by|to|with|than|against|from|what|that|which|who|those|ones?|others?|but|par|avec|que|qui|contre|face|ceux|celles|autres|mais)$/;

/** "There are several open-source models", « Les modèles open source …»: nobody else stands before the class that could be meant. */
function opensSentence(tokens: readonly Token[], behind: number, claim: ClassClaim, lexicon: Lexicon): boolean {
  let i = behind - 1;
  while (i > 0 && (tokens[i - 1]?.start ?? -1) >= claim.matter) i--;
  while ((tokens[i]?.start ?? claim.start) < claim.start) {
    // « Les LLM (Large Language Models) open source »
    const close = tokens[i]?.norm === '(' ? tokens.slice(i + 1, i + 6).findIndex(({ norm }) => norm === ')') : -1;
    if (close >= 0) i += close + 1;
    const match = lexicon.phrases.match(tokens, i);
    const tame = match?.values.some((value) => 'role' in value && BEFORE.includes(value.role));
    const trait = lexicon.traits.has(tokens[i]?.norm ?? '');
    // "alternatives to open-source models" are others.
    const tied = /^(?:to|à|aux?)$/.test(tokens[i + 1]?.norm ?? '');
    const told = (EXISTING.has(tokens[i]?.norm ?? '') && !tied) || USING.test(tokens[i]?.norm ?? '');
    if (!tame && !trait && !told && tokens[i]?.kind !== 'mark') return false;
    i = match?.end ?? i + 1;
  }
  return true;
}

const BEFORE: readonly Role[] = [
  'determiner',
  'definite',
  'adverb',
  'listing',
  'model-noun',
  'group-noun',
  'of',
  'pronoun',
];
const EXISTING = new Set([
  'there',
  'exist',
  'exists',
  'existe',
  'existent',
  'good',
  'great',
  'powerful',
  'bons',
  'y',
  'alternatives',
  'solutions',
  'options',
  'dozens',
  'hundreds',
  'plenty',
  'lots',
  'dizaines',
  'centaines',
  'nombreux',
]);

/** "You can also use open-source models", « Nous avons aussi testé des modèles open source » */
const USING =
  /^(?:we|i|you|one|can|could|may|also|use|uses|used|using|run|try|tried|test|tested|evaluated?|compared?|considered?|support|supports|offers?|nous|vous|on|je|peut|peuvent|pouvez|pouvons|avons|ont|aussi|également|utilis\w+|test(?:é|ons|ez)|essay\w+|évalu\w+|compar(?:é|ons)|propos\w+)$/;

/** « Modèles open source : ceux-ci … »: the class is a label, and what follows it speaks of it. */
function isLabel(tokens: readonly Token[], behind: number): boolean {
  // Only a passage's first words are a label; a search of the whole would make long passages slow.
  if (behind > 5) return false;
  const colon = [behind, behind + 1, behind + 2].find((i) => tokens[i]?.norm === ':');
  return colon !== undefined && BACK.test(tokens[colon + 1]?.norm ?? '');
}

/** Nothing says that the class is missing. */
const exists = (rest: string) =>
  !/(?:\bnot\b|n't\b|\bne\b|\bn['’])|\b(?:lack|missing|rare|scarce|absent|fail|manqu|absen|échou)/i.test(rest);

const BACK = /^(?:these|they|those|ceux|celles|ces|ils|elles)$/;

/** "are copied", "can be tried on the ground floor": nothing follows the class that the examples could belong to. */
function closes(tokens: readonly Token[], behind: number, end: number, lexicon: Lexicon): boolean {
  let i = behind;
  while (lexicon.traits.has(tokens[i]?.norm ?? '')) i++;
  if (hasRole(lexicon, tokens, i, HEADS)) i = lexicon.phrases.match(tokens, i)?.end ?? i + 1;
  i = overRival(tokens, i, lexicon);
  if (lexicon.language.adjectiveBehind) i = overAdjectives(tokens, i, lexicon);
  for (; (tokens[i]?.start ?? end) < end; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (hasRole(lexicon, tokens, i, TAME)) continue;
    if (norm === ':' || BRINGS.test(norm) || hasRole(lexicon, tokens, i, HEADS)) return false;
    const several = kind === 'word' && norm.length > 3 && /[sx]$/.test(norm);
    if (several && !hasRole(lexicon, tokens, i - 1, TAME)) return false;
  }
  return true;
}

/** "alternatives to GPT-4", « à GPT-4 »: what the class is set against is one name. */
function overRival(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  const tied = hasRole(lexicon, tokens, start, ['contrast']) || tokens[start]?.norm === 'à';
  if (!tied) return start;
  let i = lexicon.phrases.match(tokens, start)?.end ?? start + 1;
  while (i < start + 8 && tokens[i] && (tokens[i]?.capital || tokens[i]?.kind === 'number' || tokens[i]?.norm === '-'))
    i++;
  return i;
}

/** « sont des modèles dont les poids … », "are models whose weights …": the class is explained. */
function isDefined(tokens: readonly Token[], behind: number, lexicon: Lexicon): boolean {
  const at = hasRole(lexicon, tokens, behind, HEADS) ? behind + 1 : behind;
  if (!hasRole(lexicon, tokens, at, ['copula'])) return false;
  const noun = hasRole(lexicon, tokens, at + 1, ['determiner']) ? at + 2 : at + 1;
  return hasRole(lexicon, tokens, noun, HEADS) && ['dont', 'whose'].includes(tokens[noun + 1]?.norm ?? '');
}

const ABLE = /^(?:capables|dignes|issus|dotés|faciles|proches|libres)$/;

/** « performants », « performants et gratuits »: adjectives right behind the class, up to a mark. */
function overAdjectives(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  let i = start;
  while (
    i < start + 4 &&
    tokens[i]?.kind === 'word' &&
    (/[sx]$/.test(tokens[i]?.norm ?? '') || hasRole(lexicon, tokens, i, ['and', 'adverb']))
  )
    i++;
  // « capables de raisonner »
  const completed = ABLE.test(tokens[i - 1]?.norm ?? '') && hasRole(lexicon, tokens, i, ['of']);
  return tokens[i]?.kind === 'mark' || completed ? i : start;
}
