/** A question that looks for a model, and the sentence behind it that offers one: "Looking for an open-source LLM? Try Phi-3." */
import { behindAdvice } from './links/advised.ts';
import { has, isMark, isQuote, nameFrom, type Unit } from './units.ts';

const WANTED =
  /^(?:looking|searching|need|needs|want|fancy|which|what|besoin|envie|cherchez|cherches|recherchez|voulez|quel|quelle)$/;

/** Whether the sentence asks for a model of the kind it tells. */
export function isSeeking(units: readonly Unit[]): boolean {
  return (
    isMark(units.at(-1), '?') &&
    isWanting(units) &&
    !units.some((unit) => has(unit, 'negation', 'compare-verb', 'if', 'or'))
  );
}

/** "Looking for …?", "Do you need …?", "Which open-source model …?"; not "Who needs …?", "What is …?". */
function isWanting(units: readonly Unit[]): boolean {
  const first = units.findIndex(({ norm }) => WANTED.test(norm));
  const asked = units.slice(0, first);
  const which = /^(?:wh|quel)/.test(units[first]?.norm ?? '');
  return (
    first >= 0 &&
    first < 4 &&
    asked.every(({ norm }) => ASKED.test(norm)) &&
    // "What is an open-source model?" asks for a definition, "What is the best …?" for a model.
    !(which && has(units[first + 1], 'copula') && !has(units[first + 2], 'definite'))
  );
}

const ASKED = /^(?:are|do|you|still|vous|tu|est-ce|que|est - ce que|-)$/;

/** Index into the document's mentions of what a sentence offers: "Try Phi-3.", "Then go with Phi-3", "Phi-3.", "Phi-3 has you covered." */
export function offeredIn(units: readonly Unit[]): number | undefined {
  let i = 0;
  while (isQuote(units[i]) || has(units[i], 'adverb') || LEADING.has(units[i]?.norm ?? '') || isMark(units[i], ','))
    i++;
  const advice = behindAdvice(units, i);
  const advised = advice !== undefined;
  const name = nameFrom(units, advice ?? i);
  if (name === undefined || isMark(units.at(-1), '?')) return undefined;
  const behind = units[name + 1];
  const ends = behind === undefined || behind.kind === 'mark' || (advised && has(behind, 'preposition', 'or'));
  const suits =
    (has(behind, 'have') || (has(behind, 'copula') && has(units[name + 2], 'determiner', 'definite', 'one-of'))) &&
    !units.slice(name + 1, name + 6).some((unit) => has(unit, 'negation', 'hypothetical'));
  return ends || (!advised && suits) ? units[name]?.mention : undefined;
}

const LEADING = new Set(['then', 'well', 'alors', 'eh bien', 'just', 'so', 'donc', 'sans doute', 'sans', 'doute']);
