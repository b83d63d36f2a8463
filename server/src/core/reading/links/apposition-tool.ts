/** A program that explains a name: « MusicGen, l'outil open source de Meta », not "Falcon, an open-source test framework". */
import type { Group } from '../groups/group.ts';
import type { MentionList } from '../mention-lists.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import type { Apposition } from './apposition-group.ts';
import { startsSentence } from './titles.ts';

/** The group is one program; « GPT-4, des outils open source et … » is a list. */
export function isTool(units: readonly Unit[], { head, determiner, from, to }: Group): boolean {
  return (
    has(units[head ?? -1], 'software-noun') &&
    !isPlural(units[head ?? -1]) &&
    (has(units[determiner ?? -1], 'determiner') ||
      isMark(units[from - 1], ':') ||
      // « MusicGen, l'outil open source de Meta »
      (has(units[to], 'of') && units.slice(to + 1, to + 5).some(({ kind }) => kind === 'organisation')))
  );
}

/** "Falcon, an open-source test framework" speaks of another Falcon; "GPT-4, an open-source client and …" is a list. */
export function isForeignTool(apposition: Apposition, list: MentionList): boolean {
  const { units, group, joint, tool } = apposition;
  if (!tool || isVouched(apposition, list) || isItsMakers(apposition, list)) return false;
  const known = has(units[group.determiner ?? -1], 'definite');
  return known || !joint.comma || list.mentions.some((name) => units[name]?.ambiguous);
}

/** "- Whisper: open-source recognition tool by OpenAI": its maker vouches for it. */
const isVouched = ({ units, joint }: Apposition, list: MentionList) =>
  isMark(joint.mark, ':') && startsSentence(units, list.from) && units.some(({ kind }) => kind === 'organisation');

/** « Whisper, un logiciel open source d'OpenAI » */
function isItsMakers({ units, group, behind }: Apposition, { mentions }: MentionList): boolean {
  if (!has(behind, 'of', 'preposition')) return false;
  let owner = group.to + 1;
  while (
    owner < group.to + 5 &&
    units[owner]?.kind === 'word' &&
    (isPlain(units[owner]) || has(units[owner], 'definite', 'other-noun'))
  )
    owner++;
  const maker = units[owner]?.maker;
  return maker !== undefined && mentions.every((name) => units[name]?.maker === maker);
}
