/** What a sentence is to be about, and who leads there: "When it comes to open-source models, Gemma 3 leads", « En matière de modèles open source, Gemma 3 domine ». */
import { listFrom } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import { has, isMark, nameFrom } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { isLeading } from './side.ts';
import { mayBelong } from './standing.ts';

export const linkTopicFrame: LinkStep = ({ units, claim, group }) => {
  if (group.head !== undefined && !has(units[group.head], 'model-noun', 'loose-noun')) return undefined;
  const opening = units
    .slice(0, group.from)
    .map(({ norm }) => norm)
    .join(' ');
  const framed =
    OPENINGS.test(opening) ||
    (FAR.test(opening) && /^(?:go|are concerned)$/.test(units[claim + (group.head === undefined ? 2 : 1)]?.norm ?? ''));
  if (!framed) return undefined;
  const comma = units.findIndex((unit, i) => i >= group.to && i <= claim + REACH && isMark(unit, ','));
  const name = comma < 0 ? undefined : nameFrom(units, comma + 1);
  const list = name === undefined ? undefined : listFrom(units, name);
  if (!list?.mentions.every((i) => mayBelong(units, i))) return undefined;
  return isLeading(units, list.to) && !isDeniedBehind(units, list.to)
    ? linkUnits(units, list.mentions, 'among')
    : undefined;
};

const REACH = 6;
const OPENINGS =
  /^(?:when it comes to|in terms of|speaking of|talking of|en matière d(?:e|')|s ?' ?agissant d(?:e|es|')|quand on parle d(?:e|')|s ?' ?agissant)(?: the| les)?$/;
const FAR = /^as far as(?: the)?$/;
