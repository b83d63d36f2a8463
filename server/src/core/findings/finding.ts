/** What the author sees: a finding, why it is one, and what can be done. */
import type { Claim, Mention, Reading } from '../reading/reading.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** `safe` keeps the author's meaning; `review` changes what is said and is never applied unasked. */
export type Applicability = 'safe' | 'review';
export type FixKind = 'wording' | 'footnote' | 'ignore' | 'attribution' | 'licence' | 'cleanup';

export interface Fix {
  readonly title: string;
  readonly kind: FixKind;
  readonly applicability: Applicability;
  readonly edits: readonly Edit[];
}

/** One source behind a finding. */
export interface Evidence {
  readonly url: string;
  /** YYYY-MM-DD, the day the source was read. */
  readonly checked: string;
}

/** Another place of the document that belongs to a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

export interface Finding {
  /** Id of the rule, such as `overclaim`. */
  readonly rule: string;
  readonly verdict: 'overclaim' | 'underclaim' | 'ambiguous' | 'licence' | 'contradiction' | 'unused';
  readonly severity: Severity;
  /** The words of the claim, or the comment. */
  readonly span: Span;
  /** What is wrong, in one or two sentences, in the language of the passage. */
  readonly message: string;
  /** Why: one line for each unmet requirement or fact. */
  readonly why: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Indices into the reading; absent where the finding is not about a claim. */
  readonly claim?: number;
  readonly target?: number;
  readonly related?: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The one of them that is safe, without the cost of the others. */
  readonly safeFix?: Fix | undefined;
}

/** Absent where the finding is about a comment. */
export function claimOf({ claim }: Pick<Finding, 'claim'>, { claims }: Reading): Claim | undefined {
  return claim === undefined ? undefined : claims[claim];
}

/** The model that the finding is about; absent where it is about a comment. */
export function targetOf({ target }: Pick<Finding, 'target'>, { mentions }: Reading): Mention | undefined {
  return target === undefined ? undefined : mentions[target];
}
