/** What holds the names takes the explanation for itself: "Our tool is a plugin for GPT-4, open source and free". */
import type { MentionList } from '../mention-lists.ts';
import { isRivalry } from '../presented.ts';
import { isOfTool } from '../tagline.ts';
import { beforeName, has, isMark, isPlain, type Unit } from '../units.ts';
import type { Apposition } from './apposition-group.ts';
import { endsLikewise } from './closed.ts';
import { isServed } from './served.ts';

/** Said of what the names belong to, or of what another house has. */
export function isHeldElsewhere(apposition: Apposition, list: MentionList): boolean {
  if (isOfBracketHolder(apposition, list) || isAnothers(apposition, list)) return true;
  if (!apposition.alone) return false;
  const governing = beforeName(apposition.units, list.from);
  return (
    isOfRival(apposition, governing) ||
    isOfThing(apposition, governing) ||
    isOfSubject(apposition, list, governing) ||
    isOfHolderToo(apposition, governing)
  );
}

/** Said of the thing that the names serve; `whole`: the list that ends with them. */
export function isSaidOfHolder(
  { units, group, joint, alone }: Apposition,
  list: MentionList,
  whole: MentionList | undefined,
): boolean {
  const [first = list.from] = whole?.mentions ?? [];
  const each = joint.all && (whole?.mentions.length ?? 1) > 1;
  // "Powered by GPT-4, open source": said of what it powers.
  if (alone && !each && isOfTool(units, first, joint.at, group.to)) return true;
  // "A desktop client for Llama 3 (free, open source)": said of the client.
  return group.head === undefined && (isServed(units, list.from) || isServed(units, first));
}

/** « Nos connecteurs (GPT-4, Claude), tous open source » */
function isOfBracketHolder({ units, joint }: Apposition, list: MentionList): boolean {
  if (!joint.all || !isMark(units[joint.at - 1], ')')) return false;
  const open = units.findLastIndex((unit, at) => at < list.from && isMark(unit, '('));
  return open > 0 && !has(units[open - 1], 'model-noun') && units[open - 1]?.kind !== 'mention';
}

/** "Grok 4, OpenAI's first open-source model, and Gemini 3": what another house has is the next thing in a list. */
function isAnothers({ units, group }: Apposition, { mentions }: MentionList): boolean {
  const genitive = group.determiner ?? -1;
  const owner = units[genitive]?.norm === "'s" ? units[genitive - 1] : undefined;
  const maker = units[mentions.at(-1) ?? -1]?.maker;
  return owner?.maker !== undefined && maker !== undefined && owner.maker !== maker;
}

/** « un rival de ChatGPT, open source mais lent » */
const isOfRival = ({ units }: Apposition, governing: number) =>
  isRivalry(units[governing]) || isRivalry(units[governing - 1]);

/** « le greffon ChatGPT, pourtant open source, de notre CMS »: the noun before the name goes on behind it. */
const isOfThing = ({ units, group, joint, behind }: Apposition, governing: number) =>
  joint.comma && isMark(behind, ',') && has(units[group.to + 1], 'of') && isThing(units[governing]);

/** « le greffon », "the application": what is no model. */
const isThing = (unit: Unit | undefined) => isPlain(unit) || has(unit, 'software-noun', 'other-noun');

/** "The tokenizer behind Llama 3, open source too, …": one more thing that is open. */
const isOfHolderToo = ({ units, group }: Apposition, governing: number) =>
  endsLikewise(units, group.to) &&
  units[governing]?.kind === 'word' &&
  !has(units[governing], 'release-verb', 'copula', 'and', 'definite', 'adverb');

/** "Our tool is a plugin for GPT-4, open source and free": said of the subject. */
const isOfSubject = ({ units, joint }: Apposition, { from }: MentionList, governing: number) =>
  joint.comma && has(units[governing], 'preposition', 'of') && isDescribing(units.slice(0, from));

/** "Our tool is a plugin for": what is said of the subject; « s'est tourné vers » tells a deed. */
function isDescribing(before: readonly Unit[]): boolean {
  return before.some(
    (unit, i) => has(unit, 'copula') && has(before[i + 1], 'determiner', 'definite', 'one-of', 'adverb'),
  );
}
