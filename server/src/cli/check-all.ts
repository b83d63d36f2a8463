/** Takes text after text, reports each at once, and counts. */
import { createLineIndex } from '../core/index.ts';
import type { Host } from './host.ts';
import { type Input, nameOf } from './inputs.ts';
import type { Reporter, Summary } from './reporters/reporter.ts';
import type { Treatment } from './treatment.ts';
import { warn } from './warn.ts';

/** `print` takes the report. */
export async function checkAll(
  inputs: AsyncIterable<Input>,
  treatment: Treatment,
  reporter: Reporter,
  host: Host,
  print: (text: string) => Promise<void>,
): Promise<Summary> {
  const { fixing } = treatment;
  let texts = 0;
  let problems = 0;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const mended = { findings: 0, texts: 0, failed: 0 };
  await print(reporter.start());
  for await (const input of inputs) {
    // Files are mended even if nobody reads the report.
    if (host.outputClosed && fixing !== 'write') break;
    if ('problem' in input) {
      problems++;
      warn(host, input.problem);
      if (input.badLine) await print(reporter.badLine(input.badLine));
      continue;
    }
    const treated = await treatment.apply(input);
    const { analysis, obstacle } = treated;
    texts++;
    mended.findings += treated.mended;
    if (treated.mended > 0) mended.texts++;
    if (obstacle !== undefined) {
      problems++;
      mended.failed++;
      warn(host, `${nameOf(input)}: ${obstacle}`);
    }
    for (const { severity } of analysis.findings) counts[severity]++;
    for (const { span, message } of analysis.problems) {
      const { line, column } = createLineIndex(analysis.source.text).placeAt(span.start);
      warn(host, `${nameOf(input)}:${line}:${column}: ${message.en}`);
    }
    await print(reporter.result(input.identity, analysis));
  }
  const summary = { texts, problems, counts, ...(fixing ? { mended: { ...mended, fixing } } : {}) };
  await print(reporter.end(summary));
  return summary;
}
