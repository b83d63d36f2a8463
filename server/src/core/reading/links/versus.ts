/** Models set against each other in one class. */
import { isMark, nameFrom, type Unit } from '../units.ts';

/** "Open-source LLMs compared: Llama 3 vs Mistral 7B vs Gemma 2": all of them are of the class, where no other is named. */
export function rivalsBehind(units: readonly Unit[], start: number): readonly number[] {
  const named: number[] = [];
  for (let i = start; VERSUS.test(units[i]?.norm ?? '') || isMark(units[i], '.'); i++) {
    const name = nameFrom(units, isMark(units[i + 1], '.') ? i + 2 : i + 1);
    // "models like Llama 3 versus GPT-4": one that nobody can have is of the other class.
    if (name === undefined || units[name]?.closed === true) break;
    named.push(name);
    i = name;
  }
  return units.some(({ claim }) => claim?.level === 'closed' || claim?.level === 'open-weight') ? [] : named;
}

const VERSUS = /^(?:vs|versus)$/;
