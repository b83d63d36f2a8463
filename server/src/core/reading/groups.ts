/** The noun group around a claim: what the words describe ("a new open-source language *model*"). */
import { has, isHyphen, isMark, isNoun, isPlain, isQuote, type Unit } from './units.ts';

/** Unit indices `[from, to)` around the claim. */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** The noun that the claim describes. */
  readonly head?: number;
  /** The word that opens the group: "a", "the", "Meta's". */
  readonly determiner?: number;
  /** Mentions inside the group, in order ("the open-source Llama models"). */
  readonly mentions: readonly number[];
  /** Stands before or behind another noun group that holds it: "a series of open-source models". */
  readonly container?: number;
}

const REACH = 8;

export function groupAround(units: readonly Unit[], claim: number, adjectiveBehind: boolean): Group {
  const right = scanRight(units, claim, adjectiveBehind);
  const left = adjectiveBehind ? scanLeft(units, claim) : undefined;
  const useLeft = left?.head !== undefined || (left !== undefined && left.mentions.length > 0);
  const described = left === undefined && right.head === undefined ? describedBefore(units, claim) : undefined;
  if (described !== undefined) {
    const opened = openLeft(units, described, adjectiveBehind);
    return { ...opened, to: claim + 1, head: described, mentions: [] };
  }
  const head = useLeft ? left?.head : right.head;
  const start = useLeft && left ? left.from : claim;
  const opened = openLeft(units, start, adjectiveBehind);
  // In French the name stands behind the adjective: « le modèle open source Llama 3 ».
  const mentions = useLeft
    ? [...(left?.mentions ?? []), ...right.direct]
    : adjectiveBehind && right.head === undefined
      ? right.direct
      : right.mentions;
  return {
    from: opened.from,
    to: useLeft ? Math.max(claim + 1, right.directEnd) : right.to,
    mentions,
    ...(head !== undefined ? { head } : {}),
    ...(opened.determiner !== undefined ? { determiner: opened.determiner } : {}),
    ...(opened.container !== undefined ? { container: opened.container } : {}),
  };
}

/** "a model developed and open-sourced by Meta": the noun that the participle describes. */
function describedBefore(units: readonly Unit[], claim: number): number | undefined {
  if (!/sourced$/.test(units[claim]?.norm ?? '') || !has(units[claim + 1], 'preposition')) return undefined;
  let i = claim - 1;
  while (
    claim - i <= 5 &&
    (has(units[i], 'adverb', 'and', 'release-verb') ||
      /(?:ed|ly|ained|uilt)$/.test(units[i]?.norm ?? '') ||
      isMark(units[i], ','))
  )
    i--;
  return has(units[i], 'model-noun', 'group-noun') ? i : undefined;
}

interface RightScan {
  readonly to: number;
  readonly head?: number;
  readonly mentions: readonly number[];
  /** Mentions that follow the claim at once, and the index behind them. */
  readonly direct: readonly number[];
  readonly directEnd: number;
}

function scanRight(units: readonly Unit[], claim: number, adjectiveBehind: boolean): RightScan {
  const mentions: number[] = [];
  const opened = isOpened(units, claim);
  let head: number | undefined;
  let end = claim + 1;
  let i = claim + 1;
  let passed = 0;
  let plain = 0;
  while (i < units.length && i - claim <= REACH + passed) {
    const unit = units[i];
    if (isAside(units, i)) {
      i += 3;
      passed += 3;
      continue;
    }
    // "Open-source DeepSeek rivals GPT-4": a noun that may be the verb, with an object behind it.
    if (has(unit, 'compare-verb') && mentions.length > 0 && isObject(units[i + 1])) break;
    if (isNoun(unit)) {
      head = i;
      end = i + 1;
    } else if (unit?.kind === 'mention') {
      // "our open-source calendar tests GPT-4": two unknown words may hold a verb.
      if (head === undefined && plain > 1) break;
      mentions.push(i);
      passed++;
      end = i + 1;
    } else if (isQuote(unit) || isHyphen(unit, units[i + 1]) || isInCompound(units, i)) {
      passed++;
    } else if (head !== undefined || !isConnected(units, i, opened)) {
      if (isPlain(unit)) plain++;
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
  return { to: end, mentions, direct: direct.mentions, directEnd: direct.end, ...(head !== undefined ? { head } : {}) };
}

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
  return opened && isPlain(next) && !next.capital && (isNoun(units[i + 2]) || isNoun(units[i + 3]));
}

/** "Mixture-*of*-Experts": words tied by hyphens are one. */
function isInCompound(units: readonly Unit[], i: number): boolean {
  return isHyphen(units[i - 1], units[i]) && isHyphen(units[i + 1], units[i + 2]);
}

/** "(MoE)" inside a name group. */
function isAside(units: readonly Unit[], i: number): boolean {
  return (
    isMark(units[i], '(', '[') &&
    isMark(units[i + 2], ')', ']') &&
    (isPlain(units[i + 1]) || has(units[i + 1], 'model-noun')) &&
    units[i + 3]?.kind === 'word'
  );
}

const ADJECTIVE =
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

interface LeftScan {
  readonly from: number;
  readonly head?: number;
  readonly mentions: readonly number[];
}

/** « modèles de langage open source »: back over adjectives and complements to the noun. */
function scanLeft(units: readonly Unit[], claim: number): LeftScan {
  const mentions: number[] = [];
  let i = claim - 1;
  while (i >= 0 && claim - i <= REACH) {
    const unit = units[i];
    // « un grand modèle de langage (LLM) open source »
    if (
      isMark(unit, ')') &&
      isMark(units[i - 2], '(') &&
      (isNoun(units[i - 1]) || isPlain(units[i - 1])) &&
      isNoun(units[i - 3])
    ) {
      i -= 3;
      continue;
    }
    if (isNoun(unit)) {
      // « le modèle d'intelligence open source »: an inner complement gives way to a model noun before "de".
      const outer = outerHead(units, i);
      return { from: outer, head: outer, mentions: mentions.reverse() };
    }
    if (unit?.kind === 'mention') {
      mentions.push(i);
      // « Llama 3 open source »: the name itself is described.
      if (!has(units[i - 1], 'of') && !isNoun(units[i - 1])) {
        return onlyAdverbs(units, i + 1, claim) ? { from: i, mentions } : { from: claim, mentions: [] };
      }
      i -= 1;
      continue;
    }
    const passes =
      isQuote(unit) ||
      isPlain(unit) ||
      unit?.kind === 'claim' ||
      unit?.kind === 'organisation' ||
      has(unit, 'of', 'adverb', 'definite') ||
      isHyphen(unit, units[i + 1]) ||
      (has(unit, 'and') && units[i - 1]?.kind !== 'mention') ||
      isMark(unit, '(', ')', '%');
    if (!passes || has(unit, 'copula', 'release-verb', 'relative')) break;
    i--;
  }
  return { from: claim, mentions: [] };
}

function onlyAdverbs(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).every((unit) => isQuote(unit) || has(unit, 'adverb') || unit.kind === 'claim');
}

