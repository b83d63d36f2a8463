/** Whose examples a sentence lists: those of the class that the sentence right before it ends on. */
import type { Role } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Examples } from './examples.ts';
import { hasRole, type Lexicon } from './lexicon.ts';

/** What a claim must tell to take examples. */
interface ClassClaim extends Span {
  readonly classed: boolean;
  readonly level: string;
  readonly sentence: Span;
}

interface Sentences {
  readonly segment: { readonly prose: string };
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** Each list with the index of the claim that it gives examples of; lists and claims in order of the text. */
export function ownersOf(
  { segment: { prose }, tokens, lexicon }: Sentences,
  lists: readonly Examples[],
  claims: readonly ClassClaim[],
): ReadonlyMap<Examples, number> {
  const owners = new Map<Examples, number>();
  let last = -1;
  let token = 0;
  for (const list of lists) {
    while ((claims[last + 1]?.sentence.end ?? Number.POSITIVE_INFINITY) <= list.start) last++;
    const claim = claims[last];
    if (!claim?.classed || claims[last - 1]?.sentence.start === claim.sentence.start) continue;
    if (!ENDED.test(prose.slice(claim.sentence.end - 1, Math.min(list.start, claim.sentence.end + GAP)))) continue;
    if (list.start - claim.sentence.end > GAP) continue;
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < claim.end) token++;
    if (closes(tokens, token, claim.sentence.end, lexicon)) owners.set(list, last);
  }
  return owners;
}

/** Room between two sentences. */
const GAP = 6;
/** No question: what is asked for needn't exist. */
const ENDED = /^[^?]+$/;

const HEADS: readonly Role[] = ['model-noun', 'loose-noun', 'group-noun'];
const TAME: readonly Role[] = ['copula', 'adverb'];
/** Words that bring in somebody else: "judged by stronger ones", « face à d'autres ». */
const BRINGS =
  /^(?:by|to|with|than|against|from|what|that|which|who|those|ones?|others?|but|par|avec|que|qui|contre|face|ceux|celles|autres|mais)$/;

/** "are copied", "can be tried on the ground floor": nothing follows the class that the examples could belong to. */
function closes(tokens: readonly Token[], behind: number, end: number, lexicon: Lexicon): boolean {
  let i = behind;
  if (hasRole(lexicon, tokens, i, HEADS)) i++;
  for (; (tokens[i]?.start ?? end) < end; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (hasRole(lexicon, tokens, i, TAME)) continue;
    if (norm === ':' || BRINGS.test(norm) || hasRole(lexicon, tokens, i, HEADS)) return false;
    const several = kind === 'word' && norm.length > 3 && /[sx]$/.test(norm);
    if (several && !hasRole(lexicon, tokens, i - 1, TAME)) return false;
  }
  return true;
}
