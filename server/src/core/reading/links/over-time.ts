/** Back over words that tell when: "Meta released Llama 3 last week, …", « Meta a lancé Llama 3 mardi, … ». */
import { MONTHS } from '../months.ts';
import { beforeName, has, isPlain, type Unit } from '../units.ts';

const DAYS =
  "today|yesterday|tonight|week|month|year|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|aujourd'hui|hier|récemment|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const TIME = new Set([...DAYS.split('|'), ...MONTHS]);
const AROUND = new Set(
  'last|this|earlier|late|early|in|on|of|the|en|au|le|la|cette|ce|dernier|dernière|fin|début|ago|weeks|months'.split(
    '|',
  ),
);

/** Index behind the name that a verb of release has as its object, or `end` where nothing tells when; `behind` follows the group that explains it. */
export function overTime(units: readonly Unit[], end: number, behind: Unit | undefined): number {
  // "…, an open-source model took over" is a clause of its own.
  if (behind?.kind === 'word' && !has(behind, 'of', 'preposition', 'relative', 'adverb') && behind.norm !== 'that')
    return end;
  let i = end;
  let told = false;
  while (i > 0 && end - i < 6) {
    const unit = units[i - 1];
    const when = TIME.has(unit?.norm ?? '') || /^\d{1,4}$/.test(unit?.norm ?? '');
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
