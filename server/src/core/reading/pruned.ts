/** What a sentence says the same without: dates and sources behind a name, traits beside openness, "fully". */

import type { Lexicon } from './lexicon.ts';
import { MONTHS } from './months.ts';
import { isOpenSource } from './reading.ts';
import { has, isDash, isMark, isNoun, isPlain, type Unit } from './units.ts';

/** The units without insertions that tell nothing of openness, so that constructions meet their parts side by side. */
export function pruned(units: Unit[], lexicon: Lexicon): Unit[] {
  const said = isThatSaid(units);
  if (!said && !units.some((unit, i) => maySaySo(unit, units[i - 1], units[i + 1], lexicon))) return units;
  const kept: Unit[] = [];
  // "That said, …" is nobody's speech.
  let i = said ? 3 : 0;
  while (i < units.length) {
    const unit = units[i] as Unit;
    if (isBareIn(units, i)) {
      i++;
      continue;
    }
    const end = isOwnerOfNext(units, i)
      ? i + 2
      : isEpithet(units, i)
        ? i + 3
        : kept.at(-1)?.kind === 'mention'
          ? behindInsertion(units, i)
          : i;
    if (end > i) {
      i = end;
      continue;
    }
    const claimed = isClaimed(unit);
    if (claimed) widen(kept, unit, units[i + 1], lexicon);
    else kept.push(asModel(unit, kept, units[i + 1]));
    i = claimed ? behindTraits(units, i + 1, lexicon) : i + 1;
  }
  return kept;
}

/** "Meta's Llama 3": who made it goes without saying. */
function isOwnerOfNext(units: readonly Unit[], i: number): boolean {
  const owner = units[i];
  const name = units[i + 2];
  if (owner?.kind !== 'organisation' || units[i + 1]?.norm !== "'s" || name?.kind !== 'mention') return false;
  return owner.maker !== undefined && owner.maker === name.maker;
}

/** « Llama 3 (en open source) », « Licence : en open source » */
function isBareIn(units: readonly Unit[], i: number): boolean {
  if (units[i]?.norm !== 'en' || !isClaimed(units[i + 1])) return false;
  const behind = units[i + 2];
  const opened = isMark(units[i - 1], '(', ':', '–', '—', '|');
  return opened ? behind === undefined || behind.kind === 'mark' : i === 0 && behind === undefined;
}

/** "the much-praised Llama 3": an epithet is nobody's speech. */
function isEpithet(units: readonly Unit[], i: number): boolean {
  const participle = units[i + 2];
  return (
    isMark(units[i + 1], '-') &&
    has(participle, 'speech') &&
    !has(participle, 'distance') &&
    participle?.tight === true &&
    units[i + 3]?.kind === 'mention' &&
    has(units[i - 1], 'definite', 'determiner')
  );
}

/** A noun with what its neighbours tell of it: « les LLM » are several, "an AI" is one model. */
function asModel(unit: Unit, before: readonly Unit[], next: Unit | undefined): Unit {
  if (isManyLlm(unit, before)) return { ...unit, norm: `${unit.norm}s` };
  const one = AI.test(unit.norm) && before.slice(-3).some(({ norm }) => ONE.test(norm));
  return one && !isNoun(next) && !isPlain(next) && next?.kind !== 'mention' ? { ...unit, roles: ['model-noun'] } : unit;
}

const AI = /^(?:ai|ia|intelligence artificielle)$/;
const ONE = /^(?:an?|another|this|its|une|cette|sa|son)$/;

/** A quick look, as most sentences hold nothing of the kind. */
function maySaySo(unit: Unit, before: Unit | undefined, next: Unit | undefined, { strengthening }: Lexicon): boolean {
  if (unit.kind === 'mention') return next?.kind === 'mark' && PARTING.has(next.norm);
  if (unit.claim)
    return isJoint(next) || isJoint(before) || strengthening.has(before?.norm ?? '') || before?.norm === 'en';
  if (unit.kind === 'organisation') return next?.norm === "'s";
  if (isMark(before, '-') && next?.kind === 'mention') return has(unit, 'speech');
  return unit.kind === 'word' && (unit.norm.endsWith('lm') || AI.test(unit.norm));
}

const PARTING = new Set([',', '(', '[', '—', '–', '-', '―', '®', '™']);

