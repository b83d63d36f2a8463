/** What follows a claim in its group: "open-source Mixture-of-Experts (MoE) language *model*". */
import { has, isHyphen, isMark, isMeasure, isNoun, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { isLooseModifier, nounWithin } from './modifiers.ts';
import { REACH } from './opening.ts';

interface RightScan {
  readonly to: number;
  readonly head?: number | undefined;
  readonly mentions: readonly number[];
  /** Mentions that follow the claim at once, and the index behind them. */
  readonly direct: readonly number[];
  readonly directEnd: number;
}

export function scanRight(units: readonly Unit[], claim: number, adjectiveBehind: boolean): RightScan {
  const mentions: number[] = [];
  const opened = isOpened(units, claim);
  let head: number | undefined;
  let end = claim + 1;
  let i = claim + 1;
  let passed = 0;
  let plain = 0;
  while (i < units.length && i - claim <= REACH + passed) {
    const unit = units[i];
    const aside = asideFrom(units, i);
    if (aside > 0) {
      i += aside;
      passed += aside;
      continue;
    }
    // "Open-source DeepSeek rivals GPT-4": a noun that may be the verb, with an object behind it.
    const subject = mentions.length > 0 || (head !== undefined && isPlural(units[head]));
    if (has(unit, 'compare-verb') && subject && isObject(units[i + 1])) break;
    // "open-source standards set by the board"
    if (unit?.norm === 'set' && head !== undefined && has(units[i + 1], 'preposition')) break;
    const tied = head === i - 1 && AI.test(units[head]?.norm ?? '') ? overTied(units, i) : undefined;
    if (tied !== undefined) {
      // "open-source AI text-to-video model"
      passed += tied - i;
      i = tied;
      continue;
    }
    if (isNoun(unit)) {
      head = i;
      end = i + 1;
    } else if (unit?.kind === 'mention' && isMeasure(units, i)) {
      // "the first open-source GPT-4 level model"
      i++;
      passed += 2;
    } else if (unit?.kind === 'mention') {
      // "our open-source calendar tests GPT-4": two unknown words may hold a verb.
      if (head === undefined && plain > 1) break;
      mentions.push(i);
      passed++;
      end = i + 1;
    } else if (isQuote(unit) || isHyphen(unit, units[i + 1]) || isInCompound(units, i)) {
      passed++;
    } else if (head !== undefined || !isConnected(units, i, opened)) {
      // "open-source 35B parameter Command R": a size is no verb.
      if (isPlain(unit) && !SIZE.test(unit?.norm ?? '')) plain++;
      const modifier =
        (isPlain(unit) && !has(unit, 'adverb')) ||
        unit?.kind === 'claim' ||
        unit?.kind === 'organisation' ||
        (!adjectiveBehind && isLooseModifier(units, i) && nounWithin(units, i + 1));
      const settled = head !== undefined || mentions.length > 0;
      if (!modifier || (settled && !nounFollows(units, i))) break;
    }
    i++;
  }
  const direct = directMentions(units, adjectiveBehind ? overAdjectives(units, claim + 1) : claim + 1);
  return { to: end, mentions, direct: direct.mentions, directEnd: direct.end, head };
}

const AI = /^(?:ai|ia)$/;

/** Index of a noun for models behind "text-to-video", where such a word begins here. */
function overTied(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  while (i < start + 4 && isHyphen(units[i + 1], units[i + 2])) i += 2;
  return i > start && has(units[i + 1], 'model-noun') ? i + 1 : undefined;
}

const SIZE = /^(?:\d.*|billion|trillion|parameters?|[bm])$/;

function isObject(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || unit?.kind === 'organisation' || has(unit, 'determiner', 'definite');
}

/** A plain word inside a compound: "model *distillation* library". */
function nounFollows(units: readonly Unit[], i: number): boolean {
  return (
    isPlain(units[i]) &&
    isNoun(units[i + 1]) &&
    has(units[i + 1], 'software-noun', 'data-noun', 'other-noun', 'model-noun')
  );
}

/** A determiner shortly before says that a noun will come: "an open-source, multilingual model". */
function isOpened(units: readonly Unit[], claim: number): boolean {
  for (let i = claim - 1; i >= Math.max(0, claim - 4); i--) {
    if (has(units[i], 'determiner', 'definite', 'demonstrative', 'list-intro') || units[i]?.norm === "'s") return true;
    // "the Bloom open-source, multilanguage LLM"
    if (units[i]?.kind === 'mention' || units[i]?.kind === 'organisation') continue;
    if (!isPlain(units[i]) && !has(units[i], 'adverb') && !isQuote(units[i])) return false;
  }
  return claim === 0;
}

/** "open-source*,* multilingual model", "open-source *and* free model": adjectives in a row. */
function isConnected(units: readonly Unit[], i: number, opened: boolean): boolean {
  const unit = units[i];
  const next = units[i + 1];
  const joint = isMark(unit, ',') || has(unit, 'and') || isMark(unit, '/');
  if (!joint || !next) return false;
  if (next.kind === 'claim') return true;
  const named = [2, 3, 4].some((step) => units[i + step]?.kind === 'mention') && !has(unit, 'and');
  // "open-source, fine-tuned model"
  if (opened && has(next, 'derived') && isNoun(units[i + 2])) return true;
  if (!opened || !isPlain(next) || next.capital) return false;
  return isNoun(units[i + 2]) || isNoun(units[i + 3]) || named || isAdjectives(units, i + 1);
}

/** "open-source, natively trained 1-bit LLM", "open-source, real-time, interactive model": adjectives by their form, then the noun. */
function isAdjectives(units: readonly Unit[], start: number): boolean {
  let formed = false;
  for (let i = start; i < start + ADJECTIVES; i++) {
    const unit = units[i];
    if (has(unit, 'model-noun')) return formed && !isPlural(unit);
    if (isMark(unit, ',') || isHyphen(unit, units[i + 1])) formed ||= isHyphen(unit, units[i + 1]);
    // "interactive world model"
    else if (isNoun(unit) && has(units[i + 1], 'model-noun')) continue;
    else if (!isPlain(unit) && !has(unit, 'adverb', 'derived')) return false;
    else formed ||= i === start && FORMED.test(unit?.norm ?? '');
  }
  return false;
}

/** How many units a row of them may have: "real-time, long-sequence interactive world". */
const ADJECTIVES = 12;

/** Endings of English adjectives, adverbs and participles. */
const FORMED = /(?:ed|ly|al|ive|ic|able|ible|ous|ent|ant|ing|ful|less)$/;

/** "Mixture-*of*-Experts": words tied by hyphens are one. */
function isInCompound(units: readonly Unit[], i: number): boolean {
  return isHyphen(units[i - 1], units[i]) && isHyphen(units[i + 1], units[i + 2]);
}

/** "(MoE)", "(Chinese-English)" inside a name group: how many units it has, or 0. */
function asideFrom(units: readonly Unit[], open: number): number {
  if (!isMark(units[open], '(', '[')) return 0;
  let close = open + 1;
  while (
    close <= open + 3 &&
    (isPlain(units[close]) || has(units[close], 'model-noun', 'loose-noun') || isMark(units[close], '-'))
  )
    close++;
  const next = units[close + 1];
  const held =
    close > open + 1 && isMark(units[close], ')', ']') && (next?.kind === 'word' || next?.kind === 'mention');
  return held ? close + 1 - open : 0;
}

export const ADJECTIVE =
  /(?:ois|oise|ais|aise|ain|aine|ien|ienne|éen|éenne|el|elle|al|ale|eux|euse|if|ive|ant|ante|lingue|gratuit|gratuite|léger|légère|libre)$/;

/** « le modèle open source chinois Llama 3 »: at most two adjectives may stand before the name. */
function overAdjectives(units: readonly Unit[], start: number): number {
  let i = start;
  while (i < start + 2 && isPlain(units[i]) && !units[i]?.capital && ADJECTIVE.test(units[i]?.norm ?? '')) i++;
  return units[i]?.kind === 'mention' ? i : start;
}

function directMentions(units: readonly Unit[], start: number): { mentions: number[]; end: number } {
  const mentions: number[] = [];
  let i = start;
  while (isQuote(units[i])) i++;
  while (units[i]?.kind === 'mention') {
    mentions.push(i);
    i++;
  }
  return { mentions, end: mentions.length > 0 ? i : start };
}
