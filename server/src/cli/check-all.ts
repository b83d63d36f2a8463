/** Takes text after text, reports each at once, and counts. */
import { createLineIndex } from '../core/index.ts';
import type { Host } from './host.ts';
import type { Input } from './inputs.ts';
import type { Reporter, Summary } from './reporters/reporter.ts';
import type { Identity } from './result.ts';
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
  let texts = 0;
  let problems = 0;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  await print(reporter.start());
  for await (const input of inputs) {
    if (host.outputClosed) break;
    if ('problem' in input) {
      problems++;
      warn(host, input.problem);
      if (input.badLine) await print(reporter.badLine(input.badLine));
      continue;
    }
    const { identity } = input;
    const { analysis } = await treatment.apply(input);
    texts++;
    for (const { severity } of analysis.findings) counts[severity]++;
    for (const { span, message } of analysis.problems)
      warn(host, `${placeOf(identity, analysis.source.text, span.start)}: ${message.en}`);
    await print(reporter.result(identity, analysis));
  }
  const summary = { texts, problems, counts };
  await print(reporter.end(summary));
  return summary;
}

function placeOf(identity: Identity, text: string, offset: number): string {
  const { line, column } = createLineIndex(text).placeAt(offset);
  return `${'path' in identity ? identity.path : identity.id}:${line}:${column}`;
}
