/**
 * Whether new words may be written unasked: only where they say more precisely what the author may have meant, in a plain
 * sentence of running text. All else says something new or hangs on what stands around, and the author has to choose it.
 */
import { segmentAt } from '../formats/segment-at.ts';
import type { Claim } from '../reading/reading.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { FixContext } from './fix-context.ts';
import { BLANK } from './visible-text.ts';
import type { Rewording } from './wording.ts';
import type { Accurate } from './wording-level.ts';

/** `text` is the visible text of the document. */
export function isSafe(text: string, claim: Claim, accurate: Accurate, made: Rewording, context: FixContext): boolean {
  return (
    !made.dropsAdverb &&
    accurate.certain &&
    accurate.level === 'open-weight' &&
    (claim.level === 'open' || claim.level === 'open-source') &&
    claim.grammar !== 'noun' &&
    !isIgnored(claim, context) &&
    isPlainPlace(text, claim, made.edits, context) &&
    !REASONED.test(sentenceAround(text, claim))
  );
}

/** What somebody has chosen to leave alone is not changed along with the others. */
function isIgnored({ targets }: Claim, { reading, ignores }: FixContext): boolean {
  return targets.some((target) => {
    const mention = reading.mentions[target];
    return mention !== undefined && ignores(mention.entry);
  });
}

/** Titles are referred to by their words, cells have widths, notes and links hang on words. */
function isPlainPlace(text: string, { span }: Claim, edits: readonly Edit[], { document }: FixContext): boolean {
  const segment = segmentAt(document, span.start);
  if (!segment || segment.quoted || (segment.kind !== 'paragraph' && segment.kind !== 'list-item')) return false;
  // "Ann: Llama 3 is open source.": what stands before a colon may be who says it.
  if (/:\s/.test(text.slice(segment.span.start, span.start))) return false;
  const end = Math.max(span.end, ...edits.map((edit) => edit.span.end));
  const behind = text.slice(end, end + 80);
  // A note on the old words; the end of a link's text, which may be its name.
  return !/^[^\p{L}\p{N}]{0,8}\uE000/u.test(behind) && !/^[*_~]{0,3}(?:\](?!\()|`_)/.test(behind);
}

/** Words that tie the old term to its definition, its licence or its rank, or that hold it at a distance. */
const TIES = [
  'osi|osaid|fsf|initiative|defin\\p{L}*|meaning|meant|means|i\\.e\\.|e\\.g\\.|licen[cs]\\p{L}*|sense',
  'only|first|best|biggest|largest|smallest|strongest|leading|few|most|\\p{L}{3,}est|other|doubt\\p{L}*|sic|until|unless|reject\\p{L}*',
  'title[ds]?|entitled|write|writes|wrote|say|says|said|word|words|call|calls|called|term|terms|true|false|not|no|nor',
  'définition|sens|signifie|licence|seule?s?|premiers?|premières?|meilleure?s?|plus|rares?|autres?|doute\\p{L}*|titre',
  'écri\\p{L}*|dire|dit|dits|mots?|termes?|vrai|faux|pas|ne|ni',
];
const REASONED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TIES.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Units looked at on either side. */
const REACH = 300;

function sentenceAround(text: string, { span, sentence }: Claim): string {
  const start = Math.max(sentence.start, span.start - REACH);
  const end = Math.min(sentence.end, span.end + REACH);
  return `${text.slice(start, span.start)} ${text.slice(span.end, end)}`.replaceAll(BLANK, ' ');
}
