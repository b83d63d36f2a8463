/** One of a class that opens the sentence: "Among open-source models, Llama 3 leads", « Parmi les modèles open source, citons … ». */
import { listFrom, type MentionList } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import { has, isMark, isOwner, isPlain, isPlural, isQuote, isSpeakersOwn, type Unit } from '../units.ts';
import { followersIn } from './followers.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

/** "…, GPT-4 has no rival", "…, the GPT-4 tokenizer", "…, GPT-4 served as a judge": the name is no member. */
function isMember(units: readonly Unit[], end: number): boolean {
  const next = units[end];
  if (next?.norm === "'s" || has(next, 'software-noun', 'data-noun', 'other-noun')) return false;
  return !isDeniedBehind(units, end) && !units.slice(end, end + 4).some((unit) => has(unit, 'as'));
}

const PARTITIVE = ['among', 'amongst', 'parmi'];

/** "Of the open-source models" picks one; "Of open-source models, …" need not. */
function isPartitive([first, second]: readonly Unit[]): boolean {
  if (PARTITIVE.includes(first?.norm ?? '')) return true;
  return OF.test(first?.norm ?? '') && (has(second, 'definite') || ALL.test(second?.norm ?? ''));
}

const OF = /^(?:of|out of|de)$/;
const ALL = /^(?:all|tous(?: les)?|toutes(?: les)?)$/;

/** "Of all open-source models, Phi-3 is the smallest": who leads there is one. */
function bestOf(units: readonly Unit[], to: number, head: number) {
  const name = isMark(units[to], ',') && has(units[head], 'model-noun') ? to + 1 : -1;
  if (units[name]?.kind !== 'mention' || units[name]?.closed || units[name]?.house) return undefined;
  const told = units.slice(name + 1);
  const best = has(told[0], 'copula') && (has(told[1], 'definite') || told[1]?.norm === "l'");
  const alone = !told.some((unit) => unit.kind === 'mention' || has(unit, 'negation'));
  return best && alone ? linkUnits(units, [name], 'among') : undefined;
}

/** "For the open-source models, we use …", "As open-source baselines, we use …". */
function isPurpose([first, second]: readonly Unit[]): boolean {
  const nominal = second?.kind === 'claim' || has(second, 'definite', 'determiner', 'model-noun');
  return PURPOSES.has(first?.norm ?? '') && nominal;
}

const PURPOSES = new Set([
  'for',
  'as',
  'pour',
  'comme',
  'en guise de',
  'as for',
  'regarding',
  'concerning',
  'concernant',
  'quant à',
  'quant aux',
]);
const USING =
  /^(?:our|the|nos|notre|les) \w+$|^(?:we|i|nous|on|j' ?) (?:used?|tested|chose|choose|consider|picked?|select|evaluate|include|took|run|utilis|employ|avons|ai|a|retenu|choisi|test|pren)/;

/** "…, we use Llama 3 and Gemma 2": what the writers take for the class. */
function usedAs(units: readonly Unit[], start: number) {
  const comma = units.findIndex((unit, i) => i >= start && i < start + 3 && isMark(unit, ','));
  const said = `${units[comma + 1]?.norm} ${units[comma + 2]?.norm}`;
  if (comma < 0 || !USING.test(said)) return undefined;
  const name = units.findIndex((unit, i) => i > comma + 1 && i <= comma + 4 && unit.kind === 'mention');
  const list = name < 0 ? undefined : listFrom(units, name, true);
  const next = units[list?.to ?? -1];
  // "…, we use GPT-4 to grade the answers"
  const ends = next === undefined || next.kind === 'mark' || has(next, 'and', 'or');
  return list && ends && isMember(units, list.to) ? linkUnits(units, list.mentions, 'among') : undefined;
}

/** How many words may stand between the comma and the name: « on trouve », "there is", "we can cite". */
const BETWEEN = 4;

const CITING = new Set(
  'préférence|choix|va|pick|favourite|choice|goes|to|à|found|find|see|saw|observe|observed|that|constate|constatons|observons|que|can|peut|pouvons|cite|citer|mention|mentionner|name|nommer|citons|mentionnons|noter|retenir'.split(
    '|',
  ),
);

/** "…, Qwen3 leads, followed by Llama 3" */
function withFollowers(units: readonly Unit[], { mentions, to }: MentionList): Link | undefined {
  const link = linkUnits(units, mentions, 'among');
  return link?.kind === 'linked' ? { ...link, mentions: [...link.mentions, ...followersIn(units, to)] } : link;
}

export const linkAmong: LinkStep = ({ units, group }) => {
  const { head } = group;
  if (head === undefined || !has(units[head], 'model-noun', 'loose-noun')) return undefined;
  // « les LLM »: the article shows the plural.
  const several = isPlural(units[head]) || /^(?:les|des|ces)$/.test(units[group.determiner ?? -1]?.norm ?? '');
  if (several && isPurpose(units)) return usedAs(units, group.to);
  if (!several || !isPartitive(units)) return undefined;
  if (ALL.test(units[1]?.norm ?? '')) return bestOf(units, group.to, head);
  if (group.from > 2) return undefined;
  const placed = placedBehind(units, group.to);
  if (placed !== undefined) {
    const list = listFrom(units, placed);
    return list && isMember(units, list.to) ? withFollowers(units, list) : undefined;
  }
  let i = group.to;
  while (i < units.length && i < head + 10 && units[i]?.kind !== 'mention' && !isMark(units[i], ',')) i++;
  if (!isMark(units[i], ',')) return undefined;
  for (let at = i + 1; at <= i + 1 + BETWEEN; at++) {
    const unit = units[at];
    if (unit?.kind === 'mention') {
      const list = listFrom(units, at);
      return list && isMember(units, list.to) ? withFollowers(units, list) : undefined;
    }
    if (
      !isPlain(unit) &&
      !isQuote(unit) &&
      !isOwner(unit) &&
      !CITING.has(unit?.norm ?? '') &&
      !(unit !== undefined && isSpeakersOwn(unit)) &&
      !has(unit, 'pronoun', 'listing', 'definite', 'copula', 'have', 'adverb', 'list-intro')
    )
      return undefined;
  }
  return undefined;
};

const STANDING = /^(?:figure|se trouve|trouve|se distingue|compte|trône)(?:nt)?$/;

/** « Parmi les modèles open source les plus connus figurent Llama 3 et Mistral 7B »: index of the first name behind the verb. */
function placedBehind(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  while (i < start + 5 && !STANDING.test(units[i]?.norm ?? '')) {
    if (!isPlain(units[i]) && !has(units[i], 'definite', 'adverb', 'determiner', 'of', 'preposition')) return undefined;
    i++;
  }
  if (!STANDING.test(units[i]?.norm ?? '')) return undefined;
  do i++;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'definite', 'adverb'));
  return units[i]?.kind === 'mention' ? i : undefined;
}
