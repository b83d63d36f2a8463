/** The models of the house that was spoken of: "DeepSeek is a lab in Hangzhou. Its open-source models …", « Ses modèles open source … ». */
import { has, isPlural, isPossessive } from '../units.ts';
import type { LinkStep } from './link.ts';

export const linkItsModels: LinkStep = ({ units, group, nearHouse }) => {
  const { head, determiner } = group;
  if (nearHouse === undefined || head === undefined || determiner === undefined || determiner > 1) return undefined;
  const models = has(units[head], 'model-noun') && isPlural(units[head]);
  return models && isPossessive(units[determiner])
    ? { kind: 'linked', mentions: [nearHouse], via: 'house' }
    : undefined;
};
