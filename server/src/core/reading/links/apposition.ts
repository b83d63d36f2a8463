/** The group explains a name before it: "Llama 3, an open-source model", « Mistral 7B (modèle open source) ». */
import { listBefore } from '../list-before.ts';
import { has } from '../units.ts';
import { traitsBefore } from './apposed-name.ts';
import { type Apposition, isWeak, standsAlone } from './apposition-group.ts';
import { isCutShort, isHeadline, isSaidOfFirstInBrackets, isTopical } from './apposition-guards.ts';
import { isHeldElsewhere, isSaidOfHolder } from './apposition-held.ts';
import { isParted, jointBefore } from './apposition-joint.ts';
import { explainedBefore, meantOf } from './apposition-names.ts';
import { isFrontedAway, isOnlyOneOfTwo, isSetAgainst, isTitleOnly } from './apposition-opening.ts';
import { isForeignTool, isTool } from './apposition-tool.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { isUnmarked } from './titles.ts';

export const linkApposition: LinkStep = ({ units, claim, group }) => {
  const { head } = group;
  const before = units[group.from - 1];
  // "is an open-source model": the commonest of all is no apposition.
  if (has(before, 'copula') && before?.norm !== "'s") return undefined;
  const tool = isTool(units, group);
  if (head !== undefined && !tool && !has(units[head], 'model-noun', 'group-noun', 'loose-noun')) return undefined;
  // « Llama 3, gratuit et open source, … »
  const traits =
    head === undefined && group.determiner === undefined ? traitsBefore(units, group.from, group.to) : undefined;
  if (traits !== undefined) return linkUnits(units, [traits], 'apposition');
  const joint = jointBefore(units, group);
  if (joint === undefined) return undefined;
  // "- [Codestral] an open-source model by Mistral": a line that leaves its mark out.
  const unmarked = joint.at === group.from - 1 && isUnmarked(units, group.from);
  if (unmarked && has(units[head ?? -1], 'model-noun')) return linkUnits(units, [joint.at], 'apposition');
  if (!isParted(joint) || isSaidOfFirstInBrackets(units, claim, joint)) return undefined;

  const explanation = { units, claim, group, joint, behind: units[group.to] };
  if (isCutShort(explanation)) return undefined;
  const apposition: Apposition = { ...explanation, tool, alone: standsAlone(explanation) };
  if (isWeak(apposition) || isTopical(apposition) || isHeadline(apposition)) return undefined;

  const list = explainedBefore(apposition);
  if (list === undefined || isHeldElsewhere(apposition, list)) return undefined;
  // What holds the list holds its last name: "Discord bot for GPT-4 and Llama 3".
  const whole = listBefore(units, list.to);
  if (isSaidOfHolder(apposition, list, whole)) return undefined;
  if (isFrontedAway(apposition, list) || isSetAgainst(apposition, list)) return undefined;
  if (isTitleOnly(apposition, list) || isForeignTool(apposition, list) || isOnlyOneOfTwo(apposition, list))
    return undefined;
  return linkUnits(units, meantOf(apposition, list, whole), 'apposition');
};
