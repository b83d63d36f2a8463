/** Finds the words of a claim that are to be replaced, with the adverbs that go with them and what stands around. */
import type { Claim } from '../reading/reading.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';
import { holdsMarkup } from './visible-text.ts';
import { type Case, caseOf } from './wording-case.ts';
import { type AccurateLevel, compile, type Expression, type Form, type Lexicon } from './wording-lexicon.ts';
import { joined, type Surroundings, surroundingsOf, type Word } from './wording-surroundings.ts';

export interface Place extends Surroundings {
  readonly text: string;
  readonly claim: Claim;
  readonly to: AccurateLevel;
  readonly form: Form;
  /** The words themselves, without adverbs and nouns. */
  readonly core: Span;
  /** The same, as written. */
  readonly words: string;
  /** Where the replaced text starts: at the first adverb that goes, or at the core. */
  readonly start: number;
  readonly style: Case;
}

const compiled = new Map<string, RegExp>();

/** Undefined where the words are unknown or stand so that no replacement fits. */
export function placeOf(text: string, claim: Claim, to: AccurateLevel, lexicon: Lexicon): Place | undefined {
  if (claim.level === to) return undefined;
  for (const expression of lexicon.expressions) {
    if (!expression.levels.includes(claim.level)) continue;
    const core = find(text, claim.span, expression);
    if (!core) continue;
    const place = describe(text, claim, to, { core, form: expression.form }, lexicon);
    if (!place || (expression.needsAdverb && place.start === core.start)) continue;
    return collides(place, lexicon) ? undefined : place;
  }
  return undefined;
}

/** An edit from `start` to the end of the claim's words; undefined where that would cut through markup. */
export function replaceFrom(place: Place, start: number, newText: string, end = place.core.end): Edit | undefined {
  const swallowed = place.text.slice(start, place.core.start) + place.text.slice(place.core.end, end);
  return holdsMarkup(swallowed) ? undefined : { span: { start, end }, newText };
}

function find(text: string, span: Span, { pattern }: Expression): Span | undefined {
  const expression = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, expression);
  const match = expression.exec(text.slice(span.start, span.end));
  if (!match) return undefined;
  const start = span.start + match.index;
  const end = start + match[0].length;
  const partOfWord = /[\p{L}\p{N}‐‑-]/u;
  return partOfWord.test(text.charAt(start - 1)) || partOfWord.test(text.charAt(end)) ? undefined : { start, end };
}

type Core = Pick<Place, 'core' | 'form'>;

function describe(text: string, claim: Claim, to: AccurateLevel, found: Core, lexicon: Lexicon): Place | undefined {
  const { core } = found;
  const around = surroundingsOf(text, core, claim.sentence);
  let { before } = around;
  let start = core.start;
  for (let word = joined(before); word && isAdverb(word, lexicon); word = joined(before)) {
    start = word.span.start;
    before = before.slice(1);
  }
  const previous = joined(before);
  if (previous && lexicon.hedges.has(previous.lower)) return undefined;
  const words = text.slice(core.start, core.end);
  const style = styleOf(words, text.slice(start, core.start));
  return { text, claim, to, ...found, words, start, before, after: around.after, style };
}

function isAdverb(word: Word, { adverbs }: Lexicon): boolean {
  return adverbs.has(word.lower.replace(/\s/g, ''));
}

/** A capital of a dropped adverb passes on. */
function styleOf(words: string, adverbs: string): Case {
  const style = caseOf(words);
  return style === 'lower' && caseOf(adverbs) === 'initial' ? 'initial' : style;
}

/** Whether the sentence would say the same twice or set a thing against itself ("open-weight, not open-weight"). */
function collides({ text, claim, core, to, before, after }: Place, { terms, contrast, links }: Lexicon): boolean {
  const { start, end } = claim.sentence;
  const rest = `${text.slice(Math.max(start, core.start - 500), core.start)} ${text.slice(core.end, Math.min(end, core.end + 500))}`;
  if (!terms[to].test(rest)) return false;
  if (contrast.test(rest)) return true;
  return [before, after].some((side) => {
    const nearest = side.findIndex((word) => !links.has(word.lower));
    const phrase = side.slice(nearest, nearest + 2).map((word) => word.text);
    return nearest >= 0 && terms[to].test(side === before ? phrase.reverse().join(' ') : phrase.join(' '));
  });
}
