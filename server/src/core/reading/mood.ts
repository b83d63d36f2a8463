/** Whether a claim is asked or supposed rather than said. */

import type { ClaimPlace } from './claim-place.ts';
import { bodyFrom } from './frame.ts';
import { isImagined, isSpeculation, isWished } from './speculation.ts';
import { isUnfinished } from './unfinished.ts';
import { has, isMark, isQuote, type Unit } from './units.ts';

export function isQuestioned({ units, claim, from, group, clause, said, via }: ClaimPlace): boolean {
  if (isTakenForGranted(units, claim)) return false;
  const end = group.to;
  // « Meta rendra-t-elle Llama 5 open source ? »
  const inverted = units.some((unit, i) => isMark(unit, '-') && has(units[i + 1], 'pronoun') && i < claim);
  if (via === 'inside' && inverted && units.slice(-2).some((unit) => isMark(unit, '?'))) return true;
  const whole = via !== 'inside' || from === 0;
  if ((whole && isAskedRightBehind(units, end)) || isAlternative(units, end)) return true;
  if (!said && via !== 'apposition') return false;
  // "…, right?" asks for assent only.
  const tag = isMark(units.at(-3), ',') && TAGS.has(units.at(-2)?.norm ?? '');
  if (!tag && units.slice(-3).some((unit) => isMark(unit, '?'))) return true;
  // "Why Llama 3 is open source" takes it for granted.
  return said && units.slice(clause, claim).some((unit) => has(unit, 'question') && !REASONS.has(unit.norm));
}

/** "Why is Llama 3 open source?", "Did you know that it is?", "Since Llama 3 is open source, could we …?": what is asked is something else. */
function isTakenForGranted(units: readonly Unit[], claim: number): boolean {
  let first = 0;
  while (isQuote(units[first])) first++;
  const opening = units[first]?.norm ?? '';
  const granting =
    REASONS.has(opening) ||
    KNOWING.test(`${opening} ${units[first + 1]?.norm} ${units[first + 2]?.norm}`) ||
    (GROUNDS.test(opening) && units.slice(claim).some((unit) => isMark(unit, ',')));
  return (
    granting &&
    !units.slice(first + 1, claim).some(isDoubting) &&
    !units.slice(0, claim).some((unit) => has(unit, 'hypothetical', 'negation', 'if'))
  );
}

const KNOWING = /^(?:did you know|saviez - vous|savais - tu|le saviez)/;
const isDoubting = (unit: Unit) =>
  WOULD.test(unit.norm) || (has(unit, 'question', 'speech', 'distance') && !has(unit, 'copula', 'factive'));
