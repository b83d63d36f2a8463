/** How the writer stands to a claim: says it, denies it, quotes it, asks it, supposes it. Cues count in the claim's clause. */
import { clauseStart } from './clauses.ts';
import type { Group } from './groups/group.ts';
import { isQuestioned, isSupposed } from './mood.ts';
import { isDenied } from './negation.ts';
import type { Stance } from './reading.ts';
import { isDistanced, isQuotedWord, isReported } from './report.ts';
import { has, type Unit } from './units.ts';

/** How a claim was tied to its models: decides which cues can reach it. */
export interface ClaimPlace {
  readonly units: readonly Unit[];
  /** Unit index of the claim. */
  readonly claim: number;
  /** First unit of its noun group. */
  readonly from: number;
  readonly group: Group;
  /** First unit of its clause. */
  readonly clause: number;
  /** The step that tied it. */
  readonly via: string;
  /** The clause's verb says it; elsewhere the noun group presupposes it. */
  readonly said: boolean;
  /** Unit indices of the models. */
  readonly targets: readonly number[];
  readonly marks: QuotationMarks;
}

/** What the passage's quotation marks mean. */
export interface QuotationMarks {
  /** The sentence begins inside a quotation. */
  readonly quoted: boolean;
  /** The passage closes every quotation that it opens. */
  readonly balanced: boolean;
  /** They bound values and quote nobody. */
  readonly data: boolean;
}

const SAID = new Set(['predicate', 'anaphor', 'released', 'object', 'gapping', 'made', 'made-so', 'maker']);

export function stanceOf(
  units: readonly Unit[],
  claim: number,
  group: Group,
  via: string,
  mentions: readonly number[],
  marks: QuotationMarks,
): Stance {
  const targets = units.flatMap((unit, i) =>
    unit.mention !== undefined && mentions.includes(unit.mention) ? [i] : [],
  );
  const place: ClaimPlace = {
    units,
    claim,
    from: Math.min(group.from, claim),
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
