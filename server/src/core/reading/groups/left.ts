/** What precedes a claim in its group: « *modèles* de langage open source ». */
import { has, isHyphen, isMark, isNoun, isPlain, isQuote, type Unit } from '../units.ts';
import { REACH } from './opening.ts';

interface LeftScan {
  readonly from: number;
  readonly head?: number;
  readonly mentions: readonly number[];
}

/** « modèles de langage open source »: back over adjectives and complements to the noun. */
export function scanLeft(units: readonly Unit[], claim: number): LeftScan {
  const mentions: number[] = [];
  let i = claim - 1;
  let aside = 0;
  while (i >= 0 && claim - i <= REACH + aside) {
    const unit = units[i];
    // « des modèles propriétaires (OpenAI, Google) et libres »: over members of another camp.
    const open = isMark(unit, ')') && has(units[i + 1], 'and') ? openingOf(units, i) : undefined;
    if (open !== undefined) {
      aside += i - open + 1;
      i = open - 1;
      continue;
    }
    // « un grand modèle de langage (LLM) open source »
    const note = isMark(unit, ')') ? noteBefore(units, i) : undefined;
    if (note !== undefined) {
      aside += i - note - 1;
      i = note;
      continue;
    }
    // « un modèle vision-langage open source »: what a hyphen ties on is no head.
    if (isNoun(unit) && (!isHyphen(units[i - 1], unit) || units[i - 2]?.norm === 'pseudo')) {
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
      isHyphen(units[i - 1], unit) ||
      (has(unit, 'and') && units[i - 1]?.kind !== 'mention') ||
      isMark(unit, '(', ')', '%');
    if (!passes || has(unit, 'copula', 'release-verb', 'relative')) break;
    i--;
  }
  return { from: claim, mentions: [] };
}

/** Index of the noun before brackets of a word or a few: « LLM (Large Language Models) ». */
function noteBefore(units: readonly Unit[], close: number): number | undefined {
  let i = close - 1;
  while (close - i <= 4 && (isNoun(units[i]) || isPlain(units[i]))) i--;
  const named = i < close - 1 && isMark(units[i], '(') && (isNoun(units[i - 1]) || isPlain(units[i - 1]));
  return named ? i - 1 : undefined;
}

/** Where brackets open that hold names before another claim. */
function openingOf(units: readonly Unit[], close: number): number | undefined {
  for (let i = close - 1; i >= 0 && close - i <= 16; i--)
    if (isMark(units[i], '(')) return units[i - 1]?.kind === 'claim' ? i : undefined;
  return undefined;
}

function onlyAdverbs(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).every((unit) => isQuote(unit) || has(unit, 'adverb') || unit.kind === 'claim');
}

/** « un modèle de génération d'images open source »: a complement gives way to the model noun that it completes. */
function outerHead(units: readonly Unit[], inner: number): number {
  // « un modèle MoE »
  if (has(units[inner], 'model-noun')) return has(units[inner - 1], 'model-noun') ? inner - 1 : inner;
  for (let i = inner - 1; i >= Math.max(0, inner - 6); i--) {
    if (has(units[i], 'model-noun') || (has(units[i], 'loose-noun') && has(units[i + 1], 'of'))) return i;
    // « un outil de génération de texte »
    if (has(units[inner], 'group-noun') && i === inner - 2 && isNoun(units[i]) && has(units[i + 1], 'of')) return i;
    // « l'agent IA »: the first of two nouns side by side is the head.
    if (i === inner - 1 && isNoun(units[i]) && has(units[inner], 'loose-noun')) return i;
    if (!has(units[i], 'of', 'definite', 'preposition') && !isPlain(units[i]) && !isNoun(units[i])) break;
  }
  return inner;
}
