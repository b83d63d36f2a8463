/** The check command: texts from files, standard input or JSON Lines, through the checker, to a reporter. */
import type { Options } from './arguments.ts';
import type { Baseline } from './baseline/baseline.ts';
import { checkAll, type Run } from './check-all.ts';
import { withFindings } from './checked.ts';
import { exitStatusOf, isGrave, type Limits, limitsOf } from './exit-status.ts';
import { fixModeOf } from './fix/fix-mode.ts';
import type { ExitStatus, Host } from './host.ts';
import { prepare } from './prepare.ts';
import { createReporter } from './reporters/index.ts';
import type { Reporter } from './reporters/reporter.ts';
import { warn } from './warn.ts';

export async function check(options: Options, host: Host): Promise<ExitStatus> {
  const shown = options.given('print-config');
  if (shown !== undefined) return (await import('./print-config.ts')).printConfig(options, host, shown, false);
  const fixing = fixModeOf(options);
  const limits = limitsOf(options);
  const quiet = options.flags.has('quiet');
  const prepared = prepare('check', options, host);
  const baseline = await baselineOf(options, host);
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
      ...(await prepared.texts(
        baseline ? { ...reporter.needs, fingerprint: true, words: true } : reporter.needs,
        fixing,
      )),
      reporter: format === 'text' ? shortened(reporter, quiet, fixing === 'dry-run') : reporter,
      fixing,
      ...selection(baseline, quiet ? limits : undefined),
      tell: teller.tell,
      print: aside ? host.writeAside : host.write,
    },
    host,
  );
  await prepared.finish();
  const met = summary.problems + teller.count();
  const { note, failed } = baseline?.finish(met) ?? {};
  if (failed !== undefined) warn(host, failed);
  if (note !== undefined && !quiet) warn(host, note);
  return exitStatusOf({ counts, problems: met + (failed === undefined ? 0 : 1) }, limits);
}

async function baselineOf(options: Options, host: Host): Promise<Baseline | undefined> {
  if (options.given('baseline') === undefined && options.given('write-baseline') === undefined) return undefined;
  return (await import('./more.ts')).createBaseline(options, host);
}

/** `limits` are given where only what they count is shown. */
function selection(baseline: Baseline | undefined, limits: Limits | undefined): Pick<Run, 'shown' | 'accepted'> {
  return {
    ...(baseline ? { accepted: baseline.accepted } : {}),
    shown(identity, checked) {
      const fresh = baseline ? baseline.shown(identity, checked) : checked;
      return limits ? withFindings(fresh, (finding) => isGrave(finding, limits)) : fresh;
    },
  };
}

/** On a terminal, findings would stand between the changes of a diff. */
function shortened(reporter: Reporter, quiet: boolean, isDiff: boolean): Reporter {
  return {
    ...reporter,
    ...(isDiff ? { result: () => '' } : {}),
    ...(quiet ? { end: () => '' } : {}),
  };
}
