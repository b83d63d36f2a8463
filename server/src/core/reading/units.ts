/** A sentence as units: mentions, claims, words with roles, marks. Links are found over units, in any language. */
import type { ClaimPhrase, Role } from '../languages/language.ts';
import type { Licence } from '../registry/entry.ts';

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
  readonly mention?: number | undefined;
  readonly claim?: ClaimPhrase | undefined;
  /** The name is also a word or another thing's. */
  readonly ambiguous?: boolean | undefined;
  /** A name that stands for its house too: "Mistral", "DeepSeek". */
  readonly house?: boolean | undefined;
  /** Id of the company named, or of the one that makes the model named. */
  readonly maker?: string | undefined;
  /** Nobody can have the weights of the model named. */
  readonly closed?: boolean | undefined;
  /** The licence that the claim names. */
  readonly licence?: Licence | undefined;
}

export function has(unit: Unit | undefined, ...roles: readonly Role[]): boolean {
  return hasOneOf(unit, roles);
}

export function hasOneOf(unit: Unit | undefined, roles: readonly Role[]): boolean {
  if (unit === undefined) return false;
  // Most units have no role or one, and nothing is asked as often: loops are quicker than `includes`.
  const own = unit.roles;
  for (let i = 0; i < own.length; i++) for (const role of roles) if (own[i] === role) return true;
  return false;
}

export function isMark(unit: Unit | undefined, ...marks: readonly string[]): boolean {
  if (unit?.kind !== 'mark') return false;
  for (const mark of marks) if (unit.norm === mark) return true;
  return false;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’', "'", '„', '*', '_', '`', '‹', '›']);
/** Indices of the names of models. */
export function namesIn(units: readonly Unit[]): readonly number[] {
  const names: number[] = [];
  for (let i = 0; i < units.length; i++) if (units[i]?.kind === 'mention') names.push(i);
  return names;
}

/** Quotation marks and stray emphasis: they part nothing. */
export function isQuote(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && QUOTES.has(unit.norm);
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
  // An index below zero is looked up like a name, which takes long.
  while (i >= 0 && (isQuote(units[i]) || has(units[i], 'definite', 'determiner') || isOwner(units[i]))) i--;
  return i;
}

/** Index of the name that begins here, behind its maker and article: what `beforeName` is for the way back. */
export function nameFrom(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'definite')) i++;
  return units[i]?.kind === 'mention' ? i : undefined;
}

/** "the client for GPT-4", « la bibliothèque de Llama 3 »: the name only tells whose the thing is. */
export function isOwnedBy(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  return tie > 0 && has(units[tie], 'of', 'preposition') && has(units[tie - 1], 'software-noun', 'data-noun');
}

/** "GPT-4 level", "GPT-4 class": the name only measures. */
export function isMeasure(units: readonly Unit[], name: number): boolean {
  return LEVELS.test(units[name + 1]?.norm ?? '');
}

const LEVELS = /^(?:level|class|quality|grade|parity|performance|calib(?:er|re)|niveau)$/;

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
  return hasOneOf(unit, NOUNS);
}

/** A word without a known role, or a number: an adjective or noun that reading needn't know. */
export function isPlain(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (unit.roles.length === 0 || (unit.roles.length === 1 && has(unit, 'adverb')));
}

/** "models", « modèles de langage », "series": a noun of several words shows it in its first or last. */
export function isPlural(unit: Unit | undefined): boolean {
  const norm = unit?.norm ?? '';
  return norm.includes(' ') ? norm.split(' ').some(isPluralWord) : isPluralWord(norm);
}

function isPluralWord(word: string): boolean {
  return word.length > 2 && /[^s]s$|eaux$/.test(word);
}

const POSSESSIVES = new Set(['its', 'their', 'son', 'sa', 'ses', 'leur', 'leurs']);

/** "our servers", « mon propre ordinateur »: a thing of the writer's or reader's own. */
export function isSpeakersOwn({ norm }: Pick<Unit, 'norm'>): boolean {
  return SPEAKERS.test(norm);
}

const SPEAKERS = /^(?:my|our|your|mon|ma|mes|notre|nos|votre|vos)$/;

/** "its", « leur »: points back to what was spoken of. */
export function isPossessive(unit: Unit | undefined): boolean {
  return POSSESSIVES.has(unit?.norm ?? '');
}
