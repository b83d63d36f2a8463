/** What a registry is made of. */
import type { Dispute } from './entry.ts';
import type { DeveloperFile, LicenceRecord } from './schema.ts';

/** All that a registry is made of; `npm run build` packs the bundled one from server/registry. */
export interface RegistryData {
  /** Such as `2026.11`. */
  readonly version: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly date: string;
  readonly developers: readonly DeveloperFile[];
  readonly licences: readonly LicenceRecord[];
  /** SPDX ids that the Open Source Initiative has approved. */
  readonly osiApproved: readonly string[];
  readonly attribution: string;
  /** By the id of a version. */
  readonly disputes?: Readonly<Record<string, readonly Dispute[]>>;
}
