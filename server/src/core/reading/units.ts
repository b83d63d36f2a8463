/** A sentence as units: mentions, claims, words with roles, marks. Links are found over units, in any language. */
import type { ClaimPhrase, Role } from '../languages/language.ts';
import type { Licence } from '../registry/entry.ts';
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Stretch } from './sentences.ts';

export type UnitKind = 'mention' | 'organisation' | 'claim' | 'word' | 'mark';

export interface Unit {
  readonly kind: UnitKind;
  /** Prose offsets. */
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly roles: readonly Role[];
  readonly tight: boolean;
  readonly capital: boolean;
  /** Index into the mentions. */
  readonly mention?: number;
  readonly claim?: ClaimPhrase;
  /** The name is also a word or another thing's. */
  readonly ambiguous?: boolean;
  /** A name that stands for its house too: "Mistral", "DeepSeek". */
  readonly house?: boolean;
  /** The licence that the claim names. */
  readonly licence?: Licence;
}

const NO_ROLES: readonly Role[] = [];

/** Cuts a sentence into units; mentions come first, then the longest phrase, then single tokens. */
export function toUnits(
  tokens: readonly Token[],
  sentence: Stretch,
  mentions: ReadonlyMap<number, { readonly index: number; readonly mention: FoundMention }>,
  lexicon: Lexicon,
  matcher: NameMatcher,
): Unit[] {
  const units: Unit[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const token = tokens[i];
    if (!token) break;
    const found = mentions.get(i);
    if (found?.mention.derived) {
      // "GPT-like", "Llama-based" are adjectives.
      units.push({ ...unitOf(tokens, i, found.mention.to), kind: 'word', roles: NO_ROLES });
      i = found.mention.to;
      continue;
    }
    if (found) {
      const end = found.mention.to;
      const kind = found.mention.entry.kind === 'organisation' ? 'organisation' : 'mention';
      const house = kind === 'organisation' || found.mention.house === true;
      units.push({
        ...unitOf(tokens, i, end),
        kind,
        roles: NO_ROLES,
        mention: found.index,
        house,
        ambiguous: found.mention.ambiguous,
      });
      i = end;
      continue;
    }
    const named = matcher.matchLicence(tokens, i);
    if (named && named.end <= sentence.to) {
      const [licence] = named.values;
      const unit = unitOf(tokens, i, named.end);
      const stated = licence && isStated(tokens, i, named.end);
      units.push(
        stated
          ? { ...unit, kind: 'claim', roles: NO_ROLES, claim: LICENCE, licence }
          : { ...unit, kind: 'word', roles: NO_ROLES },
      );
      i = named.end;
      continue;
    }
    const match = lexicon.phrases.match(tokens, i);
    const fits = match && match.end <= sentence.to && !crosses(mentions, i + 1, match.end);
    const end = fits && !isOvertaken(tokens, i, match, lexicon) ? match.end : i + 1;
    const meanings = match && end === match.end ? match.values : [];
    const claims = meanings.flatMap((meaning) => ('claim' in meaning ? [meaning.claim] : []));
    const roles = meanings.flatMap((meaning) => ('role' in meaning ? [meaning.role] : []));
    const [claim] = claims;
    units.push({
      ...unitOf(tokens, i, end),
      kind: claim ? 'claim' : token.kind === 'mark' ? 'mark' : 'word',
      roles: roles.length > 0 ? roles : NO_ROLES,
      ...(claim ? { claim } : {}),
    });
    i = end;
  }
  return withoutPictures(units);
}

/** "Llama 3 🦙 is open source": a picture between a name and its verb parts nothing; elsewhere it may begin an item. */
function withoutPictures(units: Unit[]): Unit[] {
  if (!units.some(isPicture)) return units;
  const kept: Unit[] = [];
  let pictures: Unit[] = [];
  for (const unit of units) {
    if (isPicture(unit)) {
      pictures.push(unit);
      continue;
    }
    if (kept.at(-1)?.kind !== 'mention' || !has(unit, 'copula')) kept.push(...pictures);
    pictures = [];
    kept.push(unit);
  }
  return [...kept, ...pictures];
}

function isPicture({ kind, norm }: Unit): boolean {
  return kind === 'mark' && /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u.test(norm);
}

const LICENCE: ClaimPhrase = { level: 'licence', grammar: 'phrase' };
const UNDER = new Set(['under', 'sous']);
const LICENSED = new Set(['licensed', 'licenced']);

