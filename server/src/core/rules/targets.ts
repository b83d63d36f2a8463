/** Walks the pairs of claim and model that a rule looks at. */
import type { Claim, Mention, Reading, Stance } from '../reading/reading.ts';

export interface Pair {
  readonly claim: Claim;
  readonly claimIndex: number;
  readonly mention: Mention;
  readonly target: number;
}

/** Found once for all rules. */
const known = new WeakMap<Reading, Map<Stance, readonly Pair[]>>();

/** Claims of one stance about models, each with one of its targets; the same model once for each claim. */
export function pairsOf(reading: Reading, stance: Stance): readonly Pair[] {
  const ofStances = known.get(reading) ?? new Map<Stance, readonly Pair[]>();
  known.set(reading, ofStances);
  const pairs = ofStances.get(stance) ?? findPairs(reading, stance);
  ofStances.set(stance, pairs);
  return pairs;
}

function findPairs(reading: Reading, stance: Stance): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [claimIndex, claim] of reading.claims.entries()) {
    if (claim.targets.length === 0 || claim.stance !== stance || claim.presupposed) continue;
    const seen = new Set<string>();
    for (const target of claim.targets) {
      const mention = reading.mentions[target];
      if (!mention || seen.has(keyOf(mention))) continue;
      seen.add(keyOf(mention));
      pairs.push({ claim, claimIndex, mention, target });
    }
  }
  return pairs;
}

/** The same for mentions of the same model. */
export function keyOf({ entry, unknownVersion }: Mention): string {
  return unknownVersion === undefined ? entry.id : entry.id + unknownVersion;
}
