/** Back over words that tell when: "Meta released Llama 3 last week, …", « Meta a lancé Llama 3 mardi, … ». */
import { beforeName, has, isPlain, type Unit } from '../units.ts';
import { tellsWhen } from '../when.ts';

const AROUND = new Set(
  'last|this|earlier|late|early|in|on|of|the|en|au|le|la|cette|cet|ce|dernier|dernière|fin|début|ago|weeks|months'.split(
    '|',
  ),
);

/** Index behind the name that a verb of release has as its object, or `end` where nothing tells when; `behind` follows the group that explains it. */
export function overTime(units: readonly Unit[], end: number, behind: Unit | undefined): number {
  // "…, an open-source model took over" is a clause of its own.
  // "the largest open-source model the company has built" narrows the model down.
  const goesOn = has(behind, 'of', 'preposition', 'relative', 'adverb', 'definite') || behind?.norm === 'that';
  if (behind?.kind === 'word' && !goesOn) return end;
  let i = end;
  let told = false;
  while (i > 0 && end - i < 6) {
    const unit = units[i - 1];
    const when = tellsWhen(unit);
    if (
      !when &&
      !(AROUND.has(unit?.norm ?? '') && (isPlain(unit) || has(unit, 'preposition', 'of', 'definite', 'demonstrative')))
    )
      break;
    told ||= when;
    i--;
  }
  const name = i - 1;
  if (!told || units[name]?.kind !== 'mention') return end;
  return has(units[beforeName(units, name)], 'release-verb') ? i : end;
}

/** Past words that tell when, or `start` where none do: "in August", "this summer", « cet été ». */
export function pastTime(units: readonly Unit[], start: number): number {
  let end = start;
  for (let i = start; i < start + 5; i++) {
    if (tellsWhen(units[i])) end = i + 1;
    else if (!AROUND.has(units[i]?.norm ?? '')) break;
  }
  return end;
}

/** Back over such words: index of the last unit before them, or `last`. */
export function beforeTime(units: readonly Unit[], last: number): number {
  let told = false;
  let i = last;
  for (; i > last - 5 && (tellsWhen(units[i]) || AROUND.has(units[i]?.norm ?? '')); i--) told ||= tellsWhen(units[i]);
  return told ? i : last;
}
