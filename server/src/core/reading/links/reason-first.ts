/** The reason comes before the name: "It is because it is open source that Llama 3 …", « C'est parce qu'il est open source que Mistral 7B … ». */
import { has, nameFrom } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const REASON = /^(?:because|parce qu(?:e|'))$/;
const THAT = /^(?:that|que|qu')$/;

export const linkReasonFirst: LinkStep = ({ units, claim, group }) => {
  const reason = units.findIndex(({ norm }) => REASON.test(norm));
  if (reason < 1 || reason > 3 || !has(units[0], 'pronoun') || group.head !== undefined) return undefined;
  const said = units.slice(reason + 1, claim);
  if (!has(said[0], 'pronoun') || !said.slice(1).every((unit) => has(unit, 'copula', 'adverb'))) return undefined;
  const name = THAT.test(units[claim + 1]?.norm ?? '') ? nameFrom(units, claim + 2) : undefined;
  return name === undefined ? undefined : linkUnits(units, [name], 'nominal');
};
