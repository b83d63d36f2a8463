/** One model, said to be open source, that the sentence names at its end: "We rely on an open-source model, without any cloud: Llama 3". */
import { namingIn } from '../forward.ts';
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isDash, isMark, isPlain, isPlural, isQuote, isSpeakersOwn, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';
import { isHeldByAnother } from './names-another.ts';

export const linkElaboration: LinkStep = ({ units, claim, group }) => {
  const { head, determiner } = group;
  const counted = countedClass(units, group, claim);
  if (counted) return counted;
  if (head === undefined || determiner === undefined || determiner === 0) return undefined;
  if (!has(units[head], 'model-noun', 'loose-noun') || isPlural(units[head]) || !has(units[determiner], 'determiner'))
    return undefined;
  const colon = units.findIndex((unit, i) => i >= group.to && isMark(unit, ':'));
  if (
    colon < 0 ||
    !units
      .slice(group.to, colon)
      .every((unit, i, all) => passes(unit) && !(points(unit) && !LACKING.test(all[i - 1]?.norm ?? '')))
  )
    return undefined;
  if (
    units
      .slice(0, colon)
      .some(
        (unit) =>
          unit.kind === 'mention' ||
          has(unit, 'negation', 'if', 'question', 'contrast', 'compare-verb', 'hypothetical', 'other'),
      )
  )
    return undefined;
  // "We moved from an open-source model to another kind: GPT-4"
  if (units[group.from - 1]?.norm === 'from' || units.slice(group.to, colon).some(({ norm }) => OTHER.includes(norm)))
    return undefined;
  // « une solution open source : elle s'appelle Llama 3 »
  const named = namingIn(units.slice(colon + 1), false);
  if (named?.kind === 'named') return { kind: 'linked', mentions: [named.mention], via: 'list' };
  if (!has(units[head], 'model-noun')) return undefined;
  let name = colon + 1;
  // "… will do: I use Phi-4"
  if (PERSONS.test(units[name]?.norm ?? '')) name = behindChoice(units, name + 1);
  while (isQuote(units[name]) || units[name]?.kind === 'organisation') name++;
  return units[name]?.kind === 'mention' && isClosed(units, name + 1) ? linkUnits(units, [name], 'list') : undefined;
};

