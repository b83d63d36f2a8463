/** The check command: texts from files, standard input or JSON Lines, through the checker, to a reporter. */
import { type Checker, createLineIndex, resolveSettings, type Severity } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { type DocumentLanguage, formatFor } from './document-options.ts';
import { fileIdentity, findFiles, readStream, readText } from './files.ts';
import type { ExitStatus, Host } from './host.ts';
import { type BadLine, readDocuments } from './jsonl.ts';
import { ownRegistry } from './own-registry.ts';
import { createReporter } from './reporters/index.ts';
import type { Reporter, Summary } from './reporters/reporter.ts';
import type { Identity } from './result.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';
import { warn } from './warn.ts';

/** One text to check, or why there is none. */
type Input =
  | {
      readonly identity: Identity;
      readonly text: string;
      readonly format: string;
      readonly language?: DocumentLanguage;
    }
  | Problem;
interface Problem {
  /** For standard error. */
  readonly problem: string;
  /** Set where the problem is a line of JSON Lines; the output then holds it too. */
  readonly badLine?: BadLine;
}

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
  const summary = await checkAll(inputs, checker, reporter, host);
  return statusOf({ ...summary, problems: summary.problems + problems }, options.value('fail-on') ?? 'warning');
}

function inputsOf(options: Options, host: Host): AsyncIterable<Input> {
  if (options.names.filter((name) => name === '-').length > 1)
    throw new UsageError('- stands for standard input, which can be read only once');
  if (options.value('input') === 'jsonl') {
    if (options.names.some((name) => name !== '-'))
      throw new UsageError('--input jsonl reads standard input; name no files with it');
    return documentInputs(options, host);
  }
  if (options.names.length === 0)
    throw new UsageError('nothing to check: name files, directories or globs, or - for standard input');
  return fileInputs(options, host);
}

async function checkAll(
  inputs: AsyncIterable<Input>,
  checker: Checker,
  reporter: Reporter,
  host: Host,
): Promise<Summary> {
  let texts = 0;
  let problems = 0;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  await host.write(reporter.start());
  for await (const input of inputs) {
    if (host.outputClosed) break;
    if ('problem' in input) {
      problems++;
      warn(host, input.problem);
      if (input.badLine) await host.write(reporter.badLine(input.badLine));
      continue;
    }
    const { identity, text, format, language } = input;
    const analysis = checker.check({ text, format, ...(language ? { language } : {}) });
    texts++;
    for (const { severity } of analysis.findings) counts[severity]++;
    for (const { span, message } of analysis.problems)
      warn(host, `${placeOf(identity, text, span.start)}: ${message.en}`);
    await host.write(reporter.result(identity, analysis));
  }
  const summary = { texts, problems, counts };
  await host.write(reporter.end(summary));
  return summary;
}

function placeOf(identity: Identity, text: string, offset: number): string {
  const { line, column } = createLineIndex(text).placeAt(offset);
  return `${'path' in identity ? identity.path : identity.id}:${line}:${column}`;
}

async function* fileInputs(options: Options, host: Host): AsyncGenerator<Input> {
  const { workingDirectory } = host;
  const chosen = options.value('document-format') ?? 'auto';
  const seen = new Set<string>();
  for (const name of options.names) {
    if (name === '-') {
      const path = options.value('stdin-filename') ?? '-';
      yield toInput(path, await readStream(host.stdin, 'standard input'), formatFor(chosen, path));
      continue;
    }
    const { paths, problems } = await findFiles(name, { workingDirectory, anyFormat: chosen !== 'auto' });
    for (const problem of problems) yield { problem: inWords(problem) };
    for (const path of paths) {
      const file = fileIdentity(path, workingDirectory);
      if (seen.has(file)) continue;
      seen.add(file);
      yield toInput(path, readText(path, workingDirectory), formatFor(chosen, path));
    }
  }
}

async function* documentInputs(options: Options, host: Host): AsyncGenerator<Input> {
  try {
    yield* documentsOf(options, host);
  } catch (error) {
    // Only what the system reports is a problem of the input.
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    yield { problem: inWords({ name: 'standard input', reason: reasonOf(error) }) };
  }
}

async function* documentsOf(options: Options, host: Host): AsyncGenerator<Input> {
  const preset = options.value('document-format') ?? 'auto';
  for await (const document of readDocuments(host.stdin)) {
    if ('error' in document) {
      yield { problem: `line ${document.line}: ${document.error}`, badLine: document };
      continue;
    }
    const { id, text, format = preset, language } = document;
    yield { identity: { id }, text, format: formatFor(format, undefined), ...(language ? { language } : {}) };
  }
}

function toInput(path: string, text: string | Unreadable, format: string): Input {
  return typeof text === 'string' ? { identity: { path }, text, format } : { problem: inWords(text) };
}

function inWords({ name, reason }: Unreadable): string {
  return `${name}: ${reason}`;
}

function settingsOf(options: Options) {
  const { settings, problems } = resolveSettings({
    definition: options.value('definition'),
    language: options.value('language'),
    messages: options.value('messages'),
    asOf: options.value('as-of'),
  });
  const [problem] = problems;
  if (problem) throw new UsageError(`--${problem.path === 'asOf' ? 'as-of' : problem.path}: ${problem.message}`);
  return settings;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function statusOf({ problems, counts }: Summary, failOn: string): ExitStatus {
  if (problems > 0) return 2;
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn as Severity) + 1);
  return grave.some((severity) => counts[severity] > 0) ? 1 : 0;
}
