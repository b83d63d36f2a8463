/** Classes that introduce their members: "Open-source models:", "You can run these open-source models:". */
import type { Group } from './groups/group.ts';
import { ADJECTIVE } from './groups/right.ts';
import { has, isMark, isPlain, isPlural, type Unit } from './units.ts';

/** The class stands first, or behind "here are", and nothing is said of it: a list or table may name its members. */
export function isIntroduction(units: readonly Unit[], group: Group, index: number): boolean {
  const from = group.from;
  if (units.slice(0, index).some(({ norm }) => FORMER.includes(norm) || ASKING.test(norm))) return false;
  const before = units.slice(firstWord(units), from).filter((unit) => unit.kind !== 'mark');
  if (EACH.test(units[group.determiner ?? -1]?.norm ?? '')) return false;
  // "You can run various open-source models locally, including:"
  const announced = isMark(units.at(-1), ':') && announces(units, group, index, before);
  const titled =
    before.length <= 3 &&
    before.every(
      (unit) =>
        (unit.capital &&
          !PERSONS.includes(unit.norm) &&
          !has(unit, 'contrast', 'preposition', 'derived', 'negation') &&
          // "Beats open-source models", but "Leading open-source models"
          (!has(unit, 'compare-verb') || TOP.test(unit.norm))) ||
        /^\d/.test(unit.norm),
    );
  // "A short list of open-source models", « Tour d'horizon des LLM open source »
  const collected =
    before.some(({ norm }) => COLLECTIONS.has(norm)) &&
    before.every(
      (unit) =>
        COLLECTIONS.has(unit.norm) || has(unit, 'of', 'definite', 'determiner', 'preposition') || SHORT.test(unit.norm),
    );
  const listed =
    before.length === 0 ||
    announced ||
    titled ||
    collected ||
    has(before.at(-1), 'listing') ||
    has(units[from], 'listing');
  // "The main open-source models are:", « … sont les suivants : »
  const rest = units.slice(group.to);
  const follows =
    (before.length === 0 || (before.length === 1 && has(before[0], 'listing'))) &&
    has(rest[has(rest[0], 'listing') ? 1 : 0], 'copula') &&
    rest.length <= 6 &&
    (isMark(rest[1], ':') || rest.some(({ norm }) => FOLLOWING.has(norm)) || isOffered(rest));
  const behind = follows ? [] : rest;
  // "Comparison of open-source models with GPT-4"
  if (collected && behind.some(({ kind }) => kind === 'mention')) return false;
  // "Open-source projects that accelerate GPT-4:"
  // « Notre liste de modèles open source exclut : »
  if (behind.some(({ norm }) => /^(?:exclu|écart|omit|omet|leaves?$|laiss|ignor)/.test(norm))) return false;
  const relative = behind.findIndex((unit) => has(unit, 'relative') || unit.norm === 'that');
  if (relative >= 0 && behind.slice(relative).some(({ kind }) => kind === 'mention')) return false;
  return (
    listed &&
    !behind.some(
      (unit) =>
        has(
          unit,
          'copula',
          'release-verb',
          'compare-verb',
          'speech',
          'have',
          'hypothetical',
          'negation',
          'pronoun',
          'contrast',
        ) &&
        !has(unit, 'listing') &&
        !CAN.has(unit.norm),
    )
  );
}

/** "… are available:", « … sont pris en charge : »: nothing is said but that they are there. */
function isOffered(rest: readonly Unit[]): boolean {
  const said = rest.filter((unit) => !has(unit, 'copula', 'adverb') && unit.kind !== 'mark');
  return isMark(rest.at(-1), ':') && said.length > 0 && said.every((unit) => has(unit, 'listing'));
}

/** "You can run these open-source models locally:", not "None of these is open source:" or "Compared with these:". */
function announces(units: readonly Unit[], { head }: Group, index: number, before: readonly Unit[]): boolean {
  if (head === undefined || !isPlural(units[head])) return false;
  // "You can compare open-source models here with:", "… using:"
  const last = units.at(-2);
  if (has(last, 'preposition', 'and', 'contrast', 'of') || (isPlain(last) && /ing$/.test(last?.norm ?? '')))
    return false;
  const supposed = (unit: Unit) => has(unit, 'hypothetical') && !ABLE.includes(unit.norm);
  if (before.some((unit) => has(unit, 'negation', 'contrast', 'if', 'question') || supposed(unit))) return false;
  return !units.some(
    (unit, i) => i > index && AGAINST.includes(unit.norm) && has(units[i + 1], 'demonstrative', 'definite'),
  );
}

const COLLECTIONS = new Set(
  'list|selection|comparison|overview|choice|examples|survey|table|catalogue|catalog|roundup|collection|review|ranking|liste|sélection|comparaison|comparatif|aperçu|choix|exemples|tableau|panorama|recensement|classement|tour'.split(
    '|',
  ),
);
const SHORT =
  /^(?:a|an|un|une|d'|horizon|d'horizon|quick|short|brief|full|complete|some|more|quelques|petite?|brève|complète|rapide|non-exhaustive|our|my|notre|mon|ma|hand|picked|hand-picked|curated|-)$/;

const FOLLOWING = new Set(['suivants', 'suivantes', 'following', 'follows', 'the following', 'as follows']);

/** "What open source means" */
const ASKING = /^(?:what|why|how|when|whether|ce qu[e']|pourquoi|comment|qu'est-ce)$/;

/** "any open-source model" names none. */
const EACH = /^(?:any|every|each|no|aucune?|chaque|n'importe quel)$/;
const TOP = /^(?:leading|top|comparing)$/;

/** Once, not now. */
const FORMER = ['formerly', 'previously', 'former', 'ancien', 'anciens', 'autrefois'];
const PERSONS = ['we', 'i', 'you', 'nous', 'je', 'vous', 'on'];
// "We'll tune these models:" leaves no doubt that they are there.
const ABLE = ['will', "'ll", "we'll", 'can', 'peut', 'peuvent', 'pouvez', 'pouvons'];
/** "Open-source models you can run at home" */
const CAN = new Set(['can', 'you', 'pouvez', 'vous']);
const AGAINST = ['with', 'to', 'against', 'than', 'avec', 'contre', 'à', 'aux', 'que'];

/** Index of the first unit that is no mark or adverb. */
function firstWord(units: readonly Unit[]): number {
  return units.findIndex((unit) => unit.kind !== 'mark' && !has(unit, 'adverb'));
}

/** "Open-source plan": an unknown word behind the claim is its noun. */
export function isNamedOtherwise(next: Unit | undefined): boolean {
  return isPlain(next) && !has(next, 'adverb') && !/^\d/.test(next?.norm ?? '') && !ADJECTIVE.test(next?.norm ?? '');
}
