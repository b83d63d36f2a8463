/** One of its kind: "Like other open-source models, Llama 3 can be copied", « Comme tous les modèles open source, Llama 3 … ». */
import { bodyFrom } from '../frame.ts';
import { listFrom } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import { has, isMark, isPlural, nameFrom, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const LIKE = new Set(['like', 'comme', 'as with', 'along with', 'ainsi que']);
/** "Like open-source models, GPT-4 …" likens; "like other open-source models" counts it among them. */
const OTHERS = new Set([
  'other',
  'others',
  'most',
  'all',
  'many',
  'autre',
  'autres',
  "d'autres",
  'les autres',
  'tous',
  'toutes',
  'tout',
  'plupart',
  'any',
]);

export const linkLikeness: LinkStep = ({ units, group }) => {
  const { head, from } = group;
  if (!has(units[head ?? -1], 'model-noun')) return undefined;
  const like = units.slice(0, head).findLastIndex((_, i) => isLike(units, i));
  // "runs OLMo like all open-source models, Claude …" likens something else.
  const opens = like === 0 || (like <= INSTAR && /^(?:as|à)$/.test(units[0]?.norm ?? ''));
  const inserted = like > 0 && isMark(units[like - 1], ',');
  if (like < 0 || !(opens || inserted)) return undefined;
  const lead = units.slice(like + 1, head);
  // "like other rivals of open-source models"
  const rivals = (unit: Unit, i: number) => has(unit, 'of', 'preposition') && !has(lead[i + 1], 'other');
  if (lead.some((unit, i) => rivals(unit, i) || has(unit, 'loose-noun'))) return undefined;
  if (from > like + 4 || !lead.some((unit) => OTHERS.has(unit.norm) || has(unit, 'other'))) return undefined;
  if (!isPlural(units[head ?? -1]) && !lead.some(({ norm }) => norm === 'any' || norm === 'tout')) return undefined;
  if (!isMark(units[group.to], ',')) return undefined;
  if (inserted) return ofSubject(units, like - 1);
  const name = nameFrom(units, group.to + 1);
  const list = name === undefined ? undefined : listFrom(units, name);
  if (!list || list.mentions.some((at) => units[at]?.closed)) return undefined;
  const judges = units.slice(list.to, list.to + 3).some(({ norm }) => JUDGING.test(norm));
  return judges || isDeniedBehind(units, list.to) || isOwned(units[list.to])
    ? undefined
    : linkUnits(units, list.mentions, 'among');
};

/** Where « À l'instar d' » ends. */
const INSTAR = 3;
/** What is done with a yardstick. */
const JUDGING = /^(?:judge[sd]?|grade[sd]?|serve[sd]?|servi|sert|provided|given)$/;

function isLike(units: readonly Unit[], i: number): boolean {
  const word = units[i]?.norm ?? '';
  return (
    LIKE.has(word) ||
    (word === 'with' && has(units[i - 1], 'as') && i === 1) ||
    // « À l'instar d'autres »
    (/^d(?:e|')$/.test(word) && units[i - 1]?.norm === 'instar' && i <= INSTAR)
  );
}

/** "Llama 3, like other open-source models, can be copied": of the names that the sentence begins with. */
function ofSubject(units: readonly Unit[], comma: number) {
  const list = listFrom(units, bodyFrom(units));
  return list && list.to === comma ? linkUnits(units, list.mentions, 'among') : undefined;
}

/** "GPT-4's tokenizer", "the GPT-4 client" */
function isOwned(unit: Unit | undefined): boolean {
  return unit?.norm === "'s" || has(unit, 'software-noun', 'data-noun', 'other-noun');
}
