/** What stands before the matter of a sentence: "However,", "In April 2024,", "Note:", « Depuis l'an dernier, ». */

import type { Role } from '../languages/language.ts';
import { MONTHS } from './months.ts';
import { has, hasOneOf, isDash, isMark, isQuote, type Unit } from './units.ts';

/** Index of the unit with which the matter begins; 0 where nothing stands before it. */
export function bodyFrom(units: readonly Unit[]): number {
  const kind = units[0]?.kind;
  if (kind === 'mention' || kind === 'claim' || kind === 'organisation') return 0;
  let from = 0;
  for (let frames = 0; frames < MOST; frames++) {
    const next = behindFrame(units, from);
    if (next === from || next >= units.length) break;
    from = next;
  }
  return from;
}

/** The sentence without what stands before its matter. */
export function behindFrames(units: readonly Unit[]): readonly Unit[] {
  const from = bodyFrom(units);
  return from > 0 ? units.slice(from) : units;
}

/** Frames in a row, and units of one: cost must not grow with the sentence. */
const MOST = 4;
const LONGEST = 14;

function behindFrame(units: readonly Unit[], from: number): number {
  let first = from;
  while (isQuote(units[first]) || isMark(units[first], '-', '•')) first++;
  const opening = units[first];
  // "But this is": unlike what was spoken of.
  const contrasted = has(opening, 'but') && units[first + 1]?.norm === 'this';
  if (
    (has(opening, 'and', 'but', 'or') || JOINS.test(opening?.norm ?? '')) &&
    isMatter(units[first + 1]) &&
    !contrasted
  )
    return first + 1;
  // "It is worth noting that", « À noter que »
  if (has(opening, 'adverb') && THAT.test(opening?.norm ?? '')) return first + 1;
  if (NOTING.test(opening?.norm ?? '') && THAT.test(units[first + 1]?.norm ?? '')) return first + 2;
  if (TOPICS.test(opening?.norm ?? '')) return from;
  const isPhrase = has(opening, 'preposition') || isAdverbPhrase(opening) || SINCE.test(opening?.norm ?? '');
  let isBusy = false;
  for (let i = first; i < Math.min(units.length, first + LONGEST); i++) {
    const unit = units[i];
    if (isQuote(unit)) continue;
    // "Costs:", "Control —", "The reason is simple:"
    if (i > first && (isMark(unit, ':') || isDash(unit))) return i + 1;
    if (isMark(unit, ',')) {
      const words = units.slice(first, i);
      return !isBusy && (isPhrase || words.every(isAside) || isDate(words)) ? i + 1 : from;
    }
    if (unit?.kind !== 'word') return from;
    if (unit.roles.length === 0) continue;
    // "On 3 May 2024" supposes nothing.
    if (hasOneOf(unit, VOICES) && !isTime(unit)) return from;
    isBusy ||= hasOneOf(unit, DEEDS) && !(i === first && isPhrase) && !isTime(unit);
  }
  return from;
}

/** "And Llama 3 is", "But the model is". */
function isMatter(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || unit?.kind === 'organisation' || unit?.kind === 'word';
}

/** "At the time", « à ce jour ». */
function isAdverbPhrase(unit: Unit | undefined): boolean {
  return has(unit, 'adverb') && unit?.norm.includes(' ') === true;
}

/** "Second", "more importantly": words that tell of nothing. */
function isAside(unit: Unit): boolean {
  return has(unit, 'adverb') || ASIDE.test(unit.norm);
}

/** "Last year", « Le 3 mai 2024 »: a time without a preposition. */
function isDate(words: readonly Unit[]): boolean {
  return (
    words.length <= 5 &&
    words.some(isTime) &&
    words.every((unit) => unit.roles.length === 0 || DAYS.test(unit.norm) || isTime(unit))
  );
}

function isTime({ norm }: Unit): boolean {
  return TIMES.test(norm) || MONTHS.has(norm);
}

const THAT = /(?:^|\s)(?:that|que|qu')$/;
const NOTING = /^(?:note|notice|remember|recall|remarquons|notez|retenons|retenez|sachez|rappelez)$/;
/** What stands behind them is a list of topics. */
const TOPICS =
  /^(?:tags?|keywords?|topics?|categor(?:y|ies)|subjects?|sujets?|thèmes?|catégories?|étiquettes?|hashtags|mots|slides)$/;
const JOINS = /^(?:so|yet|plus|alors|donc)$/;
const SINCE = /^(?:since|despite|throughout|given|as of|depuis|dès|malgré|outre|courant|fin|début)$/;
const ASIDE =
  /^(?:first|second|third|fourth|firstly|secondly|thirdly|lastly|next|then|furthermore|meanwhile|besides|overall|update|so|yes|true|today|yesterday|notably|more|premièrement|deuxièmement|troisièmement|ensuite|certes|oui|bref|enfin|hier|cependant|toutefois|pourtant|néanmoins|importantly|interestingly|crucially|surprisingly|unsurprisingly|remarkably|similarly|conversely|additionally|consequently|accordingly|concrètement|globalement|inversement|malheureusement|curieusement)$/;
const DAYS =
  /^(?:this|these|the|last|past|few|recent|next|le|la|les|l'|ce|ces|cette|de|d'|du|of|in|dernières|derniers|récentes)$/;
const TIMES =
  /^(?:years?|months?|weeks?|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|ans?|années?|mois|semaines?|printemps|été|automne|hiver|lundi|mardi|mercredi|jeudi|vendredi|(?:19|20)\d\d)$/;

/** Whose word it is, or whether it is so, is no frame. */
const VOICES: readonly Role[] = [
  'speech',
  'according',
  'distance',
  'retraction',
  'falsehood',
  'hypothetical',
  'if',
  'question',
  'negation',
  'contrast',
  'metalinguistic',
];

/** Whoever does something belongs to the matter. */
const DEEDS: readonly Role[] = [
  'copula',
  'have',
  'release-verb',
  'compare-verb',
  'derived',
  'list-intro',
  'relative',
  'subordinator',
  'pronoun',
];
