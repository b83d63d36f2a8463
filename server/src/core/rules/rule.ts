/** What a rule is: one on claims looks at a reading and reports claims that the facts don't bear. */
import type { Evidence, Finding, RelatedPlace, Severity } from '../findings/finding.ts';
import type { Verdict } from '../judging/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { RuleId, Settings } from '../settings/settings.ts';
import type { Localized } from '../text/localized.ts';

export interface RuleContext {
  readonly reading: Reading;
  readonly registry: Registry;
  readonly settings: Settings;
  /** The verdict under the chosen definition; asked for again, it is not made again. */
  judge(entry: Entry): Verdict;
}

/** What a rule yields; the engine adds rule id, severity and fixes to make it a finding. */
export interface Report {
  readonly claim: number;
  readonly target: number;
  readonly verdict: Finding['verdict'];
  /** Where the case is graver or milder than the rule's default. */
  readonly severity?: Severity;
  readonly message: string;
  readonly why: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly related?: readonly RelatedPlace[];
}

/** What a rule is called and why it is there. */
export interface RuleDescription {
  readonly id: RuleId;
  readonly summary: Localized;
  readonly rationale: Localized;
  readonly defaultSeverity: Severity;
  /** Shown in the docs and run by the tests. */
  readonly examples: {
    readonly reported: readonly string[];
    readonly accepted: readonly string[];
    /** The format that they are written in; plain text where left out. */
    readonly format?: string;
  };
}

/** A rule on claims. */
export interface Rule extends RuleDescription {
  check(context: RuleContext): Iterable<Report>;
}
