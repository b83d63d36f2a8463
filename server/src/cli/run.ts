/** The check command: texts from files, standard input or JSON Lines, through the checker, to a reporter. */
import type { Options } from './arguments.ts';
import { checkAll } from './check-all.ts';
import { settingsOf } from './check-settings.ts';
import { exitStatusOf } from './exit-status.ts';
import type { ExitStatus, Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import { ownRegistry } from './own-registry.ts';
import { createReporter } from './reporters/index.ts';
import { onlyCheck } from './treatment.ts';

export async function check(options: Options, host: Host): Promise<ExitStatus> {
  const inputs = inputsOf(options, host);
  const { registry, problems } = ownRegistry(options, host);
  const checker = host.createChecker(settingsOf(options), registry);
  const reporter = createReporter(options.value('format') ?? 'text', {
    host,
    registry: checker.registry,
    colour: host.colour && !options.flags.has('no-color'),
    asOf: checker.settings.asOf,
  });
  const { counts, ...summary } = await checkAll(inputs, onlyCheck(checker), reporter, host, host.write);
  return exitStatusOf({ counts, problems: summary.problems + problems }, options.value('fail-on') ?? 'warning');
}
