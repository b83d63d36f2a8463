/** A trait kept beside another: "Llama 3 saves memory while remaining open source", « …, tout en restant open source ». */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import type { Subject } from '../subject.ts';
import { subjectOf } from '../subjects.ts';
import { has, isDash, isMark, isNoun, isPlain, isQuote, type Unit } from '../units.ts';
import type { LinkStep } from './link.ts';
import { fromSubject } from './predicate.ts';

const KEEPING = new Set(['remaining', 'staying', 'being', 'restant', 'demeurant', 'étant']);

export const linkAlongside: LinkStep = (context) => {
  const { units, group } = context;
  const noun = units[group.head ?? -1];
  if (noun !== undefined && !has(noun, 'model-noun', 'loose-noun')) return undefined;
  const opening = openingBefore(units, group.from);
  if (opening === undefined || opening === 0) return undefined;
  // "could not pay its way while remaining open source"
  const subject = units.slice(0, opening).some(isUnreal) ? NONE : subjectBefore(units, opening);
  // A subject that we don't know keeps its trait: "Ollama runs GPT-4 while remaining open source".
  return subject.kind === 'none' ? { kind: 'settled', about: 'generic' } : fromSubject(subject, context);
};

/** Index of "while", « tout en », before "remaining" and the claim. */
function openingBefore(units: readonly Unit[], from: number): number | undefined {
  // Right before the claim the verb seems part of the group.
  let i = KEEPING.has(units[from]?.norm ?? '') ? from : from - 1;
  while (isQuote(units[i]) || has(units[i], 'adverb', 'determiner')) i--;
  if (!KEEPING.has(units[i]?.norm ?? '')) return undefined;
  i--;
  while (has(units[i], 'adverb') && units[i]?.norm !== 'tout') i--;
  if (units[i]?.norm === 'while' || units[i]?.norm === 'whilst') return i;
  if (units[i]?.norm !== 'en') return undefined;
  return units[i - 1]?.norm === 'tout' ? i - 1 : undefined;
}

/** Who does the other thing: what a relative clause speaks of, or what the clause begins with. */
export function subjectBefore(units: readonly Unit[], opening: number): Subject {
  const end = isMark(units[opening - 1], ',') ? opening - 1 : opening;
  const start = clauseStart(units, end);
  const relative = units.findLastIndex((unit, i) => i >= start && i < end && isRelative(unit));
  if (relative <= start) return leadingSubject(units, start, end);
  const alone = units.slice(relative + 1, end).every(({ kind }) => kind !== 'organisation' && kind !== 'mention');
  return alone ? describedBefore(units, relative, start) : NONE;
}

/** "Llama 3, a mixture-of-experts model (MoE) that": the name that the noun before a relative clause explains. */
function describedBefore(units: readonly Unit[], relative: number, start: number): Subject {
  let i = relative - 1;
  while (i > start && relative - i < FARTHEST && isComplement(units, i)) i--;
  const called = units.slice(i, relative).some((unit) => has(unit, 'model-noun'));
  if (!called || !has(units[i], 'determiner', 'definite', 'one-of')) return NONE;
  if (has(units[i - 1], 'copula')) return subjectOf(units, i - 1, start);
  const joined = isMark(units[i - 1], ',', '(') || isDash(units[i - 1]);
  return joined && units[i - 2]?.kind === 'mention' ? { kind: 'mentions', units: [i - 2] } : NONE;
}

const NONE: Subject = { kind: 'none' };
/** How far a noun may stand before the relative clause that describes it. */
const FARTHEST = 12;

/** "Mixture of Experts (MoE)", « de langage »: words that belong to the noun before them. */
function isComplement(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return isPlain(unit) || isNoun(unit) || isQuote(unit) || isMark(unit, '(', ')', '-') || has(unit, 'of');
}

/** "not", "would"; "can" tells of a skill. */
function isUnreal(unit: Unit): boolean {
  return has(unit, 'negation', 'if') || /^(?:could|would|might|should|will|must)$/.test(unit.norm);
}

function isRelative(unit: Unit): boolean {
  return has(unit, 'relative') || unit.norm === 'that';
}
