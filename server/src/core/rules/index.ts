/** All rules. */
import { ambiguousOpen } from './ambiguous-open.ts';
import { contradiction } from './contradiction.ts';
import { licenceStatement } from './licence-statement.ts';
import { overclaim } from './overclaim.ts';
import type { Rule, RuleDescription } from './rule.ts';
import { underclaim } from './underclaim.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** Those that look at claims. */
export const claimRules: readonly Rule[] = [overclaim, ambiguousOpen, underclaim, licenceStatement, contradiction];

export const rules: readonly RuleDescription[] = [...claimRules, unusedIgnore];
