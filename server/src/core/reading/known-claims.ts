/** Claims of prose that was read before: they are the same where nothing that they depend on has changed. */
import type { Carried } from './antecedents.ts';
import type { FoundMention } from './found-mention.ts';
import type { Lexicon } from './lexicon.ts';
import type { PassageClaim, PassageInput } from './passage.ts';

/** The newest last. */
export type KnownClaims = Known[];

interface Known {
  readonly input: Surroundings;
  readonly claims: readonly PassageClaim[];
}

/** All that the claims of prose depend on besides its words. */
interface Surroundings {
  readonly lexicon: Lexicon;
  readonly mentions: readonly FoundMention[];
  readonly data: boolean;
  readonly inCell: boolean;
  readonly carried: Carried | undefined;
  readonly firstMention: number;
}

/** The same prose may stand in several places: so many are remembered. */
const MOST = 4;

/** The claims as they were read, or as `read` reads them now. */
export function claimsOf(
  known: KnownClaims,
  passage: PassageInput,
  read: (passage: PassageInput) => readonly PassageClaim[],
): readonly PassageClaim[] {
  const { lexicon, mentions, data, segment, carried, firstMention } = passage;
  const input = { lexicon, mentions, data, inCell: segment.cell !== undefined, carried, firstMention };
  const same = known.find((each) => isSame(each.input, input));
  if (same) return movedBy(same.claims, firstMention - same.input.firstMention);
  const claims = read(passage);
  if (known.length === MOST) known.shift();
  known.push({ input, claims });
  return claims;
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.lexicon === b.lexicon &&
    a.mentions === b.mentions &&
    a.data === b.data &&
    a.inCell === b.inCell &&
    a.carried?.heads === b.carried?.heads &&
    a.carried?.offer.maker === b.carried?.offer.maker &&
    isSameList(a.carried?.offer.one, b.carried?.offer.one, b.firstMention - a.firstMention) &&
    isSameList(a.carried?.offer.all, b.carried?.offer.all, b.firstMention - a.firstMention)
  );
}

/** Mentions are numbered through the document: what stands before shifts them all. */
function isSameList(a: readonly number[] | undefined, b: readonly number[] | undefined, shift: number): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((index, i) => index + shift === b[i]);
}

function movedBy(claims: readonly PassageClaim[], shift: number): readonly PassageClaim[] {
  if (shift === 0) return claims;
  return claims.map((claim) => ({ ...claim, mentions: claim.mentions.map((index) => index + shift) }));
}
