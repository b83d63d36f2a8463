/** Where other collections of facts say something else of a version. */
import type { LanguageId } from '../reading/reading.ts';
import type { Version } from '../registry/entry.ts';
import { LABELS } from './labels.ts';
import { say } from './wording.ts';

export interface DisputeLine {
  /** Which collection says what of which fact. */
  readonly text: string;
  /** Why it is not followed; in English, as it stands in the registry. */
  readonly reason: string;
}

export function disputeLines({ disputes = [] }: Version, language: LanguageId): readonly DisputeLine[] {
  return disputes.map(({ by, fact, says, reason }) => ({
    text: say(LABELS.dispute, language, { by, fact, says }),
    reason,
  }));
}
