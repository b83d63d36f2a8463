/** What a sentence is to be about, and who leads there: "When it comes to open-source models, Gemma 3 leads", « En matière de modèles open source, Gemma 3 domine ». */
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import { has, isMark, nameFrom, type Unit } from '../units.ts';
import { CHOICES } from './identity.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { BEST, isLeading } from './side.ts';
import { mayBelong } from './standing.ts';

export const linkTopicFrame: LinkStep = ({ units, claim, group }) => {
  if (!isWholeTopic(units, claim, group)) return undefined;
  const opening = units
    .slice(0, group.from)
    .map(({ norm }) => norm)
    .join(' ');
  if (!OPENINGS.test(opening)) return undefined;
  const comma = units.findIndex((unit, i) => i >= group.to && i <= claim + REACH && isMark(unit, ','));
  const name = comma < 0 ? undefined : nameFrom(units, comma + 1);
  const list = name === undefined ? undefined : listFrom(units, name);
  if (!list?.mentions.every((i) => mayBelong(units, i))) return undefined;
  return isLeading(units, list.to) && standsAlone(units, list.to) && !isDeniedBehind(units, list.to)
    ? linkUnits(units, list.mentions, 'among')
    : undefined;
};

/** "open-source models", "open source": not "open-source adapters", "attacking open source". */
function isWholeTopic(units: readonly Unit[], claim: number, { head, from, to }: Group): boolean {
  if (head !== undefined) {
    const behind = units[to];
    return has(units[head], 'model-noun') && (isMark(behind, ',') || has(behind, 'preposition', 'of'));
  }
  return isMark(units[to], ',') && units.slice(from, claim).every((unit) => has(unit, 'definite', 'determiner'));
}

/** "is the best", "is the best choice": not "is the best documented dependency". */
function standsAlone(units: readonly Unit[], verb: number): boolean {
  if (!has(units[verb], 'copula')) return true;
  let i = verb + 1;
  while (has(units[i], 'definite') || BEST.test(units[i]?.norm ?? '')) i++;
  const next = units[i];
  return next === undefined || next.kind === 'mark' || has(next, 'model-noun') || CHOICES.test(next.norm);
}

const REACH = 6;
const OPENINGS =
  /^(?:when it comes to|in terms of|speaking of|talking of|en matière d(?:e|')|s ?' ?agissant(?: d(?:e|es|'))?|quand on parle d(?:e|'))(?: the| les)?$/;
