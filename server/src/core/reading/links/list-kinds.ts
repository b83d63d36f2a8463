/** What kind of list stands behind a class: of its things, in brackets, of houses. */
import { listFrom, type MentionList } from '../mention-lists.ts';
import { has, isMark, isNoun, isPlain, isQuote, type Unit } from '../units.ts';

/** "include", « comprennent » */
export const INCLUDING: RegExp = /^(?:inclu|compren|englob|regroup)/;

/** "an open-source AI tool, such as ChatGPT", "the open-source ecosystem includes Llama 3": things that are models. */
export function isOfModels(units: readonly Unit[], head: number, opened: number): boolean {
  const noun = units[head]?.norm ?? '';
  const ai =
    AI.test(units[head - 1]?.norm ?? '') ||
    AI.test(units[head + 2]?.norm ?? '') ||
    AI.test(units[head + 1]?.norm ?? '');
  if (/^(?:tools?|outils?)$/.test(noun) && ai) return !units[opened]?.ambiguous;
  // "the open-source camp, embodied by Llama 3"
  if (CAMPS.test(noun)) return head <= 2 && isMark(units[head + 1], ',') && PASSIVE.test(units[opened - 1]?.norm ?? '');
  if (WORKS.test(noun)) return areModels(units, head, opened);
  return /^(?:ecosystem|écosystème|landscape|paysage)$/.test(noun) && INCLUDING.test(units[head + 1]?.norm ?? '');
}

const CAMPS = /^(?:camp|world|movement|side|monde|mouvement)$/;
const PASSIVE = /^(?:by|par)$/;
const AI = /^(?:ai|ia)$/;
const WORKS = /^(?:tools|projects|implementations|initiatives|solutions|technologies|outils|projets|implémentations)$/;

/** "open-source tools such as Llama 3 and Gemma 2": nothing but models, and two of them at least. */
function areModels(units: readonly Unit[], head: number, opened: number): boolean {
  const list = has(units[head + 1], 'list-intro') && opened === head + 2 ? listFrom(units, opened) : undefined;
  if (!list || list.mentions.length < 2) return false;
  // "such as Llama 3 and Gemma 2 converters"
  const behind = units[list.to];
  if ((isPlain(behind) && !has(behind, 'adverb')) || isNoun(behind)) return false;
  const others = units.slice(opened, list.to + 2).some((unit) => isPlain(unit) && unit.capital);
  const sure = list.mentions.some((name) => !units[name]?.ambiguous);
  // "open-source tools such as ChatGPT" says it of ChatGPT.
  const such = /^(?:such as|tels? que|telles? que)$/.test(units[opened - 1]?.norm ?? '');
  return sure && !others && !list.mentions.some((name) => (units[name]?.closed && !such) || units[name]?.house);
}

/** "three open-source models (OLMo, Pythia) and GPT-4": the bracket ends the list that it opened. */
export function inBrackets(
  units: readonly Unit[],
  opened: number,
  list: MentionList | undefined,
): MentionList | undefined {
  let i = opened - 1;
  while (has(units[i], 'list-intro') || isMark(units[i], ',', ':', '.') || isQuote(units[i])) i--;
  if (!list || !isMark(units[i], '(', '[')) return list;
  const close = closeOf(units, i);
  if (close < 0 || close >= list.to) return list;
  const mentions = list.mentions.filter((name) => name < close);
  return mentions.length > 0 ? { ...list, mentions, to: close } : list;
}

/** Where a bracket closes again, over those that it holds: "(Llama 3 (Meta), Gemma 2)". */
function closeOf(units: readonly Unit[], open: number): number {
  const [opening, closing] = isMark(units[open], '(') ? ['(', ')'] : ['[', ']'];
  let depth = 0;
  for (let i = open; i < units.length; i++) {
    if (isMark(units[i], opening)) depth++;
    else if (isMark(units[i], closing) && --depth === 0) return i;
  }
  return -1;
}

/** "models like those from Alibaba and DeepSeek", "models (e.g., from DeepSeek)": the houses stand for theirs. */
export function ownersOf(units: readonly Unit[], opened: number): readonly number[] {
  const those = ['those', 'ceux', 'celles'].includes(units[opened]?.norm ?? '');
  const from = those ? opened + 1 : opened;
  if (!those && !isFromHouses(units, opened)) return [];
  const owners: number[] = [];
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === 'organisation' || unit?.kind === 'mention') owners.push(i);
    // "those from China's DeepSeek"
    else if (unit?.norm === "'s" || units[i + 1]?.norm === "'s") continue;
    else if (!has(unit, 'of', 'preposition', 'and', 'or', 'definite') && !isMark(unit, ',')) break;
  }
  return has(units[from], 'of', 'preposition') ? owners : [];
}

/** "(from DeepSeek and Qwen)", "e.g., from DeepSeek": nothing but houses up to a mark; not "(from DeepSeek's answers)", "Open models: from GPT-4 to Llama 3". */
function isFromHouses(units: readonly Unit[], opened: number): boolean {
  let intro = opened - 1;
  while (isMark(units[intro], ',', '.')) intro--;
  const introduced = has(units[intro], 'list-intro') || isMark(units[intro], '(');
  if (!introduced || !/^(?:from|by|de|d')$/.test(units[opened]?.norm ?? '')) return false;
  let i = opened;
  const named = (unit: Unit | undefined) => unit?.kind === 'organisation' || unit?.kind === 'mention';
  while (named(units[i]) || isMark(units[i], ',') || has(units[i], 'of', 'preposition', 'and', 'or', 'definite')) i++;
  return named(units[i - 1]) && (units[i] === undefined || isMark(units[i], ')', '.', ';'));
}

/** "like Mistral AI, Llama and Qwen": a house and the names that a list joins to it. */
export function fellowsOf(units: readonly Unit[], house: number): readonly number[] {
  const fellows = [house];
  for (let i = house + 1; isMark(units[i], ',') || has(units[i], 'and', 'or'); ) {
    while (isMark(units[i], ',') || has(units[i], 'and', 'or', 'definite', 'model-noun')) i++;
    const unit = units[i];
    if (!(unit?.kind === 'mention' || (unit?.kind === 'organisation' && unit.house)) || units[i + 1]?.norm === "'s")
      break;
    fellows.push(i);
    i++;
    // « les modèles Llama de Meta »
    if (has(units[i], 'of') && units[i + 1]?.kind === 'organisation') i += 2;
  }
  return fellows;
}
