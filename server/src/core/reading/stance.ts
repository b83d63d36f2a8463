/** How the writer stands to a claim: says it, denies it, quotes it, asks it, supposes it. Cues count in the claim's clause. */
import { clauseEnd, clauseStart } from './clauses.ts';
import type { Group } from './groups.ts';
import type { Stance } from './reading.ts';
import { has, isMark, type Unit } from './units.ts';

/** Ways of linking in which the clause's verb says the claim; elsewhere the noun group presupposes it. */
const SAID = new Set(['predicate', 'anaphor', 'released', 'object', 'gapping']);
const OPENING = ['"', '“', '«', '‘', '„', "'", '‹'];
const CLOSING = ['"', '”', '»', '’', '“', "'", '›'];

export function stanceOf(units: readonly Unit[], claim: number, group: Group, via: string): Stance {
  if (isQuotedWord(units, claim)) return 'quoted';
  const start = clauseStart(units, claim);
  const from = Math.min(group.from, claim);
  const said = SAID.has(via);
  if (deniedBefore(units, from, said ? start : from - 2)) return 'negated';
  if (said && deniedBefore(units, claim, start)) return 'negated';
  if (distanced(units, from, claim)) return 'attributed';
  const clause = units.slice(start, claim);
  if (isReportedAfterwards(units, claim)) return 'attributed';
  if (clause.some((unit) => has(unit, 'according')) || isInsideSpeech(units, claim)) return 'attributed';
  if (said && clause.some((unit, i) => has(unit, 'distance') || (has(unit, 'speech') && !isOwnVoice(clause, i)))) {
    return 'attributed';
  }
  if (said && (isQuestion(units) || clause.some((unit) => has(unit, 'question')))) return 'questioned';
  if (said && clause.some((unit) => has(unit, 'if', 'hypothetical'))) return 'hypothetical';
  return 'asserted';
}

/** "I would say", « nous estimons »: the writer's own voice. */
function isOwnVoice(clause: readonly Unit[], speech: number): boolean {
  return clause
    .slice(Math.max(0, speech - 3), speech)
    .some(({ norm }) => ['i', 'we', 'je', "j'", 'nous'].includes(norm));
}

/** « “open source” models »: the words stand alone between quotation marks. */
function isQuotedWord(units: readonly Unit[], claim: number): boolean {
  const opened =
    isMark(units[claim - 1], ...OPENING) || (has(units[claim - 1], 'adverb') && isMark(units[claim - 2], ...OPENING));
  if (!opened) return false;
  for (let i = claim + 1; i <= claim + 3; i++) {
    if (isMark(units[i], ...CLOSING)) return true;
    if (units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "…, according to Meta", "…, says the vendor", « …, dit-on »: the source is named behind the claim. */
function isReportedAfterwards(units: readonly Unit[], claim: number): boolean {
  const end = clauseEnd(units, claim);
  for (let i = claim + 1; i < end; i++) {
    if (has(units[i], 'according') && isMark(units[i - 1], ',')) return true;
    if (has(units[i], 'speech') && isMark(units[i - 1], ',', '"', '”', '»')) return true;
    if (units[i]?.kind === 'claim') return false;
  }
  return false;
}

/** Inside a longer quotation that begins and ends around the claim. */
function isInsideSpeech(units: readonly Unit[], claim: number): boolean {
  let depth = 0;
  for (let i = 0; i < claim; i++) {
    const unit = units[i];
    if (isMark(unit, '"')) depth = depth > 0 ? 0 : 1;
    else if (isMark(unit, '“', '«')) depth = 1;
    else if (isMark(unit, '”', '»')) depth = 0;
  }
  return depth > 0 && units.slice(claim).some((unit) => isMark(unit, '"', '”', '»'));
}

/** A negation between `floor` and the claim, with no other name or contrast in between. */
function deniedBefore(units: readonly Unit[], claim: number, floor: number): boolean {
  for (let i = claim - 1; i >= Math.max(0, floor, claim - 9); i--) {
    const unit = units[i];
    if (has(unit, 'not-only')) return false;
    if (has(unit, 'negation')) return true;
    // Another name or a new subject ends the reach of a negation: « n'est pas un service, c'est un modèle open source ».
    if (unit?.kind === 'mention' || isMark(unit, ';', ':') || has(unit, 'pronoun')) return false;
  }
  return false;
}

/** "so-called", « présenté comme » right before the group or inside it. */
function distanced(units: readonly Unit[], from: number, claim: number): boolean {
  return units.slice(Math.max(0, from - 2), claim).some((unit) => has(unit, 'distance'));
}

function isQuestion(units: readonly Unit[]): boolean {
  return units.slice(-3).some((unit) => isMark(unit, '?'));
}
