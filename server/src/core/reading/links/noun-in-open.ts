/** A noun with its manner behind it: « Mixtral est un modèle (disponible) en open source », « Llama 3, un modèle publié en open source, … ». */
import { openLeft } from '../groups/opening.ts';
import { has, isPlain, type Unit } from '../units.ts';
import { linkApposition } from './apposition.ts';
import { linkIdentity } from './identity.ts';
import type { LinkStep } from './link.ts';
import { linkPredicate } from './predicate.ts';
import { linkRole } from './role.ts';

const OFFERED =
  /^(?:disponible|accessible|publiée?|diffusée?|proposée?|distribuée?|développée?|lancée?|sortie?|gratuite? et)s?$/;

export const linkNounInOpen: LinkStep = (context) => {
  const { units, claim, group, lexicon } = context;
  if (group.head !== undefined || units[claim - 1]?.norm !== 'en') return undefined;
  const noun = nounBefore(units, claim - 2);
  if (noun === undefined) return undefined;
  const { from, determiner, container } = openLeft(units, noun, lexicon.language.adjectiveBehind);
  // « publie un modèle en open source » tells a deed.
  if (has(units[from - 1], 'release-verb')) return undefined;
  const described = { ...context, group: { ...group, from, head: noun, determiner, container } };
  return linkApposition(described) ?? linkIdentity(described) ?? linkPredicate(described) ?? linkRole(described);
};

/** The model noun right before « en », or before a participle. */
function nounBefore(units: readonly Unit[], end: number): number | undefined {
  let noun = OFFERED.test(units[end]?.norm ?? '') || has(units[end], 'release-verb') ? end - 1 : end;
  // « le premier modèle coréen à avoir été publié en »
  if (has(units[noun], 'copula') || units[noun]?.norm === 'été') {
    while (has(units[noun], 'copula', 'have') || /^(?:été|être|avoir)$/.test(units[noun]?.norm ?? '')) noun--;
    if (units[noun]?.norm !== 'à') return undefined;
    noun--;
    while (isPlain(units[noun]) && end - noun < 7) noun--;
  }
  // « son modèle de génération d'images en open source »
  while (end - noun < 6 && !has(units[noun], 'model-noun') && (isPlain(units[noun]) || has(units[noun], 'of'))) noun--;
  return has(units[noun], 'model-noun') ? noun : undefined;
}
