/** A title that says what a text treats: « Wan 2.2 : guide complet du modèle vidéo open source », "Llama 3: a tour of the open-source model". */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkGuide: LinkStep = ({ units, group }) => {
  const { head, determiner, from } = group;
  if (!has(units[head ?? -1], 'model-noun') || isPlural(units[head ?? -1])) return undefined;
  const list = listFrom(units, 0);
  const [name, more] = list?.mentions ?? [];
  if (name !== 0 || more !== undefined || units[0]?.house || units[0]?.closed) return undefined;
  const colon = units.findIndex((unit) => isMark(unit, ':'));
  if (
    colon < 0 ||
    colon > from ||
    !units.slice(1, colon).every((unit) => has(unit, 'of') || unit.kind === 'organisation')
  )
    return undefined;
  const between = units.slice(colon + 1, from);
  const treated = between.findIndex(({ norm }) => TREATING.test(norm));
  if (treated < 0 || treated > 2) return undefined;
  // « du modèle », "to the model": the one that the title names.
  const tie = between.at(-1);
  const one = /^(?:du|au)$/.test(tie?.norm ?? '') || has(units[determiner ?? -1], 'definite');
  const tied = between.slice(treated + 1, -1);
  if (!one || !TIES.test(tie?.norm ?? '') || !tied.every((unit) => isPlain(unit) && !isPlural(unit))) return undefined;
  // "an analysis of the open-source model from Ai2"
  const maker = units.slice(group.to).find(({ kind }) => kind === 'organisation')?.maker;
  if (maker !== undefined && maker !== units[0]?.maker) return undefined;
  return ends(units, group.to) ? linkUnits(units, [0], 'apposition') : undefined;
};

const TIES = /^(?:du|au|of|to|about|sur|on)$/;
const TREATING =
  /^(?:guide|présentation|introduction|analyse|analysis|review|overview|tutorial|tutoriel|tour|découverte|zoom|test|avis|savoir|everything|portrait)$/;

/** Nothing but who made it follows. */
function ends(units: readonly Unit[], to: number): boolean {
  return units
    .slice(to)
    .every((unit) => has(unit, 'of', 'preposition') || unit.kind === 'organisation' || unit.kind === 'mark');
}
