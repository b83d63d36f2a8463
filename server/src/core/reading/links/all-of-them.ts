/** Said of all that the sentence before named, without a verb: "We tried Llama 3 and Gemma 2. Both open source." */
import { has, isQuote } from '../units.ts';
import type { LinkStep } from './link.ts';

const ALL = /^(?:all|both|tous|toutes|tous deux|toutes deux|les deux)$/;

export const linkAllOfThem: LinkStep = ({ units, claim, group, discourse }) => {
  const first = units.findIndex((unit) => !isQuote(unit));
  if (group.head !== undefined || !ALL.test(units[first]?.norm ?? '')) return undefined;
  if (!units.slice(first + 1, claim).every((unit) => has(unit, 'adverb'))) return undefined;
  const next = units[claim + 1];
  if (next !== undefined && next.kind !== 'mark' && !has(next, 'and')) return undefined;
  // "R1 came out, then five tools. All open source.": the nearer are meant.
  const [nearest] = discourse.antecedents;
  const all = nearest?.ends ? nearest.all : [];
  return all.length > 1 ? { kind: 'linked', mentions: all, via: 'anaphor' } : undefined;
};
