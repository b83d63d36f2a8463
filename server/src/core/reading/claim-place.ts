/** Where a claim stands: what the steps that tell its stance look at. */
import type { Group } from './groups/group.ts';
import type { Unit } from './units.ts';

/** How a claim was tied to its models: decides which cues can reach it. */
export interface ClaimPlace {
  readonly units: readonly Unit[];
  /** Unit index of the claim. */
  readonly claim: number;
  /** First unit of its noun group. */
  readonly from: number;
  readonly group: Group;
  /** First unit of its clause. */
  readonly clause: number;
  /** The step that tied it. */
  readonly via: string;
  /** The clause's verb says it; elsewhere the noun group presupposes it. */
  readonly said: boolean;
  /** Unit indices of the models. */
  readonly targets: readonly number[];
  readonly marks: QuotationMarks;
}

/** What the passage's quotation marks mean. */
export interface QuotationMarks {
  /** The sentence begins inside a quotation. */
  readonly quoted: boolean;
  /** The passage closes every quotation that it opens. */
  readonly balanced: boolean;
  /** They bound values and quote nobody. */
  readonly data: boolean;
}
