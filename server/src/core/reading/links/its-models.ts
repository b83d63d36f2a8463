/** The models of the house that was spoken of: "DeepSeek is a lab in Hangzhou. Its open-source models …", « Ses modèles open source … ». */
import { has, isPlural, isPossessive } from '../units.ts';
import type { LinkStep } from './link.ts';

export const linkItsModels: LinkStep = ({ units, group, discourse }) => {
  const { head, determiner } = group;
  if (head === undefined || determiner === undefined || determiner > 1) return undefined;
  const models = has(units[head], 'model-noun') && isPlural(units[head]);
  if (!models || !isPossessive(units[determiner])) return undefined;
  const { nearHouse } = discourse;
  return nearHouse === undefined ? undefined : { kind: 'linked', mentions: [nearHouse], via: 'house' };
};
