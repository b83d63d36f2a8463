/** Walks the pairs of claim and model that a rule looks at. */
import type { Claim, Mention, Reading, Stance } from '../reading/reading.ts';

export interface Pair {
  readonly claim: Claim;
  readonly claimIndex: number;
  readonly mention: Mention;
  readonly target: number;
}

/** Claims of one stance about models, each with one of its targets; the same model once for each claim. */
export function* pairsOf(reading: Reading, stance: Stance): Iterable<Pair> {
  for (const [claimIndex, claim] of reading.claims.entries()) {
    if (claim.stance !== stance || claim.presupposed) continue;
    const seen = new Set<string>();
    for (const target of claim.targets) {
      const mention = reading.mentions[target];
      if (!mention || seen.has(keyOf(mention))) continue;
      seen.add(keyOf(mention));
      yield { claim, claimIndex, mention, target };
    }
  }
}

/** The same for mentions of the same model. */
export function keyOf({ entry, unknownVersion }: Mention): string {
  return entry.id + (unknownVersion ?? '');
}
