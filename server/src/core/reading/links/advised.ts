/** "For open-source models, use Llama 3": names that advice or a colon brings in. */
import { has, type Unit } from '../units.ts';

/** "For open-source models, try …" names one; "To judge them, use …", "Instead of them, …", "… as a judge" does not. */
export function isOfferedFor(units: readonly Unit[]): boolean {
  const [first, , wish] = units;
  if (units.some((unit) => has(unit, 'as', 'contrast'))) return false;
  // "If you want an open-source model, use Llama 3"
  if (has(first, 'if'))
    return WISHING.has(wish?.norm ?? '') && (has(units[3], 'determiner', 'definite') || units[3]?.kind === 'claim');
  return has(first, 'preposition') && first?.norm !== 'to';
}

const WISHING = new Set('want|need|prefer|seek|require|voulez|cherchez|préférez|souhaitez|désirez'.split('|'));

/** "…, use GPT-4 to find one", "use GPT-4's judge": the name must end the advice or go on in a list. */
export function closesAdvice(behind: Unit | undefined): boolean {
  return behind === undefined || behind.kind === 'mark' || has(behind, 'and', 'or') || PLACING.test(behind.norm);
}

const PLACING = /^(?:on|in|via|sur|dans|chez)$/;

/** Index behind "use", "go with", « tournez-vous vers », if such advice begins here. */
export function behindAdvice(units: readonly Unit[], start: number): number | undefined {
  if (ADVISING.includes(units[start]?.norm ?? '')) return start + 1;
  const words = (count: number) =>
    units
      .slice(start, start + count)
      .map(({ norm }) => norm)
      .join(' ');
  const length = [2, 3, 4].find((count) => TURNING.has(words(count)));
  return length === undefined ? undefined : start + length;
}

const TURNING = new Set([
  'we recommend',
  'i recommend',
  'we suggest',
  'nous recommandons',
  'nous conseillons',
  'je recommande',
  'je conseille',
  'start with',
  'begin with',
  'go with',
  'go for',
  'opt for',
  'turn to',
  'look at',
  'check out',
  'optez pour',
  'misez sur',
  'passez à',
  'tournez - vous vers',
  'tournez vous vers',
]);

export const ADVISING: readonly string[] = [
  'use',
  'try',
  'choose',
  'consider',
  'pick',
  'see',
  'recommend',
  'get',
  'grab',
  'take',
  'deploy',
  'utilisez',
  'essayez',
  'choisissez',
  'prenez',
  'voyez',
];
