/** What a model does for a living, where no list has its noun: "OpenAI's open-source speech recogniser". */
import { DOERS } from '../compound.ts';
import { has, isMark, isPlain, type Unit } from '../units.ts';

/** A maker's name right behind the comma, and behind the claim what a model does for a living. */
export function isMade(units: readonly Unit[], start: number, genitive: number | undefined, claim: number): boolean {
  if (genitive !== start + 1 || units[genitive]?.norm !== "'s" || units[start]?.kind !== 'organisation') return false;
  return isDoer(units, claim);
}

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
