/** The joint of an apposition: back from the claim's group over "then", « le premier », "although" to the comma, dash or bracket. */
import type { Group } from '../groups/group.ts';
import { has, isDash, isMark, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { bracketBefore } from './apposed-name.ts';

export interface Joint {
  /** Unit index of the mark. */
  readonly at: number;
  readonly mark: Unit | undefined;
  readonly comma: boolean;
  /** The mark opens a bracket. */
  readonly opens: boolean;
  /** On the way to the mark stood "both", "these models": said of each name. */
  readonly all: boolean;
  /** … "new generation" … */
  readonly generation: boolean;
  /** … « modèle chinois mais » … */
  readonly contrasted: boolean;
  /** … "as" … */
  readonly role: boolean;
  /** … "although". */
  readonly conceded: boolean;
}

/** The unit where the joint's mark has to be; nothing where the group begins a clause of its own. */
export function jointBefore(units: readonly Unit[], group: Group): Joint | undefined {
  let at = overRelease(units, overMost(units, group, overAdverbs(units, group)));
  // "Whisper v3, new generation open-source model"
  const generation = /^g[eé]n[eé]ration$/.test(units[at]?.norm ?? '');
  if (generation)
    do at--;
    while (isPlain(units[at]));
  // « DeepSeek-R1, modèle chinois mais open source, »
  const contrasted =
    group.head === undefined && has(units[at], 'but') && isPlain(units[at - 1]) && has(units[at - 2], 'model-noun');
  if (contrasted) at -= 3;
  // « Llama 3, l'autre modèle open source »
  if (units[at]?.norm === "l'" && units[at + 1]?.norm === 'autre') at--;
  // "Llama 3, as an open-source model, …"
  const role = has(units[at], 'as') && isMark(units[at - 1], ',') && units[group.to]?.kind === 'mark';
  if (role) at--;
  // "Llama 2, although an open-source model, …"
  const conceded = CONCEDING.test(units[at]?.norm ?? '') && isMark(units[at - 1], ',') && isMark(units[group.to], ',');
  if (conceded && isOwnClause(units, at)) return undefined;
  if (conceded) at--;
  const all = isSaidOfAll(units, group, at);
  at = overBracket(units, group, at);
  const mark = units[at];
  const opens = isMark(mark, '(', '[');
  return { at, mark, comma: isMark(mark, ','), opens, all, generation, contrasted, role, conceded };
}

export const isParted = ({ mark, comma, opens }: Joint): boolean => comma || isDash(mark) || isLabelling(mark) || opens;

/** The marks behind a label: "Llama 3: …", "Llama 3 | …" */
export const isLabelling = (mark: Unit | undefined): boolean => isMark(mark, ':', '|', '→', '=', '#');

/** What may stand before the explanation: "then the largest open-source model", "likewise open source", « 100 % open source ». */
export const AT_TIMES: RegExp =
  /^(?:100|%|likewise|equally|également|then|arguably|perhaps|probably|alors|sans doute|peut-être)$/;

/** Index of the unit before adverbs, ordinals and "then". */
function overAdverbs(units: readonly Unit[], { from, determiner }: Group): number {
  let i = from - 1;
  while (
    isQuote(units[i]) ||
    // « Llama 2, le premier modèle open source, »
    /^l[ea] (?:premi|second|derni)/.test(units[i]?.norm ?? '') ||
    has(units[i], 'adverb') ||
    // "Qwen2.5, one of China's open-source models"
    (has(units[i], 'one-of') && units[determiner ?? -1]?.norm === "'s") ||
    BOTH.has(units[i]?.norm ?? '') ||
    AT_TIMES.test(units[i]?.norm ?? '')
  )
    i--;
  return i;
}

/** « Mixtral, le plus puissant des modèles open source » */
function overMost(units: readonly Unit[], { from }: Group, at: number): number {
  if (!(units[from]?.norm === 'des' && isPlain(units[at]) && /plus$/.test(units[at - 1]?.norm ?? ''))) return at;
  return at - (has(units[at - 2], 'definite') ? 3 : 2);
}

/** "Llama 3.1, at its release the largest open-source model, …" */
function overRelease(units: readonly Unit[], at: number): number {
  const released =
    /^(?:release|launch|debut|publication)$/.test(units[at]?.norm ?? '') &&
    isPossessive(units[at - 1]) &&
    has(units[at - 2], 'preposition');
  return released ? at - 3 : at;
}

/** Over what else the brackets hold. */
function overBracket(units: readonly Unit[], { to }: Group, at: number): number {
  // "Llama 3 (Meta, open source)"
  const open = isMark(units[at], ',', ';', '/') ? (bracketBefore(units, at) ?? at) : at;
  // "(OpenAI open-source)"
  const owned = units[open]?.kind === 'organisation' && isMark(units[open - 1], '(') && isMark(units[to], ')');
  return owned ? open - 1 : open;
}

/** "We run on Llama 3, yet open source, too, has a place": a clause of its own. */
function isOwnClause(units: readonly Unit[], conceding: number): boolean {
  return (
    units[conceding]?.norm === 'yet' &&
    units[conceding - 2]?.kind === 'mention' &&
    conceding > 3 &&
    units[conceding - 3]?.kind !== 'mark'
  );
}

/** "both open source": said of each of the names. */
function isSaidOfAll(units: readonly Unit[], { head, determiner, to }: Group, at: number): boolean {
  // "Llama 3, Gemma 2: these models …"
  const these = isMark(units[at], ':') && has(units[determiner ?? -1], 'demonstrative') && isPlural(units[head ?? -1]);
  // "Llama 3 and Gemma 2: open source, both of them"
  const counted = isMark(units[to], ',') && BOTH.has(units[to + 1]?.norm ?? '');
  return (
    these ||
    counted ||
    BOTH.has(units[at + 1]?.norm ?? '') ||
    (head === undefined && BOTH.has(units[determiner ?? -1]?.norm ?? ''))
  );
}

const CONCEDING = /^(?:although|though|while|albeit|yet|pourtant|néanmoins|bien qu(?:e|')|quoiqu(?:e|'))$/;

const BOTH = new Set([
  'all of them',
  'both of them',
  'both',
  'all',
  'tous deux',
  'tous trois',
  'toutes trois',
  'all three',
  'all four',
  'toutes deux',
  'tous',
  'toutes',
  'tous les deux',
  'toutes les deux',
]);
