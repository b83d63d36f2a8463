/** "This open-source model", « Ce modèle open source »: the model that was spoken of. */
import { listBefore } from '../mention-lists.ts';
import { has, isMark, isPlural, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const AI = ['ai', 'ia', 'intelligence artificielle'];

export const linkAnaphora: LinkStep = ({ units, group, antecedents }) => {
  const { head, determiner } = group;
  if (head === undefined || !(has(units[head], 'model-noun') || AI.includes(units[head]?.norm ?? ''))) return undefined;
  const [nearest] = antecedents;
  const inSentence = namedBefore(units, group.from);
  const points = has(units[determiner ?? -1], 'demonstrative') && !isConjunction(units, determiner ?? -1);
  if (points && inSentence !== undefined) return { kind: 'linked', mentions: [inSentence], via: 'anaphora' };
  // "Llama, Mistral, Falcon: these open-source models …"
  if (points && isPlural(units[head]) && isMark(units[group.from - 1], ':')) {
    const named = listBefore(units, group.from - 1);
    if (named && named.from <= 1) return linkUnits(units, named.mentions, 'anaphora');
  }
  if (!nearest) return undefined;
  const plural = isPlural(units[head]);
  // "The open-source model supports …" points back when it opens the sentence and speaks of one model.
  const opens =
    has(units[head], 'model-noun') && has(units[determiner ?? -1], 'definite') && determiner === 0 && !plural;
  const mentions = plural ? nearest.all : nearest.one;
  return (points || opens) && mentions.length > 0 ? { kind: 'linked', mentions, via: 'anaphora' } : undefined;
};

/** « Lancée par DeepSeek, cette IA open source … »: the one model or house that the sentence names before. */
function namedBefore(units: readonly Unit[], end: number): number | undefined {
  const named = units
    .slice(0, end)
    .flatMap(({ kind, mention }) => (kind === 'mention' || kind === 'organisation' ? [mention] : []));
  return named.length === 1 && isMark(units[end - 1], ',') ? named[0] : undefined;
}

/** "… acknowledges that open-source models": no demonstrative behind a verb. */
function isConjunction(units: readonly Unit[], that: number): boolean {
  return units[that]?.norm === 'that' && units[that - 1]?.kind === 'word' && !has(units[that - 1], 'preposition');
}
