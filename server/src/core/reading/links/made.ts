/** What a verb makes of its object: "Meta made Llama 3 open source", « a rendu Llama 3 open source ». */
import { listBefore } from '../list-before.ts';
import { beforeName, has, isMark, isPlain, isPlural, isPossessive, type Unit } from '../units.ts';
import { type Link, type LinkContext, linkUnits, spokenOf } from './link.ts';
import { objectsBehind } from './objects.ts';

/** "Meta made Llama 3 open source", « a rendu Llama 3 open source ». */
export function madeSo({ units, claim, group, discourse }: LinkContext): Link | undefined {
  // "They've made the model and pipeline open source"
  const paired = has(units[claim - 2], 'and') && units[claim - 1]?.kind === 'word' ? claim - 3 : claim - 1;
  if (
    has(units[paired], 'model-noun') &&
    !isPlural(units[paired]) &&
    has(units[paired - 1], 'definite', 'demonstrative') &&
    isMaking(units[paired - 2])
  )
    return spokenOf(discourse.antecedents, 'made');
  // « rendre open source son modèle Llama 3 »
  if (isMaking(units[claim - 1])) {
    const objects = objectsBehind(units, claim + 1, false);
    if (objects.length > 0) return linkUnits(units, objects, 'made');
  }
  // « rendre Llama 3 open source »: the name belongs to the verb, not to the claim's group.
  const own = group.head === undefined && units[claim - 1]?.kind === 'mention';
  const from = own ? claim : group.from;
  // "Meta made its Llama 3 models open source"
  let end = has(units[from - 1], 'model-noun') ? from - 1 : from;
  // "made DeepSeek LLM 7B/67B Chat open source"
  while (from - end < 4 && units[end - 1]?.kind !== 'mention' && isPartOfName(units[end - 1])) end--;
  // "DeepSeek makes its models open source"
  if (
    claim === from + 2 &&
    isPossessive(units[from]) &&
    isPlural(units[from + 1]) &&
    has(units[from + 1], 'model-noun')
  )
    return isMaking(units[from - 1]) ? ofHouse(units, from - 1) : undefined;
  // « rendre Phi-4 disponible en open source »
  if (units[end - 1]?.norm === 'en' && /^(?:disponible|accessible)s?$/.test(units[end - 2]?.norm ?? '')) end -= 2;
  // "turned DBRX into an open-source model"
  const into = ['into', 'en'].includes(units[end - 1]?.norm ?? '');
  if (into) end--;
  const list = listBefore(units, end);
  if (!list || list.mentions.at(-1) !== end - 1) return undefined;
  const verb = units[beforeName(units, list.from)];
  if (into) return TURNING.test(verb?.norm ?? '') ? linkUnits(units, list.mentions, 'made') : undefined;
  // « Meta a fait de Llama 3 un modèle open source »
  const turned =
    has(units[list.from - 1], 'of') && ['fait', 'font', 'fera', 'faire'].includes(units[list.from - 2]?.norm ?? '');
  return turned || isMaking(verb) ? linkUnits(units, list.mentions, 'made') : undefined;
}

const TURNING = /^(?:turn(?:s|ed|ing)?|convert(?:s|ed|ing)?|transform(?:s|ed|ing|é|e|ant|er)?)$/;

/** The house that is the subject of a verb right behind it. */
export function ofHouse(units: readonly Unit[], verb: number): Link | undefined {
  let i = verb - 1;
  while (has(units[i], 'have', 'adverb')) i--;
  // "DeepSeek, which operates in Hangzhou, makes its models open source"
  if (isMark(units[i], ',')) {
    const relative = units.findLastIndex((unit, at) => at < i && has(unit, 'relative'));
    if (relative > 1 && isMark(units[relative - 1], ',') && i - relative < 16) i = relative - 2;
  }
  return units[i]?.house && (!has(units[i - 1], 'of', 'preposition') || has(units[i - 1], 'subordinator'))
    ? linkUnits(units, [i], 'released')
    : undefined;
}

const MAKING =
  /^(?:ma[dk]es?|made|making|kept|keeps|rend|rendu|rendent|rendre|rendra|rendront|rendait|rendaient|rendrait|rendraient|rendant|rende)$/;

function isMaking(unit: Unit | undefined): boolean {
  return MAKING.test(unit?.norm ?? '');
}

/** A size, a slash or a capital word that goes on with a name. */
function isPartOfName(unit: Unit | undefined): boolean {
  return isMark(unit, '/') || (isPlain(unit) && (unit?.capital === true || /^\d/.test(unit?.norm ?? '')));
}
