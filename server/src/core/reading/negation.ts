/** Whether a claim is denied. */
import type { ClaimPlace } from './claim-place.ts';
import { beforeName, has, isHyphen, isMark, isOwner, isQuote, type Unit } from './units.ts';

/** How many units behind a name may deny what opened the sentence. */
const BEHIND = 5;

/** "Fully open source, Llama 3 is not", « …, GPT-4 n'en est pas un », "…, Llama 3 does not qualify": denied behind the name. */
export function isDeniedBehind(units: readonly Unit[], start: number): boolean {
  for (let i = start; i < Math.min(units.length, start + BEHIND); i++) {
    if (isMark(units[i], ',', ';', ':', '—')) return false;
    if (has(units[i], 'negation') || units[i]?.norm === 'no') return !has(units[i + 1], 'not-only');
  }
  return false;
}

/** How many units before the claim a negation reaches. */
const REACH = 9;

export function isDenied(place: ClaimPlace): boolean {
  const { units, claim, from, clause, said, via } = place;
  if (isPrefixed(units, claim) || isOver(place) || isAnsweredNo(units, claim + 1) || isFrontedDenial(units, claim))
    return true;
  if (NO.has(units[place.group.determiner ?? -1]?.norm ?? '')) return true;
  // "doesn't think open-source models such as …" denies something else.
  const near = has(units[from - 1], 'adverb', 'copula', 'determiner') || isQuote(units[from - 1]) ? from - 2 : from - 1;
  if (reaches(place, from, said || via === 'house' ? clause : near)) return true;
  return (
    said && (reaches(place, claim, clause) || isNoneOf(place) || isNoneBehind(units, claim) || isDeniedCleft(place))
  );
}

const NO = new Set(['no', 'aucun', 'aucune']);

/** "Open source: no", "open source (partially)": an answer that denies. */
export function isAnsweredNo(units: readonly Unit[], at: number): boolean {
  // "Llama 3 → open source ❌"
  if (CROSSES.has(units[at]?.norm ?? '')) return true;
  const answered = isMark(units[at], ',', ':', '=', '(', '—', '–', '|') && DENIALS.has(units[at + 1]?.norm ?? '');
  return answered && (units[at + 2] === undefined || units[at + 2]?.kind === 'mark');
}

/** Marks that say no. */
export const CROSSES: ReadonlySet<string> = new Set(['❌', '✗', '✘', '✖', '🚫', '👎']);

const DENIALS = new Set([
  ...CROSSES,
  'no',
  'non',
  'not',
  'nope',
  'none',
  'false',
  'faux',
  'n',
  'unknown',
  'inconnu',
  'partially',
  'partial',
  'partiellement',
  '×',
  'aucun',
  'aucune',
]);

/** "Open source, however, it is not.", « Open source, il ne l'est pas. » */
function isFrontedDenial(units: readonly Unit[], claim: number): boolean {
  if (!units.slice(0, claim).every((unit) => has(unit, 'adverb') || isQuote(unit))) return false;
  let i = claim + 1;
  while (isMark(units[i], ',') || has(units[i], 'adverb')) i++;
  return (has(units[i], 'pronoun') || units[i]?.kind === 'mention') && isDeniedBehind(units, i + 1);
}

/** "was open source until 2024": it no longer is. */
function isOver({ units, claim, clause, said }: ClaimPlace): boolean {
  if (!said || !['until', 'till', 'jusque', "jusqu'", "jusqu'à", 'jusqu'].includes(units[claim + 1]?.norm ?? ''))
    return false;
  return units.slice(clause, claim).some(({ norm }) => ['was', 'were', 'était', 'étaient', 'fut'].includes(norm));
}

/** "non-open-source" */
function isPrefixed(units: readonly Unit[], claim: number): boolean {
  if (['non', 'least'].includes(units[claim - 1]?.norm ?? '')) return true;
  return isHyphen(units[claim - 1], units[claim]) && ['non', 'un', 'not'].includes(units[claim - 2]?.norm ?? '');
}

