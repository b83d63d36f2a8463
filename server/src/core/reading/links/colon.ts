/** What a colon goes on to say of the one model named before it: "Grok-1 is huge: 314 billion parameters, open source and slow". */
import { bodyFrom } from '../frame.ts';
import { beforeName, has, isDash, isMark, isNoun, isPlain, isPlural, isQuote, namesIn, type Unit } from '../units.ts';
import { isClosed } from './closed.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkColon: LinkStep = ({ units, claim, group }) => {
  const colon = units.findLastIndex((unit, i) => i < claim && (isMark(unit, ':') || isDash(unit)));
  // A label before the colon is what the sentence begins with.
  const body = bodyFrom(units);
  const from = body > colon ? 0 : body;
  if (colon < from + 2 || !isSaidOfOne(units, claim, group) || !goesOn(units, colon + 1, group.from)) return undefined;
  const before = units.slice(from, colon);
  if (
    before.some((unit) => has(unit, ...DOUBTS) || has(unit, 'software-noun', 'data-noun') || unit.claim !== undefined)
  )
    return undefined;
  const names = namesIn(before).map((i) => i + from);
  const [name] = names.filter((i) => !units[i]?.house);
  const single = name !== undefined && names.length === 1 && !units[name]?.closed;
  const named = has(units[group.to], 'relative') && has(units[beforeName(units, name ?? 0)], 'of');
  return single && (named || isTopic(units, name, from)) ? linkUnits(units, [name], 'predicate') : undefined;
};

const DOUBTS = [
  'if',
  'hypothetical',
  'question',
  'speech',
  'according',
  'distance',
  'falsehood',
  'contrast',
  'derived',
  'listing',
] as const;

/** One model, or a trait that nothing but a mark or "under" follows. */
function isSaidOfOne(
  units: readonly Unit[],
  claim: number,
  {
    head,
    determiner,
    to,
  }: { readonly head?: number | undefined; readonly determiner?: number | undefined; readonly to: number },
): boolean {
  if (head === undefined) {
    const next = units[claim + 1];
    return (
      determiner === undefined &&
      (isClosed(units, claim + 1) || has(next, 'preposition', 'but') || /^(?:under|sous)$/.test(next?.norm ?? ''))
    );
  }
  const told = has(units[determiner ?? -1], 'definite') && has(units[to], 'relative') && !isPlural(units[head]);
  if (told) return has(units[head], 'model-noun');
  const one = /^(?:an?|une?)$/.test(units[determiner ?? -1]?.norm ?? '') && !isPlural(units[head]);
  return one && has(units[head], 'model-noun') && !has(units[to], 'copula', 'have', 'compare-verb', 'hypothetical');
}

/** Nothing stands between that could be spoken of instead: numbers and traits, "it is", « voilà ». */
function goesOn(units: readonly Unit[], start: number, end: number): boolean {
  return units.slice(start, end).every((unit, i, all) => {
    if (has(unit, 'copula'))
      return (
        has(all[i - 1], 'pronoun') || has(all[i - 1], 'model-noun') || /^(?:here|this)$/.test(all[i - 1]?.norm ?? '')
      );
    if (has(unit, 'model-noun')) return has(all[i - 1], 'definite') && !isPlural(unit);
    if (isNoun(unit)) return has(unit, 'weights-noun');
    return (
      isPlain(unit) ||
      isQuote(unit) ||
      isMark(unit, ',', '-', '.') ||
      has(
        unit,
        'and',
        'adverb',
        'preposition',
        'of',
        'determiner',
        'definite',
        'pronoun',
        'release-verb',
        'weights-noun',
      )
    );
  });
}

const CHOOSING =
  /^(?:recommand|conseil|commenc|opt(?:er?|é|ons|ez)$|mis(?:er|é|ez)$|start|begin|settl|suggest|recommend|go$|went$|turn)/;

/** The name is what the words before the colon speak of: their subject, or what a house or person brings in. */
function isTopic(units: readonly Unit[], name: number, from: number): boolean {
  const tie = beforeName(units, name);
  if (tie < from) return true;
  if (!has(units[tie], 'preposition', 'of', 'and', 'or')) return !has(units[tie], 'compare-verb') || tie === from;
  if (units.slice(from, tie).some(({ norm }) => CHOOSING.test(norm))) return has(units[tie], 'preposition');
  return /^(?:with|avec)$/.test(units[tie]?.norm ?? '') && units[from]?.kind === 'organisation';
}
