/** What a verb of release may have for an object beside a model. */
import { compoundEnd } from '../compound.ts';
import type { Group } from '../groups/group.ts';
import { listBefore } from '../list-before.ts';
import { beforeName, has, isMark, isPlain, isPlural, isPossessive, isSpeakersOwn, type Unit } from '../units.ts';
import { type Link, linkUnits } from './link.ts';

/** "built on Llama 3", « la méthode d'évaluation de Claude »: the name belongs to what is spoken of. */
export function isHeld(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  if (has(units[tie], 'derived', 'contrast')) return true;
  // « mon bot GPT-4 », « un client GPT-4 », « nos scripts Llama 3 »
  const thing = has(units[tie], 'software-noun', 'data-noun') && tie === name - 1;
  if (
    thing &&
    (isPlural(units[tie]) || isSpeakersOwn(units[tie - 1] ?? { norm: '' }) || /^une?$/.test(units[tie - 1]?.norm ?? ''))
  )
    return true;
  const serves = has(units[tie], 'of') || SERVED.test(units[tie]?.norm ?? '');
  if (
    serves &&
    !isReleasing(units[tie - 1]) &&
    (isPlain(units[tie - 1]) || has(units[tie - 1], 'software-noun', 'data-noun'))
  )
    return true;
  // "released Grok-1's inference code as open source", "made our Claude 3 prompts open source"
  return compoundEnd(units, name + 1) !== undefined;
}

/** « la publication de Llama 3 en open source » */
export function isReleasing(unit: Unit | undefined): boolean {
  return RELEASING.test(unit?.norm ?? '');
}

const RELEASING = /^(?:publication|passage|bascule|sortie|diffusion|ouverture|lancement|release|launch)$/;
const SERVED = /^(?:for|pour|around|on top of|autour de|to|à)$/;

/** "gives Llama 3 away as open source" */
export function givenAway(units: readonly Unit[], from: number): Link | undefined {
  if (units[from - 2]?.norm !== 'away') return undefined;
  const list = listBefore(units, from - 2);
  return list && /^(?:gives?|gave|giving|given)$/.test(units[beforeName(units, list.from)]?.norm ?? '')
    ? linkUnits(units, list.mentions, 'released')
    : undefined;
}

/** "The release of Grok-1 as open source was a surprise" */
export function releasedAs(units: readonly Unit[], from: number): Link | undefined {
  if (!has(units[from - 1], 'as') || !has(units[from + 1], 'copula', 'release-verb', 'have')) return undefined;
  const list = listBefore(units, from - 1);
  const tie = list ? beforeName(units, list.from) : -1;
  const told = has(units[tie], 'of') && /^(?:release|launch|publication)$/.test(units[tie - 1]?.norm ?? '');
  return list && told && tie <= 3 ? linkUnits(units, list.mentions, 'released') : undefined;
}

/** « publie Llama 3 et, en open source, PyTorch » */
export function ofNext(units: readonly Unit[], { from, head }: Group): Link | undefined {
  return head === undefined && isMark(units[from - 2], ',') && has(units[from - 3], 'and')
    ? { kind: 'settled', about: 'software' }
    : undefined;
}

/** « le framework », "the whole pipeline": an object that is no model. */
export function isOtherObject(units: readonly Unit[], start: number): boolean {
  if (!has(units[start], 'definite', 'determiner') && !isPossessive(units[start])) return false;
  const noun = units.slice(start + 1, start + 4);
  return !noun.some((unit) => has(unit, 'model-noun', 'group-noun', 'loose-noun') || unit.kind === 'mention');
}

/** "two weeks later", "last month": no noun that the model belongs to. */
export function isTime(unit: Unit | undefined): boolean {
  return /^(?:\d+|an?|one|two|three|four|six|last|later|today|yesterday|this|earlier|deux|trois|hier|depuis)$/.test(
    unit?.norm ?? '',
  );
}

/** « vient de sortir », « vient de passer »: what the subject itself did. */
export function isComingOut(units: readonly Unit[], verb: number): boolean {
  return (
    /^(?:passer|sortir|arriver|débarquer|atterrir)$/.test(units[verb]?.norm ?? '') &&
    /^vien(?:t|nent) d/.test(units[verb - 1]?.norm ?? '')
  );
}

/** "DeepSeek has open-sourced its kernels" opens no model; "… two sizes" does. */
export function isOfModels(units: readonly Unit[], claim: number): boolean {
  const behind = units.slice(claim + 1, claim + 8);
  const subject = units[claim - 2];
  // "DeepSeek R1 has open-sourced its GRPO code"
  const thing = behind.findIndex((unit) => has(unit, 'software-noun', 'data-noun', 'model-noun', 'weights-noun'));
  if (has(behind[thing], 'software-noun', 'data-noun')) return false;
  return (
    !subject?.house ||
    behind.some((unit) => has(unit, 'model-noun', 'weights-noun') || /^(?:sizes|versions|models)$/.test(unit.norm))
  );
}
