/** What a model does for a living, where no list has its noun: "OpenAI's open-source speech recogniser". */
import { DOERS } from '../compound.ts';
import { has, isHyphen, isMark, isPlain, type Unit } from '../units.ts';

/** A maker's name right behind the comma, and behind the claim what a model does for a living. */
export function isMade(units: readonly Unit[], start: number, genitive: number | undefined, claim: number): boolean {
  if (genitive !== start + 1 || units[genitive]?.norm !== "'s" || units[start]?.kind !== 'organisation') return false;
  return isDoer(units, claim);
}

/** "Llama 3, an open-source text encoder with a long context": what goes on about an unknown noun makes no list of it. */
export function isUnknownKind(units: readonly Unit[], claim: number): boolean {
  let end = claim + 1;
  while (end < claim + 6 && (isPlain(units[end]) || isHyphen(units[end], units[end + 1])) && units[end]?.norm !== 'and')
    end++;
  const noun = units[end - 1];
  if (end === claim + 1 || !isPlain(noun) || noun?.capital || THINGS.test(noun?.norm ?? '')) return false;
  const rest = units.slice(end);
  const goesOn = has(units[end], 'preposition', 'relative') || GOING_ON.test(units[end]?.norm ?? '');
  return (
    goesOn &&
    !rest.some((unit, i) => has(unit, 'and', 'or') && (isMark(rest[i - 1], ',') || has(rest[i + 1], 'determiner')))
  );
}

const GOING_ON = /^(?:that|with|at|capable|able|qui|capable de)$/;
/** What is told beside a model rather than of it. */
const THINGS =
  /^(?:parser|store|database|server|editor|browser|wrapper|plugin|addon|fork|clone|port|engine|scanner|viewer|player|reader|proxy|gateway|sandbox|harness|runner|dashboard|site|website|book|course|paper|news\w*|events?|day|week|summit|conference)s?$/;

/** "an open-source speech recogniser" */
export function isDoer(units: readonly Unit[], claim: number): boolean {
  let end = claim + 1;
  while (end < claim + 4 && isPlain(units[end]) && !units[end]?.capital) end++;
  const behind = units[end];
  const noun = units[end - 1]?.norm ?? '';
  if (!DOERS.test(noun) && !DOING.test(noun)) return false;
  // "Llama 3, Acme's open-source translator, and a scanner" is a list.
  return (
    behind === undefined ||
    isMark(behind, '.', ';', '(', ')') ||
    (isMark(behind, ',') && !has(units[end + 1], 'and', 'or'))
  );
}

/** Such nouns mean a model where a claim describes them; behind a name alone they may be tools. */
const DOING = /^(?:generator|coder|tagger|scribe)$/;
