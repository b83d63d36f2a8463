/** Some of several: "three models, two of them open source: Gemma 3 and Llama 3", « trois modèles, dont un open source, Gemma 3 ». */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlural, type Unit } from '../units.ts';
import { countIn } from './counted.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits } from './link.ts';

export const linkSomeOfThem: LinkStep = (context) => {
  const { units, claim, group } = context;
  if (group.head !== undefined) return linkNamedOfThem(context);
  const from = countBefore(units, claim);
  if (from === undefined || !isMark(units[from - 1], ',', '(')) return undefined;
  const count = countIn(units.slice(from, claim)) ?? 1;
  const models = units.slice(Math.max(0, from - 1 - NEAR), from - 1);
  if (!models.some((unit) => has(unit, 'model-noun') && isPlural(unit))) return undefined;
  if (units.slice(0, claim).some((unit) => has(unit, 'negation', 'if', 'hypothetical'))) return undefined;
  if (!isMark(units[claim + 1], ':', ',', '(')) return undefined;
  const list = listFrom(units, claim + 2, true);
  if (!list || list.mentions[0] !== claim + 2 || list.mentions.length !== count) return undefined;
  const behind = units[list.to];
  return behind === undefined || isMark(behind, '.', ')', ';', ',')
    ? linkUnits(units, list.mentions, 'list')
    : undefined;
};

/** How far before the comma the models stand. */
const NEAR = 8;
const ONE = /^(?:one|un|une|1)$/;

/** Index of "two of them", "one of which", « dont deux » right before the claim. */
function countBefore(units: readonly Unit[], claim: number): number | undefined {
  const counts = (unit: Unit | undefined) =>
    unit !== undefined && (ONE.test(unit.norm) || countIn([unit]) !== undefined);
  if (counts(units[claim - 1]) && units[claim - 2]?.norm === 'dont') return claim - 2;
  const tied = has(units[claim - 2], 'of') && /^(?:them|which)$/.test(units[claim - 1]?.norm ?? '');
  return tied && counts(units[claim - 3]) ? claim - 3 : undefined;
}

/** "They prefer open-source models, and two of them, Gemma 2 and Llama 3, run here", « …, alors que l'un d'eux, Gemma 2, … ». */
function linkNamedOfThem({ units, group: { head, to } }: LinkContext): Link | undefined {
  if (!has(units[head ?? -1], 'model-noun') || !isPlural(units[head ?? -1]) || !isMark(units[to], ','))
    return undefined;
  if (!has(units[to + 1], 'and', 'but', 'subordinator', 'contrast')) return undefined;
  // What was named before may be those that "them" means.
  if (units.slice(0, to).some(({ kind }) => kind === 'mention')) return undefined;
  const comma = units.findIndex((unit, i) => i > to && isMark(unit, ','));
  const words = units.slice(to + 2, comma).map(({ norm }) => norm);
  if (!OF_THEM.test(words.join(' '))) return undefined;
  const count = countIn(units.slice(to + 2, comma)) ?? 1;
  const list = units[comma + 1]?.kind === 'mention' ? listFrom(units, comma + 1) : undefined;
  const closes = list !== undefined && list.mentions.length === count && isMark(units[list.to], ',');
  return closes ? linkUnits(units, list.mentions, 'list') : undefined;
}

const OF_THEM = /^(?:(?:one|two|three) of them|(?:l' un|l' une|deux|trois) (?:d' |d' entre |d'entre )(?:eux|elles))$/;
