/** What a model or its makers stand for: "Llama 3 takes an open-source approach", « Llama 3 joue la carte de l'open source ». */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { has, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const APPROACHES = new Set(
  'approach|philosophy|ethos|path|route|approche|philosophie|voie|démarche|logique'.split('|'),
);
const TAKING = new Set(
  'takes|took|follows|followed|adopts|adopted|embraces|embraced|adopte|suit|embrasse|privilégie|choisit|joue|mise|parie|fait'.split(
    '|',
  ),
);

export const linkApproach: LinkStep = ({ units, claim, group }) => {
  const noun = group.head ?? (units[claim + 1]?.kind === 'word' ? claim + 1 : claim - 1);
  const before = cardBefore(units, claim);
  if (before === undefined && !APPROACHES.has(units[noun]?.norm ?? '')) return undefined;
  // "an open-source approach to pieces", "an open-source path tracer"
  const behind = units[Math.max(claim, noun, group.to - 1) + 1];
  if (!(behind === undefined || behind.kind === 'mark' || has(behind, 'and', 'but'))) return undefined;
  if (units.slice(0, claim).some((unit) => HALFWAY.includes(unit.norm))) return undefined;
  let verb = (before ?? Math.min(group.from, noun, claim)) - 1;
  while (isQuote(units[verb]) || has(units[verb], 'adverb', 'determiner')) verb--;
  if (!TAKING.has(units[verb]?.norm ?? '')) return undefined;
  const subject = subjectOf(units, verb, clauseStart(units, verb));
  // "Mistral" may be the house, which has other models too.
  if (subject.kind !== 'mentions' || subject.units.some((i) => units[i]?.house)) return undefined;
  // "The rival of GPT-4 takes …"
  if (subject.units.some((i) => has(units[i - 1], 'of'))) return undefined;
  return linkUnits(units, subject.units, 'predicate');
};

const HALFWAY = ['only', 'half', 'almost', 'presque', 'seulement'];

/** « la carte de l'open source », « sur l'open source »: index of the first of these words. */
function cardBefore(units: readonly Unit[], claim: number): number | undefined {
  if (units[claim - 1]?.norm !== "l'") return undefined;
  if (units[claim - 2]?.norm === 'sur') return claim - 2;
  const card = ['carte', 'pari'].includes(units[claim - 3]?.norm ?? '') && has(units[claim - 2], 'of');
  return card && has(units[claim - 4], 'definite') ? claim - 4 : undefined;
}
