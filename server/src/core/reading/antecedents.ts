/** What "it" and "this model" may mean: the models that sentences before speak of. */
import type { Unit } from './units.ts';

/** Mentions (by index into the document's list) that a sentence offers for reference; empty where it is not clear. */
export function offeredBy(units: readonly Unit[], entryOf: (mention: number) => string): readonly number[] {
  const mentions = units.flatMap((unit) =>
    unit.kind === 'mention' && unit.mention !== undefined ? [unit.mention] : [],
  );
  const [first] = mentions;
  if (first === undefined) return [];
  const entries = new Set(mentions.map(entryOf));
  if (entries.size === 1) return [first];
  // Several models: only one that opens the sentence is what it is about.
  const opening = units.slice(0, 4).find((unit) => unit.kind === 'mention' || unit.kind === 'claim');
  return opening?.kind === 'mention' && opening.mention !== undefined ? [opening.mention] : [];
}
