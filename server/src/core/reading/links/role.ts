/** What the subject is taken for: "has established itself as the leading open-source model", "offers an open-source alternative". */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isMark, isPlain, isQuote, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';
import { fromSubject } from './predicate.ts';

/** Verbs whose object says what the subject is. */
const OFFERING = ['offers', 'offering', 'provides', 'providing', 'represents', 'representing', 'constitutes', 'marks'];
const FRENCH = ['offre', 'offrant', 'propose', 'proposant', 'représente', 'représentant', 'fournit'];

export const linkRole: LinkStep = (context) => {
  const { units, claim, group } = context;
  const { head, determiner } = group;
  // "an open-source alternative to GPT-4" holds its noun in the words of comparison.
  const fits =
    head === undefined ? has(units[claim + 1], 'contrast') : has(units[head], 'model-noun', 'loose-noun', 'group-noun');
  if (!fits) return undefined;
  const from = Math.min(group.from, claim);
  const verb = roleVerb(units, from, determiner);
  if (verb === undefined) return undefined;
  if (isMark(units[verb - 1], ',')) return spokenOf(units, verb - 1);
  const subject = subjectOf(units, verb, clauseStart(units, verb));
  return subject.kind === 'mentions' || subject.kind === 'anaphor' ? fromSubject(subject, context) : undefined;
};

/** ", establishing itself as …": of the first name that nothing governs. */
function spokenOf(units: readonly Unit[], end: number): Link | undefined {
  const name = units.findIndex(
    (unit, i) =>
      i < end &&
      unit.kind === 'mention' &&
      !has(units[beforeName(units, i)], 'contrast', 'derived', 'preposition', 'compare-verb'),
  );
  return name < 0 ? undefined : linkUnits(units, [name], 'predicate');
}

function roleVerb(units: readonly Unit[], from: number, determiner: number | undefined): number | undefined {
  let i = from - 1;
  while (isQuote(units[i]) || has(units[i], 'adverb')) i--;
  const offering = [...OFFERING, ...FRENCH].includes(units[i]?.norm ?? '');
  if (offering) return determiner === undefined && !has(units[i + 1], 'determiner') ? undefined : i;
  const membership = has(units[i], 'one-of') || has(units[determiner ?? -1], 'one-of');
  if (has(units[i], 'one-of')) i--;
  else if (has(units[i], 'as') && (determiner !== undefined || has(units[i], 'determiner'))) i--;
  else if (units[i]?.norm === 'as a' || units[i]?.norm === 'as an') i--;
  else if (!membership) return undefined;
  return verbBehindName(units, i);
}

/** Back over a verb that reading needn't know, with its adverbs and reflexive, to the name that is its subject. */
function verbBehindName(units: readonly Unit[], end: number): number | undefined {
  let words = 0;
  for (let i = end; i >= 0 && end - i <= 8; i--) {
    const unit = units[i];
    // "keeps Llama 2 from serving as"
    if (has(unit, 'preposition') && /(?:ing|er|ir)$/.test(units[i + 1]?.norm.split(' ')[0] ?? '')) return undefined;
    const participle = isMark(unit, ',') && /(?:ing|ant)$/.test(units[i + 1]?.norm ?? '');
    if (unit?.kind === 'mention' && isObject(units[beforeName(units, i)])) return undefined;
    if (unit?.kind === 'mention' || has(unit, 'pronoun') || participle) return words > 0 ? i + 1 : undefined;
    const passes =
      isPlain(unit) ||
      has(unit, 'adverb', 'have', 'preposition', 'definite', 'determiner', 'of') ||
      ['itself', 'themselves', "s'", 'se'].includes(unit?.norm ?? '') ||
      (has(unit, 'copula') && !has(unit, 'distance'));
    if (!passes || unit?.capital) return undefined;
    words++;
  }
  return undefined;
}

/** "Meta presented Llama 3 to regulators as …": a verb before the name makes it an object. */
function isObject(before: Unit | undefined): boolean {
  if (before?.kind !== 'word') return false;
  return (
    has(before, 'speech', 'release-verb', 'compare-verb', 'derived', 'distance') || (isPlain(before) && !before.capital)
  );
}
