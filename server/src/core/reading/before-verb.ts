/** What may stand between a subject and its verb, and what pronouns and relatives there mean. */
import { listBefore } from './list-before.ts';
import type { Reference } from './subject.ts';
import { has, isMark, isPlain, isQuote, type Unit } from './units.ts';

/** Adverbs, auxiliaries, denials: the subject stands before them. */
export function isSkipped(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return (
    isQuote(unit) ||
    (has(unit, 'adverb', 'negation', 'have', 'hypothetical', 'not-only') && !has(unit, 'pronoun')) ||
    ['itself', 'themselves', 'alone', 'all', 'même', 'seul', 'vite'].includes(unit?.norm ?? '') ||
    // « vient d'être publié »
    /^vien(?:t|nent) d/.test(unit?.norm ?? '') ||
    isManner(units, i) ||
    isWhen(units, i) ||
    (has(unit, 'copula') && has(units[isManner(units, i + 1) ? i + 2 : i + 1], 'copula', 'release-verb'))
  );
}

/** "and within weeks was": a span of time right before the verb. */
function isWhen(units: readonly Unit[], i: number): boolean {
  const at = SPANS.test(units[i]?.norm ?? '') ? i : i + 1;
  if (!SPANS.test(units[at]?.norm ?? '')) return false;
  const tie = [at - 1, at - 2].find((j) => WITHIN.test(units[j]?.norm ?? ''));
  return tie !== undefined && i >= tie && has(units[tie - 1], 'and');
}

const SPANS = /^(?:hours|days|weeks|months|years|heures|jours|semaines|mois)$/;
const WITHIN = /^(?:within|in|after|en|après)$/;

/** "has quickly become", « est rapidement devenu »: between auxiliary and verb, or behind the name. */
function isManner(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const before = units[i - 1];
  const placed = before?.kind === 'mention' || has(before, 'have', 'copula', 'model-noun', 'pronoun');
  return isPlain(unit) && placed && unit?.capital !== true && MANNER.test(unit?.norm ?? '');
}

/** English nouns in "-ment" are no French adverbs. */
const MANNER =
  /[a-z]{3}ly$|(?<!place|deploy|ploy|environ|experi|agree|docu|invest|improve|develop|assess|manage|instru|align)ment$/;

/** "Llama 3, which is …": the relative speaks of the noun before it, over "…, that Meta trained,". */
export function beforeRelative(units: readonly Unit[], relative: number, start: number): number {
  let i = relative - 1;
  if (isMark(units[i], ',', '(')) i--;
  while (i >= start && isQuote(units[i])) i--;
  if (units[i]?.kind !== 'organisation') return i;
  for (let j = i - 1; j >= start && i - j <= 8; j--) {
    if (has(units[j], 'relative') || units[j]?.norm === 'that') return beforeRelative(units, j, start);
  }
  return i;
}

/** Which of the models spoken of a pronoun means. */
export function referenceOf(pronoun: string): Reference {
  if (PARTS.has(pronoun)) return 'several';
  if (THREE.test(pronoun)) return 'three';
  if (TWO.test(pronoun)) return 'two';
  if (PLURAL.has(pronoun)) return 'all';
  if (['the former', 'the first one', 'le premier', 'la première'].includes(pronoun)) return 'first';
  return [
    'the latter',
    'the second one',
    'the last one',
    'the last',
    'only the last',
    'only the latter',
    'le dernier',
    'la dernière',
    'seul le dernier',
    'seul ce dernier',
    'seule la dernière',
    'ce dernier',
    'cette dernière',
    'le second',
    'la seconde',
  ].includes(pronoun)
    ? 'last'
    : 'one';
}

const TWO = /^(?:both|the two|tous deux|toutes deux|les deux|tous les deux)$/;
const THREE = /^(?:all three|tous trois|toutes trois|tous les trois|toutes les trois|les trois)$/;

/** "of them" means no single one. */
const PARTS = new Set(['all of them', 'both of them', 'each of them']);

const PLURAL = new Set(['they', 'ils', 'elles']);

/** The name, or all of a list where the verb is plural. */
export function namesEndingAt(units: readonly Unit[], name: number, verb: string): readonly number[] {
  if (!/(?:are|were|sont|étaient|remain|restent)$/.test(verb)) return [name];
  return listBefore(units, name + 1)?.mentions ?? [name];
}

/** The noun that ends here, or that a complement without nouns of its own ends: « une famille de modèles développés par Meta ». */
export function headBefore(units: readonly Unit[], end: number, start: number): number | undefined {
  if (has(units[end], 'model-noun', 'group-noun', 'loose-noun')) return end;
  for (let i = end; i > start && end - i <= 10; i--) {
    if (has(units[i], 'model-noun', 'group-noun')) return i;
    if (!isPlain(units[i]) && units[i]?.kind !== 'organisation' && !has(units[i], 'of', 'preposition', 'release-verb'))
      return undefined;
  }
  return undefined;
}
