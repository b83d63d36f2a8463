/** The check command: texts from files, standard input or JSON Lines, through the checker, to a reporter. */
import type { Options } from './arguments.ts';
import { checkAll } from './check-all.ts';
import { createCheckers } from './checkers.ts';
import { exitStatusOf } from './exit-status.ts';
import { fixModeOf } from './fix/fix-mode.ts';
import type { ExitStatus, Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import { createProjects } from './projects.ts';
import { createReporter } from './reporters/index.ts';
import type { Reporter } from './reporters/reporter.ts';
import { onlyCheck } from './treatment.ts';

export async function check(options: Options, host: Host): Promise<ExitStatus> {
  const shown = options.given('print-config');
  if (shown !== undefined) return (await import('./print-config.ts')).printConfig(options, host, shown, false);
  const projects = createProjects(options, host.workingDirectory);
  const inputs = inputsOf(options, host, projects);
  const fixing = fixModeOf(options);
  const checkers = createCheckers(options, host, projects);
  const { registry, settings } = checkers.session;
  // Standard output then holds a text or a diff, which nothing may be mixed into.
  const aside = fixing === 'dry-run' || (fixing === 'write' && options.names.includes('-'));
  const format = options.value('format') ?? 'text';
  const reporter = createReporter(format, {
    host,
    registry,
    colour: host.colour && !options.flags.has('no-color') && !aside,
    asOf: settings.asOf,
  });
  const { counts, ...summary } = await checkAll(
    inputs,
    fixing ? (await import('./fix/mender.ts')).createMender(fixing, checkers, host) : onlyCheck(checkers),
    format === 'text' && fixing === 'dry-run' ? onlySummary(reporter) : reporter,
    host,
    aside ? host.writeAside : host.write,
  );
  return exitStatusOf(
    { counts, problems: summary.problems + checkers.problems() },
    options.value('fail-on') ?? 'warning',
  );
}

/** On a terminal, findings would stand between the changes. */
function onlySummary(reporter: Reporter): Reporter {
  return { ...reporter, result: () => '' };
}
