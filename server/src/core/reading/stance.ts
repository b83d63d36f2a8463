/** How the writer stands to a claim: says it, denies it, quotes it, asks it, supposes it. Cues count in the claim's clause. */
import type { ClaimPlace, QuotationMarks } from './claim-place.ts';
import { clauseStart } from './clauses.ts';
import { isDistanced } from './distance.ts';
import type { Group } from './groups/group.ts';
import { isQuestioned, isSupposed } from './mood.ts';
import { isDenied } from './negation.ts';
import { isQuotedWord } from './quotations.ts';
import type { Stance } from './reading.ts';
import { isReported } from './report.ts';
import { has, isMark, isQuote, type Unit } from './units.ts';

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
    said: SAID.has(via) || isDeed(units, claim, via),
    targets,
    marks,
  };
  if (isQuotedWord(place) && !(marks.data && isValue(units, claim))) return 'quoted';
  if (isDistanced(place) || isReported(place)) return 'attributed';
  if (isQuestioned(place)) return 'questioned';
  if (isSupposed(place)) return 'hypothetical';
  return isDenied(place) ? 'negated' : 'asserted';
}

/** « Alibaba affirme avoir mis en open source 300 modèles, dont Qwen2.5 »: the class is what the verb opens. */
function isDeed(units: readonly Unit[], claim: number, via: string): boolean {
  if (via !== 'list' || isMark(units[claim + 1], '(')) return false;
  return /^(?:en|as)$/.test(units[claim - 1]?.norm ?? '') && has(units[claim - 2], 'release-verb', 'model-noun');
}

/** `licence: "open source"`: the quotation marks bound a value of the record. `"Open source"…` behind a key keeps its distance. */
function isValue(units: readonly Unit[], claim: number): boolean {
  const close = units.findIndex((unit, i) => i > claim && isQuote(unit));
  if (close < 0) return false;
  const next = units[close + 1];
  return next === undefined || isMark(next, ',', ';', ')', ']', '}', '|', ':') || next.kind === 'word';
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
