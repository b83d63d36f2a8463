/** Openness that the subject has: "Falcon 40B offers open-source accessibility", "holds open-source credentials". */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { subjectOf } from '../subjects.ts';
import { has, isMark, isPlain, type Unit } from '../units.ts';
import type { LinkStep } from './link.ts';
import { fromSubject } from './predicate.ts';
import { mayBelong } from './standing.ts';

export const linkHadTrait: LinkStep = (context) => {
  const { units, claim, group } = context;
  let noun = claim + 1;
  // "open-source, multilingual and multimodal capabilities"
  while (noun < claim + REACH && (isMark(units[noun], ',') || has(units[noun], 'and') || isPlain(units[noun]))) {
    if (TRAITS.test(units[noun]?.norm ?? '')) break;
    noun++;
  }
  if (group.head !== undefined || !TRAITS.test(units[noun]?.norm ?? '')) return undefined;
  // "brings open-source coders new capabilities"
  if (noun > claim + 1 && !isMark(units[claim + 1], ',') && !has(units[claim + 1], 'and')) return undefined;
  // "open-source availability of the code"
  if (has(units[noun + 1], 'of', 'preposition') && !PLACE.test(units[noun + 1]?.norm ?? '')) return undefined;
  const verb = verbBefore(units, claim);
  if (verb === undefined || units.slice(0, verb).some((unit) => has(unit, 'negation', 'hypothetical', 'if')))
    return undefined;
  const start = clauseStart(units, verb);
  const subject = isMark(units[verb - 1], ',') ? leadingSubject(units, start, verb - 1) : subjectOf(units, verb, start);
  const own = subject.kind === 'mentions' && subject.units.every((i) => mayBelong(units, i));
  return own || subject.kind === 'anaphor' ? fromSubject(subject, context) : undefined;
};

const REACH = 8;
const TRAITS =
  /^(?:nature|status|availability|accessibility|credentials|benefits|capabilities|advantages|flexibility|freedom|transparency)$/;
const PLACE = /^(?:under|on|via|with|through)$/;
const HAVING = /^(?:offer|hold|ha(?:s|ve|ving)$|boast|bring|combin|provid|keep|enjoy|retain)/;
const MERITS = /^(?:advantages?|benefits?|merits?)$/;

/** Index of "offers", before "the advantage of" and adjectives. */
function verbBefore(units: readonly Unit[], claim: number): number | undefined {
  let i = claim - 1;
  if (has(units[i], 'of') && MERITS.test(units[i - 1]?.norm ?? '')) i -= 2;
  while (has(units[i], 'adverb', 'definite', 'determiner')) i--;
  return HAVING.test(units[i]?.norm ?? '') ? i : undefined;
}
