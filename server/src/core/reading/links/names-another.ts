/** Whether names behind a colon may belong to a noun between it and the class. */
import { has, isMark, isPlain, isPlural, isSpeakersOwn, type Unit } from '../units.ts';

/** "Rivals to the open-source models: GPT-4", "They preferred two services to two open-source models: GPT-4": the class is held by what the names may belong to. */
export function isHeldByAnother(units: readonly Unit[], claim: number): boolean {
  const before = units.slice(0, claim);
  if (before.some((unit) => (has(unit, 'compare-verb') && !COMPARING.test(unit.norm)) || PREFERRING.test(unit.norm)))
    return true;
  // « Ce n'est pas de l'open source : … », « À ne pas confondre avec l'open source : … »
  if (before.slice(-DENIED).some((unit) => has(unit, 'negation', 'falsehood'))) return true;
  return isRivalOf(units, claim);
}

/** How near a denial stands. */
const DENIED = 5;

/** "the competitors of open-source models" */
export function isRivalOf(units: readonly Unit[], claim: number): boolean {
  let tie = claim - 1;
  while (
    tie >= 0 &&
    (has(units[tie], 'definite', 'determiner', 'adverb', 'model-noun') || (isPlain(units[tie]) && !isRival(units[tie])))
  )
    tie--;
  const holds =
    (has(units[tie], 'of', 'preposition', 'contrast') && !BY_MEANS_OF.test(units[tie]?.norm ?? '')) ||
    has(units[tie + 1], 'of') ||
    CONTRACTED.has(units[tie + 1]?.norm ?? '') ||
    units[tie + 1]?.norm === 'des';
  // « Moins connu que ses rivaux, GLM-4.5 est … »: of another clause.
  const comma = units.findLastIndex((unit, i) => i <= tie && isMark(unit, ','));
  return holds && units.slice(Math.max(0, comma), tie + 1).some(isRival);
}

/** "a Copilot alternative using open-source LLMs" */
const BY_MEANS_OF = /^(?:using|with|via|through|avec|utilisant)$/;
const isRival = (unit: Unit | undefined): boolean => RIVALS.test(unit?.norm ?? '');

/** "a comparison of leading open-source models: …" is of them. */
const COMPARING = /^(?:compar|leading$|top$)/;
const PREFERRING =
  /^(?:prefer|preferred|preferring|abandon|abandoned|beat|beaten|replaced?|overtook|outperform|préfér|abandonn|battu|remplac|dépass|détrôn|surpass)/;
const RIVALS =
  /^(?:backers?|supporters?|advocates?|proponents?|critics?|fans|users|investors?|lobbyists?|partisans?|défenseurs?|détracteurs?|rivals?|competitors?|challengers?|obstacles?|alternatives?|substitutes?|replacements?|concurrente?s?|rivaux|adversaires?|enem(?:y|ies)|ennemie?s?|faux amis|successors?|successeurs?|teachers?|professeurs?|cousins?|counterparts?|opponents?|solutions? de rechange|cauchemars?|nightmares?)/;

/** "an open-source model at the level of the best: GPT-4", "… replace the services: GPT-4": a noun between that the names may belong to. */
export function namesAnother(
  units: readonly Unit[],
  { from, to, head }: { from: number; to: number; head: number | undefined },
): boolean {
  const several = isPlural(units[head ?? -1]);
  return units.slice(from, to).some((unit, i) => {
    if (isSpeakersOwn(unit) || !(has(unit, 'determiner', 'definite') || CONTRACTED.has(unit.norm))) return false;
    if (head === undefined) return false;
    // "open-source models lose to the leaders: …"
    const others = has(unit, 'definite') && isPlural(units[from + i + 1]);
    return others || !(several && (CONTRACTED.has(unit.norm) || has(units[from + i - 1], 'of', 'preposition')));
  });
}

const CONTRACTED = new Set(['au', 'aux', 'du', 'one']);

/** "Models that beat open-source models include GPT-4." */
export function isHeldBefore(units: readonly Unit[], claim: number): boolean {
  const relative = units.slice(0, claim).some((unit) => has(unit, 'relative') || unit.norm === 'that');
  return relative || isHeldByAnother(units, claim);
}
