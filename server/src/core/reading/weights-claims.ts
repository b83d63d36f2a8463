/** Claims on weights that stand apart from their name: "the weights of Llama 3 are public", "Meta released the weights of Llama 3". */
import type { ClaimPhrase } from '../languages/language.ts';
import type { FoundClaim, SentenceContext } from './claims.ts';
import { listFrom, type MentionList } from './mention-lists.ts';
import { stanceOf } from './stance.ts';
import { has, isQuote, type Unit } from './units.ts';

const PHRASE: ClaimPhrase = { level: 'open-weight', grammar: 'phrase' };
/** What is said of weights that anybody can have. */
const PUBLIC =
  /^(?:public|publics|published|available|publicly available|openly available|freely available|open|released|downloadable|disponibles|librement disponibles|ouverts|publiés|diffusés|téléchargeables|accessibles|librement accessibles)$/;
const PUBLISHING =
  /^(?:released|releases|published|publishes|shared|publié|publie|publient|diffusé|diffuse|libéré|libère)$/;

export function findWeightsClaims(context: SentenceContext): FoundClaim[] {
  const { units } = context;
  const found: FoundClaim[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!has(units[i], 'weights-noun') || !has(units[i + 1], 'of', 'preposition')) continue;
    const names = namesBehind(units, i + 2);
    if (!names) continue;
    const verb = verbBefore(units, i);
    const said = verb === undefined ? publicBehind(units, names.to) : i;
    if (said !== undefined) found.push(claimOn(context, names, verb ?? said, said));
  }
  return found;
}

function namesBehind(units: readonly Unit[], start: number): MentionList | undefined {
  let i = start;
  while (isQuote(units[i]) || has(units[i], 'definite', 'model-noun')) i++;
  return units[i]?.kind === 'mention' ? listFrom(units, i) : undefined;
}

/** "released the weights": index of the verb. */
function verbBefore(units: readonly Unit[], weights: number): number | undefined {
  let i = weights - 1;
  while (has(units[i], 'definite', 'determiner', 'model-noun', 'adverb')) i--;
  return PUBLISHING.test(units[i]?.norm ?? '') ? i : undefined;
}

/** "… are public": index of what is said. */
function publicBehind(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  if (!has(units[i], 'copula')) return undefined;
  i++;
  while (has(units[i], 'adverb', 'negation')) i++;
  return PUBLIC.test(units[i]?.norm ?? '') ? i : undefined;
}

function claimOn(context: SentenceContext, names: MentionList, from: number, to: number): FoundClaim {
  const { units, quoted, balanced, data } = context;
  const mentions = names.mentions.flatMap((i) => units[i]?.mention ?? []);
  const group = { from, to: to + 1, mentions: [] };
  return {
    start: units[from]?.start ?? 0,
    end: units[to]?.end ?? 0,
    phrase: PHRASE,
    level: 'open-weight',
    stance: stanceOf(units, from, group, 'predicate', mentions, { quoted, balanced, data }),
    about: 'model',
    mentions,
    presupposed: false,
    fragment: false,
    attribute: false,
    introduces: false,
    unnamed: false,
    classed: false,
    maker: undefined,
  };
}