/** « les meilleurs LLM »: in French initials show no plural. */
function isManyLlm({ norm }: Unit, before: readonly Unit[]): boolean {
  return /^[lsv]lm$/.test(norm) && before.slice(-3).some((unit) => MANY.test(unit.norm));
}

const MANY =
  /^(?:les|des|ces|ses|nos|vos|leurs|plusieurs|certains|quelques|divers|(?:de )?nombreux|tous|autres|deux|trois|quatre|cinq|six|grands|meilleurs|premiers)$/;

function isThatSaid([first, second, third]: readonly Unit[]): boolean {
  return first?.norm === 'that' && second?.norm === 'said' && isMark(third, ',');
}

function isClaimed(unit: Unit | undefined): boolean {
  return unit?.claim !== undefined && isOpenSource(unit.claim.level);
}

/** Takes the claim in, its adverb with it, without the traits before: "small, quick and fully open source". */
function widen(kept: Unit[], claim: Unit, next: Unit | undefined, { strengthening, traits }: Lexicon): void {
  const adverb = kept.at(-1);
  const stressed = adverb !== undefined && strengthening.has(adverb.norm) && !isCut(adverb, claim);
  if (stressed) kept.pop();
  for (let from = traitBefore(kept, traits); from >= 0; from = traitBefore(kept, traits)) {
    // "GPT-4 is big, open-source models are small": the comma begins a clause.
    if (isMark(kept.at(-1), ',') && isNoun(next) && !has(kept[from - 1], 'determiner', 'definite', 'and')) break;
    kept.length = from;
  }
  kept.push(stressed ? { ...claim, start: adverb.start, tight: adverb.tight, capital: adverb.capital } : claim);
}

/** Index of a trait that a comma or "and" joins to what comes next; -1 where none does. */
function traitBefore(kept: readonly Unit[], traits: ReadonlySet<string>): number {
  const joint = kept.length - 1;
  if (!isJoint(kept[joint])) return -1;
  let words = '';
  for (let i = joint - 1; i >= Math.max(0, joint - WORDS); i--) {
    words = words === '' ? (kept[i]?.norm ?? '') : `${kept[i]?.norm} ${words}`;
    if (traits.has(words)) return i;
  }
  return -1;
}

/** Index behind a trait; the same where none begins. */
function traitFrom(units: readonly Unit[], from: number, traits: ReadonlySet<string>): number {
  let words = '';
  let end = from;
  for (let i = from; i < Math.min(units.length, from + WORDS); i++) {
    words = words === '' ? (units[i]?.norm ?? '') : `${words} ${units[i]?.norm}`;
    if (traits.has(words)) end = i + 1;
  }
  return end;
}

/** Units of the longest trait: "state-of-the-art". */
const WORDS = 7;

/** The adverb stands right before. */
function isCut(adverb: Unit, claim: Unit): boolean {
  return claim.start - adverb.end > 1;
}

function isJoint(unit: Unit | undefined): boolean {
  return has(unit, 'and') || isMark(unit, ',');
}

/** Behind "and free", ", low-cost" beside openness, where a noun or another such word follows. */
function behindTraits(units: readonly Unit[], from: number, { traits }: Lexicon): number {
  let i = from;
  while (isJoint(units[i])) {
    const end = traitFrom(units, i + 1, traits);
    const next = units[end];
    const open = isNoun(next) || next?.kind === 'mention' || isPlain(next) || isJoint(next);
    if (end === i + 1 || (isMark(units[i], ',') && !open)) break;
    i = end;
  }
  return i;
}

/** Index behind what stands between a name and the rest; the same index where nothing does. */
function behindInsertion(units: readonly Unit[], from: number): number {
  const unit = units[from];
  if (unit?.norm === '®' || unit?.norm === '™') return from + 1;
  if (isMark(unit, '(', '[')) return behindSource(units, from);
  if (isDash(unit)) return behindDashes(units, from);
  if (!isMark(unit, ',')) return from;
  if (INSTANCE.test(units[from + 1]?.norm ?? '') && isMark(units[from + 2], ',')) return from + 2;
  const adverb = behindAdverb(units, from);
  return adverb > from ? adverb : behindClause(units, from);
}

const LONGEST = 14;