/** A negation between `floor` and `end`. The verb's own object doesn't stop it: "did not release GPT-4 as open source". */
function reaches({ units, claim, via, targets, clause }: ClaimPlace, end: number, floor: number): boolean {
  const released = via === 'released' || via === 'object' || via === 'made';
  const reach = released ? REACH + 8 : REACH;
  for (let i = end - 1; i >= Math.max(0, released ? clause : floor, end - reach); i--) {
    const unit = units[i];
    // "needs no GPU and is open source": a second verb is out of its reach.
    if (has(unit, 'and') && has(units[i + 1], 'copula')) return false;
    if (has(unit, 'not-only')) return false;
    if (has(unit, 'negation') && released && isInInsertion(units, i, end)) return false;
    // "It wasn't until the open-sourcing of Llama 3 that …" dates it.
    if (has(unit, 'negation')) return !isLimited(units, i, claim) && units[i + 1]?.norm !== 'until';
    if (released && targets.includes(i)) continue;
    // "Not all of them are open source"
    if (has(unit, 'pronoun') && has(units[i - 1], 'negation')) return true;
    // Another name or a new subject ends its reach: « n'est pas un service, c'est un modèle open source ».
    if (unit?.kind === 'mention' || isMark(unit, ';', ':') || (has(unit, 'pronoun') && !released)) return false;
  }
  return false;
}

/** "Microsoft, never a friend of the movement, has released …": a denial between commas reaches no further. */
function isInInsertion(units: readonly Unit[], negation: number, end: number): boolean {
  if (!isMark(units[negation - 1], ',')) return false;
  const close = units.findIndex((unit, i) => i > negation && i < end && isMark(unit, ','));
  return close > 0 && has(units[close + 1], 'have', 'copula', 'release-verb');
}

const LIMITING = [
  'only',
  'first',
  'best',
  'sole',
  'merely',
  'just',
  'seul',
  'seule',
  'premier',
  'première',
  'meilleur',
  'seulement',
  'uniquement',
  'simplement',
];

/** "is not the only open-source model", « n'est pas seulement open source »: the claim stands. */
function isLimited(units: readonly Unit[], negation: number, end: number): boolean {
  return units.slice(negation + 1, end).some(({ norm }) => LIMITING.includes(norm));
}

/** "It isn't Llama 3 that is open source", « C'est OLMo, et non Llama 3, qui … ». */
function isDeniedCleft({ units, claim, targets }: ClaimPlace): boolean {
  const first = targets[0] ?? 0;
  if (first > claim || !units.slice(first, claim).some((unit) => has(unit, 'relative') || unit.norm === 'that'))
    return false;
  if (has(units[beforeName(units, first)], 'negation')) return true;
  return (
    /^(?:it|ce|c')$/.test(units[0]?.norm ?? '') &&
    first <= 5 &&
    units.slice(1, first).some((unit) => has(unit, 'negation'))
  );
}

/** "ChatGPT, Claude: none of these assistants is open source", « aucun des deux n'est » */
function isNoneBehind(units: readonly Unit[], claim: number): boolean {
  let i = claim - 1;
  while (has(units[i], 'adverb', 'determiner', 'copula')) i--;
  if (!has(units[i + 1], 'copula') && !has(units[i + 2], 'copula')) return false;
  for (; i >= 0 && claim - i <= REACH; i--) {
    if (NONE.includes(units[i]?.norm ?? '')) return true;
    if (units[i]?.kind !== 'word' || has(units[i], 'copula', 'have', 'and', 'relative', 'pronoun')) return false;
  }
  return false;
}

/** "not a single one of" */
const PARTS = new Set(['one', 'single', 'any', 'them', 'un', 'seul', 'seule']);
const NONE = ['neither', 'nor', 'ni', 'aucun', 'aucune', 'none', 'no'];

/** "Neither Llama 3 nor Gemma is open source", « Aucun des modèles … n'est … ». */
function isNoneOf({ units, via, targets, clause }: ClaimPlace): boolean {
  const first = targets[0];
  // "Neither costs anything, and since both are open source, …"
  if (first === undefined || via === 'anaphor') return false;
  for (let i = first - 1; i >= Math.max(clause, first - 7); i--) {
    if (NONE.includes(units[i]?.norm ?? '') || has(units[i], 'negation')) return !isLimited(units, i, first);
    const passes =
      isQuote(units[i]) ||
      isOwner(units[i]) ||
      PARTS.has(units[i]?.norm ?? '') ||
      isMark(units[i], ',') ||
      has(units[i], 'of', 'one-of', 'definite', 'determiner', 'model-noun', 'or', 'and') ||
      units[i]?.kind === 'mention';
    if (!passes) return false;
  }
  return false;
}
