/** "This open-source model", « Ce modèle open source »: the model that was spoken of. */
import { has } from '../units.ts';
import type { LinkStep } from './link.ts';

const AI = ['ai', 'ia', 'intelligence artificielle'];

export const linkAnaphora: LinkStep = ({ units, group, antecedents }) => {
  const { head, determiner } = group;
  if (head === undefined || !(has(units[head], 'model-noun') || AI.includes(units[head]?.norm ?? ''))) return undefined;
  const [nearest] = antecedents;
  if (!nearest) return undefined;
  const points = has(units[determiner ?? -1], 'demonstrative');
  const plural = units[head]?.norm.endsWith('s') === true;
  // "The open-source model supports …" points back when it opens the sentence and speaks of one model.
  const opens = has(units[determiner ?? -1], 'definite') && determiner === 0 && !plural;
  const mentions = plural ? nearest.all : nearest.one;
  return (points || opens) && mentions.length > 0 ? { kind: 'linked', mentions, via: 'anaphora' } : undefined;
};
