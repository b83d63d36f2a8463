/** A second participle shares its subject: "Llama 3 was trained by Meta and open-sourced", « un modèle créé par Meta et libéré en open source ». */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { has, isQuote, type Unit } from '../units.ts';
import type { LinkStep } from './link.ts';
import { fromSubject } from './predicate.ts';
import { endsVerb } from './verb-end.ts';

export const linkSecondParticiple: LinkStep = (context) => {
  const { units, claim } = context;
  const participle = participleAt(units, claim, context.group.from);
  const end = participle === claim ? claim + 1 : context.group.to;
  if (participle === undefined || !endsVerb(units[end])) return undefined;
  let and = participle - 1;
  while (has(units[and], 'adverb') || isQuote(units[and]) || ['then', 'later'].includes(units[and]?.norm ?? '')) and--;
  if (!has(units[and], 'and')) return undefined;
  const start = clauseStart(units, and);
  const copula = units.findIndex((unit, i) => i > start && i < and && has(unit, 'copula'));
  if (copula < 0) return undefined;
  const between = units.slice(copula + 1, and);
  if (between.some((unit, i) => isBarred(unit) && !isBaseAt(between, i)) || !isShared(between)) return undefined;
  const subject = leadingSubject(units, start, copula + 1);
  return subject.kind === 'mentions' || subject.kind === 'anaphor' ? fromSubject(subject, context) : undefined;
};

/** "open-sourced", "released as open source", « libéré en open source », « en accès open source ». */
function participleAt(units: readonly Unit[], claim: number, from: number): number | undefined {
  if (/sourced$/.test(units[claim]?.norm ?? '')) return claim;
  let i = from - 1;
  while (['accès', 'licence'].includes(units[i]?.norm ?? '') || has(units[i], 'definite', 'determiner')) i--;
  if (!has(units[i], 'as') && !['en', 'in', 'under', 'sous'].includes(units[i]?.norm ?? '')) return undefined;
  return isParticiple(units[i - 1]) ? i - 1 : undefined;
}

const isParticiple = (unit: Unit | undefined) =>
  has(unit, 'release-verb') && /(?:ed|ée?s?|mise?s?|made)$/.test(unit?.norm ?? '');

/** "was trained by Meta", « est un modèle créé par Meta »: a participle of the name's own or of the one noun that it is called. */
function isShared(between: readonly Unit[]): boolean {
  const first = between.findIndex((unit) => !has(unit, 'adverb', 'copula'));
  const noun = has(between[first], 'determiner', 'definite', 'one-of')
    ? between.findIndex((unit) => has(unit, 'model-noun'))
    : -1;
  const done = between.slice(Math.max(first, noun + 1));
  if (first < 0 || noun > first + 5 || (noun < 0 && has(done[0], 'preposition', 'of', 'as'))) return false;
  const alone = done.every((unit) => !has(unit, 'determiner', 'model-noun', 'loose-noun', 'demonstrative'));
  return alone && done.some(({ kind, norm }) => kind === 'word' && /(?:ed|built|made|ée?s?)$/.test(norm));
}

/** "trained on top of SDXL and released": a base that a verb of making names. */
function isBaseAt(between: readonly Unit[], i: number): boolean {
  if (has(between[i], 'derived')) return between[i + 1]?.kind === 'mention' && !USED.test(between[i - 1]?.norm ?? '');
  return between[i]?.kind === 'mention' && has(between[i - 1], 'derived') && !USED.test(between[i - 2]?.norm ?? '');
}

const USED = /^(?:used|utilisé|run|hosted)/;

/** Words that bring in something else that might be meant. */
function isBarred(unit: Unit): boolean {
  return (
    unit.kind === 'mention' ||
    unit.kind === 'claim' ||
    has(unit, 'relative', 'contrast', 'derived', 'compare-verb', 'negation', 'but', 'software-noun', 'data-noun') ||
    unit.norm === 'that'
  );
}
