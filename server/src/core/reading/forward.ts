/** A model named only behind its class: "A new open-source model is out. It is called Llama 3.", « Son nom ? Llama 3. » */
import { beforeName, has, isMark, isOwner, isQuote, type Unit } from './units.ts';

/** What a sentence tells of the model that the one before it left unnamed. */
export type Naming = { readonly kind: 'named'; readonly mention: number } | { readonly kind: 'asked' } | undefined;

/** `asked`: the sentence before asks for the name. */
export function namingIn(units: readonly Unit[], asked: boolean): Naming {
  if (isNameAsked(units)) return { kind: 'asked' };
  const start = asked ? 0 : behindNaming(units);
  if (start === undefined) return undefined;
  let i = start;
  while (isQuote(units[i]) || isOwner(units[i]) || isMark(units[i], ':') || has(units[i], 'definite', 'adverb')) i++;
  const { kind, mention, house } = units[i] ?? {};
  if (kind !== 'mention' || mention === undefined || house) return undefined;
  // "It is called GPT-4's rival": no name.
  if (units[i + 1]?.norm === "'s" || has(units[beforeName(units, i)], 'contrast', 'derived')) return undefined;
  return { kind: 'named', mention };
}

const NAMES = new Set(['name', 'nom']);
const POSSESSIVES = new Set(['its', 'the', 'son', 'le']);

/** « Son nom ? » */
function isNameAsked(units: readonly Unit[]): boolean {
  return units.length <= 4 && POSSESSIVES.has(units[0]?.norm ?? '') && isName(units[1]) && isMark(units.at(-1), '?');
}

const isName = (unit: Unit | undefined) => NAMES.has(unit?.norm ?? '');

/** Index behind "It is called", "Its name is", « Il s'agit de », « Baptisé ». */
function behindNaming(units: readonly Unit[]): number | undefined {
  if (POSSESSIVES.has(units[0]?.norm ?? '') && isName(units[1]))
    return has(units[2], 'copula') || isMark(units[2], ':') ? 3 : undefined;
  // « Il s'agit de »
  if (has(units[0], 'pronoun') && /^s' ?agit d/.test(units[1]?.norm ?? '')) return 2;
  // « Cette technologie fondée sur l'apprentissage et baptisée NLLB-200 … »
  const reach = has(units[0], 'demonstrative') && has(units[1], 'model-noun', 'loose-noun') ? 18 : 3;
  const named = units.findIndex((unit, i) => i <= reach && has(unit, 'named') && !NOT.has(unit.norm));
  const lead = units.slice(0, Math.max(0, named));
  if (reach > 3)
    return named > 0 &&
      lead.every((unit) => unit.kind !== 'mention' && !has(unit, 'have', 'copula', 'compare-verb', 'speech'))
      ? named + 1
      : undefined;
  const plain = lead.every(
    (unit) => has(unit, 'pronoun', 'copula', 'definite', 'model-noun', 'adverb') || isMark(unit, ','),
  );
  return named >= 0 && plain ? named + 1 : undefined;
}

/** "known as" may give a by-name. */
const NOT = new Set(['known as']);