const PERSONS = /^(?:i|we|je|j'|nous|on)$/;
const CHOOSING = /^(?:use|run|pick(?:ed)?|ch(?:oo|o)se|took|settled|went|utilis\p{L}*|retenu|choisi|pris)$/u;

/** Index behind "use", "went with", « avons retenu ». */
function behindChoice(units: readonly Unit[], start: number): number {
  let i = start;
  while (has(units[i], 'have', 'adverb')) i++;
  if (!CHOOSING.test(units[i]?.norm ?? '')) return start;
  return /^(?:with|on|for)$/.test(units[i + 1]?.norm ?? '') ? i + 2 : i + 1;
}

/** "Meta's flagship model is open source: Llama 3" */
export const linkNamedBehind: LinkStep = ({ units, group }) => {
  if (group.head !== undefined) return undefined;
  const end = group.to;
  const copula = units.findLastIndex((unit, i) => i < group.from && has(unit, 'copula'));
  // "Only one was open source: Gemma 2"
  const one = units.findIndex(
    ({ norm }, i) => i === copula - 1 && /^(?:one|only one|one of them|seul|seule)$/.test(norm),
  );
  const noun = one >= 0 ? one : units.findIndex((unit) => has(unit, 'model-noun'));
  const before = units.slice(0, Math.max(0, copula));
  if (
    (noun < 1 && one < 0) ||
    noun > copula ||
    isPlural(units[noun]) ||
    !(one >= 0 || before.some((unit) => has(unit, 'definite') || unit.norm === "'s"))
  )
    return undefined;
  if (
    units
      .slice(0, end)
      .some(
        (unit) =>
          unit.kind === 'mention' || has(unit, 'negation', 'if', 'question', 'contrast', 'hypothetical', 'relative'),
      )
  )
    return undefined;
  let colon = end;
  while (colon < end + 4 && (isPlain(units[colon]) || has(units[colon], 'and', 'adverb'))) colon++;
  let name = colon + 1;
  while (isQuote(units[name]) || units[name]?.kind === 'organisation') name++;
  const named = isMark(units[colon], ':') && units[name]?.kind === 'mention' && isClosed(units, name + 1);
  return named ? linkUnits(units, [name], 'predicate') : undefined;
};

const COUNTS = new Set(
  'two|three|four|five|six|seven|ten|top|deux|trois|quatre|cinq|six|sept|dix|principaux|principales|2|3|4|5|6|7|10'.split(
    '|',
  ),
);

/** "The three best open-source models are Chinese: A, B and C." */
function countedClass(units: readonly Unit[], { from, to, head }: Group, claim: number): Link | undefined {
  if (head === undefined || !has(units[head], 'model-noun') || !isPlural(units[head])) return undefined;
  if (isHeldByAnother(units, claim)) return undefined;
  const opening = units.slice(Math.max(0, from - 2), head);
  if (!opening.some((unit) => has(unit, 'definite')) || !opening.some(({ norm }) => COUNTS.has(norm))) return undefined;
  const mark = units.findIndex((unit, i) => i >= to && (isMark(unit, ':') || isDash(unit)));
  if (
    mark < 0 ||
    mark - to > REACH ||
    units.slice(0, mark).some((unit) => unit.kind === 'mention' || has(unit, 'negation', 'if')) ||
    !units
      .slice(to, mark)
      .every(
        (unit, i, behind) => unit.kind === 'claim' || behind[i + 1]?.kind === 'claim' || tellsOfIt(unit, behind[i - 1]),
      )
  )
    return undefined;
  let name = mark + 1;
  while (isQuote(units[name])) name++;
  const list = units[name]?.kind === 'mention' ? listFrom(units, name, true) : undefined;
  const ends = list && (units[list.to] === undefined || units[list.to]?.kind === 'mark');
  return list && ends && list.mentions.length > 1 ? linkUnits(units, list.mentions, 'list') : undefined;
}

/** "are Chinese", « du marché en 2025 »: nothing that could be somebody else. */
function tellsOfIt(unit: Unit, before: Unit | undefined): boolean {
  if (has(unit, 'copula', 'adverb')) return true;
  const placed = has(unit, 'of', 'preposition') && !RIVAL.test(unit.norm);
  const place = before !== undefined && has(before, 'of', 'preposition', 'definite');
  const trait = before === undefined || has(before, 'copula', 'adverb');
  if (place && has(unit, 'definite')) return true;
  return placed || ((place || trait) && isPlain(unit) && !isPlural(unit)) || (has(before, 'copula') && isPlain(unit));
}

/** "by two giants", « face aux leaders » */
const RIVAL = /^(?:by|to|with|than|against|from|for|par|à|au|aux|avec|que|contre|face|pour)$/;

/** How far behind the class its list may begin. */
const REACH = 8;

const OTHER = ['another', 'something', 'else', 'other', 'autre', 'chose'];

/** Words of place, time or manner: no verb, no other model, no clause. */
function passes(unit: Unit): boolean {
  if (unit.kind === 'claim' || unit.kind === 'mention') return false;
  return (
    isPlain(unit) ||
    isQuote(unit) ||
    isMark(unit, ',', '(', ')', '-') ||
    has(
      unit,
      'preposition',
      'of',
      'and',
      'definite',
      'determiner',
      'adverb',
      'software-noun',
      'data-noun',
      'other-noun',
    )
  );
}

/** "… on outputs of one teacher: GPT-4": with a noun of its own, who is named is open. */
function points(unit: Unit): boolean {
  // « sur mon propre ordinateur »: the speaker's own thing is no model.
  if (isSpeakersOwn(unit)) return false;
  return has(unit, 'determiner', 'definite', 'demonstrative', 'one-of') || POINTING.test(unit.norm);
}

const LACKING = /^(?:without|sans)$/;
const POINTING = /^(?:one|au|aux|du|des|sur les|dans le)$/;

/** No verb whose subject it is follows the name. */
function isClosed(units: readonly Unit[], start: number): boolean {
  let i = start;
  while (isQuote(units[i])) i++;
  const next = units[i];
  return next === undefined || next.kind === 'mark' || has(next, 'preposition', 'relative', 'and');
}
