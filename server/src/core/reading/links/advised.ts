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
  return behind === undefined || behind.kind === 'mark' || has(behind, 'and', 'or');
}

export const ADVISING: readonly string[] = [
  'use',
  'try',
  'choose',
  'consider',
  'pick',
  'see',
  'recommend',
  'utilisez',
  'essayez',
  'choisissez',
  'prenez',
  'voyez',
];
