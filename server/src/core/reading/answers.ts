/** What the sentence behind a claim makes of it: an answer, "Or so says Meta.", a record's "false". */
import type { Stance } from './reading.ts';
import { isMark, isQuote, type Unit } from './units.ts';

/** A claim as far as it can be changed from behind. */
interface Answered {
  readonly stance: Stance;
  readonly sentence: { readonly start: number };
}

const YES = new Set(['yes', 'oui', 'yep', 'absolutely', 'absolument']);
export const FALSE = new Set(['false', 'faux', 'wrong']);
const NO = new Set(['no', 'non', 'nope']);

/** "Or so says Meta.", "Wrong.", "Except it isn't.", « C'est du moins ce qu'affirme Meta. »: takes the sentence before back. */
export function isTakenBack(units: readonly Unit[]): boolean {
  if (!BACK_START.test(units[0]?.norm ?? '')) return false;
  let words = '';
  for (let i = 0; i < Math.min(units.length, 5); i++) words += `${units[i]?.norm} `;
  return TAKING_BACK.test(words);
}

/** How such sentences begin. */
export const BACK_START = /^(?:or|wrong|false|faux|except|not|that|at|c|du|just|ou)\b/;
const TAKING_BACK =
  /^(?:or so |(?:wrong|false|faux) [.!] $|except (?:it|that|they) |not (?:really|quite) [.!]|that(?: is| 's) what |at least (?:that|this|so) |c' est du moins ce |du moins selon |just kidding|ou presque )/;

/** What the sentence before claims isn't the writer's word after all. */
export function holdLast<T extends Answered>(claims: T[], stance: 'attributed' | 'negated'): void {
  const last = claims.at(-1);
  for (let i = claims.length - 1; i >= 0 && claims[i]?.sentence.start === last?.sentence.start; i--)
    claims[i] = { ...(claims[i] as T), stance };
}

/** "Is Llama 3 open source? Yes.": the answer makes the question a claim, or a denial. */
export function answer<T extends Pick<Answered, 'stance'>>(claims: T[], word: string | undefined): void {
  const last = claims.at(-1);
  if (last?.stance !== 'questioned' || word === undefined) return;
  if (YES.has(word)) claims[claims.length - 1] = { ...last, stance: 'asserted' };
  else if (NO.has(word)) claims[claims.length - 1] = { ...last, stance: 'negated' };
}

/** "A: Yes", « R : oui », « Réponse : oui »: the word behind the label. */
export function firstWord(units: readonly Unit[]): Unit | undefined {
  const words = opening(units, (unit) => isQuote(unit) || isMark(unit, ',', '{', '}'));
  const label = ANSWER.test(words[0]?.norm ?? '') && isMark(words[1], ':', '.');
  return label ? words[2] : words[0];
}

/** The first three units that are not passed over. */
function opening(units: readonly Unit[], isPassedOver: (unit: Unit) => boolean): readonly Unit[] {
  const found: Unit[] = [];
  for (let i = 0; i < units.length && found.length < 3; i++) {
    const unit = units[i] as Unit;
    if (!isPassedOver(unit)) found.push(unit);
  }
  return found;
}

const ANSWER = /^(?:a|r|answer|réponse|rép)$/;
