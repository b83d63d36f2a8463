/** What a maker calls one model beside another: "gpt-oss-120b and its little sister gpt-oss-20b". */
import { isPlain, isPossessive, type Unit } from './units.ts';

/** "its *little sister* Llama 3 8B", « son *petit frère* Llama 3 8B » */
export function isSibling(units: readonly Unit[], i: number): boolean {
  if (SIBLINGS.test(units[i]?.norm ?? '')) return units[i + 1]?.kind === 'mention';
  return SIBLINGS.test(units[i + 1]?.norm ?? '') && isPlain(units[i]) && isPossessive(units[i - 1]);
}

const SIBLINGS = /^(?:sister|brother|sibling|cousin|companion|sœur|frère|cousine?)$/;
