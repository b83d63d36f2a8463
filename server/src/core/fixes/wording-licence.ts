/** Replaces the licence that a text names by the one that the weights are under. */
import type { Claim, LanguageId } from '../reading/reading.ts';
import type { Licence } from '../registry/entry.ts';
import type { Edit } from '../text/apply-edits.ts';
import { holdsMarkup } from './visible-text.ts';
import { articleFor } from './wording-article.ts';
import { joined, type Surroundings, surroundingsOf } from './wording-surroundings.ts';

/** Edits, or undefined where the words stand so that another name would not fit. */
export function rewordLicence(
  text: string,
  claim: Claim,
  licence: Licence,
  language: LanguageId,
): readonly Edit[] | undefined {
  if (claim.stance !== 'asserted' || !claim.licence || claim.licence.id === licence.id) return undefined;
  const stated = text.slice(claim.span.start, claim.span.end);
  const parts = takeApart(stated, claim.licence.names);
  if (!parts) return undefined;
  const place = {
    ...surroundingsOf(text, claim.span, claim.sentence),
    ...parts,
    start: claim.span.start,
    end: claim.span.end,
  };
  return language === 'fr' ? inFrench(text, place, licence) : inEnglish(text, place, licence);
}

interface Parts {
  /** "the", "licence" or nothing. */
  readonly head: string;
  /** "license", "licensed" or nothing. */
  readonly tail: string;
}

interface Place extends Parts, Surroundings {
  readonly start: number;
  readonly end: number;
}

function takeApart(stated: string, names: readonly string[]): Parts | undefined {
  const lower = stated.toLowerCase();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = lower.indexOf(name.toLowerCase());
    if (at < 0) continue;
    const head = lower.slice(0, at).trim();
    const tail = lower.slice(at + name.length).replace(/^[\s-]/, '');
    if (/^(?:the|licen[cs]e)?$/.test(head) && /^(?:licen[cs]ed?)?$/.test(tail)) return { head, tail };
  }
  return undefined;
}

/** "under an Apache 2.0 license" → "under the Gemma Terms of Use". */
function inEnglish(text: string, place: Place, licence: Licence): readonly Edit[] | undefined {
  const next = joined(place.after);
  const outside = place.tail === '' && next && /^licen[cs]ed?$/.test(next.lower) ? next : undefined;
  const tail = outside?.lower ?? place.tail;
  const end = outside?.span.end ?? place.end;
  const previous = joined(place.before);
  const hasArticle = place.head === '' && previous !== undefined && /^(?:an?|the)$/.test(previous.lower);
  const start = hasArticle ? previous.span.start : place.start;
  if (holdsMarkup(text.slice(start, place.start) + text.slice(place.end, end))) return undefined;
  if (tail.endsWith('d')) return licensed(text, { ...place, start, end }, licence, hasArticle);
  if (previous && !hasArticle && !/^(?:under|with|by|of|is|in|and|or|via|uses|to)$/.test(previous.lower))
    return undefined;
  if (previous?.lower === 'is' && place.head === '') return undefined;
  const name = shortName(licence);
  const proper = /licen[cs]e|terms|agreement/i.test(name);
  const words = proper || tail === '' ? name : `${name} ${tail}`;
  const bare = !hasArticle && place.head === '' && !previous;
  if (bare || (!proper && tail === '')) return [{ span: { start, end }, newText: words }];
  const article = proper || previous?.lower === 'the' ? 'the' : articleFor(words);
  return [{ span: { start, end }, newText: `${article} ${words}` }];
}

/** "MIT-licensed" → "Apache-2.0-licensed"; long names make no such word. */
function licensed(text: string, place: Place, licence: Licence, hasArticle: boolean): readonly Edit[] | undefined {
  if (licence.spdx === null) return undefined;
  const suffix = /[\s-]licen[cs]ed$/i.exec(text.slice(place.start, place.end))?.[0] ?? '';
  const article = hasArticle ? (/^the/i.test(text.slice(place.start)) ? 'the ' : `${articleFor(licence.spdx)} `) : '';
  return [{ span: { start: place.start, end: place.end }, newText: article + licence.spdx + suffix }];
}

/** « sous licence MIT » → « sous licence Llama 3.1 Community ». */
function inFrench(text: string, place: Place, licence: Licence): readonly Edit[] | undefined {
  const previous = joined(place.before);
  if (/^(?:modifiée?|modified|permissive|personnalisée)$/.test(joined(place.after)?.lower ?? '')) return undefined;
  if (place.tail !== '' || (previous && !/^(?:licence|sous|en|la|une|et|ou|de)$/.test(previous.lower)))
    return undefined;
  const { start, end } = place;
  const stated = text.slice(start, end);
  const name = shortName(licence);
  const withoutWord = name.replace(/ License(?: Agreement)?(?= |$)/i, '');
  if (place.head !== '' || previous?.lower === 'licence') {
    const head = place.head === '' ? '' : stated.slice(0, /^licen[cs]e\s/i.exec(stated)?.[0].length ?? 0);
    return [{ span: { start, end }, newText: head + withoutWord }];
  }
  if (previous && previous.lower !== 'sous') return undefined;
  return [{ span: { start, end }, newText: previous ? `licence ${withoutWord}` : name }];
}

/** The name as prose has it: "CC BY-NC 4.0", without remarks in brackets. */
function shortName({ name, spdx }: Licence): string {
  if (spdx?.startsWith('CC-')) return spdx.replace('-', ' ').replace(/-(?=\d)/, ' ');
  return name.replace(/ \([^()]*\)$/, '');
}
