/** Verbs that open a model: "Meta open-sourced Llama", "released Llama as open source", « a publié Llama en open source ». */
import { clauseStart } from '../clauses.ts';
import { listBefore, listFrom } from '../mention-lists.ts';
import { subjectOf } from '../subjects.ts';
import { has, isMark, isPlain, isQuote, type Unit } from '../units.ts';
import { type LinkContext, type LinkStep, linkUnits } from './link.ts';
import { fromSubject } from './predicate.ts';

export const linkRelease: LinkStep = (context) => {
  const { units, claim, group } = context;
  const infinitive = units[claim - 1]?.norm === 'to';
  if (
    infinitive ||
    units[claim]?.claim?.grammar === 'verb' ||
    /sourc(?:ed|ing|es|é|ée|és|ées|er)$/.test(units[claim]?.norm ?? '')
  ) {
    const object = objectBehind(units, claim + 1);
    if (object) return object;
    // "Llama 3 has open-sourced two sizes": the name stands for its makers.
    if (has(units[claim - 1], 'have'))
      return fromSubject(subjectOf(units, claim - 1, clauseStart(units, claim)), context);
  }
  const before = units[Math.min(group.from, claim) - 1];
  const adverbial = has(before, 'as') || ['en', 'in', 'under', 'as', 'sous'].includes(before?.norm ?? '');
  return adverbial ? resultOfVerb(context) : undefined;
};

/** "open-sourced its Llama 3 model". */
function objectBehind(units: readonly Unit[], start: number) {
  let marks = 0;
  for (let i = start; i < units.length && i - start < REACH + marks; i++) {
    if (units[i]?.kind === 'mark') marks++;
    if (units[i]?.kind === 'mention') {
      const list = listFrom(units, i);
      return list && linkUnits(units, list.mentions, 'object');
    }
    if (!isBeforeObject(units[i])) return undefined;
  }
  return undefined;
}

/** How far an object's name may stand behind its verb: "open-sourced its small, fast and well-documented Llama 3". */
const REACH = 10;

function isBeforeObject(unit: Unit | undefined): boolean {
  if (has(unit, 'determiner', 'definite', 'demonstrative', 'model-noun', 'group-noun', 'of', 'and')) return true;
  return isPlain(unit) || isQuote(unit) || isMark(unit, ',') || unit?.kind === 'organisation' || unit?.norm === "'s";
}

/** The verb's object stands between verb and claim; in the passive its subject stands before the verb. */
function resultOfVerb(context: LinkContext) {
  const { units, claim, group } = context;
  const from = Math.min(group.from, claim);
  const start = clauseStart(units, from);
  for (let i = from - 1; i >= start; i--) {
    if (!has(units[i], 'release-verb')) continue;
    const objects: number[] = [];
    for (let j = i + 1; j < from; j++) if (units[j]?.kind === 'mention') objects.push(j);
    if (objects.length > 0) return linkUnits(units, objects, 'released');
    const passive = has(units[i - 1], 'copula') || has(units[i - 2], 'copula');
    if (passive) return fromSubject(subjectOf(units, has(units[i - 1], 'copula') ? i - 1 : i - 2, start), context);
    const list = listBefore(units, i);
    return list && linkUnits(units, list.mentions, 'released');
  }
  if (has(units[from - 2], 'copula')) return fromSubject(subjectOf(units, from - 2, start), context);
  const list = listBefore(units, from - 1);
  return list && list.mentions.at(-1) === from - 2 ? linkUnits(units, list.mentions, 'released') : undefined;
}
