/** What a model does for a living, where no list has its noun: "OpenAI's open-source speech recogniser". */
import { has, isMark, isPlain, type Unit } from '../units.ts';

/** A maker's name right behind the comma, and behind the claim what a model does for a living. */
export function isMade(units: readonly Unit[], start: number, genitive: number | undefined, claim: number): boolean {
  if (genitive !== start + 1 || units[genitive]?.norm !== "'s" || units[start]?.kind !== 'organisation') return false;
  return isDoer(units, claim);
}

/** "an open-source speech recogniser" */
export function isDoer(units: readonly Unit[], claim: number): boolean {
  let end = claim + 1;
  while (end < claim + 4 && isPlain(units[end]) && !units[end]?.capital) end++;
  const behind = units[end];
  if (!DOERS.test(units[end - 1]?.norm ?? '')) return false;
  // "Llama 3, Acme's open-source translator, and a scanner" is a list.
  return (
    behind === undefined ||
    isMark(behind, '.', ';', '(', ')') ||
    (isMark(behind, ',') && !has(units[end + 1], 'and', 'or'))
  );
}

const DOERS =
  /^(?:recogni[sz]er|transcriber|translator|summari[sz]er|generator|coder|classifier|embedder|reranker|tagger|reasoner|scribe)$/;
