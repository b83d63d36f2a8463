/** The noun group around a claim: what the words describe ("a new open-source language *model*"). */
import { has, isMark, type Unit } from '../units.ts';
import { scanLeft } from './left.ts';
import { openLeft } from './opening.ts';
import { scanRight } from './right.ts';

/** Unit indices `[from, to)`: the claim and its head, if it has one, lie inside. */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** The noun that the claim describes. */
  readonly head?: number | undefined;
  /** The word that opens the group: "a", "the", "Meta's". */
  readonly determiner?: number | undefined;
  /** Mentions inside the group, in order ("the open-source Llama models"). */
  readonly mentions: readonly number[];
  /** Stands before or behind another noun group that holds it: "a series of open-source models". */
  readonly container?: number | undefined;
}

export function groupAround(units: readonly Unit[], claim: number, adjectiveBehind: boolean): Group {
  const right = scanRight(units, claim, adjectiveBehind);
  const left = adjectiveBehind ? scanLeft(units, claim) : undefined;
  const useLeft = left?.head !== undefined || (left !== undefined && left.mentions.length > 0);
  const described = left === undefined && right.head === undefined ? describedBefore(units, claim) : undefined;
  if (described !== undefined) {
    const opened = openLeft(units, described, adjectiveBehind);
    return { ...opened, to: claim + 1, head: described, mentions: [] };
  }
  const head = useLeft ? left?.head : right.head;
  const start = useLeft && left ? left.from : claim;
  const opened = openLeft(units, start, adjectiveBehind);
  // In French the name stands behind the adjective: « le modèle open source Llama 3 ».
  const mentions = useLeft
    ? [...(left?.mentions ?? []), ...right.direct]
    : adjectiveBehind && right.head === undefined
      ? right.direct
      : right.mentions;
  const to = useLeft ? Math.max(claim + 1, right.directEnd) : right.to;
  return { from: opened.from, to, mentions, head, determiner: opened.determiner, container: opened.container };
}

/** "a model developed and open-sourced by Meta": the noun that the participle describes. */
function describedBefore(units: readonly Unit[], claim: number): number | undefined {
  if (!/sourced$/.test(units[claim]?.norm ?? '') || !has(units[claim + 1], 'preposition')) return undefined;
  let i = claim - 1;
  while (
    claim - i <= 5 &&
    (has(units[i], 'adverb', 'and', 'release-verb') ||
      /(?:ed|ly|ained|uilt)$/.test(units[i]?.norm ?? '') ||
      isMark(units[i], ','))
  )
    i--;
  return has(units[i], 'model-noun', 'group-noun') ? i : undefined;
}
