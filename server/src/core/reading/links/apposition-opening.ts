/** The names stand in an opening or a comparison, and what follows is another thing: "In place of GPT-4, an open-source model answers". */
import type { MentionList } from '../mention-lists.ts';
import { beforeName, has, isMark, isPlain, type Unit } from '../units.ts';
import type { Apposition } from './apposition-group.ts';
import { AT_TIMES, isLabelling } from './apposition-joint.ts';
import { isValue, startsSentence } from './titles.ts';

/** The group is the subject of what follows an opening or a clause. */
export function isFrontedAway({ units, group, joint, behind }: Apposition, list: MentionList): boolean {
  // "After Llama 3, one of Europe's open-source models was next"
  if (
    joint.comma &&
    isFronted(units, list.from) &&
    units.slice(joint.at, group.from).some((unit) => has(unit, 'one-of'))
  )
    return true;
  // « Plus petit que Falcon 180B, ce modèle open source … »: the name is only in the opening.
  const shown = has(units[group.determiner ?? -1], 'demonstrative') && joint.comma && list.from > 1;
  if (shown && !has(units[beforeName(units, list.from)], 'release-verb')) return true;
  const verbal = group.head !== undefined && isPlain(behind) && !behind?.capital && !isParticipleOf(behind);
  if (!verbal) return false;
  // "The firm left GPT-4, then an open-source model took over"
  if (AT_TIMES.test(units[group.from - 1]?.norm ?? '') && units[group.to + 1]?.kind === 'word') return true;
  // "In place of GPT-4, an open-source model answers": the group is the subject.
  return joint.comma && isFronted(units, list.from);
}

/** "Two years after Llama 3, …": an opening phrase holds the name, and nothing is told before it. */
function isFronted(units: readonly Unit[], list: number): boolean {
  const ties = ['contrast', 'preposition', 'of', 'subordinator'] as const;
  const held =
    has(units[beforeName(units, list)], ...ties) && (has(units[0], ...ties) || MUCH.test(units[0]?.norm ?? ''));
  return held && units.slice(0, list).every((unit) => unit.kind === 'word' && !has(unit, ...TELLING));
}

const MUCH = /^(?:much|long|shortly|\d+|one|two|three|four|five|ten|years?|months?|weeks?)$/;
const TELLING = ['copula', 'release-verb', 'have', 'speech', 'compare-verb', 'pronoun'] as const;

/** "a model trained in Lyon" */
const isParticipleOf = (unit: Unit | undefined) =>
  /(?:ed|ing|ée?s?|ant|able|ible|ain|ais|ois|free)$/.test(unit?.norm ?? '');

/** The names are what the next one is compared with. */
export function isSetAgainst({ units, group, joint, behind, alone }: Apposition, { from }: MentionList): boolean {
  if (!joint.comma) return false;
  const governor = units[beforeName(units, from)];
  // "Unlike GPT-4, free and open source, OLMo …"
  if (
    isMark(behind, ',') &&
    (has(governor, 'contrast', 'compare-verb', 'derived') || from <= 2) &&
    has(units[0], 'contrast', 'preposition', 'compare-verb', 'derived') &&
    units[group.to + 1]?.kind === 'mention'
  )
    return true;
  // "Better than GPT-4, the open-source project Acme wins"
  return has(governor, 'contrast') && !isMark(behind, ',') && !(alone && from > 2);
}

/** The mark belongs to a title, or to an opening that sets the name aside. */
export function isTitleOnly({ units, group, joint }: Apposition, { from }: MentionList): boolean {
  if (
    isLabelling(joint.mark) &&
    from > 2 &&
    // "We released Vicuna: An Open-Source Chatbot …" holds a title.
    units[group.determiner ?? -1]?.capital !== true &&
    !startsSentence(units, from) &&
    !isValue(units, from)
  )
    return true;
  // "Not GPT-4: …", "Beyond GPT-4: …", "Next to Claude, …"
  return isMark(joint.mark, ':') && has(units[from - 1], 'negation', 'contrast', 'preposition', 'compare-verb');
}

/** "OLMo beat GPT-4, the only open-source model to do so": it may be the first of the two. */
export function isOnlyOneOfTwo({ units, claim, joint }: Apposition, { from }: MentionList): boolean {
  if (!joint.comma || !units.slice(joint.at + 1, claim).some(({ norm }) => ONLY.has(norm))) return false;
  return units.slice(0, from).some(({ kind, house }) => kind === 'mention' && !house);
}

const ONLY = new Set(['only', 'sole', 'lone', 'seul', 'seule', 'unique']);
