/** What something makes of a model: "…, making it the best open-source model", « ce qui en fait un modèle open source ». */
import { clauseStart } from '../clauses.ts';
import { beforeName, has, isMark, isPlain, isQuote, type Unit } from '../units.ts';
import { LOSING } from './lead-name.ts';
import { type LinkStep, linkUnits } from './link.ts';

const ENGLISH = ['making', 'makes', 'made', 'make', 'keeping', 'keeps', 'rendering'];
const FRENCH = ['fait', 'faisant', 'plaçant', 'place', 'rendant', 'rend', 'positionnant', 'classant'];
const OBJECTS = ['it', 'them', 'le', 'la', 'les', "l'", 'en'];

export const linkMaking: LinkStep = ({ units, claim, group, discourse }) => {
  const behind = madeBehind(units, claim, group.from);
  if (behind !== undefined) return linkUnits(units, [behind], 'made');
  const noun = units[group.head ?? -1];
  if (noun !== undefined && !has(noun, 'model-noun', 'group-noun', 'loose-noun')) return undefined;
  const from = group.from;
  let i = from - 1;
  // « le plaçant parmi les meilleurs modèles open source »
  const inFact = () => units[i]?.norm === 'en fait' && units[i - 1]?.norm === 'qui';
  while (!inFact() && (isQuote(units[i]) || has(units[i], 'adverb', 'one-of', 'as'))) i--;
  // "making it the world's first open-source model"
  if (has(units[i], 'definite') && !FRENCH.includes(units[i - 1]?.norm ?? '')) i--;
  const english = OBJECTS.includes(units[i]?.norm ?? '') && ENGLISH.includes(units[i - 1]?.norm ?? '');
  const french = FRENCH.includes(units[i]?.norm ?? '') && OBJECTS.includes(units[i - 1]?.norm ?? '');
  if (!english && !french && !inFact()) return undefined;
  // "does not make it", "never published it, let alone making it", "was to publish it, making it"
  const clause = units.slice(clauseStart(units, Math.max(0, i - 2)), i);
  if (
    units.slice(0, i).some((unit) => has(unit, 'negation')) ||
    clause.some((unit) => has(unit, 'hypothetical', 'if') && unit.norm !== 'compte')
  )
    return undefined;
  if (['no', 'aucun', 'aucune'].includes(units[group.determiner ?? -1]?.norm ?? '')) return undefined;
  if (units.slice(0, i).some((_, at) => isPlanned(units, at) || isAgent(units, at))) return undefined;
  const named = units.slice(0, i).flatMap((unit, at) => (unit.kind === 'mention' && isFree(units, at) ? [at] : []));
  const mention = units[named[0] ?? -1]?.mention;
  const mentions = mention === undefined ? (discourse.antecedents[0]?.one ?? []) : [mention];
  return mentions.length > 0 ? { kind: 'linked', mentions, via: 'made-so' } : undefined;
};

/** « a rendu open source son modèle Llama 3 »: the object stands behind. */
function madeBehind(units: readonly Unit[], claim: number, from: number): number | undefined {
  if (from !== claim || !/^(?:rend|rendent|rendu|rendre|makes|made)$/.test(units[claim - 1]?.norm ?? ''))
    return undefined;
  let i = claim + 1;
  while (
    i < claim + 6 &&
    (isQuote(units[i]) || has(units[i], 'determiner', 'definite', 'model-noun', 'group-noun', 'of'))
  )
    i++;
  return units[i]?.kind === 'mention' && i > claim + 1 ? i : undefined;
}

/** "was to publish GPT-4", "asked to publish GPT-4" */
function isPlanned(units: readonly Unit[], at: number): boolean {
  if (units[at]?.norm !== 'to') return false;
  return units[at + 2]?.kind === 'mention' || (has(units[at - 1], 'copula') && isPlain(units[at + 1]));
}

/** "copied by OLMo", "overtaken by Acme": which of the two is meant stays open. */
function isAgent(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  if ((LOSING.test(norm) || BATTU.test(norm)) && ['by', 'par'].includes(units[at + 1]?.norm ?? '')) return true;
  if (units[at]?.kind !== 'mention' || units[at]?.house) return false;
  return ['by', 'par'].includes(units[beforeName(units, at)]?.norm ?? '');
}

/** "Based on Llama 3, …": what a preposition or comparison holds is not what is spoken of. */
function isFree(units: readonly Unit[], mention: number): boolean {
  const before = units[beforeName(units, mention)];
  // "The team dropped GPT-4, making it fully open source": what is left.
  if (DROPPING.test(before?.norm ?? '')) return false;
  return !has(before, 'contrast', 'derived', 'compare-verb', 'preposition') && !isMark(before, '(');
}

const DROPPING =
  /^(?:drop(?:ped|s)?|replac(?:ed|es)|swapped|remov(?:ed|es)|abandon(?:ed|s)|left|ditched|retiré|remplacé|abandonné)$/;

const BATTU = /^(?:battue?|dépassée?|détrônée?|remplacée?)$/;
