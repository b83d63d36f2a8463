/** What is taken instead of another: "We replaced GPT-4 with Kimi K2", « passés de GPT-4 à Mistral 7B ». */
import { beforeName, has, namesIn, type Unit } from './units.ts';

const REPLACING = /^(?:replac|swap|trad|dropp|ditch|remplac|troqu|échang|abandonn|délaiss)/;
const SWITCHING = /^(?:switch|mov|migrat|chang|went|pass|migr|bascul)/;
const FROM = /^(?:from|de|d')$/;
/** Before what is taken. */
const TIES = /^(?:with|for|by|to|par|pour|à|contre)$/;
const FAVOUR = /^(?:profit|favou?r|faveur)$/;
/** How far the names may stand apart. */
const REACH = 8;

/** Index of the name that is taken, where two are exchanged and somebody may have it. */
export function takenInstead(units: readonly Unit[]): number | undefined {
  const [left, taken, more] = namesIn(units).filter((i) => !units[i]?.house);
  if (left === undefined || taken === undefined || more !== undefined || taken - left > REACH) return undefined;
  const by = beforeName(units, taken);
  // « au profit de », "in favour of"
  const favoured = has(units[by], 'of') && FAVOUR.test(units[by - 1]?.norm ?? '');
  // What was left is what nobody could have.
  if (!units[left]?.closed || units[taken]?.closed || !(favoured || TIES.test(units[by]?.norm ?? ''))) return undefined;
  const tie = beforeName(units, left);
  let verb = FROM.test(units[tie]?.norm ?? '') ? tie - 1 : tie;
  // "moved our pipeline from GPT-4 to"
  while (verb < tie && verb > tie - 5 && !SWITCHING.test(units[verb]?.norm ?? '') && units[verb]?.kind === 'word')
    verb--;
  const exchanging = verb < tie ? SWITCHING : REPLACING;
  // "switched over from", "swapped out"
  const particle = /^(?:over|out|away)$/.test(units[verb]?.norm ?? '') ? verb - 1 : verb;
  const denied = units.slice(0, left).some((unit) => has(unit, 'negation', 'hypothetical', 'if', 'question'));
  return !denied && exchanging.test(units[particle]?.norm ?? '') ? taken : undefined;
}
