/** Where the first name of a list may stand: behind brackets, relatives, « tels que ». */
import { isMakersOwn, listFrom } from '../mention-lists.ts';
import { has, isDash, isMark, isPlain, isPlural, isQuote, nameFrom, type Unit } from '../units.ts';

/** "The case for open source (Llama 3, Mistral 7B)": brackets with nothing but names end the line. */
export function isEndList(units: readonly Unit[], open: number): boolean {
  // « Il n'existe aucun modèle en open source (Llama 3, Gemma 2). »
  if (units.slice(0, open).some((unit) => has(unit, 'negation') || DENYING.test(unit.norm))) return false;
  const close = units.findIndex((unit, i) => i > open && isMark(unit, ')'));
  const inner = units.slice(open + 1, close);
  const joined = (unit: Unit) =>
    unit.kind === 'mention' ||
    unit.kind === 'organisation' ||
    unit.norm === 'etc' ||
    isMark(unit, ',', '/', '.', '…') ||
    has(unit, 'and', 'or', 'definite', 'model-noun', 'of');
  const ends = units.slice(close + 1).every((unit) => isMark(unit, '.', ':', '!'));
  return (
    close > 0 &&
    ends &&
    inner.every(joined) &&
    inner.filter(({ kind, house }) => kind === 'mention' || house).length > 1
  );
}

const DENYING = /^(?:no|none|hardly|aucun|aucune|ni)$/;

/** « les modèles open source les plus fins comme point d'ancrage (tels que Qwen, Llama 3) »: brackets further on open it. */
export function bracketedList(units: readonly Unit[], start: number, head: number | undefined): number | undefined {
  if (head === undefined || !has(units[head], 'model-noun') || !isPlural(units[head])) return undefined;
  for (let i = start; i < Math.min(units.length, start + 14); i++) {
    const unit = units[i];
    if (isMark(unit, '(') && has(units[i + 1], 'list-intro')) return afterIntro(units, i + 1);
    if (
      unit?.kind === 'mention' ||
      unit?.kind === 'claim' ||
      isMark(unit, ';', ':') ||
      has(unit, 'model-noun', 'contrast', 'compare-verb', 'relative')
    )
      return undefined;
  }
  return undefined;
}

/** "Open-source models are on the rise, such as Llama 3": behind a predicate that names no other things. */
export function behindPredicate(units: readonly Unit[], copula: number): number | undefined {
  for (let i = copula + 1; i < Math.min(units.length, copula + PREDICATE); i++) {
    const unit = units[i];
    if (isMark(unit, ',', '(') && SUCH.test(units[i + 1]?.norm ?? '')) {
      const name = afterIntro(units, i + 1);
      const list = units[name]?.kind === 'mention' ? listFrom(units, name, true) : undefined;
      const ends = list !== undefined && (units[list.to] === undefined || units[list.to]?.kind === 'mark');
      return ends && !list.mentions.some((at) => units[at]?.closed) ? name : undefined;
    }
    // "behind the leaders, notably …": the list may be theirs.
    const passes =
      (isPlain(unit) && !isPlural(unit)) ||
      PLACED.test(unit?.norm ?? '') ||
      has(unit, 'adverb', 'definite', 'determiner', 'have');
    if (!passes || has(unit, 'negation', 'hypothetical', 'contrast', 'compare-verb')) return undefined;
  }
  return undefined;
}

