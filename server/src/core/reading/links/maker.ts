/** What a house does makes its models so: "Mistral releases a new open-source model", « DeepSeek publie des modèles open source ». */
import { beforeName, has, isMark, isPlain, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const MAKING = ['develops', 'developed', 'builds', 'built', 'creates', 'created', 'trains', 'has', 'develop'];
const FRENCH = [
  'développe',
  'développé',
  'crée',
  'créé',
  'entraîne',
  'publiant',
  'proposant',
  'lançant',
  'diffusant',
  'a',
];

export const linkMaker: LinkStep = ({ units, claim, group, house }) => {
  const { head } = group;
  if (head === undefined || !has(units[head], 'model-noun')) return undefined;
  let i = Math.min(group.from, claim) - 1;
  while (isQuote(units[i]) || has(units[i], 'adverb', 'determiner')) i--;
  const verb = units[i];
  const gerund = [
    'building',
    'developing',
    'creating',
    'offering',
    'making',
    'publiant',
    'proposant',
    'lançant',
    'diffusant',
    'releasing',
    'publishing',
  ].includes(verb?.norm ?? '');
  if (!gerund && !has(verb, 'release-verb') && ![...MAKING, ...FRENCH].includes(verb?.norm ?? '')) return undefined;
  if (house !== undefined && COMPANY.has(units[i - 1]?.norm ?? '') && i <= 3)
    return { kind: 'linked', mentions: [house], via: 'maker' };
  const maker = makerBefore(units, i, gerund);
  return maker === undefined ? undefined : linkUnits(units, [maker], 'maker');
};

/** « Elle développe », "The company releases": the house spoken of. */
const COMPANY = new Set([
  'elle',
  'it',
  'they',
  'il',
  'company',
  'startup',
  'lab',
  'entreprise',
  'société',
  'start-up',
  'laboratoire',
]);

/** The house that opens the clause of the verb. */
function makerBefore(units: readonly Unit[], verb: number, gerund: boolean): number | undefined {
  for (let i = verb - 1; i >= 0 && verb - i <= (gerund ? 16 : 6); i--) {
    const unit = units[i];
    if (unit?.kind === 'mention' || unit?.kind === 'organisation') {
      if (!unit.house) return undefined;
      return has(units[beforeName(units, i)], 'of', 'preposition', 'contrast', 'derived', 'as') ? undefined : i;
    }
    if (has(unit, 'negation', 'but', 'pronoun', 'if', 'hypothetical') || isMark(unit, ';', ':', ',')) return undefined;
    if (!gerund && !isPlain(unit) && !has(unit, 'adverb', 'have', 'relative') && !isQuote(unit)) return undefined;
  }
  return undefined;
}
