/** A participle behind its noun: "Grok-1 is one of the largest models ever open-sourced", "the first model to be open-sourced". */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { has, isNoun, isPlain, isQuote, type Unit } from '../units.ts';
import type { LinkStep } from './link.ts';
import { fromSubject } from './predicate.ts';

export const linkBehindNoun: LinkStep = (context) => {
  const { units, claim } = context;
  if (!/sourced$/.test(units[claim]?.norm ?? '')) return undefined;
  let i = claim - 1;
  while (has(units[i], 'adverb') || BETWEEN.has(units[i]?.norm ?? '')) i--;
  if (!has(units[i], 'model-noun')) return undefined;
  const verb = copulaBefore(units, i);
  if (verb === undefined) return undefined;
  const subject = subjectOf(units, verb, clauseStart(units, verb));
  return subject.kind === 'mentions' || subject.kind === 'anaphor'
    ? fromSubject(subject, { ...context, group: { ...context.group, head: i } })
    : undefined;
};

const BETWEEN = new Set(['ever', 'yet', 'so far', 'to be', 'to', 'be', 'being']);

/** "is one of the largest", "was the first": the verb whose complement the noun is. */
function copulaBefore(units: readonly Unit[], noun: number): number | undefined {
  let i = noun - 1;
  while (noun - i < 8 && (isPlain(units[i]) || isNoun(units[i]) || isQuote(units[i]))) i--;
  const start = i;
  while (has(units[i], 'determiner', 'definite', 'one-of', 'adverb')) i--;
  return i < start && has(units[i], 'copula') ? i : undefined;
}
