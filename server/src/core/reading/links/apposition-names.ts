/** The names that an apposition explains: the last before the joint, two that "and" joins, or the whole list. */
import { isOneLike } from '../antonomasia.ts';
import type { MentionList } from '../mention-lists.ts';
import { has, isDash, isMark, isPlural, isPossessive, type Unit } from '../units.ts';
import { nameBefore } from './apposed-name.ts';
import type { Apposition } from './apposition-group.ts';
import { overTime } from './over-time.ts';
import { isSubject } from './own-clause.ts';
import { labelBefore, titleBefore } from './titles.ts';

/** The nearest names before the joint, over words that tell when. */
export function explainedBefore({ units, group, joint, behind }: Apposition): MentionList | undefined {
  const { head, determiner, from, to } = group;
  // "Meta released Llama 3 last week, its first open-source model"
  const dated =
    head !== undefined && determiner !== undefined && joint.comma ? overTime(units, joint.at, behind) : joint.at;
  // "Since GPT-4 came out, the only open-source model has vanished"
  if (dated !== joint.at && isSubject(units, to)) return undefined;
  return (
    nameBefore(units, dated) ??
    titleBefore(units, joint.at, determiner !== undefined) ??
    labelBefore(units, joint.at, from)
  );
}

/** Those of the names that are meant; `whole`: the list that ends with them. */
export function meantOf(apposition: Apposition, list: MentionList, whole: MentionList | undefined): readonly number[] {
  const { units, group, joint, alone } = apposition;
  // "two of them, Llama 3 and Qwen3, open source"
  if (alone && whole && isMark(units[whole.from - 1], ',') && THEM.test(units[whole.from - 2]?.norm ?? ''))
    return whole.mentions;
  const pair = joint.all ? pairBefore(units, list) : undefined;
  const named = pair ?? (areSeveral(apposition, whole) ? (whole ?? list) : list);
  // « Le ministère veut son propre ChatGPT, open source »: one that isn't there.
  const wanted = OWN.test(units[named.from - 1]?.norm ?? '') || isOneLike(units, named.from);
  return group.head === undefined && wanted ? [] : named.mentions;
}

const THEM = /^(?:them|eux|elles)$/;
const OWN = /^(?:own|propre|european|européen|sovereign|national)$/;

/** Said of every name in the list. */
function areSeveral({ units, claim, group, joint, behind }: Apposition, whole: MentionList | undefined): boolean {
  if (joint.all) return true;
  const { head, determiner, from, to } = group;
  // "Mistral 7B, Llama 2, Vicuna (open source); GPT-4 (API)"
  if (head === undefined) {
    // What follows has brackets of its own, and none of the names is one that nobody can have.
    const parallel =
      isMark(units[to], ')') && isMark(units[to + 1], ';') && units.slice(to).some((unit) => isMark(unit, '('));
    return joint.opens && parallel && whole?.mentions.every((name) => !units[name]?.closed) === true;
  }
  if (!isPlural(units[head])) return false;
  if (joint.comma && isPossessive(units[determiner ?? -1]) && !has(behind, 'and')) return true;
  // "Llama 3, Gemma 2 and Phi-3 — the three best open-source models"
  // "Llama 3 and Gemma 2, among other open-source models"
  return isDash(joint.mark) || units.slice(from, claim).some((unit) => has(unit, 'other'));
}

/** "transcribed with Whisper and summarised by Mistral Nemo, both open source": the two that "and" joins. */
function pairBefore(units: readonly Unit[], { mentions, from, to }: MentionList): MentionList | undefined {
  const before = units.findLastIndex(({ kind, house }, i) => i < from && kind === 'mention' && !house);
  const between = units.slice(before + 1, from);
  const joined =
    between.some((unit) => has(unit, 'and')) &&
    between.every((unit) => unit.kind === 'word' && !has(unit, 'relative', 'contrast', 'copula'));
  return mentions.length === 1 && before >= 0 && joined && has(between.at(-1), 'preposition', 'of')
    ? { mentions: [before, from], from: before, to }
    : undefined;
}
