/** Whether an insertion ends where a mark closes it. */
import { isTrait } from '../presented.ts';
import { has, isMark, isPlain, isPossessive, isQuote, type Unit } from '../units.ts';

/** At a mark or the end, over "and free", « rapide et polyvalent ». */
export function isClosed(units: readonly Unit[], start: number): boolean {
  if (isGoneOn(units, start) || isNoted(units, start) || endsLikewise(units, start)) return true;
  // "open source like its predecessors"
  if (['like', 'comme'].includes(units[start]?.norm ?? '')) {
    // "open source like all of its elder sisters"
    let owner = start + 1;
    while (ALL.test(units[owner]?.norm ?? '') || has(units[owner], 'of')) owner++;
    if (isPossessive(units[owner])) return true;
  }
  // « open source tous les trois, »
  if (/^(?:tous|toutes) (?:les )?(?:deux|trois)$/.test(units[start]?.norm ?? ''))
    return isMark(units[start + 1], ',', '.');
  let i = start;
  while (i < start + 5 && (isPlain(units[i]) || has(units[i], 'and', 'adverb') || isQuote(units[i]))) i++;
  const behind = units[i];
  return (
    (behind === undefined || isMark(behind, ',', '.', ';', ')')) && (i === start || units[start]?.capital !== true)
  );
}

/** "open source too,", « open source lui aussi, » */
export function endsLikewise(units: readonly Unit[], start: number): boolean {
  const said = units.slice(start, start + 2).map(({ norm }) => norm);
  const count = /^(?:(?:lui|elle|eux|elles) aussi|as well)$/.test(said.join(' ')) ? 2 : 1;
  return (
    (count === 2 || /^(?:too|also|as well|aussi)$/.test(said[0] ?? '')) && isMark(units[start + count], ',', '.', ')')
  );
}

/** "Llama 2, open source (Meta)": a note in brackets, then the end. */
function isNoted(units: readonly Unit[], start: number): boolean {
  if (!isMark(units[start], '(')) return false;
  const close = units.findIndex((unit, i) => i > start && isMark(unit, ')'));
  const note = units.slice(start + 1, close);
  const plain = note.every((unit) => unit.kind === 'organisation' || unit.licence !== undefined);
  return close > 0 && plain && (units[close + 1] === undefined || isMark(units[close + 1], '.'));
}

/** "… and trained in Abu Dhabi,", « et bien moins gourmand. », "since May 2023,": a second trait, up to the mark. */
function isGoneOn(units: readonly Unit[], start: number): boolean {
  let i = start;
  if (has(units[i], 'and', 'but')) {
    i++;
    while (has(units[i], 'adverb') || COMPARED.test(units[i]?.norm ?? '')) i++;
    const next = units[i];
    // « mais bien plus exigeant »
    const compared = COMPARED.test(units[i - 1]?.norm ?? '') && isPlain(next);
    if (
      !compared &&
      !isTrait(next) &&
      !WITH.test(next?.norm ?? '') &&
      !isPastParticiple(next) &&
      !isAdjective(units, i)
    )
      return false;
  } else if (!SINCE.test(units[i]?.norm ?? '')) return false;
  for (i++; i < start + 10; i++) {
    const unit = units[i];
    if (unit === undefined || isMark(unit, ',', '.', ';', ')', '!')) return true;
    // "open source from the start and free for all"
    if (has(unit, 'and') && isTrait(units[i + 1])) continue;
    if (
      !isPlain(unit) &&
      unit.kind !== 'organisation' &&
      unit.licence === undefined &&
      // "free for most commercial uses"
      unit.norm !== 'uses' &&
      // "and installable on one's own servers"
      !([1, 2, 3, 4].some((step) => isPossessive(units[i - step])) && unit.kind === 'word') &&
      !has(unit, 'preposition', 'of', 'definite', 'determiner', 'weights-noun', 'as')
    )
      return false;
  }
  return false;
}

/** "and available in seven sizes", "and practically uncensored": an adjective by its form. */
function isAdjective(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (/^(?:available|[a-zé]{4,}[ai]bles?)$/.test(unit?.norm ?? '')) return true;
  if (!/[a-z]{3}(?:ly|ment)$/.test(unit?.norm ?? '')) return false;
  return /^(?:twice|as|deux)$/.test(units[i + 1]?.norm ?? '') || isPastParticiple(units[i + 1]);
}

const WITH = /^(?:with|avec|under|sous|far|way|much|fort|forte|moins|plus|less|more)$/;
const COMPARED = /^(?:plus|moins|trop|assez|très|more|less|too|quite|rather|very)$/;
const ALL = /^(?:all|most|tou(?:te)?s|la plupart)$/;
const SINCE = /^(?:since|depuis|from|for|pour|dès|de|through|throughout)$/;
const isPastParticiple = (unit: Unit | undefined) =>
  unit?.kind === 'word' && unit.norm.length > 4 && /(?:ed|ée?s?|built|made)$/.test(unit.norm);
