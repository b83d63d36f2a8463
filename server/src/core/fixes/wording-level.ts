/** What can be said of all the models that a claim is about, so that one replacement is true for each. */
import type { DefinitionId } from '../judging/definitions.ts';
import { judgedEntry, judgeEntry } from '../judging/judge.ts';
import type { Claim, Mention, Reading } from '../reading/reading.ts';
import type { Entry, Licence, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { Extent } from './wording-extent.ts';
import type { AccurateLevel } from './wording-lexicon.ts';

interface Facts {
  readonly reading: Reading;
  readonly registry: Registry;
  readonly definition: DefinitionId;
}

export interface Accurate {
  readonly level: AccurateLevel;
  readonly extent: Extent;
  /** Whether it holds for each version of each target, and the definition decides on all of them alike. */
  readonly certain: boolean;
}

/** Up to this share of closed versions a general statement about a family stands, as general statements bear exceptions. */
const EXCEPTIONS = 0.25;

/**
 * The most open level that holds for every target, and `closed` only where no target has released weights.
 * Undefined where facts are missing, where targets differ, or where half of a family's versions or more are closed.
 */
export function accurateLevel(claim: Claim, { reading, registry, definition }: Facts): Accurate | undefined {
  const entries = entriesOf(claim, reading, registry);
  const shares = entries?.map((entry) => closedShare(registry.versionsOf(entry)));
  if (!entries || !shares || shares.some((share) => share === undefined)) return undefined;
  if (shares.every((share) => share === 1)) return { level: 'closed', extent: 'all', certain: true };
  const worst = Math.max(...shares.map((share) => share ?? 1));
  if (worst >= 0.5) return undefined;
  const statuses = new Set(entries.map((entry) => judgeEntry(registry, entry, definition).status));
  const [status] = statuses;
  const level = statuses.size === 1 && status === 'meets' ? 'open-source' : 'open-weight';
  const certain = worst === 0 && statuses.size === 1 && (status === 'meets' || status === 'fails');
  return { level, extent: worst > EXCEPTIONS ? 'most' : 'all', certain };
}

/** Share of the versions whose weights are not released; undefined where that is not known of all. */
function closedShare(versions: readonly Version[]): number | undefined {
  if (versions.length === 0 || versions.some(({ weights }) => weights === 'unknown')) return undefined;
  return versions.filter(({ weights }) => weights === 'closed').length / versions.length;
}

/** The licence that all targets' weights are under; undefined where it is not known or not one. */
export function accurateLicence(claim: Claim, { reading, registry }: Omit<Facts, 'definition'>): Licence | undefined {
  const versions = entriesOf(claim, reading, registry)?.flatMap((entry) => registry.versionsOf(entry)) ?? [];
  const released = versions.filter(({ weights }) => weights !== 'closed');
  const licences = new Map(released.map(({ licence }: Version) => [licence?.id, licence]));
  return licences.size === 1 ? [...licences.values()][0] : undefined;
}

function entriesOf(claim: Claim, reading: Reading, registry: Registry): readonly Entry[] | undefined {
  const mentions = claim.targets.map((target) => reading.mentions[target]);
  const entries = mentions.map((mention) => mention && entryOf(mention, registry));
  return entries.length > 0 && entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** Of a version that the registry doesn't know nothing can be said. */
function entryOf({ entry, unknownVersion }: Mention, registry: Registry): Entry | undefined {
  return unknownVersion === undefined ? judgedEntry(registry, entry) : undefined;
}
