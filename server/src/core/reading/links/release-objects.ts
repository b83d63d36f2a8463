/** What a verb of release may have for an object beside a model. */
import { beforeName, has, isPlain, isPossessive, type Unit } from '../units.ts';

/** "built on Llama 3", « la méthode d'évaluation de Claude »: the name belongs to what is spoken of. */
export function isHeld(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  if (has(units[tie], 'derived', 'contrast')) return true;
  const serves = has(units[tie], 'of') || SERVED.test(units[tie]?.norm ?? '');
  return serves && (isPlain(units[tie - 1]) || has(units[tie - 1], 'software-noun', 'data-noun'));
}

const SERVED = /^(?:for|pour|around|on top of|autour de|to|à)$/;

/** « le framework », "the whole pipeline": an object that is no model. */
export function isOtherObject(units: readonly Unit[], start: number): boolean {
  if (!has(units[start], 'definite', 'determiner') && !isPossessive(units[start])) return false;
  const noun = units.slice(start + 1, start + 4);
  return !noun.some((unit) => has(unit, 'model-noun', 'group-noun', 'loose-noun') || unit.kind === 'mention');
}