/** "under the MIT licence", "MIT-licensed", "Mistral 7B (Apache 2.0)": a licence that is merely named states nothing. */
function isStated(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens.slice(Math.max(0, start - 4), start).some(({ norm }) => UNDER.has(norm))) return true;
  if (tokens.slice(end, end + 2).some(({ norm }) => LICENSED.has(norm))) return true;
  return tokens[start - 1]?.norm === '(' && tokens[end]?.norm === ')';
}

/** "fully open source": a phrase gives way to a longer one that begins inside it. */
function isOvertaken(tokens: readonly Token[], start: number, match: PhraseMatch<Meaning>, lexicon: Lexicon): boolean {
  if (match.end - start < 2 || !match.values.some((value) => 'claim' in value)) return false;
  const inner = lexicon.phrases.match(tokens, start + 1);
  return inner !== undefined && inner.end > match.end && inner.values.some((value) => 'claim' in value);
}

function crosses(mentions: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mentions.has(i)) return true;
  return false;
}

function unitOf(tokens: readonly Token[], from: number, to: number) {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  return {
    start,
    end: last?.end ?? start,
    norm: tokens
      .slice(from, to)
      .map((token) => token.norm)
      .join(' '),
    tight: first?.tight ?? false,
    capital: first?.capital ?? false,
  };
}

export function has(unit: Unit | undefined, ...roles: readonly Role[]): boolean {
  return unit !== undefined && roles.some((role) => unit.roles.includes(role));
}

export function isMark(unit: Unit | undefined, ...marks: readonly string[]): boolean {
  return unit?.kind === 'mark' && marks.includes(unit.norm);
}

const QUOTES = ['"', '“', '”', '«', '»', '‘', '’', "'", '„', '*', '_', '`', '‹', '›'];
/** Quotation marks and stray emphasis: they part nothing. */
export function isQuote(unit: Unit | undefined): boolean {
  return isMark(unit, ...QUOTES);
}

/** A hyphen inside a compound. */
export function isHyphen(unit: Unit | undefined, next: Unit | undefined): boolean {
  return isMark(unit, '-', '‑', '‐', '/') && unit?.tight === true && next?.tight === true;
}

export function isDash(unit: Unit | undefined): boolean {
  return isMark(unit, '—', '―') || (isMark(unit, '–', '-') && unit?.tight !== true);
}

/** "Meta", "Meta's": who made what is named next. */
export function isOwner(unit: Unit | undefined): boolean {
  return unit?.kind === 'organisation' || unit?.norm === "'s";
}

/** Index of the unit before a name, its maker and its articles. */
export function beforeName(units: readonly Unit[], name: number): number {
  let i = name - 1;
  while (isQuote(units[i]) || has(units[i], 'definite', 'determiner') || isOwner(units[i])) i--;
  return i;
}

/** "the client for GPT-4", « la bibliothèque de Llama 3 »: the name only tells whose the thing is. */
export function isOwnedBy(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  return has(units[tie], 'of', 'preposition') && has(units[tie - 1], 'software-noun', 'data-noun');
}

const NOUNS: readonly Role[] = [
  'model-noun',
  'group-noun',
  'loose-noun',
  'weights-noun',
  'software-noun',
  'data-noun',
  'other-noun',
];

export function isNoun(unit: Unit | undefined): boolean {
  return has(unit, ...NOUNS);
}

/** A word without a known role, or a number: an adjective or noun that reading needn't know. */
export function isPlain(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (unit.roles.length === 0 || (unit.roles.length === 1 && has(unit, 'adverb')));
}

/** "models", « modèles de langage », "series": a noun of several words shows it in its first or last. */
export function isPlural(unit: Unit | undefined): boolean {
  return unit?.norm.split(' ').some((word) => word.length > 2 && /[^s]s$|eaux$/.test(word)) === true;
}

const POSSESSIVES = new Set(['its', 'their', 'son', 'sa', 'ses', 'leur', 'leurs']);

/** "our servers", « mon propre ordinateur »: a thing of the writer's or reader's own. */
export function isSpeakersOwn({ norm }: Unit): boolean {
  return SPEAKERS.test(norm);
}

const SPEAKERS = /^(?:my|our|your|mon|ma|mes|notre|nos|votre|vos)$/;

/** "its", « leur »: points back to what was spoken of. */
export function isPossessive(unit: Unit | undefined): boolean {
  return POSSESSIVES.has(unit?.norm ?? '');
}
