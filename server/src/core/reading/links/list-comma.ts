/** Where a list may begin behind the comma that follows its class: "open-source models, such as Llama 3", "…, led by Qwen3". */
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isPlural, type Unit } from '../units.ts';
import { ADVISING, closesAdvice, isOfferedFor } from './advised.ts';
import { isCounted, isSeries } from './counted.ts';
import { explains, opensSentence } from './explained.ts';
import { isDefinite } from './list-between.ts';
import { afterIntro } from './list-openings.ts';

/** `plural`: the class may have several members. */
export function behindComma(units: readonly Unit[], group: Group, i: number, plural: boolean): number | undefined {
  const { to: start, head, determiner } = group;
  // "open-source models distilling from their model, Claude": the name is the nearer noun's.
  if (head !== undefined && i - 1 > head && has(units[i - 1], 'model-noun') && !has(units[i + 1], 'list-intro'))
    return undefined;
  if (has(units[i + 1], 'list-intro')) {
    const first = afterIntro(units, i + 1);
    // "Open-source models, like GPT-4, make mistakes"
    const likened = LIKE.test(units[i + 1]?.norm ?? '') && units[first]?.closed === true;
    return likened ? undefined : first;
  }
  // "open-source systems, of which Llama 3 is the best known"
  if (
    !units.slice(start, i).some((word) => has(word, 'model-noun')) &&
    has(units[i + 1], 'of') &&
    units[i + 2]?.norm === 'which' &&
    units[i + 3]?.kind === 'mention'
  )
    return i + 3;
  // "open-source models, Llama 3 for instance, that"
  if (units[i + 1]?.kind === 'mention' && INSTANCE.test(units[listFrom(units, i + 1)?.to ?? i + 2]?.norm ?? ''))
    return i + 1;
  const withNames = ['avec', 'with'].includes(units[i + 1]?.norm ?? '') ? listFrom(units, i + 2) : undefined;
  if (withNames?.mentions[0] === i + 2 && isInFront(units, withNames.to)) return i + 2;
  // "one of the smaller open-source models, say Llama 3 or Gemma 2"
  const fronted =
    group.from <= 3 && (has(units[0], 'preposition', 'contrast') || /^(?:devant|face)$/.test(units[0]?.norm ?? ''));
  if (!fronted && SAY.test(units[i + 1]?.norm ?? '') && units[i + 2]?.kind === 'mention')
    return closesList(units, i + 2) ? i + 2 : undefined;
  // "open source, as embodied by Llama 3,"
  const led = has(units[i + 1], 'as') ? i + 2 : i + 1;
  // "…, in most cases Llama 3"
  const cases = /^(?:cases|cas)$/.test(units[i + 3]?.norm ?? '') && units[i + 4]?.kind === 'mention';
  if (cases && has(units[i + 1], 'preposition')) return closesList(units, i + 4) ? i + 4 : undefined;
  if (LED.test(units[led]?.norm ?? '') && PASSIVE.includes(units[led + 1]?.norm ?? ''))
    return agrees(units[led]?.norm ?? '', units[head ?? -1]) ? led + 2 : undefined;
  if (has(units[i + 1], 'named') && units[i + 2]?.kind === 'mention') return i + 2;
  // "For open-source alternatives, use Llama 3"
  if (units[i + 1]?.norm === 'go' && units[i + 2]?.norm === 'with' && units[i + 3]?.kind === 'mention')
    return isOfferedFor(units) && closesAdvice(units[i + 4]) ? i + 3 : undefined;
  if (ADVISING.includes(units[i + 1]?.norm ?? '') && units[i + 2]?.kind === 'mention')
    return isOfferedFor(units) && closesAdvice(units[i + 3]) ? i + 2 : undefined;
  if (isCounted(units, head, i + 1) || isSeries(units, group, i + 1)) return i + 1;
  return plural && (opensSentence(units, i, head) || explains(units, i + 1, isDefinite(units, determiner)))
    ? i + 1
    : undefined;
}

/** « les modèles …, menés par », not « la domination sur les modèles …, symbolisée par ». */
function agrees(participle: string, noun: Unit | undefined): boolean {
  if (!/é/.test(participle)) return true;
  return (
    /s$/.test(participle) === (noun !== undefined && isPlural(noun)) && (isPlural(noun) || !/ée$/.test(participle))
  );
}

/** "in the lead", "among the favourites", « en tête » */
function isInFront(units: readonly Unit[], at: number): boolean {
  const words = units
    .slice(at, at + 3)
    .map(({ norm }) => norm)
    .join(' ');
  return /^(?:leading|ahead|in front|in the lead|in first|at the top|at the front|among the|en t[eê]te|en premi)/.test(
    words,
  );
}

/** No verb whose subject they are follows the names. */
function closesList(units: readonly Unit[], start: number): boolean {
  const behind = units[listFrom(units, start, true)?.to ?? start + 1];
  return behind === undefined || behind.kind === 'mark' || has(behind, 'preposition', 'and');
}

const SAY =
  /^(?:say|perhaps|here|ici|usually|often|typically|mostly|generally|first|mettons|disons|souvent|généralement|d'abord|en général|le plus souvent)$/;
const INSTANCE = /^(?:for instance|for example|among them|en tête|par exemple|parmi eux|entre autres)$/;
/** "open-source models, led by Llama 3": the leader is one of them. */
const LED =
  /^(?:led|headed|spearheaded|embodied|represented|personified|epitomi[sz]ed|(?:emmen|men|port|incarn|représent|symbolis)ée?s?)$/;
export const PASSIVE: readonly string[] = ['by', 'par'];
export const LIKE: RegExp = /^(?:like|comme)$/;
