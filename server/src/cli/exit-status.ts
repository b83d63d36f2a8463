/** How a check ends: by what was found, and by what could not be done. */
import type { Severity } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { SEVERITIES } from './checked.ts';
import type { ExitStatus } from './host.ts';
import type { Summary } from './reporters/reporter.ts';

export interface Limits {
  /** A severity, or `never`. */
  readonly failOn: string;
  /** How many warnings are tolerated; undefined where they count as `failOn` says. */
  readonly maxWarnings: number | undefined;
}

/** Throws a UsageError where a number is none. */
export function limitsOf(options: Options): Limits {
  const given = options.given('max-warnings');
  if (given !== undefined && !/^\d{1,9}$/.test(given))
    throw new UsageError(`--max-warnings needs a whole number from 0 on, not "${given}"`);
  return {
    failOn: options.value('fail-on') ?? 'warning',
    maxWarnings: given === undefined ? undefined : Number(given),
  };
}

export function exitStatusOf({ problems, counts }: Pick<Summary, 'problems' | 'counts'>, limits: Limits): ExitStatus {
  if (problems > 0) return 2;
  const { failOn, maxWarnings } = limits;
  if (maxWarnings !== undefined && counts.warning > maxWarnings) return 1;
  const fails = (severity: Severity) => counts[severity] > 0 && !(severity === 'warning' && maxWarnings !== undefined);
  return graveOf(failOn).some(fails) ? 1 : 0;
}

/** What `--quiet` reports: all that the exit status goes by. */
export function isGrave({ severity }: { readonly severity: Severity }, { failOn, maxWarnings }: Limits): boolean {
  if (failOn === 'never' && maxWarnings === undefined) return true;
  return graveOf(failOn).includes(severity) || (severity === 'warning' && maxWarnings !== undefined);
}

function graveOf(failOn: string): readonly Severity[] {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn as Severity) + 1);
}
