/** Lists of mentions: "Llama, Mistral 7B and Falcon". */
import { isSibling } from './siblings.ts';
import {
  beforeName,
  has,
  isDash,
  isHyphen,
  isMark,
  isNoun,
  isOwner,
  isPlain,
  isQuote,
  nameFrom,
  type Unit,
} from './units.ts';
import { tellsWhen } from './when.ts';

/** Unit indices of the mentions, and where the list ends or begins. */
export interface MentionList {
  readonly mentions: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The list that begins at a unit; where words announced it (`sure`), commas alone hold it together. What belongs to an item ("Meta's", "(7B)", "the", "models") is passed over. */
export function listFrom(units: readonly Unit[], start: number, sure = false): MentionList | undefined {
  const mentions: number[] = [];
  let i = start;
  let to = start;
  let foreign = 0;
  let cited = 0;
  while (i < units.length && i - to <= 6 + foreign + cited) {
    const unit = units[i];
    // "Mistral 7B by Mistral": who made it is no item.
    if (mentions.length > 0 && isMakerBehind(units, i, mentions.at(-1) ?? 0)) {
      i++;
      to = i;
      continue;
    }
    if (unit?.kind === 'mention') {
      if (mentions.length > 0 && i === to && !isNoun(units[i - 1])) break;
      mentions.push(i);
      i++;
      to = i;
      foreign = 0;
      cited = 0;
      // "…, and Llama is open-weight": a new clause, unless more than two names make it a list's last comma.
      if (mentions.length === 2 && startsPredicate(units, i) && joinedByAnd(units, mentions.at(-1) ?? 0)) {
        mentions.pop();
        to = (mentions.at(-1) ?? start) + 1;
        break;
      }
      i = overPurpose(units, skipAside(units, i));
      if (i > to) to = i;
      continue;
    }
    if (
      mentions.length > 1 &&
      isMark(unit, ',') &&
      endsWithAnd(units, mentions.at(-1) ?? 0) &&
      startsClause(units, i + 1)
    )
      break;
    if (!passes(units, i, mentions.length)) {
      // An item that the registry doesn't know may stand between commas.
      if (foreign >= FOREIGN || !isForeignItem(units, i)) break;
      foreign++;
    }
    // What a source or maker in brackets says of an unknown name costs nothing.
    const next = foreign > 0 && cited < FOREIGN * 2 ? Math.max(skipAside(units, i), i + 1) : i + 1;
    cited += next - i - 1;
    i = next;
  }
  if (mentions.length === 0) return undefined;
  return !sure && isBroken(units, mentions, to)
    ? { mentions: mentions.slice(0, 1), from: start, to: (mentions[0] ?? start) + 1 }
    : { mentions, from: start, to };
}

/** "the open-source OLMo, GPT-4 is …": commas alone make no list when the sentence goes on behind the last name. */
function isBroken(units: readonly Unit[], mentions: readonly number[], to: number): boolean {
  const first = mentions[0] ?? 0;
  const last = mentions.at(-1) ?? first;
  if (first === last) return false;
  if (isMark(units[first - 1], '(', '[')) return false;
  const joints = units.slice(first, last);
  const behind = units[to];
  // « Llama, Mistral ou les autres », "Llama, Gemma etc."
  const joined =
    has(behind, 'and', 'or') ||
    ['etc', 'more'].includes(behind?.norm ?? '') ||
    joints.some((unit) => has(unit, 'and', 'or') || isMark(unit, '/', '&', '|') || THEN.test(unit.norm));
  return !joined && behind !== undefined && behind.kind !== 'mark';
}

const THEN = /^(?:puis|then)$/;

/** The first name alone, up to its comma: for "Unlike the open-source OLMo, GPT-4 …". */
export function firstOf(units: readonly Unit[], list: MentionList): MentionList {
  const [first = list.from] = list.mentions;
  const comma = units.findIndex((unit, i) => i > first && i < list.to && isMark(unit, ','));
  const end = comma < 0 ? list.to : comma;
  return { ...list, mentions: list.mentions.filter((i) => i < end), to: end };
}

/** How many words of names that the registry doesn't know may follow each other. */
const FOREIGN = 16;

/** A capitalised word, or what a hyphen or underscore ties to one. */
function isForeignItem(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (isMark(unit, '\uFFFC')) return true;
  if (isMark(unit, '_') || isMark(units[i - 1], '_')) return unit?.start === units[i - 1]?.end;
  return unit?.kind === 'word' && isPlain(unit) && (unit.capital || isHyphen(units[i - 1], unit));
}

function passes(units: readonly Unit[], i: number, found: number): boolean {
  const unit = units[i];
  if (isQuote(unit) || isMark(unit, ',', '/', '、', '(', ')', '[', ']', '+') || isHyphen(unit, units[i + 1]))
    return true;
  // "Llama 3; Mixtral 8x7B", "Llama 3 · Mixtral 8x7B"
  if ((isMark(unit, ';', '·', '|', '•') || isDash(unit)) && found > 0) return namesItem(units, i + 1);
  // "Llama 3 Grattafiori et al. (2024)"
  if (found > 0 && (['et', 'al'].includes(unit?.norm ?? '') || (isMark(unit, '.') && units[i - 1]?.norm === 'al')))
    return true;
  if (has(unit, 'and', 'or', 'determiner', 'definite', 'of') || EITHER.includes(unit?.norm ?? '')) return true;
  // "Llama 3 by Meta", "Mixtral 8x7B via Ollama", "and, more recently, …"
  if (found > 0 && has(unit, 'preposition'))
    return (
      isOwner(units[i + 1]) ||
      isMakerBehind(units, i + 1, i - 1) ||
      isForeignItem(units, i + 1) ||
      isMakersOwn(units, i)
    );
  if (found > 0 && THEN.test(unit?.norm ?? '')) return true;
  if (found > 0 && has(unit, 'adverb'))
    return has(units[i - 1], 'and') || isMark(units[i - 1], ',') || has(units[i - 1], 'adverb');
  if (isOwner(unit) || describesOwned(units, i)) return true;
  // "Qwen3, say, or Gemma 3"
  if (found > 0 && unit?.norm === 'say' && isMark(units[i - 1], ',')) return true;
  // "gpt-oss-120b and its little sister gpt-oss-20b"
  if (found > 0 && isSibling(units, i)) return true;
  // "Llama 3, including Llama 3 70B"
  if (has(unit, 'list-intro')) return found > 0 && isMark(units[i - 1], ',') && units[i + 1]?.kind === 'mention';
  if (has(unit, 'model-noun', 'group-noun')) return found > 0 || units[i + 1]?.kind === 'mention';
  return unit?.kind === 'word' && /^\d/.test(unit.norm);
}

/** "Meta's older Llama 2", "OpenAI's reasoning-enabled o3-mini": words between an owner and the name. */
function describesOwned(units: readonly Unit[], at: number): boolean {
  const isWord = (i: number) => isPlain(units[i]) && units[i]?.capital === false;
  let before = at;
  while (before > at - 3 && (isWord(before) || isHyphen(units[before], units[before + 1]))) before--;
  let behind = at;
  while (behind < at + 3 && (isWord(behind) || isHyphen(units[behind], units[behind + 1]))) behind++;
  return isWord(at) && units[before]?.norm === "'s" && units[behind]?.kind === 'mention';
}

/** "Meta *for* Llama 3": what a maker is named for. */
export function isMakersOwn(units: readonly Unit[], at: number): boolean {
  const tied = FOR.has(units[at]?.norm ?? '');
  return tied && units[at - 1]?.kind === 'organisation' && units[at + 1]?.kind === 'mention';
}

/** "Mistral 7B by *Mistral*" */
function isMakerBehind(units: readonly Unit[], at: number, name: number): boolean {
  const maker = units[at];
  return (
    maker?.house === true &&
    maker.kind === 'mention' &&
    maker.maker === units[name]?.maker &&
    BY.has(units[at - 1]?.norm ?? '')
  );
}

const BY = new Set(['by', 'from', 'de', 'par']);
const FOR = new Set(['for', 'with', 'pour', 'avec']);

const EITHER = ['either', 'both', 'soit', 'more'];

/** A name stands here, behind its maker perhaps. */
function namesItem(units: readonly Unit[], start: number): boolean {
  let i = start;
  while (isQuote(units[i]) || isOwner(units[i])) i++;
  return units[i]?.kind === 'mention' && !startsPredicate(units, i + 1);
}

/** Over a parenthesis that says something about the item: "Llama 3 (Meta)", not a claim. */
function skipAside(units: readonly Unit[], start: number): number {
  let i = start;
  while (isQuote(units[i]) || has(units[i], 'model-noun')) i++;
  if (!isMark(units[i], '(', '[')) return isQuote(units[start]) ? i : start;
  for (let j = i + 1; j < units.length && j - i <= 14; j++) {
    if (isMark(units[j], ')', ']')) return j + 1;
    if (units[j]?.kind === 'claim') return start;
  }
  return start;
}

/** Over "for the audio" where the next name follows: "Whisper for the audio, Mistral 7B for the summary". */
function overPurpose(units: readonly Unit[], start: number): number {
  const dated = WHEN.test(units[start]?.norm ?? '') && units.slice(start + 1, start + 4).some(tellsWhen);
  if (!dated && !PURPOSE.test(units[start]?.norm ?? '')) return start;
  for (let i = start + 1; i <= start + 5; i++) {
    if (isMark(units[i], ',', ';') || has(units[i], 'and', 'or')) {
      let next = isMark(units[i], ',', ';') && has(units[i + 1], 'and') ? i + 2 : i + 1;
      // « …, puis Falcon 180B »
      while (has(units[next], 'adverb') || THEN.test(units[next]?.norm ?? '')) next++;
      return nameFrom(units, next) === undefined ? start : i;
    }
    if (units[i]?.kind !== 'word' || has(units[i], 'copula', 'relative', 'have')) return start;
  }
  return start;
}

const PURPOSE = /^(?:for|pour|in|on|dans)$/;
/** « au printemps 2023 », « en août »: when the item came. */
const WHEN = /^(?:au|en|fin|début)$/;

function startsPredicate(units: readonly Unit[], i: number): boolean {
  return has(units[i], 'copula', 'have', 'hypothetical', 'release-verb', 'compare-verb');
}

/** "and B", "or B": the last item of a list. */
function endsWithAnd(units: readonly Unit[], mention: number): boolean {
  return has(units[beforeName(units, mention)], 'and', 'or');
}

/** "With models like A and B, GPT-4 has …": a name that a list goes on with is followed by a mark or "and". */
function startsClause(units: readonly Unit[], start: number): boolean {
  const name = nameFrom(units, start);
  const behind = name === undefined ? undefined : units[skipAside(units, name + 1)];
  return behind?.kind === 'word' && !has(behind, 'and', 'or', 'model-noun', 'group-noun', 'preposition', 'of');
}

function joinedByAnd(units: readonly Unit[], mention: number): boolean {
  const before = units[mention - 1];
  return has(before, 'but') || (has(before, 'and') && isMark(units[mention - 2], ','));
}
