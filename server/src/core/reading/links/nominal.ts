/** A noun for what happened or what is so: "the open-source launch of gpt-oss", « le caractère open source de Llama 3 », "Llama 3's open-source nature". */
import { listBefore, listFrom } from '../mention-lists.ts';
import { has, isMark, isOwner, isQuote, type Unit } from '../units.ts';
import { type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';

const NOUNS =
  /^(?:launch|publication|availability|debut|rollout|nature|character|status|caractère|statut|disponibilité|sortie|lancement|diffusion)$/;

export const linkNominal: LinkStep = (context) => {
  const { units, claim, lexicon } = context;
  const behind = claim + 1;
  const noun = lexicon.language.adjectiveBehind ? claim - 1 : behind;
  if (!NOUNS.test(units[noun]?.norm ?? '')) return undefined;
  if (units.slice(0, claim).some(isDoubting)) return { kind: 'settled', about: 'generic' };
  const end = Math.max(noun, claim) + 1;
  if (has(units[end], 'of')) return ofNames(units, end + 1);
  return ofOwner(context, noun);
};

/** "Nobody believes in the open-source nature of GPT-4." */
const isDoubting = (unit: Unit) =>
  has(unit, 'negation', 'hypothetical', 'speech', 'question') || DOUBTING.test(unit.norm);

const DOUBTING = /^(?:nobody|no one|none|personne|aucun|aucune|believes?|croit|croient|doute|doutent)$/;

/** "of Llama 3", « de l'OLMo 2 »: a name that no other noun follows. */
function ofNames(units: readonly Unit[], start: number) {
  let i = start;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'definite', 'model-noun', 'of')) i++;
  if (units[i]?.kind !== 'mention') return undefined;
  const list = listFrom(units, i);
  const next = units[list?.to ?? -1];
  return list && next?.norm !== "'s" && !has(next, 'software-noun', 'data-noun')
    ? linkUnits(units, list.mentions, 'nominal')
    : undefined;
}

/** "Llama 3's", "its" right before the claim. */
function ofOwner({ units, claim, antecedents }: LinkContext, noun: number) {
  if (noun < claim) return undefined;
  const owner = units[claim - 1];
  if (owner?.norm === "'s") {
    const list = listBefore(units, claim - 1);
    return list && list.mentions.at(-1) === claim - 2 ? linkUnits(units, list.mentions, 'nominal') : undefined;
  }
  // "Thanks to its open-source nature, …": of what was spoken of, where the sentence names nothing before.
  const alone = units.slice(0, claim).every(({ kind }) => kind !== 'mention' && kind !== 'organisation');
  return owner?.norm === 'its' && alone && !isMark(units[noun + 1], ',') ? spokenOf(antecedents, 'nominal') : undefined;
}
