/** How something is had, told last: « Llama 3 égale GPT-4, mais gratuitement et en open source », « …, le tout en open source ». */
import { has, isMark, isPlain, type Unit } from '../units.ts';
import { subjectBefore } from './alongside.ts';
import type { LinkStep } from './link.ts';
import { fromSubject } from './predicate.ts';

export const linkManner: LinkStep = (context) => {
  const { units, claim, group } = context;
  const opening = group.head === undefined ? openingOf(units, claim) : undefined;
  if (opening === undefined) return undefined;
  const told = units.slice(0, opening);
  // « Meta publie Llama 3, mais en open source » tells what becomes of the object.
  if (told.some((unit) => has(unit, 'release-verb', 'negation', 'if', 'hypothetical'))) return undefined;
  const subject = subjectBefore(units, opening);
  if (subject.kind === 'mentions' && !isAlone(told, subject.units)) return { kind: 'settled', about: 'generic' };
  return (subject.kind === 'none' ? undefined : fromSubject(subject, context)) ?? { kind: 'settled', about: 'generic' };
};

/** « ChatGPT inspire des imitateurs, mais … », « Llama 3 s'efface devant OLMo, mais … »: another may be meant. */
function isAlone(told: readonly Unit[], subject: readonly number[]): boolean {
  const last = Math.max(...subject);
  const others = told.some((unit, i) => unit.kind === 'mention' && i > last && !unit.closed);
  const thing = told.some((unit, i) => SOME.test(unit.norm) && !TOLD.test(told[i + 1]?.norm ?? ''));
  return !others && !thing && subject.every((i) => told[i]?.closed !== true);
}

const SOME = /^(?:des|un|une|son|sa|ses)$/;
const TOLD = /^(?:performances?|résultats?|réponses?|capacités|niveau|qualité|scores?|modèles?|variantes?)$/;

/** Index of « mais », « et » behind a comma, or « le tout » before « en open source ». */
function openingOf(units: readonly Unit[], claim: number): number | undefined {
  if (units[claim - 1]?.norm !== 'en') return undefined;
  let i = claim - 2;
  // « gratuitement et »
  while (
    (has(units[i], 'adverb') && units[i]?.norm !== 'tout') ||
    (has(units[i], 'and') && isManner(units[i - 1])) ||
    isManner(units[i])
  )
    i--;
  if (units[i]?.norm === 'tout' && units[i - 1]?.norm === 'le') return i - 1;
  const joined = units[i]?.norm === 'mais' || (has(units[i], 'and') && isMark(units[i - 1], ','));
  return joined ? i : undefined;
}

const isManner = (unit: Unit | undefined) => isPlain(unit) && /[a-z]{3}ment$/.test(unit?.norm ?? '');
