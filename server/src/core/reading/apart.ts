/** Items of a list that say that they are no members: "GPT-4 (closed)", "GPT-4, for comparison". */
import type { Link } from './links/link.ts';
import type { Unit } from './units.ts';

type Words = readonly { readonly norm: string }[];

/** How many words and marks behind the name say it. */
const NEAR = 8;
const WORD = /[\p{L}\d]/u;
const CLOSED = /^(?:closed|proprietary|commercial|fermée?s?|propriétaires?|commerciaux)(?![\p{L}\d])/u;
const THING = /^(?:source|model|modèle|weight)/;
const NOT = /^(?:not|non|pas|isn't|never|no|aren't|ni)$/;
const OPEN = /^(?:open|ouverte?s?|libres?)(?![\p{L}\d])/u;
/** What is named only beside a list. */
export const ASIDE =
  /^(?:excluded|excepted|excepté|exclu[es]?|comparison|comparaison|references?|référence|baselines?)$/;
const JUST = /^(?:only|just|merely|seulement|que)$/;
const LEADING =
  /^(?:model|modèle|api|for|as|a|the|our|pour|comme|de|à|titre|as a|an|un|une|only|seulement|uniquement|is|est)$/;

/** "the proprietary GPT-4" */
export const isClosed = ({ norm }: { readonly norm: string }): boolean => CLOSED.test(norm);

/** What stands behind the name, from `end` on, sets it apart from the class that is listed. */
export function isApart(words: Words, end: number): boolean {
  let i = end;
  while (words[i] && /^[*_"”»]$/.test(words[i]?.norm ?? '')) i++;
  if (!/^[([]$/.test(words[i]?.norm ?? '')) return saysApart(words, i, false);
  // "GPT-4 (OpenAI, closed)": each part of a note.
  for (let part = i; part < Math.min(words.length, i + NEAR); part++) {
    const { norm = '' } = words[part] ?? {};
    if (/^[)\]]$/.test(norm)) return false;
    if ((part === i || norm === ',' || norm === ';') && saysApart(words, part + 1, true)) return true;
  }
  return false;
}

function saysApart(words: Words, from: number, noted: boolean): boolean {
  const isWord = (i: number) => WORD.test(words[i]?.norm ?? '');
  let denied = false;
  for (let i = from; i < Math.min(words.length, from + NEAR); i++) {
    const norm = words[i]?.norm ?? '';
    if (!isWord(i)) {
      if (/^[.;)\]]$/.test(norm) || ((denied || noted) && norm === ',')) return false;
      continue;
    }
    const last = !isWord(i + 1);
    if (CLOSED.test(norm)) return !denied && (noted || last || THING.test(words[i + 1]?.norm ?? ''));
    if (ASIDE.test(norm)) return last;
    if (denied && OPEN.test(norm)) return true;
    // "not only open source but small"
    if (denied && JUST.test(norm)) return false;
    if (NOT.test(norm)) denied = true;
    else if (!denied && !LEADING.test(norm)) return false;
  }
  return false;
}

/** "Llama 3, Gemma 2 and GPT-4 (closed)": those named together, without those that a note sets apart. */
export function withoutApart(units: readonly Unit[], link: Link): Link {
  if (link.kind !== 'linked' || link.mentions.length < 2) return link;
  const apart = new Set<number | undefined>();
  units.forEach(({ mention }, i) => {
    if (mention !== undefined && NOTES.test(units[i + 1]?.norm ?? '') && isApart(units, i + 1)) apart.add(mention);
  });
  const mentions = apart.size > 0 ? link.mentions.filter((mention) => !apart.has(mention)) : link.mentions;
  return mentions.length > 0 && mentions.length < link.mentions.length ? { ...link, mentions } : link;
}

const NOTES = /^[([*_–—]$/;
