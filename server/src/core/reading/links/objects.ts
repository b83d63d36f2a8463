/** Objects that stand behind the claim: « publie en open source son modèle Llama 3 », « … deux modèles en open source : Llama 3 et Gemma 2 ». */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isOwner, isPlain, isQuote, nameFrom, type Unit } from '../units.ts';

/** How far behind the claim the name may stand. */
const REACH = 9;

/** Unit indices of the names that are the object, or none; `classed`: a noun before the claim is the object, and a mark brings its names in. */
export function objectsBehind(units: readonly Unit[], start: number, classed: boolean): readonly number[] {
  let i = start;
  let noun = classed;
  if (classed && !isMark(units[i], ',', ':')) return [];
  for (; i < start + REACH; i++) {
    const unit = units[i];
    if (unit?.kind === 'mention') {
      const list = isServing(units, i) ? undefined : listFrom(units, i);
      return list?.mentions ?? [];
    }
    // « son dernier modèle, Llama 3 »
    if (isMark(unit, ',', ':') && noun && nameFrom(units, i + 1) !== undefined) continue;
    // « les sorties de deux modèles »
    if (has(unit, 'of') && isPlain(units[i - 1]) && !has(units[i - 1], 'adverb')) return [];
    if (has(unit, 'model-noun', 'group-noun', 'weights-noun')) noun = true;
    else if (!passes(unit)) return [];
  }
  return [];
}

function passes(unit: Unit | undefined): boolean {
  if (has(unit, 'software-noun', 'data-noun', 'other-noun', 'negation', 'contrast', 'other')) return false;
  return isPlain(unit) || isQuote(unit) || isOwner(unit) || has(unit, 'determiner', 'definite', 'of', 'adverb');
}

/** « la bibliothèque de Llama 3 », "a client for Llama 3" is caught before; here "Llama 3's tokenizer". */
function isServing(units: readonly Unit[], name: number): boolean {
  return units[name + 1]?.norm === "'s" || has(units[name + 1], 'software-noun', 'data-noun');
}
