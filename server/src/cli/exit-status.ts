/** How a check ends: by what was found, and by what could not be done. */
import type { Severity } from '../core/index.ts';
import { SEVERITIES } from './checked.ts';
import type { ExitStatus } from './host.ts';
import type { Summary } from './reporters/reporter.ts';

/** `failOn` is a severity, or `never`. */
export function exitStatusOf({ problems, counts }: Pick<Summary, 'problems' | 'counts'>, failOn: string): ExitStatus {
  if (problems > 0) return 2;
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn as Severity) + 1);
  return grave.some((severity) => counts[severity] > 0) ? 1 : 0;
}