const WOULD = /^(?:serai|pourrai|devrai|being|describing|étant|savoir)/;
const GROUNDS = /^(?:since|because|given that|puisque?'?|comme|étant donné que?'?|vu que?'?)$/;
const REASONS = new Set(['why', 'pourquoi']);
const TAGS = new Set(['right', 'no', 'non', 'correct', 'ok', 'okay', 'hein', "n'est-ce pas"]);

/** "Llama 3 (open source?)" */
function isAskedRightBehind(units: readonly Unit[], end: number): boolean {
  let i = end;
  while (isQuote(units[i]) || has(units[i], 'adverb') || isMark(units[i], ',')) i++;
  return isMark(units[i], '?');
}

/** "open source or not", « ou pas » */
function isAlternative(units: readonly Unit[], end: number): boolean {
  return has(units[end], 'or') && ['not', 'pas', 'non', 'no'].includes(units[end + 1]?.norm ?? '');
}

export function isSupposed(place: ClaimPlace): boolean {
  const { units, claim, from, clause, said, via, group } = place;
  if (units.slice(from, claim).some((unit) => has(unit, 'hypothetical'))) return true;
  if (via === 'inside' && isImagined(units, group)) return true;
  // "The release of GPT-5 as open source was cancelled"
  const named = via === 'house' || via === 'released';
  if (named && units.slice(claim + 1).some((unit) => has(unit, 'copula')) && units.slice(claim + 1).some(isRefused))
    return true;
  if (named && units.slice(claim + 1).some(({ norm }) => AWAITED.test(norm))) return true;
  if (!said) return false;
  if (isSpeculation(units, clause, claim) || isWished(units, place.targets)) return true;
  // "GPT-4, had it been open source, …"
  if (units.slice(clause, claim).some((unit, i, own) => unit.norm === 'had' && has(own[i + 1], 'pronoun'))) return true;
  const before = units.slice(clause, claim);
  const granted = isConcession(units[clause - 1]) || isFact(units, claim);
  if (before.some((unit, i) => isSupposing(before, i) && !isMonth(unit, i) && !(granted && isSubjunctive(unit))))
    return true;
  if (isIf(units, clause - 1, claim)) return true;
  const relative = has(units[clause], 'relative');
  if (!relative && isIf(units, 0, claim) && units.slice(0, clause).some((unit) => isMark(unit, ','))) return true;
  return isInverted(units, clause, claim) || isUnfinished(place);
}

/** « Le passage de Llama 3 en open source se fait attendre » */
const AWAITED = /^(?:jamais|attendre|never)$/;

/** « même si Llama 3 est open source » grants it, « même s'il était » supposes it. */
function isIf(units: readonly Unit[], i: number, claim: number): boolean {
  if (!has(units[i], 'if')) return false;
  // « Si Llama 3 est open source, ce n'est pas par hasard »
  const tail = units.findIndex((unit, at) => at > claim && isMark(unit, ','));
  if (/^s(?:i|')/.test(units[i]?.norm ?? '') && tail > 0 && /^c(?:e|')$/.test(units[tail + 1]?.norm ?? ''))
    return false;
  // « Si Llama domine, c'est parce qu'il est open source »
  const comma = units.findIndex((unit, at) => at > i && at < claim && isMark(unit, ','));
  const cause = units.slice(Math.max(comma, 0), claim).some(({ norm }) => /^parce qu[e']$/.test(norm));
  if (comma > 0 && cause && /^(?:c'|ce)$/.test(units[comma + 1]?.norm ?? '')) return false;
  // « Si GPT-4 est fermé, Llama 3 est open source » sets one against the other.
  const sets = units.slice(i + 1, Math.max(comma, 0)).some(({ claim: other }) => other?.level === 'closed');
  if (units[i]?.norm === 'si' && sets && units[comma + 1]?.kind === 'mention') return false;
  const granting = /^même s/.test(units[i]?.norm ?? '');
  return !(granting && units.slice(i + 1, claim).some(({ norm }) => GRANTED.has(norm)));
}

const GRANTED = new Set(['est', 'sont', 'reste', 'restent', 'demeure', 'a été', 'ont été']);

/** A supposing word that no fact follows: "we want to thank them for open-sourcing Llama 3" supposes nothing of Llama 3. */
function isSupposing(clause: readonly Unit[], i: number): boolean {
  if (isIf(clause, i, clause.length)) return true;
  // « aucun compte », "the will": a noun.
  if (has(clause[i - 1], 'determiner', 'definite') && ['compte', 'will', 'might'].includes(clause[i]?.norm ?? ''))
    return false;
  // "Once Llama 3 is open source, …", but "once it was".
  const begins = i === 0 || clause[i - 1]?.kind === 'mark';
  const later = WHEN_LATER.test(clause[i]?.norm ?? '') && begins;
  // "The day GPT-4 is open source, …"
  const day = begins && clause[i]?.norm === 'the' && clause[i + 1]?.norm === 'day';
  // "Provided Llama 3 is open source, …", "In case Llama 3 is open source, …"; "in case you missed it" grants it.
  if (begins && clause[i]?.norm === 'provided' && clause[i + 1]?.kind === 'mention') return true;
  if (clause[i]?.norm === 'case' && clause[i - 1]?.norm === 'in' && clause[i + 1]?.kind === 'mention') return true;
  if ((later && isSubject(clause[i + 1])) || (day && isSubject(clause[i + 2]))) {
    const rest = clause.slice(i + 1);
    if (rest.some(({ norm }) => NOW.test(norm)) && !rest.some((unit) => isMark(unit, ','))) return true;
  }
  if (!has(clause[i], 'hypothetical')) return false;
  // "It wasn't until the open-sourcing of Llama 3 that …"
  if (clause[i]?.norm === 'until' && clause.slice(0, i).some((unit) => has(unit, 'negation'))) return false;
  // "I wish GPT-4 were open source"
  if (/wish|hope|^as (?:if|though)$/.test(clause[i]?.norm ?? '')) return true;
  const rest = clause.slice(i + 1);
  // "We would like to note that Llama 3 is", but "would like to see Llama 3 as"
  const known = rest.some((unit, at) => has(unit, 'factive') && !(SEEING.test(unit.norm) && isSubject(rest[at + 1])));
  return !known && !startsAnew(rest);
}

const SEEING = /^(?:see|voir|find|trouver)$/;

function isSubject(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || has(unit, 'definite', 'determiner', 'pronoun');
}

const WHEN_LATER = /^(?:once|until|as soon as|by the time|dès que|dès qu'|une fois que|une fois qu'|le jour où)$/;
const NOW = /^(?:is|are|becomes?|est|sont|devient)$/;

/** « Bien que Llama 3 soit open source » grants it. */
function isConcession(unit: Unit | undefined): boolean {
  return ['bien que', "bien qu'", 'quoique', "quoiqu'"].includes(unit?.norm ?? '');
}

/** « Le fait que Llama 3 soit open source » tells a fact. */
function isFact(units: readonly Unit[], claim: number): boolean {
  const that = units.findLastIndex(({ norm }, i) => i < claim && ['que', "qu'"].includes(norm));
  // « Que Llama 3 soit open source a surpris … »
  if (that === 0 && units.slice(claim + 1).some(({ norm }) => EFFECTIVE.test(norm))) return true;
  return units[that - 1]?.norm === 'fait' && has(units[that - 2], 'definite');
}

const EFFECTIVE =
  /^(?:dispens|empêch|suffi|évit|oblig|impliqu|signifi|compliqu|inquiét|gêne|arrange|profit|surpr|étonn|réjou|chang|rassur|explique|facilit|plaît|agac)/;

function isSubjunctive({ norm }: Unit): boolean {
  return norm === 'soit' || norm === 'soient';
}

/** "It can run on a laptop, and it is …": a verb with a subject of its own is out of reach, unless "that" ties it. */
function startsAnew(rest: readonly Unit[]): boolean {
  const subject = rest.findIndex(
    (unit, i) =>
      (has(unit, 'pronoun') || unit.kind === 'mention') &&
      has(rest[i + 1], 'copula', 'have') &&
      !has(rest[i + 1], 'hypothetical'),
  );
  return (
    subject >= 0 &&
    !rest.slice(0, subject).some(({ norm }) => ['that', 'que', "qu'", 'if', 'si', 'whether'].includes(norm))
  );
}

/** "May" with a capital inside a sentence. */
function isMonth({ norm, capital }: Unit, index: number): boolean {
  return norm === 'may' && capital && index > 0;
}

/** "Were Llama 3 open source, …" */
function isInverted(units: readonly Unit[], clause: number, claim: number): boolean {
  // "However, had OpenAI open-sourced …"
  const start = clause === 0 ? bodyFrom(units) : clause;
  const first = units[start];
  return (
    ['were', 'had', 'should'].includes(first?.norm ?? '') &&
    units.slice(start, claim).some(({ kind }) => kind === 'mention' || kind === 'organisation')
  );
}

const REFUSED =
  /^(?:cancelled|canceled|delayed|postponed|demanded|expected|planned|réclamée?|demandée?|attendue?|prévue?|envisagée?|reportée?|annulée?|exclue?|promise?)$/;

function isRefused({ norm }: Unit): boolean {
  return REFUSED.test(norm);
}
