/** What is done to a model beside another deed: « Llama 3, conçu avec Nvidia et publié en open source, … ». */
import type { Subject } from '../subject.ts';
import { beforeName, has, isMark, isNoun, type Unit } from '../units.ts';

/** « Llama 3, conçu avec Nvidia et publié en open source, … », « Llama 3 a été entraîné ici et publié en open source »: whose second deed it is. */
export function secondOf(units: readonly Unit[], start: number, joint: number): Subject | undefined {
  const comma = units.findLastIndex((unit, i) => i < joint && isMark(unit, ','));
  if (
    comma > 0 &&
    units[comma - 1]?.kind === 'mention' &&
    isParticiple(units[comma + 1]) &&
    !isInstrument(units, comma - 1)
  )
    return { kind: 'mentions', units: [comma - 1] };
  const own = units.slice(start, joint);
  const copula = own.findIndex((unit) => has(unit, 'copula') && unit.norm !== "'s");
  // "GPT-4 is beaten by a model made in Zurich and released as open source"
  if (copula < 0 || own.slice(copula + 1).some((unit) => has(unit, 'determiner', 'relative') || isNoun(unit)))
    return undefined;
  let name = start + copula - 1;
  while (has(units[name], 'have', 'adverb')) name--;
  const held = has(units[beforeName(units, name)], 'of', 'preposition', 'contrast', 'derived', 'and');
  return units[name]?.kind === 'mention' && !held ? { kind: 'mentions', units: [name] } : undefined;
}

/** "with GPT-4", « par GPT-4 », "derived from Llama 3": what serves a deed doesn't do it. */
export function isInstrument(units: readonly Unit[], name: number): boolean {
  return has(units[beforeName(units, name)], 'preposition', 'of', 'derived', 'contrast', 'compare-verb');
}

export function isParticiple(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' && unit.norm.length > 3 && /(?:ée?s?|çue?s?|ise?s?|ies?|ues?|ed|ible|able)$/.test(unit.norm)
  );
}
