/** What looks like an apposition by its words alone, whatever it would explain: news, topics, titles. */
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import type { Apposition, Explanation } from './apposition-group.ts';
import type { Joint } from './apposition-joint.ts';
import { isChoice } from './choices.ts';
import { isAbsolute } from './own-clause.ts';
import { isTopic } from './topic-list.ts';

/** "GPT-4 (Aider, open source)": of what the brackets begin with. */
export function isSaidOfFirstInBrackets(units: readonly Unit[], claim: number, { at, opens }: Joint): boolean {
  return (
    opens &&
    isMark(units[claim - 1], ',') &&
    units.slice(at + 1, claim - 1).some((unit) => isPlain(unit) && unit.capital)
  );
}

/** The group goes on as a clause or a name. */
export const isCutShort = (explanation: Explanation): boolean =>
  isNews(explanation) || isTold(explanation) || isOpenedByAnother(explanation);

/** "GPT-4: open source strikes back", "GPT-4 — an open-source rival arrives" */
function isNews({ units, group, joint, behind }: Explanation): boolean {
  const news = units[joint.at - 1]?.closed === true && !joint.comma && !joint.opens && group.head === undefined;
  return news && (isPlain(behind) || has(behind, 'contrast'));
}

/** A verb follows whose subject the group is. */
function isTold({ units, group, joint, behind }: Explanation): boolean {
  // "an open-source model believed to be small"
  const believed =
    /^(?:believed|said|thought|rumou?red|reported)$/.test(behind?.norm ?? '') && units[group.to + 1]?.norm === 'to';
  return (has(behind, 'speech') && !believed) || (joint.comma && isAbsolute(units, group.to));
}

/** "Llama 3, Acme Open Sourced" tells of something else. */
function isOpenedByAnother({ units, claim, group }: Explanation): boolean {
  const last = units[claim - 1];
  return (
    group.head === undefined && /sourced$/.test(units[claim]?.norm ?? '') && isPlain(last) && last?.capital === true
  );
}

/** The claim names a subject, or one thing to choose. */
export function isTopical(apposition: Apposition): boolean {
  const { units, claim, group, alone } = apposition;
  return isTopic(units, claim, group.head) || (alone && isChoice(units, claim)) || isAmongTopics(apposition);
}

/** "The course deals with Llama 3, open source and copyright" */
function isAmongTopics({ units, joint, alone }: Apposition): boolean {
  if (!alone || !joint.comma) return false;
  const bracket = units.findLastIndex((unit, at) => at < joint.at && isMark(unit, '('));
  const start = isPlural(units[bracket - 1]) ? 0 : Math.max(0, bracket);
  return units.slice(start, joint.at).some(({ norm }) => TOPICAL.test(norm));
}

const TOPICAL =
  /^(?:covers?|covered|discuss(?:es|ed|ing)?|deals?|dealt|topics?|agenda|programme|sommaire|podcast|panel|about|episode|épisode|thèmes?|aborde|traite|parle)$/;

/** "OpenAI and DeepSeek: The Open Source Showdown" is a title. */
export function isHeadline({ units, claim, group, joint }: Apposition): boolean {
  if (group.head !== undefined || joint.comma) return false;
  const next = units[claim + 1];
  return isPlain(next) && next?.capital === true && has(units[group.determiner ?? -1], 'definite');
}