/** « un modèle de génération d'images open source »: a complement gives way to the model noun that it completes. */
function outerHead(units: readonly Unit[], inner: number): number {
  if (has(units[inner], 'model-noun')) return inner;
  for (let i = inner - 1; i >= Math.max(0, inner - 6); i--) {
    if (has(units[i], 'model-noun')) return i;
    // « l'agent IA »: the first of two nouns side by side is the head.
    if (i === inner - 1 && isNoun(units[i]) && has(units[inner], 'loose-noun')) return i;
    if (!has(units[i], 'of', 'definite') && !isPlain(units[i]) && !isNoun(units[i])) break;
  }
  return inner;
}

interface Opening {
  readonly from: number;
  readonly determiner?: number;
  readonly container?: number;
}

/** Words with a role that may also be an adjective here: "leading", "best-known", "permissively licensed". */
function isLooseModifier(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'word') return false;
  if (isHyphen(units[i - 1], unit) || isHyphen(units[i + 1], units[i + 2])) return true;
  if (has(unit, 'copula', 'determiner', 'pronoun', 'preposition', 'negation')) return false;
  if (has(unit, 'adverb', 'listing', 'factive', 'derived', 'compare-verb'))
    return /(?:ing|ed|wn|[^s])$/.test(unit.norm);
  const qualified = has(units[i - 1], 'adverb', 'determiner', 'definite') || /ly$/.test(units[i - 1]?.norm ?? '');
  return has(unit, 'release-verb') && qualified && /(?:ed|able)$/.test(unit.norm);
}

/** Whether a noun ends the modifiers that begin here. */
function nounWithin(units: readonly Unit[], start: number): boolean {
  for (let i = start; i <= start + 3; i++) {
    if (isNoun(units[i])) return true;
    if (!isPlain(units[i]) && !isLooseModifier(units, i) && !isHyphen(units[i], units[i + 1])) return false;
  }
  return false;
}

/** Back over adjectives to the word that opens the group. What else may be an adjective counts only where a determiner opens it. */
function openLeft(units: readonly Unit[], start: number, adjectiveBehind: boolean): Opening {
  let i = start - 1;
  let from = start;
  let strict: number | undefined;
  let container: number | undefined;
  while (i >= 0 && start - i <= REACH) {
    const unit = units[i];
    const tied = isHyphen(units[i - 1], unit);
    if (has(unit, 'determiner', 'definite', 'demonstrative') && !has(unit, 'adverb') && !tied) {
      const opening = has(units[i - 1], 'one-of') ? i - 1 : i;
      return { from: opening, determiner: i, ...(container !== undefined ? { container } : {}) };
    }
    if (has(unit, 'of') && has(units[i - 1], 'group-noun', 'one-of')) {
      container = i - 1;
      from = i - 1;
      i -= 2;
      continue;
    }
    if (has(unit, 'one-of')) return { from: i, determiner: i };
    if (unit?.norm === "'s" && !has(units[i - 1], 'pronoun')) return { from: Math.max(0, i - 1), determiner: i };
    const passes =
      isQuote(unit) ||
      (isPlain(unit) && (!unit?.capital || i > 0)) ||
      unit?.kind === 'claim' ||
      has(unit, 'adverb', 'other') ||
      isHyphen(unit, units[i + 1]) ||
      (isMark(unit, ',') &&
        isPlain(units[i - 1]) &&
        i - 1 > 0 &&
        has(units[i - 2], 'determiner', 'of', 'one-of', 'definite', 'adverb')) ||
      // "the largest and most accurate open-source models"
      (has(unit, 'and') && isPlain(units[i - 1]) && !units[i - 1]?.capital && i + 1 < start);
    const loose = !adjectiveBehind && (isLooseModifier(units, i) || isNoun(unit));
    if ((!passes && !loose) || has(unit, 'copula')) break;
    if (!passes) strict ??= from;
    if (!isQuote(unit)) from = i;
    i--;
  }
  return { from: strict ?? from, ...(container !== undefined ? { container } : {}) };
}
