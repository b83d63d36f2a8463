/** Keeps a rewording true where only most versions of a family bear it ("Qwen", whose largest models are not released). */
import type { Edit } from '../text/apply-edits.ts';
import { articleEdit } from './wording-article.ts';
import { BE } from './wording-english.ts';
import { ETRE } from './wording-french.ts';
import { isPlural } from './wording-french-number.ts';
import type { Place } from './wording-place.ts';
import { joined } from './wording-surroundings.ts';

/** `all`: a general statement holds. `most`: it needs words that say so. */
export type Extent = 'all' | 'most';

const SUFFIX = { en: ' in most versions', fr: ' dans la plupart des versions' } as const;
const EXAMPLES = /^(?:such|like|including|comme|tel|tels|telle|telles)$/;
const GROUPS = /^(?:family|series|range|suite|collection|famille|série|gamme)$/;
const COPULAS = { en: BE, fr: ETRE } as const;

/**
 * "Qwen is open-weight in most versions", and "open-weight models such as Qwen", which picks its models itself.
 * Undefined where the sentence would be too general ("Qwen is an open-weight model").
 */
export function limited(place: Place, edits: readonly Edit[]): readonly Edit[] | undefined {
  const { before, claim, to } = place;
  if (to !== 'open-weight' || place.form !== 'plain' || claim.grammar === 'verb') return undefined;
  const copulas = COPULAS[claim.language];
  const previous = joined(before);
  if (previous && copulas.has(previous.lower)) {
    const [edit] = edits;
    if (!edit || edits.length > 1 || joined(place.after)) return undefined;
    return [{ ...edit, newText: edit.newText + SUFFIX[claim.language] }];
  }
  const states = before.slice(0, 6).some((word, i) => joined(before, i) && copulas.has(word.lower));
  if (states) return mostly(place, edits);
  return picksModels(place) ? edits : undefined;
}

/** "Qwen is an open-source family" → "Qwen is a mostly open-weight family". */
function mostly({ before, after, claim, text }: Place, edits: readonly Edit[]): readonly Edit[] | undefined {
  const main = edits.at(-1);
  const nouns = claim.language === 'fr' ? before : after;
  if (!main || !nouns.slice(0, 4).some((word, i) => joined(nouns, i) && GROUPS.test(word.lower))) return undefined;
  const newText = `${claim.language === 'fr' ? 'majoritairement' : 'mostly'} ${main.newText}`;
  const previous = joined(before);
  const article =
    claim.language === 'en' && previous && articleEdit(previous, text.slice(main.span.start, main.span.end), newText);
  return [...(article ? [article] : []), { ...main, newText }];
}

/** "open-source models such as", "models like", "modèles open source (": a choice among models, not a statement on all. */
function picksModels(place: Place): boolean {
  const { after, text, core, claim } = place;
  const examples = after.slice(0, 4).findIndex((word) => EXAMPLES.test(word.lower));
  if (examples >= 0) return true;
  const bracket = text.slice(core.end, after[2]?.span.start ?? core.end + 40).includes('(');
  if (claim.language === 'fr') return bracket || isPlural({ ...place, claim: { ...claim, targets: [] } });
  return bracket || after.slice(0, 3).some((word, i) => joined(after, i) && /[^s]s$/.test(word.lower));
}
