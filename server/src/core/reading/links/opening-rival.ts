/** What a name is set against opens the sentence: "An open-source alternative to GPT-4, Mixtral needs …", « Alternative open source à GPT-4, Mixtral … ». */
import { has, isMark, isPlain, isQuote, nameFrom, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const RIVALS =
  /^(?:alternative|rival|competitor|answer|response|successor|challenger|counterpart|réponse|concurrente?|équivalent)$/;
const TIES = new Set(['to', 'of', 'à', 'au', 'aux', 'de', "d'"]);

export const linkOpeningRival: LinkStep = ({ units, claim, group }) => {
  if (!opensSentence(units, claim)) return undefined;
  const tie = tieBehind(units, group.head, claim);
  if (tie === undefined) return undefined;
  const comma = behindRivals(units, tie + 1);
  const name = comma === undefined ? undefined : nameFrom(units, comma + 1);
  if (name === undefined) return undefined;
  // "An open-source alternative to GPT-4, Gemma, and …" lists.
  const behind = units[name + 1];
  if (behind === undefined || behind.kind === 'mark' || has(behind, 'and', 'or', 'speech', 'negation'))
    return undefined;
  return linkUnits(units, [name], 'apposition');
};

/** Nothing but an article and adjectives stands before: no preposition, no verb. */
function opensSentence(units: readonly Unit[], claim: number): boolean {
  return units
    .slice(0, claim)
    .every(
      (unit) =>
        isQuote(unit) ||
        isPlain(unit) ||
        ['a', 'an', 'the', 'un', 'une', 'as an', 'as a'].includes(unit.norm) ||
        has(unit, 'as') ||
        has(unit, 'adverb', 'and', 'loose-noun') ||
        isMark(unit, ',', '-'),
    );
}

/** Index of the word behind "alternative" that ties what it is set against. */
function tieBehind(units: readonly Unit[], head: number | undefined, claim: number): number | undefined {
  for (let i = claim + 1; i <= claim + 3; i++) {
    if (has(units[i], 'contrast')) return i;
    if (TIES.has(units[i]?.norm ?? '') && RIVALS.test(units[head ?? -1]?.norm ?? '')) return i;
    if (!isPlain(units[i]) && i !== head) return undefined;
  }
  return undefined;
}

/** The comma behind one or more names. */
function behindRivals(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  let names = 0;
  while (i < start + 8) {
    const unit = units[i];
    if (unit?.kind === 'mention' || unit?.kind === 'organisation') names++;
    else if (isMark(unit, ',')) return names > 0 ? i : undefined;
    else if (!isQuote(unit) && !has(unit, 'and', 'or', 'definite', 'model-noun') && unit?.norm !== "'s")
      return undefined;
    i++;
  }
  return undefined;
}
