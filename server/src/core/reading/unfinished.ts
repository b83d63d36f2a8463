/** Whether a deed is only spoken of: "refused to open-source GPT-4", "calls for the open-sourcing of GPT-4". */
import type { ClaimPlace } from './claim-place.ts';
import { has, isMark, type Unit } from './units.ts';

/** An infinitive or gerund asserts nothing by itself: "refused to open-source GPT-4". A decision or thanks make it a fact. */
export function isUnfinished({ units, claim, via, clause, targets }: ClaimPlace): boolean {
  if (via !== 'object' && via !== 'released' && via !== 'made') return false;
  const verb = verbOf(units, claim, via, clause, targets);
  if (verb === undefined) return false;
  // "We call for the open-sourcing of GPT-4."
  if (
    /ing$/.test(units[verb]?.norm ?? '') &&
    units.slice(Math.max(0, verb - 5), verb).some(({ norm }) => CALLING.test(norm))
  )
    return true;
  if (!isUnfinishedForm(units, verb) || isPastDeed(units, verb)) return false;
  const before = units.slice(Math.max(0, verb - 7), verb);
  // "is committed to continuously open-sourcing Qwen"
  if (before.some(({ norm }) => /^commit/.test(norm))) return true;
  // "asks Meta to make Llama 3 open source"
  if (units[verb - 1]?.norm === 'to' && before.some(({ norm }) => ASKING.test(norm))) return true;
  // "has gone from buying access to open-sourcing Qwen3"
  if (units[verb - 1]?.norm === 'to' && hasGone(units.slice(clause, verb))) return false;
  // "OpenAI could win hearts by open-sourcing GPT-4"
  const means = /^(?:by|en)$/.test(units[verb - 1]?.norm ?? '');
  if (means && units.slice(clause, verb).some((unit) => has(unit, 'hypothetical', 'if', 'negation', 'question')))
    return true;
  // "Meta moved fast, open-sourcing Llama 3", "Meta sold headsets while open-sourcing Llama 3": a deed beside a deed.
  if (isAlongside(units, verb)) return false;
  // "decided against open-sourcing GPT-4"
  if (has(units[verb - 1], 'contrast')) return true;
  // "surprised its rivals by making Llama 3 open source": a noun compares nothing.
  const compares = (unit: Unit, i: number) =>
    has(unit, 'compare-verb') && !has(unit, 'adverb') && !isOwnedNoun(before, i);
  if (before.some(compares)) return true;
  // "thanks for open-sourcing" tells of a deed, "calls for them to open-source" does not.
  const infinitive = units[verb - 1]?.norm === 'to';
  return !before.some((unit) => has(unit, 'factive') && !(infinitive && has(unit, 'preposition')));
}

/** "has gone from buying": what follows "to" was reached. */
function hasGone(before: readonly Unit[]): boolean {
  const gone = before.findIndex(({ norm }) => /^(?:gone|went|moved|shifted|progressed)$/.test(norm));
  const told = before.some((unit) => has(unit, 'hypothetical', 'if', 'negation', 'question'));
  return gone >= 0 && before[gone + 1]?.norm === 'from' && !told;
}

/** "its rivals", « ses rivaux » */
function isOwnedNoun(units: readonly Unit[], i: number): boolean {
  return has(units[i], 'loose-noun') && has(units[i - 1], 'determiner', 'definite');
}

function isAlongside(units: readonly Unit[], verb: number): boolean {
  if (!/ing$/.test(units[verb]?.norm ?? '') || !(isMark(units[verb - 1], ',') || units[verb - 1]?.norm === 'while'))
    return false;
  const before = units.slice(0, verb);
  const object = units.findIndex((unit, i) => i > verb && unit.kind === 'mention');
  // "…, open-sourcing GPT-4 being too risky", "… among them"
  if (has(units[object + 1], 'copula', 'one-of', 'list-intro') || units[object + 1]?.norm === 'being') return false;
  return (
    before.some((unit, i) => unit.kind === 'organisation' && i < 4) &&
    !before.some((unit) => has(unit, 'hypothetical', 'if', 'negation', 'question', 'list-intro'))
  );
}

function verbOf(
  units: readonly Unit[],
  claim: number,
  via: string,
  clause: number,
  targets: readonly number[],
): number | undefined {
  if (via === 'object') return claim;
  const end = Math.min(claim, ...targets);
  for (let i = Math.max(end, claim) - 1; i >= clause; i--)
    if (has(units[i], 'release-verb') || units[i]?.norm === 'make') return i;
  return undefined;
}

/** "Open-sourcing Llama 3 changed the market": what had an effect was done. */
function isPastDeed(units: readonly Unit[], verb: number): boolean {
  const effect = units.findIndex(({ norm }) => EFFECT.test(norm));
  return (
    verb === 0 &&
    effect > verb &&
    effect <= 8 &&
    !units.slice(0, effect).some((unit) => has(unit, 'negation', 'if', 'hypothetical', 'have'))
  );
}

const EFFECT =
  /^(?:changed|bolstered|helped|allowed|enabled|sparked|triggered|boosted|accelerated|spurred|democrati[sz]ed|transformed|shook|gave|led|brought|forced|earned|won)$/;

const ASKING = /^(?:asks?|asked|asking|urges?|urged|begs?|begged|wants?|wanted|tells?|told)$/;

const GOING_ON = /^(?:keeps?|kept|keeping|continues?|continued|began|begun|started)$/;

const CALLING =
  /^(?:calls?|called|calling|demand(?:s|ed|ing)?|plea|petition|appeal|push(?:es)?|against|oppos(?:e|es|ed))$/;

function isUnfinishedForm(units: readonly Unit[], verb: number): boolean {
  const norm = units[verb]?.norm ?? '';
  // "The open-sourcing of Llama 2 changed the market", "Meta is open-sourcing Llama 3"
  if (has(units[verb - 1], 'definite', 'copula')) return false;
  // "keeps releasing Llama as open source"
  if (GOING_ON.test(units[verb - 1]?.norm ?? '')) return false;
  // "is launching and open-sourcing Arctic"
  if (has(units[verb - 1], 'and') && has(units[verb - 2], 'release-verb') && has(units[verb - 3], 'copula'))
    return false;
  // "The development and open-sourcing of Llama 2"
  if (has(units[verb - 1], 'and') && has(units[verb + 1], 'of') && has(units[verb - 3], 'definite')) return false;
  if (units[verb - 1]?.norm === 'to' || (verb === 0 && isMark(units.at(-1), '!'))) return true;
  return /(?:ing|er|rir|ndre|ttre)$/.test(norm.split(' ')[0] ?? '') || /sourcing$/.test(norm);
}
