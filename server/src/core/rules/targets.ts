/** Walks the pairs of claim and model that a rule looks at. */
import type { Claim, Mention, Reading, Stance } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';

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
      if (!mention || seen.has(mention.entry.id + (mention.unknownVersion ?? ''))) continue;
      seen.add(mention.entry.id + (mention.unknownVersion ?? ''));
      yield { claim, claimIndex, mention, target };
    }
  }
}

/** What a mention is judged as: a company stands for its house's family where it has one, else for nothing. */
export function judgedEntry(registry: Registry, entry: Entry): Entry | undefined {
  if (entry.kind !== 'organisation') return entry;
  return entry.houseFamily ? registry.get(entry.houseFamily) : undefined;
}
