/** Whether names behind a colon may belong to a noun between it and the class. */
import { has, isPlural, isSpeakersOwn, type Unit } from '../units.ts';

/** "an open-source model at the level of the best: GPT-4", "… replace the services: GPT-4": a noun between that the names may belong to. */
export function namesAnother(
  units: readonly Unit[],
  { from, to, head }: { from: number; to: number; head: number | undefined },
): boolean {
  const several = isPlural(units[head ?? -1]);
  return units.slice(from, to).some((unit, i) => {
    if (isSpeakersOwn(unit) || !(has(unit, 'determiner', 'definite') || CONTRACTED.has(unit.norm))) return false;
    if (head === undefined) return false;
    // "open-source models lose to the leaders: …"
    const others = has(unit, 'definite') && isPlural(units[from + i + 1]);
    return others || !(several && (CONTRACTED.has(unit.norm) || has(units[from + i - 1], 'of', 'preposition')));
  });
}

const CONTRACTED = new Set(['au', 'aux', 'du', 'one']);
