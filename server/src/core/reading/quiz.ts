/** Questions that ask of the next sentence whether it is right: "True or false?", « Vrai ou faux ? », "Do you agree?". */
import { isMark, type Unit } from './units.ts';

export function isQuiz(units: readonly Unit[] | undefined): boolean {
  if (!units || units.length > LONGEST || !isMark(units.at(-1), '?') || units.some(({ kind }) => kind === 'mention'))
    return false;
  const words = new Set(units.map(({ norm }) => norm));
  return PAIRS.some((pair) => pair.every((word) => words.has(word))) || words.has('agree') || words.has("d'accord");
}

const LONGEST = 9;
const PAIRS = [
  ['true', 'false'],
  ['fact', 'fiction'],
  ['which', 'true'],
  ['vrai', 'faux'],
  ['info', 'intox'],
  ['true or false'],
  ['vrai ou faux'],
] as const;