/** "(2024)", "(70B)", "[4]", "(Meta, 2024)", "(Doe et al., 2023)": numbers, names, no word that tells something. */
function behindSource(units: readonly Unit[], open: number): number {
  let numbers = 0;
  // "(doe2024herd)" is a key, one word to a reader.
  let isKey = true;
  for (let i = open + 1; i < Math.min(units.length, open + LONGEST); i++) {
    const unit = units[i];
    if (isMark(unit, ')', ']')) return numbers > 0 ? i + 1 : open;
    isKey &&= unit?.start === units[i - 1]?.end;
    if (/\d/.test(unit?.norm ?? '') && unit?.kind === 'word') numbers++;
    else if (
      unit?.kind !== 'organisation' &&
      !isMark(unit, ',', '.', '-', '–', ';') &&
      !isSourceWord(unit) &&
      !(isKey && unit?.kind === 'word')
    )
      return open;
  }
  return open;
}

function isSourceWord(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    (SOURCE.test(unit.norm) || MONTHS.has(unit.norm) || (unit.capital && unit.roles.length === 0))
  );
}

const SOURCE = /^(?:et|al|and|p|pp|in|v|version|parameters|params|paramètres|billion|million|milliards?|millions|b|m)$/;

/** ", which came out last year,", « , sorti en 2024, »: a clause of its own between two commas. The second stays where no verb follows. */
function behindClause(units: readonly Unit[], comma: number): number {
  const first = units[comma + 1];
  if (!has(first, 'relative') && !(OUT.test(first?.norm ?? '') && has(units[comma + 2], 'preposition', 'adverb', 'of')))
    return comma;
  for (let i = comma + 2; i < Math.min(units.length - 1, comma + LONGEST); i++) {
    const unit = units[i];
    if (unit?.kind === 'mention' || unit?.kind === 'claim' || isMark(unit, '(', ')', ';', ':')) return comma;
    // "released on January 20, 2025, was"
    const dated = /^\d{4}$/.test(units[i + 1]?.norm ?? '') && /^\d{1,2}$/.test(units[i - 1]?.norm ?? '');
    if (!isMark(unit, ',') || dated) continue;
    return goesOn(units[i + 1], units[i + 2]) ? i + 1 : i;
  }
  return comma;
}

/** ", however,", « , en revanche, » between a name and its verb. */
function behindAdverb(units: readonly Unit[], comma: number): number {
  let i = comma + 1;
  while (i < comma + 5 && (has(units[i], 'adverb') || ASIDE.test(units[i]?.norm ?? ''))) i++;
  return i > comma + 1 && isMark(units[i], ',') && isVerb(units[i + 1]) ? i + 1 : comma;
}

const INSTANCE = /^(?:for instance|for example|par exemple|notamment)$/;
const ASIDE = /^(?:too|in|by|for|its|part|contrast|comparison|as|well|en|revanche|par|comparaison|quant|à|lui|elle)$/;

/** "– the newest of them –" between a name and its verb. */
function behindDashes(units: readonly Unit[], dash: number): number {
  for (let i = dash + 1; i < Math.min(units.length, dash + LONGEST); i++) {
    const unit = units[i];
    if (isDash(unit)) return i > dash + 1 && isVerb(units[i + 1]) ? i + 1 : dash;
    if (unit?.kind === 'mention' || unit?.kind === 'claim' || isMark(unit, '(', ')', ';', ':')) return dash;
  }
  return dash;
}

function isVerb(unit: Unit | undefined): boolean {
  return has(unit, 'copula', 'have', 'hypothetical', 'negation') || (isPlain(unit) && unit?.capital === false);
}

const OUT =
  /^(?:released|launched|published|unveiled|introduced|announced|trained|developed|built|made|sortie?s?|parue?s?|publiée?s?|lancée?s?|dévoilée?s?|annoncée?s?|entraînée?s?|développée?s?|conçue?s?|créée?s?)$/;

/** A verb or "and" takes the name up again. */
function goesOn(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (has(unit, 'copula', 'have', 'and', 'or', 'as', 'compare-verb', 'hypothetical', 'negation', 'speech', 'derived'))
    return true;
  const finite = has(unit, 'release-verb') && /(?:s|e|ent)$/.test(unit?.norm ?? '');
  // "…, which came out last year, open source.", but no "open-source models …" of a list.
  if (unit?.claim) return next === undefined || next.kind === 'mark' || has(next, 'and', 'preposition');
  if (isMark(unit, '(') || finite) return true;
  return isPlain(unit) && unit?.capital === false;
}
