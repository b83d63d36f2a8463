/** The French adjective phrase for a level: « à poids ouverts », « propriétaire(s) », « open source ». */
import { inCase } from './wording-case.ts';
import { isPlural } from './wording-french-number.ts';
import type { Place } from './wording-place.ts';

/** With the number of its noun, and a capital only where the sentence, cell or item starts with it. */
export function frenchPhrase(place: Place): string {
  const { style } = place;
  const phrase = plainPhrase(place);
  if (style === 'upper') return phrase.toUpperCase();
  return style !== 'lower' && startsUnit(place) ? inCase(phrase, 'initial') : phrase;
}

function plainPhrase(place: Place): string {
  if (place.to === 'closed') return isPlural(place) ? 'propriétaires' : 'propriétaire';
  const space = /[\u00A0\u202F\n]/.exec(place.words)?.[0] ?? ' ';
  if (place.to === 'open-source') return `open${space === '\n' ? ' ' : space}source`;
  return `à${space === '\n' ? ' ' : space}poids${space}ouverts`;
}

/** No word of the sentence stands before, or a cell's border or a bullet does. */
function startsUnit({ before, text, start }: Place): boolean {
  const nearest = before[0];
  if (!nearest) return true;
  return /[|\n:•]/.test(text.slice(nearest.span.end, start));
}

/** Whether a French word calls for « d’ » instead of « de »; h is taken as aspirated, as in most names. */
export function elides(word: string): boolean {
  return /^[aàâeéèêiîoôuœ]/i.test(word);
}

/** The apostrophe that the author uses. */
export function apostropheIn(text: string): string {
  return text.includes("'") && !text.includes('’') ? "'" : '’';
}
