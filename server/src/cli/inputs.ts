/** The texts to check: from files, standard input or JSON Lines. */
import { type Options, UsageError } from './arguments.ts';
import { type DocumentLanguage, formatFor } from './document-options.ts';
import { fileIdentity, findFiles } from './files.ts';
import type { Host } from './host.ts';
import { readDocuments } from './jsonl.ts';
import type { Unread } from './outcome.ts';
import type { Projects } from './projects.ts';
import { type Content, type InputHost, readFileInput, readStandardInput } from './read-input.ts';
import type { Identity } from './result.ts';
import { type StopSignal, until } from './stop-signal.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';

/** One text to check, or why there is none. */
export type Input = InputText | Unread;
export interface InputText extends Content {
  readonly identity: Identity;
  readonly language?: DocumentLanguage;
  /** Names the file whose settings hold, from the working directory; absent where it has none. */
  readonly path?: string;
  /** Where the text was read, without links; absent for what came from a stream. */
  readonly file?: string;
}
/** A file to check, by the path that names it in the output. Plain data. */
export interface FileJob {
  readonly path: string;
  /** Where it is, without links. */
  readonly file: string;
  /** The format of texts, or `auto`. */
  readonly chosen: string;
}

/** A text to read: a file, standard input, or why there is none. */
export type Job = FileJob | { readonly stdin: string | undefined; readonly chosen: string } | Unread;

/** Where texts come from; wrong names are told at once, before anything is read. */
export type Inputs =
  | { readonly kind: 'documents'; readonly inputs: AsyncIterable<Input>; readonly stop: StopSignal | undefined }
  | { readonly kind: 'jobs'; readonly jobs: AsyncIterable<Job> };

export function inputsOf(options: Options, host: Host, projects: Projects): Inputs {
  if (options.names.filter((name) => name === '-').length > 1)
    throw new UsageError('- stands for standard input, which can be read only once');
  if (options.value('input') === 'jsonl') {
    if (options.names.some((name) => name !== '-'))
      throw new UsageError('--input jsonl reads standard input; name no files with it');
    const stop = host.listenForStop?.();
    const documents = readDocuments(host.stdin);
    // A line that is cut off by the end of the process is none.
    return { kind: 'documents', inputs: documentInputs(options, stop ? until(documents, stop.came) : documents), stop };
  }
  if (options.names.length === 0)
    throw new UsageError('nothing to check: name files, directories or globs, or - for standard input');
  return { kind: 'jobs', jobs: jobsOf(options, host, projects) };
}

async function* jobsOf(options: Options, host: Host, { leftOut }: Projects): AsyncGenerator<Job> {
  const { workingDirectory } = host;
  const chosen = options.value('document-format') ?? 'auto';
  const seen = new Set<string>();
  for (const name of options.names) {
    if (name === '-') {
      const path = options.value('stdin-filename');
      yield { stdin: path, chosen };
      continue;
    }
    const { paths, problems } = await findFiles(name, {
      workingDirectory,
      anyFormat: chosen !== 'auto',
      excludesNamed: options.flags.has('force-exclude'),
      isLeftOut: (path, isFolder) => leftOut(path, isFolder) !== undefined,
    });
    for (const problem of problems) yield { problem: inWords(problem) };
    for (const path of paths) {
      const file = fileIdentity(path, workingDirectory);
      if (seen.has(file)) continue;
      seen.add(file);
      yield { path, file, chosen };
    }
  }
}

/** The text that a job means. */
export async function readJob(job: Job, host: InputHost): Promise<Input> {
  if ('problem' in job) return job;
  if ('file' in job) {
    const { path, file, chosen } = job;
    return toInput({ identity: { path }, path, file }, await readFileInput(host, path, chosen));
  }
  const path = job.stdin;
  const identity = { path: path ?? '-' };
  const origin = path === undefined ? { identity } : { identity, path };
  return toInput(origin, await readStandardInput(host, path, job.chosen));
}

type Documents = ReturnType<typeof readDocuments>;

async function* documentInputs(options: Options, documents: Documents): AsyncGenerator<Input> {
  try {
    yield* documentsOf(options, documents);
  } catch (error) {
    // Only what the system reports is a problem of the input.
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    yield { problem: inWords({ name: 'standard input', reason: reasonOf(error) }) };
  }
}

async function* documentsOf(options: Options, documents: Documents): AsyncGenerator<Input> {
  const preset = options.value('document-format') ?? 'auto';
  for await (const document of documents) {
    if ('error' in document) {
      yield { problem: `line ${document.line}: ${document.error}`, badLine: document };
      continue;
    }
    const { id, text, format = preset, language } = document;
    yield { identity: { id }, text, format: formatFor(format, undefined), ...(language ? { language } : {}) };
  }
}

type Origin = Pick<InputText, 'identity' | 'path' | 'file'>;

function toInput(origin: Origin, content: Content | Unreadable): Input {
  return 'reason' in content ? { problem: inWords(content) } : { ...origin, ...content };
}

function inWords({ name, reason }: Unreadable): string {
  return `${name}: ${reason}`;
}
