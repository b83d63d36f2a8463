/** Whether words hold a claim at a distance: "so-called", « présenté comme », "in name only", "less open source than". */
import type { ClaimPlace } from './claim-place.ts';
import { OPENING } from './quotations.ts';
import { has, isHyphen, isMark, type Unit } from './units.ts';

/** "so-called", « présenté comme » before the group or inside it, "pseudo-", or a tail that takes it back. */
export function isDistanced({ units, from, claim, clause, said, group }: ClaimPlace): boolean {
  if ([claim, group.head ?? claim].some((i) => hasDistantPrefix(units, i))) return true;
  for (let i = Math.max(0, from - 2); i < claim; i++) if (isDistance(units, i)) return true;
  if (isCompared(units, claim)) return true;
  // "as open source as a locked door"
  if (LIKE.has(units[claim - 1]?.norm ?? '') && LIKE.has(units[claim + 1]?.norm.split(' ')[0] ?? '')) return true;
  const entitled = units.slice(clause, claim).findIndex(({ norm }) => ENTITLED.has(norm));
  if (entitled >= 0 && !isMark(units[clause + entitled + 1], ...OPENING)) return true;
  if (said) for (let i = clause; i < claim; i++) if (isDistance(units, i)) return true;
  const tail = tailOf(units, claim);
  // "open source (not really, …)", "(it is not)", "[sic]"
  if (isMark(tail[0], '(', '[') && tail.slice(1, 5).some((unit) => has(unit, 'negation') || unit.norm === 'sic'))
    return true;
  // "The release of two open-source models (…) pays, provided you have the cards": a condition of the main clause.
  const own = (unit: Unit, i: number) => said || i <= 1 || !CONDITION.test(unit.norm);
  return tail.some((unit, i) => has(unit, 'retraction') && own(unit, i) && (i === 0 || !BESIDE.test(unit.norm)));
}

const CONDITION = /^(?:à condition de|provided (?:you|one))$/;

/** "is widely considered open source"; "considered three open-source options" weighed them. */
function isDistance(units: readonly Unit[], i: number): boolean {
  if (!has(units[i], 'distance')) return false;
  // « Baptisé Llama 3, il est open source » gives a name.
  if (units[i + 1]?.kind === 'mention' && NAMING.test(units[i]?.norm ?? '')) return false;
  const weighed = units[i]?.norm === 'considered' && COUNTED.test(units[i + 1]?.norm ?? '');
  return !(weighed && !has(units[i - 1], 'copula', 'adverb'));
}

const NAMING = /^(?:baptis|dubbed|called|named|appel|nomm)/;

/** "less open source than OLMo", « plus open source que »: more or less of it than another. */
function isCompared(units: readonly Unit[], claim: number): boolean {
  const degree = units[claim - 1]?.norm ?? '';
  if (degree !== 'more' && degree !== 'plus') return degree === 'less' || degree === 'moins';
  // "two more open-source models" counts.
  const than = units.slice(claim + 1, claim + 4).some(({ norm }) => /^(?:than|que|qu')$/.test(norm));
  return than && !/^(?:no|le|la|les|de|pas)$/.test(units[claim - 2]?.norm ?? '');
}

const COUNTED = /^(?:\d+|two|three|four|five|six|several|many|some|only|both|various|a few)$/;

/** These take back what stands right before them alone. */
const BESIDE =
  /^(?:in the way|the way an?|to the extent that|in spirit|in marketing|on slides|in a sense|in principle|on the surface|in all but|in everything but|by reputation|dans l' esprit|en un sens|en principe|en façade|en surface|au sens où|si l' on veut)$/;

const LIKE = new Set(['as', 'aussi', 'que', "qu'"]);

/** "a report entitled Llama 3: An Open-Source Model" */
const ENTITLED = new Set(['entitled', 'titled', 'intitulé', 'intitulée', 'intitulés', 'intitulées']);

/** "pseudo-open-source models", « le pseudo-modèle open source » */
function hasDistantPrefix(units: readonly Unit[], i: number): boolean {
  // "would-be open-source": the hyphen stands inside the prefix.
  if (units[i - 1]?.norm === 'be' && isHyphen(units[i - 2], units[i - 1])) return true;
  return (
    isHyphen(units[i - 1], units[i]) &&
    ['pseudo', 'quasi', 'faux', 'semi', 'near', 'be'].includes(units[i - 2]?.norm ?? '')
  );
}

/** What follows the claim up to the clause's end or the next claim. */
export function tailOf(units: readonly Unit[], claim: number): readonly Unit[] {
  const rest = units.slice(claim + 1);
  const end = rest.findIndex((unit) => isMark(unit, ';', '.', '!', '?') || has(unit, 'but') || unit.kind === 'claim');
  return end < 0 ? rest : rest.slice(0, end);
}
