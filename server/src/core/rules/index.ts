/** All rules. */
import { ambiguousOpen } from './ambiguous-open.ts';
import { contradiction } from './contradiction.ts';
import { licenceStatement } from './licence-statement.ts';
import { overclaim } from './overclaim.ts';
import type { Rule } from './rule.ts';
import { underclaim } from './underclaim.ts';

export const rules: readonly Rule[] = [overclaim, ambiguousOpen, underclaim, licenceStatement, contradiction];
