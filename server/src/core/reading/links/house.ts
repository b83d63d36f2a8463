/** A company's models as a whole: "Mistral AI's open-source models", « les modèles open source de Mistral AI ». */
import { has, isPlain, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkHouse: LinkStep = ({ units, claim, group }) => {
  const { head, determiner } = group;
  // « la mise en open source de Llama 2 »
  const opening = units[claim - 1]?.norm === 'en' && units[claim - 2]?.norm === 'mise';
  if (opening) {
    const opened = ownerBehind(units, claim + 1);
    return opened === undefined ? undefined : linkUnits(units, [opened], 'house');
  }
  if (head === undefined) return undefined;
  const trait = TRAITS.includes(units[head]?.norm ?? '');
  if (!trait && !has(units[head], 'model-noun', 'group-noun')) return undefined;
  const owner = ownerBefore(units, determiner) ?? ownerBehind(units, Math.max(group.to, claim + 1, head + 1));
  return owner === undefined ? undefined : linkUnits(units, [owner], 'house');
};

/** "the open-source nature of Llama 3" says that it is. */
const TRAITS = ['nature', 'character', 'status', 'caractère', 'statut'];

function ownerBefore(units: readonly Unit[], determiner: number | undefined): number | undefined {
  if (determiner === undefined || units[determiner]?.norm !== "'s") return undefined;
  return isName(units[determiner - 1]) ? determiner - 1 : undefined;
}

/** "of Mistral AI", « de Mistral », "from DeepSeek". */
function ownerBehind(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  // « les modèles open source et commerciaux de Mistral AI »
  while (isQuote(units[i]) || (i < start + 3 && (has(units[i], 'and') || isPlain(units[i])))) i++;
  if (!(has(units[i], 'of') || ['from', 'by', 'chez'].includes(units[i]?.norm ?? ''))) return undefined;
  return isName(units[i + 1]) ? i + 1 : undefined;
}

function isName(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || unit?.kind === 'organisation';
}
