/** What "it" is that a maker opens: "Meta built Llama 3 and open-sourced it", "Kimi K2 came out. Moonshot open-sourced it". */
import type { Discourse } from '../discourse.ts';
import { has, isPossessive, type Unit } from '../units.ts';
import { type Link, linkUnits, spokenOf } from './link.ts';
import { isInstrument } from './second-deed.ts';

/** The one model that the sentence tells to have been made, or that was spoken of. */
export function itOf(units: readonly Unit[], verb: number, discourse: Discourse): Link | undefined {
  const before = units.slice(0, verb);
  const names = before.flatMap(({ kind, house }, i) => (kind === 'mention' && !house ? [i] : []));
  const [only] = names;
  if (only === undefined) {
    // "Moonshot open-sourced it": its maker alone stands before.
    const maker = before.some(({ kind, house }) => kind === 'organisation' || house);
    const alone = before.every(
      (unit) => unit.kind === 'organisation' || unit.house || has(unit, 'adverb', 'have', 'release-verb'),
    );
    const lab = has(before[0], 'definite', 'demonstrative') && before.some(({ norm }) => COMPANY.test(norm));
    return (maker && alone) || (lab && !before.some((unit) => has(unit, 'and')))
      ? spokenOf(discourse.antecedents, 'object')
      : undefined;
  }
  // "trained GPT-4 with a harness and open-sourced it": another thing came in.
  const between = before.slice(only + 1);
  const other = between.some(
    (unit) =>
      unit.kind === 'organisation' || has(unit, 'preposition', 'determiner', 'definite', 'of') || isPossessive(unit),
  );
  const made = before.slice(0, only).some((unit) => has(unit, 'release-verb') || MADE.test(unit.norm));
  return names.length === 1 &&
    made &&
    !other &&
    (!isInstrument(units, only) || before.some(({ norm }) => SPENDING.test(norm)))
    ? linkUnits(units, [only], 'object')
    : undefined;
}

const COMPANY = /^(?:company|startup|lab|firm|team)$/;
const SPENDING = /^(?:spent|invested|dépensé|investi)$/;
const MADE =
  /^(?:spent|invested|dépensé|investi|built|builds|trained|created|developed|made|designed|launched|pretrained)$/;
