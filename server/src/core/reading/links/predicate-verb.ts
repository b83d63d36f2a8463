/** The verb that a claim completes: "is a small but powerful open-source model". */
import { isLooseModifier } from '../groups/modifiers.ts';
import { has, isHyphen, isMark, isPlain, isQuote, type Unit } from '../units.ts';

const isLicence = (unit: Unit | undefined) => unit?.licence !== undefined || /^licen[cs]ed$/.test(unit?.norm ?? '');

/** The copula that the claim completes, over adverbs, other adjectives and "one of". */
export function verbBefore(units: readonly Unit[], from: number): number | undefined {
  // « est l'ennemi des modèles open source »
  if (units[from]?.norm === 'des' && isPlain(units[from - 1]) && has(units[from - 2], 'definite', 'determiner'))
    return undefined;
  if (isProgressive(units, from)) return undefined;
  let adjectives = 0;
  for (let i = from - 1; i >= 0 && from - i <= 10; i--) {
    const unit = units[i];
    if (isGenitive(units, i, from)) return undefined;
    if (has(unit, 'copula')) return i;
    // "is fast and has an open-source client", « et dépasse les modèles open source »: a verb of its own.
    if (has(unit, 'have') && has(units[i + 1], 'determiner', 'definite')) return undefined;
    if (has(unit, 'compare-verb', 'derived') && has(units[i - 1], 'and') && !isDescribing(units, i)) return undefined;
    // « c'est de l'open source »
    if (has(unit, 'of') && units[i + 1]?.norm === "l'" && units[i + 2]?.claim !== undefined) continue;
    // « est devenu en quelques jours le modèle », "became within weeks the …"
    const when = timeBefore(units, i);
    if (when > 0) {
      i -= when;
      continue;
    }
    // "are both open source", « sont tous deux open source »
    if (has(unit, 'pronoun') && has(units[i - 1], 'copula')) return i - 1;
    if (
      has(unit, 'adverb', 'negation', 'not-only', 'one-of', 'distance', 'as', 'have', 'hypothetical', 'determiner') ||
      has(unit, 'definite') ||
      isMark(unit, '%', '#') ||
      isQuote(unit)
    )
      continue;
    if (isHyphen(unit, units[i + 1]) || unit?.kind === 'claim') continue;
    // « l'un des modèles les plus éloignés de l'open source »
    if (isFar(unit)) return undefined;
    // « est pourtant l'un des meilleurs »
    if (has(unit, 'but') && STILL.test(unit?.norm ?? '') && has(units[i - 1], 'copula')) return i - 1;
    // "not only fast but also open source"
    if (has(unit, 'but') && units.slice(Math.max(0, i - 8), i).some((word) => has(word, 'not-only'))) continue;
    // "is MIT-licensed, i.e. open source"
    if (has(unit, 'list-intro') && isMark(units[i - 1], ',') && isLicence(units[i - 2])) {
      i--;
      continue;
    }
    if (isMark(unit, '.') && has(units[i - 1], 'list-intro')) continue;
    if (i + 1 < from && isLicence(units[i + 1]) && has(unit, 'preposition')) continue;
    // « est, lui, open source »
    if (isMark(unit, ',') && SELF.test(units[i - 1]?.norm ?? '') && isMark(units[i - 2], ',')) {
      i -= 2;
      continue;
    }
    // "is, at 13 billion parameters, the largest …"
    const open = isMark(unit, ',') ? insertionAt(units, i) : undefined;
    if (open !== undefined) {
      i = open;
      continue;
    }
    if (isMark(unit, ',', '+') || has(unit, 'and')) {
      if (
        isPlain(units[i - 1]) ||
        isLooseModifier(units, i - 1) ||
        units[i - 1]?.kind === 'claim' ||
        has(units[i + 1], 'adverb')
      )
        continue;
      return undefined;
    }
    if ((isPlain(unit) || isLooseModifier(units, i)) && (!unit?.capital || units[from]?.capital) && adjectives < 4) {
      adjectives++;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** What opens an insertion that is nobody's view: "at 13 billion parameters". */
const MEASURING = /^(?:at|with|by|despite|since|à|avec|malgré|depuis|en|in \d+)$/;

/** Index of the comma right behind the copula that opens what this one closes: no verb and no name in between. */
export function insertionAt(units: readonly Unit[], close: number): number | undefined {
  for (let i = close - 1; i > close - 10; i--) {
    const unit = units[i];
    if (isMark(unit, ','))
      return has(units[i - 1], 'copula') && i < close - 1 && MEASURING.test(units[i + 1]?.norm ?? '') ? i : undefined;
    if (unit?.kind !== 'word' || has(unit, 'copula', 'have', 'negation', 'speech', 'hypothetical')) return undefined;
  }
  return undefined;
}

/** "leading and top open-source models", not « et dépasse les modèles open source ». */
function isDescribing(units: readonly Unit[], i: number): boolean {
  return isLooseModifier(units, i) && !has(units[i + 1], 'definite', 'determiner');
}

/** "Recreating Claude 3's artifacts as open source", "copied R1's ideas and open-sourced them": no short "is". */
function isGenitive(units: readonly Unit[], i: number, claim: number): boolean {
  if (units[i]?.norm !== "'s") return false;
  if (units.slice(i + 1, claim).some((word) => has(word, 'as', 'release-verb'))) return true;
  const joined = units[i - 1]?.kind === 'mention' && isPlain(units[i + 1]) && has(units[i + 2], 'and');
  return joined && /sourced$/.test(units[claim]?.norm ?? '');
}

/** « éloigné de », "far from" */
export const isFar = (unit: Unit | undefined): boolean =>
  /^(?:éloignée?s?|loin|distante?s?|far|remote)$/.test(unit?.norm ?? '');
const STILL = /^(?:pourtant|cependant|toutefois)$/;
const SELF = /^(?:lui|elle|eux|elles|quant à lui|quant à elle|quant à eux|for its part|too|however)$/;

/** "are seeking an open-source model", "is enhancing open-source engines": a deed, unless other traits follow. */
function isProgressive(units: readonly Unit[], from: number): boolean {
  for (let i = from; i >= 0 && from - i <= 6; i--) {
    if (!has(units[i], 'copula')) continue;
    let verb = i + 1;
    while (has(units[verb], 'adverb')) verb++;
    // "is fine-tuning open-source models"
    if (isMark(units[verb + 1], '-')) verb += 2;
    const next = units[verb + 1];
    return (
      verb <= from + 2 &&
      units[verb]?.kind === 'word' &&
      !has(units[verb], 'copula') &&
      /[a-z]{2}ing$/.test(units[verb]?.norm ?? '') &&
      !ADJECTIVES.test(units[verb]?.norm ?? '') &&
      (next?.kind === 'word' || next?.kind === 'claim') &&
      !has(next, 'and', 'but')
    );
  }
  return false;
}

const ADJECTIVES = /^(?:amazing|astonishing|breathtaking|exciting|interesting|outstanding|promising|impressing|being)$/;

/** How many units before the last of « en quelques jours », "within a few weeks" belong to it; 0 where none does. */
function timeBefore(units: readonly Unit[], last: number): number {
  if (!TIMES.test(units[last]?.norm ?? '')) return 0;
  for (let i = last - 1; i > last - 4; i--) {
    if (/^(?:en|in|within|for|for some|pendant|durant)$/.test(units[i]?.norm ?? '')) return last - i;
    if (!isPlain(units[i]) && !has(units[i], 'determiner')) return 0;
  }
  return 0;
}

const TIMES = /^(?:while|time|temps|jours?|semaines?|mois|ans?|heures?|days?|weeks?|months?|years?|hours?)$/;
