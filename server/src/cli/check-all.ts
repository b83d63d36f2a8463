/** Takes what became of text after text, reports each at once, and counts. */
import { type Checked, countsOf } from './checked.ts';
import type { FixMode } from './fix/fix-mode.ts';
import type { Host } from './host.ts';
import type { Outcome } from './outcome.ts';
import type { Reporter, Summary } from './reporters/reporter.ts';
import { type Identity, shownName } from './result.ts';
import type { Tell } from './teller.ts';
import { warn } from './warn.ts';

export interface Run {
  readonly outcomes: AsyncIterable<Outcome>;
  readonly reporter: Reporter;
  readonly fixing?: FixMode | undefined;
  /** What is reported of a text: without what is accepted, or too slight. */
  shown?(identity: Identity, checked: Checked): Checked;
  readonly tell: Tell;
  /** Takes the report. */
  print(text: string): Promise<void>;
  accepted?(): number;
  /** Told after each text. */
  done?(texts: number): void;
}

export async function checkAll({ outcomes, reporter, fixing, ...run }: Run, host: Host): Promise<Summary> {
  const { tell, print } = run;
  let texts = 0;
  let problems = 0;
  const counts = countsOf([]);
  const mended = { findings: 0, texts: 0, failed: 0 };
  await print(reporter.start());
  for await (const outcome of outcomes) {
    // Files are mended even if nobody reads the report.
    if (host.outputClosed && fixing !== 'write') break;
    for (const line of outcome.told ?? []) tell(line);
    if ('problem' in outcome) {
      problems++;
      warn(host, outcome.problem);
      if (outcome.badLine) await print(reporter.badLine(outcome.badLine));
      continue;
    }
    const { identity, obstacle } = outcome;
    const checked = run.shown?.(identity, outcome.checked) ?? outcome.checked;
    texts++;
    mended.findings += outcome.mended ?? 0;
    if (outcome.mended) mended.texts++;
    if (obstacle !== undefined) {
      problems++;
      mended.failed++;
      warn(host, `${shownName(identity)}: ${obstacle}`);
    }
    for (const { severity } of checked.findings) counts[severity]++;
    for (const problem of checked.problems) warn(host, `${shownName(identity)}:${problem}`);
    await print(reporter.result(identity, checked));
    run.done?.(texts);
  }
  const accepted = run.accepted?.();
  const summary = {
    ...(accepted === undefined ? {} : { accepted }),
    texts,
    problems,
    counts,
    ...(fixing ? { mended: { ...mended, fixing } } : {}),
  };
  await print(reporter.end(summary));
  return summary;
}
