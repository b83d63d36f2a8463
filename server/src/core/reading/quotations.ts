/** Quotation marks: words that stand alone between them, and longer speech. */
import type { ClaimPlace, QuotationMarks } from './claim-place.ts';
import { has, isMark, isPlain, type Unit } from './units.ts';

export const OPENING = ['"', '“', '«', '‘', '„', "'", '‹'];
const CLOSING = ['"', '”', '»', '’', '“', "'", '›'];

/** « “open source” models »: the words stand alone between quotation marks. */
export function isQuotedWord({ units, claim }: ClaimPlace): boolean {
  const opened =
    isMark(units[claim - 1], ...OPENING) || (has(units[claim - 1], 'adverb') && isMark(units[claim - 2], ...OPENING));
  // "almost" open source: a quoted adverb keeps as much distance.
  const quotedAdverb =
    isMark(units[claim - 1], ...CLOSING) && has(units[claim - 2], 'adverb') && isMark(units[claim - 3], ...OPENING);
  if (quotedAdverb) return true;
  if (!opened) return false;
  for (let i = claim + 1; i <= claim + 3; i++) {
    if (isMark(units[i], ...CLOSING)) return true;
    if (units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** Inside a longer quotation, begun here or in a sentence before, that ends behind the claim. */
export function isInsideSpeech(
  units: readonly Unit[],
  claim: number,
  { quoted: begun, balanced, data }: QuotationMarks,
): boolean {
  const open = !data && quotesOpen(units.slice(0, claim), begun);
  return open && (begun || balanced || units.slice(claim).some((unit) => isMark(unit, '"', '”', '»')));
}

/** Whether a quotation is open behind these units. */
export function quotesOpen(units: readonly Unit[], begun: boolean): boolean {
  let open = begun;
  let value = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== 'mark') continue;
    // Three in a row bound a text in code; nobody is quoted.
    if (isMark(unit, '"') && isTripled(units, i)) continue;
    if (isMark(unit, '"') && !open && (value || opensValue(units, i))) value = !value;
    else if (isMark(unit, '"')) open = !open;
    else if (isMark(unit, '“', '«')) open = true;
    else if (isMark(unit, '”', '»')) open = false;
  }
  return open;
}

function isTripled(units: readonly Unit[], at: number): boolean {
  const beside = (step: number) => isMark(units[at + step], '"');
  return (beside(-1) && (beside(-2) || beside(1))) || (beside(1) && beside(2));
}

/** `description: "…"` holds the writer's own words; 'Zuckerberg: "…"' and 'the minister: "…"' do not. */
function opensValue(units: readonly Unit[], quote: number): boolean {
  const key = units[quote - 2];
  const before = units[quote - 3];
  // `"answer": "…"`
  if (isMark(units[quote - 1], ':') && isMark(key, '"') && isMark(units[quote - 4], '"'))
    return isPlain(before) && !before?.capital;
  return isMark(units[quote - 1], ':', '=') && isPlain(key) && !key?.capital && before?.kind !== 'word';
}
