/** The check command: texts from files, standard input or JSON Lines, through the checker, to a reporter. */
import type { Options } from './arguments.ts';
import { checkAll } from './check-all.ts';
import { exitStatusOf } from './exit-status.ts';
import { fixModeOf } from './fix/fix-mode.ts';
import type { ExitStatus, Host } from './host.ts';
import { prepare } from './prepare.ts';
import { createReporter } from './reporters/index.ts';
import type { Reporter } from './reporters/reporter.ts';

export async function check(options: Options, host: Host): Promise<ExitStatus> {
  const shown = options.given('print-config');
  if (shown !== undefined) return (await import('./print-config.ts')).printConfig(options, host, shown, false);
  const fixing = fixModeOf(options);
  const prepared = prepare(options, host);
  const { checkers, teller } = prepared;
  const { registry, settings } = checkers.session;
  // Standard output then holds a text or a diff, which nothing may be mixed into.
  const aside = fixing === 'dry-run' || (fixing === 'write' && options.names.includes('-'));
  const format = options.value('format') ?? 'text';
  const reporter = await createReporter(format, {
    host,
    registry,
    colour: host.colour && !options.flags.has('no-color') && !aside,
    asOf: settings.asOf,
    messages: settings.messages,
  });
  const { counts, ...summary } = await checkAll(
    {
      outcomes: await prepared.outcomes(reporter.needs, fixing),
      reporter: format === 'text' && fixing === 'dry-run' ? onlySummary(reporter) : reporter,
      fixing,
      tell: teller.tell,
      print: aside ? host.writeAside : host.write,
    },
    host,
  );
  prepared.finish();
  return exitStatusOf({ counts, problems: summary.problems + teller.count() }, options.value('fail-on') ?? 'warning');
}

/** On a terminal, findings would stand between the changes. */
function onlySummary(reporter: Reporter): Reporter {
  return { ...reporter, result: () => '' };
}
