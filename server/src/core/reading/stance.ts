/** How the writer stands to a claim: says it, denies it, quotes it, asks it, supposes it. Cues count in the claim's clause. */
import type { ClaimPlace, QuotationMarks } from './claim-place.ts';
import { clauseStart } from './clauses.ts';
import type { Group } from './groups/group.ts';
import { isQuestioned, isSupposed } from './mood.ts';
import { isDenied } from './negation.ts';
import type { Stance } from './reading.ts';
import { isDistanced, isQuotedWord, isReported } from './report.ts';
import { has, type Unit } from './units.ts';

const SAID = new Set(['predicate', 'anaphor', 'released', 'object', 'gapping', 'made', 'made-so', 'maker']);

export function stanceOf(
  units: readonly Unit[],
  claim: number,
  group: Group,
  via: string,
  mentions: readonly number[],
  marks: QuotationMarks,
): Stance {
  const targets: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const mention = units[i]?.mention;
    if (mention !== undefined && mentions.includes(mention)) targets.push(i);
  }
  const place: ClaimPlace = {
    units,
    claim,
    from: group.from,
    group,
    clause: ownClause(units, claim, targets),
    via,
    said: SAID.has(via),
    targets,
    marks,
  };
  if (!marks.data && isQuotedWord(place)) return 'quoted';
  if (isDistanced(place) || isReported(place)) return 'attributed';
  if (isQuestioned(place)) return 'questioned';
  if (isSupposed(place)) return 'hypothetical';
  return isDenied(place) ? 'negated' : 'asserted';
}

/** A relative clause is the claim's own: "asked about Llama 3, which is open source". */
function ownClause(units: readonly Unit[], claim: number, targets: readonly number[]): number {
  const start = clauseStart(units, claim);
  for (let i = claim - 1; i > start; i--) {
    const before = targets.some((target) => target < i) && !targets.some((target) => target > i && target < claim);
    if (has(units[i], 'relative') && before) return i;
  }
  return start;
}