const PLACED = /^(?:on|in|at|en|sur)$/;
const PREDICATE = 10;
const SUCH =
  /^(?:such as|including|notably|e\.? ?g|for example|for instance|namely|notamment|tels? que|tels? qu'|par exemple|dont)$/;

/** "open-source models that run on a laptop, such as …": the list stands behind a clause that names nothing else. */
export function behindRelative(units: readonly Unit[], start: number): number | undefined {
  for (let i = start; i < Math.min(units.length, start + 18); i++) {
    const unit = units[i];
    if (isMark(unit, ',') && has(units[i + 1], 'list-intro')) return afterIntro(units, i + 1);
    // "that catch up (Gemma 3 on a laptop)"
    if (isMark(unit, '(') && units[i + 1]?.kind === 'mention' && i > start + 1) return i + 1;
    // "that run locally such as Llama 3": no noun stands before that the names could belong to.
    if (has(unit, 'list-intro') && isManner(units[i - 1]) && units[i + 1]?.kind === 'mention') return i + 1;
    if (
      unit?.kind === 'mention' ||
      unit?.kind === 'claim' ||
      has(unit, 'model-noun', 'contrast', 'compare-verb') ||
      isMark(unit, ';', ':')
    )
      return undefined;
  }
  return undefined;
}

function isManner(unit: Unit | undefined): boolean {
  return has(unit, 'adverb') || (isPlain(unit) && /(?:ly|[^e]ed|able|ible|ement|ibles|ables)$/.test(unit?.norm ?? ''));
}

const NOWADAYS = /^(?:currently|presently|today|now|think|actuellement|aujourd'hui|pensez à)$/;

/** Where a short note without names ends: "[2]", "(LLMs)", "(Apache 2.0 / MIT)". */
export function closesNote(units: readonly Unit[], open: number, singular = false): number | undefined {
  // "developed by Meta Platforms (Meta)": a maker's short name. "an open-source model (OpenAI)": whose it is.
  const short = units[open + 1];
  if (
    short?.kind === 'organisation' &&
    isMark(units[open + 2], ')', ']') &&
    (!short.house || singular || isMaker(units[open - 1]))
  )
    return open + 2;
  for (let i = open + 1; i <= open + 5; i++) {
    const unit = units[i];
    if (isMark(unit, ')', ']')) return i;
    const noted = unit?.kind === 'word' || unit?.licence !== undefined || isMark(unit, '/');
    if (!noted || has(unit, 'list-intro')) return undefined;
  }
  return undefined;
}

const isMaker = (unit: Unit | undefined) =>
  unit?.kind === 'organisation' || (unit?.kind === 'word' && unit.capital && unit.claim === undefined);

export function afterIntro(units: readonly Unit[], i: number): number {
  let next = i + 1;
  // « (ici Llama 3) »
  if (isMark(units[i], '(') && ['here', 'ici'].includes(units[next]?.norm ?? '')) next++;
  // "(we use Llama 3 throughout)"
  if (isMark(units[i], '(') && WRITERS.test(units[next]?.norm ?? '') && USING.test(units[next + 1]?.norm ?? ''))
    return next + 2;
  // "…: currently Llama 3", "(think Llama 3 or Mistral 7B)"
  if (
    (isMark(units[i], '(', ':') || isDash(units[i])) &&
    NOWADAYS.test(units[next]?.norm ?? '') &&
    nameFrom(units, next + 1) !== undefined
  )
    next++;
  while (has(units[next], 'list-intro') || isMark(units[next], ',', ':', '.') || isQuote(units[next])) next++;
  // "(e.g., running Llama 3 at home)"
  if (has(units[i], 'list-intro') && RUNNING.test(units[next]?.norm ?? '') && units[next + 1]?.kind === 'mention')
    next++;
  // "initiatives include models like Llama 3"
  if (has(units[next], 'model-noun') && has(units[next + 1], 'list-intro')) return afterIntro(units, next + 1);
  // "(Meta for Llama 3, TII for Falcon)"
  if (isMakersOwn(units, next + 1)) return next + 2;
  return next;
}

const RUNNING = /^(?:running|hosting|using|deploying|exécuter|héberger|utiliser)$/;
const WRITERS = /^(?:we|i|nous|on|j')$/;
const USING = /^(?:use|used|chose|picked|took|utilisons|utilise|avons choisi|employons|prenons)$/;

/** "the open-source model on which it was first based, Llama 2, came from": the one name between two commas behind the clause. */
export function namedBehindRelative(units: readonly Unit[], start: number): number | undefined {
  for (let i = start; i < Math.min(units.length, start + 12); i++) {
    const unit = units[i];
    const closed =
      isMark(units[i + 2], ',') && units[i + 3]?.kind === 'word' && !has(units[i + 3], 'and', 'or', 'determiner');
    if (isMark(unit, ',') && units[i + 1]?.kind === 'mention' && closed) return i + 1;
    if (
      unit?.kind === 'mention' ||
      unit?.kind === 'claim' ||
      unit?.kind === 'mark' ||
      has(unit, 'contrast', 'model-noun')
    )
      return undefined;
  }
  return undefined;
}

/** Index behind the names that "alternatives to" compares with, where the list's opening follows at once. */
export function overRival(units: readonly Unit[], start: number, head: number | undefined): number | undefined {
  const rival = has(units[start], 'contrast') || RIVAL.test(units[head ?? -1]?.norm ?? '');
  if (!rival || !has(units[start], 'contrast', 'preposition', 'of') || units[start + 1]?.kind !== 'mention')
    return undefined;
  let end = start + 2;
  while (has(units[end], 'and', 'or') && units[end + 1]?.kind === 'mention') end += 2;
  const next = isMark(units[end], ',') ? units[end + 1] : units[end];
  return has(next, 'list-intro') || isMark(units[end], ':', '(') ? end : undefined;
}

/** "models under the Gemma brand", « des modèles sous le nom de Llama »: the name that they bear. */
export function brandedBehind(units: readonly Unit[], i: number): number | undefined {
  if (!UNDER.test(units[i]?.norm ?? '')) return undefined;
  let at = i + 1;
  while (has(units[at], 'definite', 'of', 'determiner') || isQuote(units[at])) at++;
  if (units[at]?.kind === 'mention') return BRAND.test(units[over(units, at + 1)]?.norm ?? '') ? at : undefined;
  if (!BRAND.test(units[at]?.norm ?? '')) return undefined;
  at++;
  while (has(units[at], 'of') || isQuote(units[at])) at++;
  return units[at]?.kind === 'mention' ? at : undefined;
}

function over(units: readonly Unit[], start: number): number {
  let i = start;
  while (isQuote(units[i])) i++;
  return i;
}

const UNDER = /^(?:under|sous)$/;
const BRAND = /^(?:brand|branding|name|label|banner|umbrella|marque|nom|label|bannière|appellation)$/;

const RIVAL = /^(?:alternative|rival|competitor|concurrent|équivalent|equivalent|answer|réponse)/;
