/** A maker releases what was spoken of: "Google has since released it as open source", « Google l'a publié en open source ». */
import { clauseStart } from '../clauses.ts';
import type { Reference } from '../subject.ts';
import { has, isQuote, type Unit } from '../units.ts';
import type { LinkStep } from './link.ts';
import { referent } from './referent.ts';

const PRONOUNS = new Map<string, Reference>([
  ['it', 'one'],
  ['them', 'all'],
  ["l'", 'one'],
  ['le', 'one'],
  ['la', 'one'],
  ['les', 'all'],
]);

export const linkObjectPronoun: LinkStep = ({ units, claim, group, discourse }) => {
  if (has(units[group.head ?? -1], 'software-noun', 'data-noun')) return undefined;
  const adverbial = adverbialBefore(units, group.from) ?? adverbialBefore(units, claim) ?? bareBehind(units, claim);
  // What "we" release needn't be the model that we name.
  if (adverbial === undefined) return undefined;
  const maker =
    units.some(({ kind, house }) => kind === 'organisation' || house) ||
    (MAKERS.test(units[0]?.norm ?? '') && discourse.antecedents[0]?.maker !== undefined);
  if (!maker) return undefined;
  const pronoun = pronounBefore(units, adverbial, clauseStart(units, adverbial));
  const word = units[pronoun ?? -1]?.norm ?? '';
  const means = PRONOUNS.get(IT.test(word) ? 'it' : word);
  if (pronoun === undefined || means === undefined) return undefined;
  // "wrote the client and released it"
  if (units.slice(0, pronoun).some((unit) => has(unit, 'software-noun', 'data-noun'))) return undefined;
  const mentions = referent(means, units, pronoun, discourse.antecedents)?.filter(
    (mention) => !isHouse(units, mention),
  );
  return mentions && mentions.length > 0 ? { kind: 'linked', mentions, via: 'released' } : undefined;
};

const MAKERS = /^(?:they|ils|elles)$/;

/** "They released it open source": the claim itself, right behind the pronoun. */
function bareBehind(units: readonly Unit[], claim: number): number | undefined {
  const released =
    ['it', 'them'].includes(units[claim - 1]?.norm ?? '') && !/^ma[dk]/.test(units[claim - 2]?.norm ?? '');
  return released ? claim : undefined;
}

/** "as", "under an", « en », « sous licence »: index of the first of these words. */
function adverbialBefore(units: readonly Unit[], from: number): number | undefined {
  let i = from - 1;
  while (isQuote(units[i]) || has(units[i], 'determiner', 'definite') || units[i]?.norm === 'licence') i--;
  return has(units[i], 'as') || ['as', 'en', 'under', 'sous'].includes(units[i]?.norm ?? '') ? i : undefined;
}

/** The pronoun that is the object of the last verb before `end`. */
function pronounBefore(units: readonly Unit[], end: number, start: number): number | undefined {
  let i = end - 1;
  while (i > start && end - i <= 3 && has(units[i], 'adverb', 'preposition') && !isReleasing(units[i])) i--;
  // "released it"
  if (['it', 'them'].includes(units[i]?.norm ?? '')) return isReleasing(units[i - 1]) ? i : undefined;
  // "gave it away" is one unit.
  if (has(units[i], 'release-verb') && IT.test(units[i]?.norm ?? '')) return i;
  if (!isReleasing(units[i])) return undefined;
  const participle = /(?:ée?s?|mise?s?|rendue?s?)$/.test(units[i]?.norm ?? '');
  let before = i - 1;
  while (has(units[before], 'adverb')) before--;
  // « l'a publié », « le publie »; « la sortie » is a noun.
  if (has(units[before], 'have')) before--;
  else if (participle || NOUNS.has(units[i]?.norm ?? '')) return undefined;
  return ["l'", 'le', 'la', 'les'].includes(units[before]?.norm ?? '') ? before : undefined;
}

const IT = / it /;
const NOUNS = new Set(['sortie', 'mise', 'partage', 'annonce', 'passé', 'passée']);

function isReleasing(unit: Unit | undefined): boolean {
  return has(unit, 'release-verb') || RELEASING.test(unit?.norm ?? '');
}

const RELEASING =
  /^(?:publiant|proposant|diffusant|libérant|distribuant|partageant|lançant|sortant|rendant|mettant|offrant|distributing|offering|sharing|releasing|publishing|launching|opening)$/;

function isHouse(units: readonly Unit[], mention: number): boolean {
  return units.some((unit) => unit.mention === mention && unit.house);
}
