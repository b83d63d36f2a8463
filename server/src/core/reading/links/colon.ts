/** What a colon goes on to say of the one model named before it: "Grok-1 is huge: 314 billion parameters, open source, slow", "…: the model is open source". */
import { bodyFrom } from '../frame.ts';
import { isRivalry } from '../presented.ts';
import { beforeName, has, isDash, isMark, isPlain, isPlural, namesIn, type Unit } from '../units.ts';
import { type LinkContext, type LinkStep, linkUnits } from './link.ts';

export const linkColon: LinkStep = (context) => {
  const { units, claim } = context;
  const colon = units.findLastIndex((unit, i) => i < claim && (isMark(unit, ':') || isDash(unit)));
  // A label before the colon is what the sentence begins with.
  const body = bodyFrom(units);
  const from = body > colon ? 0 : body;
  const before = units.slice(from, Math.max(from, colon));
  const told = before.some((unit) => has(unit, ...DOUBTS) || unit.claim !== undefined || isRivalry(unit));
  const [name, more] = namesIn(before).map((i) => i + from);
  if (colon < from + 2 || told || name === undefined || more !== undefined) return undefined;
  if (units[name]?.closed || units[name]?.house) return undefined;
  const said =
    (isModelSaid(context, colon) && !has(units[beforeName(units, name)], 'contrast', 'derived')) ||
    (isTraits(units, claim, colon) && isDescribed(units, name, from)) ||
    (isTitle(context, colon) && has(units[beforeName(units, name)], 'of'));
  return said ? linkUnits(units, [name], 'predicate') : undefined;
};

const DOUBTS = [
  'if',
  'hypothetical',
  'question',
  'speech',
  'according',
  'distance',
  'falsehood',
  'contrast',
  'derived',
  'software-noun',
  'data-noun',
] as const;

/** "…: the model is open source" */
function isModelSaid({ units, claim, group }: LinkContext, colon: number): boolean {
  const [article, noun, verb] = units.slice(colon + 1);
  const between = units.slice(colon + 4, claim);
  return (
    group.head === undefined &&
    has(article, 'definite') &&
    has(noun, 'model-noun') &&
    !isPlural(noun) &&
    has(verb, 'copula') &&
    !has(verb, 'negation') &&
    between.every((unit) => has(unit, 'adverb', 'release-verb') || unit.norm === 'en')
  );
}

/** "314 billion parameters, open source, slow": two traits or more up to the end, and no verb. */
function isTraits(units: readonly Unit[], claim: number, colon: number): boolean {
  const listed = units.slice(colon + 1);
  const joined = (i: number) => isMark(units[i], ',') || has(units[i], 'and');
  const apart = (claim === colon + 1 || joined(claim - 1)) && (joined(claim + 1) || endsAt(units, claim + 1));
  return (
    apart &&
    // Traits beside openness are left out of the units: "compact, multilingual and open source".
    (listed.some((unit) => isMark(unit, ',') || has(unit, 'and')) || claim === colon + 1) &&
    listed.every(
      (unit) =>
        unit.kind === 'claim' ||
        isPlain(unit) ||
        isMark(unit, ',', '.', '-') ||
        has(unit, 'and', 'adverb', 'weights-noun') ||
        (has(unit, 'preposition', 'of', 'determiner') && !has(unit, 'contrast')),
    )
  );
}

/** The end, or the licence: "open source under Apache 2.0". */
const endsAt = (units: readonly Unit[], at: number) =>
  units[at] === undefined || isMark(units[at], '.', '!') || /^(?:under|sous)$/.test(units[at]?.norm ?? '');

/** "Grok-1 is …", « Moonshot frappe fort avec Kimi K2 », "We settled on Mistral Nemo": the words tell of the model. */
function isDescribed(units: readonly Unit[], name: number, from: number): boolean {
  const before = units.slice(from, name);
  if (units.some((unit, i) => i >= from && (has(unit, 'negation') || WORDS.test(unit.norm)))) return false;
  if (beforeName(units, name) < from) return has(units[name + 1], 'copula') && !has(units[name + 1], 'negation');
  const tie = units[beforeName(units, name)];
  if (before.some(({ norm }) => CHOOSING.test(norm))) return has(tie, 'preposition');
  return /^(?:with|avec)$/.test(tie?.norm ?? '') && units[from]?.kind === 'organisation';
}

/** What is only called so: "announced with big words:". */
const WORDS = /^(?:words?|labels?|slogans?|promises?|boasts?|mots?|étiquette|promesses?)$/;
const CHOOSING =
  /^(?:recommand|conseil|commenc|opt(?:er?|é|ons|ez)$|mis(?:er|é|ez)$|start|begin|settl|suggest|recommend)/;

/** « Un an de Llama 3 : retour sur le modèle open source qui … » */
function isTitle({ units, group }: LinkContext, colon: number): boolean {
  const verbless = !units.slice(0, colon).some((unit) => has(unit, 'copula', 'have', 'pronoun', 'release-verb'));
  const one = has(units[group.head ?? -1], 'model-noun') && !isPlural(units[group.head ?? -1]);
  const definite = has(units[group.determiner ?? -1], 'definite') && has(units[group.to], 'relative');
  return verbless && colon <= 6 && one && definite && group.from - colon <= 3;
}
