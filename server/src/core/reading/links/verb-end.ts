/** Where a verb that opened something ends its clause: no object of its own and no noun that it describes follows. */
import { has, isPlain, type Unit } from '../units.ts';

export function endsVerb(next: Unit | undefined): boolean {
  if (next === undefined || next.kind === 'mark' || has(next, 'preposition', 'adverb', 'copula', 'and', 'but'))
    return true;
  return isPlain(next) && TIME.test(next.norm);
}

const TIME = /^(?:last|this|today|yesterday|earlier|later|\d.*|hier)$/;
