/** Whether texts are mended, by options. */
import { type Options, UsageError } from '../arguments.ts';

/** `dry-run` shows what `write` would do. */
export type FixMode = 'write' | 'dry-run';

/** Undefined where texts are only checked. */
export function fixModeOf(options: Options): FixMode | undefined {
  const dryRun = options.flags.has('dry-run');
  if (!options.flags.has('fix')) {
    if (dryRun) throw new UsageError('--dry-run shows what --fix would do; give both');
    return undefined;
  }
  if (options.value('input') === 'jsonl')
    throw new UsageError("--fix can't mend the lines of --input jsonl; the fixes are in the output of --format jsonl");
  return dryRun ? 'dry-run' : 'write';
}
