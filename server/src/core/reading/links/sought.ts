/** What answers a wish: "For teams that want an open-source model, Llama 3 offers …", « Pour qui cherche un modèle open source, Llama 3 est … ». */
import { has, isMark, isPlural, nameFrom, type Unit } from '../units.ts';
import { behindAdvice, closesAdvice } from './advised.ts';
import { type LinkStep, linkUnits } from './link.ts';

const FOR = new Set(['for', 'pour']);
const SEEKING =
  /^(?:insist|requir|exig|seek|want|need|prefer|look|search|cherch|recherch|veulent|veut|voule|voudr|souhait|préf|en quête)/;
const ANSWERING =
  /^(?:offers?|provides?|delivers?|fits|suits|works|stands|represents|offre|offrent|fournit|convient|constitue|représente|répond|s'impose)$/;

export const linkSought: LinkStep = ({ units, claim, group }) => {
  const { head, determiner } = group;
  // "If you want open source, get Kimi K2"
  const alone = determiner === undefined || units[determiner]?.norm === "l'";
  const bare = head === undefined && alone && units[claim + 1]?.kind === 'mark';
  const something = bare && /^(?:something|anything|chose)$/.test(units[claim - 1]?.norm ?? '');
  const wanted = bare
    ? isObjectOfSeeking(units, claim) || (something && seeksBefore(units, claim))
    : head === undefined
      ? has(units[claim + 1], 'contrast')
      : has(units[head], 'model-noun', 'loose-noun');
  // "**Alternatives**: for those who seek an open-source model, …"
  const opening = units[units.findIndex((unit, i) => i < LABEL && isMark(unit, ':')) + 1];
  if (
    !wanted ||
    !(FOR.has(opening?.norm ?? '') || has(opening, 'if')) ||
    !(bare || has(units[determiner ?? -1], 'determiner'))
  )
    return undefined;
  // "For an open-source alternative to GPT-4, …"
  const rival =
    FOR.has(opening?.norm ?? '') && (head === undefined || has(units[head], 'loose-noun')) && (determiner ?? 9) <= 1;
  if (!bare && (isPlural(units[head ?? -1]) || (!rival && !isObjectOfSeeking(units, determiner ?? 0))))
    return undefined;
  const name = answerBehind(units, group.to);
  return name === undefined ? undefined : linkUnits(units, [name], 'sought');
};

/** "want an open-source model", "looking for one"; not "want to avoid one", "don't need one". */
export function isObjectOfSeeking(units: readonly Unit[], determiner: number): boolean {
  // "is an open-source model": the commonest of all seeks nothing.
  if (has(units[determiner - 1], 'copula')) return false;
  const tied = ['for', 'after', 'on', "l'", 'de'].includes(units[determiner - 1]?.norm ?? '')
    ? determiner - 2
    : determiner - 1;
  // "want to run an open-source model"
  const infinitive = / to$/.test(units[tied - 1]?.norm ?? '') && isPlainVerb(units[tied]) ? tied - 1 : tied;
  if (!SEEKING.test(units[infinitive]?.norm ?? '')) return false;
  return !units.slice(0, tied).some((unit) => has(unit, 'negation'));
}

/** "want good answers from something open source" */
function seeksBefore(units: readonly Unit[], end: number): boolean {
  const before = units.slice(0, end);
  return before.some(({ norm }) => SEEKING.test(norm)) && !before.some((unit) => has(unit, 'negation'));
}

const isPlainVerb = (unit: Unit | undefined) => /^(?:run|use|try|deploy|host)$/.test(unit?.norm ?? '');

/** The most words of a label before a colon. */
const LABEL = 10;

/** The name behind a comma that is the subject of what it offers or is. */
function answerBehind(units: readonly Unit[], start: number): number | undefined {
  for (let comma = start; comma < units.length; comma++) {
    if (!isMark(units[comma], ',', ':')) continue;
    const advice = behindAdvice(units, comma + 1);
    const name = nameFrom(units, advice ?? comma + 1);
    if (name === undefined) continue;
    if (advice !== undefined) return closesAdvice(units[name + 1]) ? name : undefined;
    const verb = units[name + 1];
    const denied = units
      .slice(name + 1, name + 5)
      .some((unit) => has(unit, 'negation', 'hypothetical') || unit.norm === 'no');
    // "is a good choice"; "is ruled out" is none.
    const wrong = units
      .slice(name + 1, name + 5)
      .some(({ norm }) => /^(?:wrong|worst|poor|mauvais|mauvaise)$/.test(norm));
    if (wrong) return undefined;
    const chosen = has(verb, 'copula') && has(units[name + 2], 'determiner', 'definite', 'one-of');
    if ((chosen || ANSWERING.test(verb?.norm ?? '')) && !denied) return name;
  }
  return undefined;
}
