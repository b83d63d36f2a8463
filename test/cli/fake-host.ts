/** A host for tests: input from strings, output in strings, and a checker that knows one sentence. */

import { runCommandLine } from '../../server/src/cli/command-line.ts';
import * as documentReader from '../../server/src/cli/documents/main.ts';
import * as pdfReader from '../../server/src/cli/documents/pdf/main.ts';
import type { ExitStatus, Host } from '../../server/src/cli/host.ts';
import type { Analysis, Checker, Fix, Settings, Severity, Source, Span } from '../../server/src/core/index.ts';
import { formatOf } from '../../server/src/core/index.ts';
import { acmeRegistry, entryOf } from '../core/explain/acme-registry.ts';

export interface Outcome {
  readonly status: ExitStatus;
  readonly stdout: string;
  /** What went to standard error besides problems. */
  readonly aside: string;
  /** Problems. */
  readonly stderr: readonly string[];
  readonly sources: readonly Source[];
  readonly settings: readonly Settings[];
  readonly serverStarted: boolean;
  readonly assistantServerStarted: boolean;
}

export interface World {
  readonly stdin?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  readonly workingDirectory?: string;
  readonly severity?: Severity;
  readonly program?: string;
  readonly today?: string;
  readonly colour?: boolean;
  readonly columns?: number;
  /** Happens when a file has been checked and would now be written. */
  readonly beforeWriting?: () => void;
}

/** A text that says so is passed over. */
const PASSED_OVER = /^Passed over/;

/** Runs the command line in memory; only files are real. */
export async function run(args: readonly string[], world: World = {}): Promise<Outcome> {
  const stderr: string[] = [];
  const sources: Source[] = [];
  const settings: Settings[] = [];
  let stdout = '';
  let aside = '';
  let serverStarted = false;
  let assistantServerStarted = false;
  const host: Host = {
    version: '9.9.9',
    workingDirectory: world.workingDirectory ?? process.cwd(),
    stdin: streamOf(world.stdin ?? []),
    colour: world.colour ?? false,
    columns: world.columns ?? 100,
    outputClosed: false,
    write: async (text) => {
      stdout += text;
    },
    writeAside: async (text) => {
      aside += text;
    },
    uninterrupted: async (work) => {
      world.beforeWriting?.();
      return work();
    },
    warn: (line) => void stderr.push(line),
    today: world.today ?? '2026-11-22',
    registry: () => acmeRegistry,
    createChecker(chosen) {
      settings.push(chosen);
      return checkerOf(chosen, world.severity ?? 'warning', (source) => sources.push(source));
    },
    documentReader: (kind) => (kind === 'pdf' ? pdfReader : documentReader),
    program: async () => world.program ?? 'a program',
    startServer: () => {
      serverStarted = true;
    },
    startAssistantServer: () => {
      assistantServerStarted = true;
    },
  };
  const status = await runCommandLine(args, host);
  return { status, stdout, aside, stderr, sources, settings, serverStarted, assistantServerStarted };
}

async function* streamOf(chunks: NonNullable<World['stdin']>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function checkerOf(settings: Settings, severity: Severity, seen: (source: Source) => void): Checker {
  const check = (source: Source) => {
    seen(source);
    return analysisOf(source.text, severity, source);
  };
  return {
    registry: acmeRegistry,
    settings,
    unknownModels: [],
    check,
    mayFind: ({ text }) => !PASSED_OVER.test(text),
    follow: () => ({ check, work: { prose: 0, claims: 0 } }),
  };
}

/** Each "open source" in the text (whose fix is safe where one blank parts the words), as an overclaim on the first "Acme-1" before it or at the text's start. */
export function analysisOf(text: string, severity: Severity = 'warning', source?: Source): Analysis {
  const named = text.indexOf('Acme-1');
  const mention = { span: { start: named, end: named + 6 }, text: 'Acme-1', entry: entryOf('acme-1') };
  const claims = [...text.matchAll(/open\s+source/g)].map(({ index, 0: words }) => ({
    span: { start: index, end: index + words.length },
    text: words,
    level: 'open-source' as const,
    stance: 'asserted' as const,
    about: 'model' as const,
    targets: [0],
    language: 'en' as const,
    sentence: { start: 0, end: text.length },
    grammar: 'adjective' as const,
  }));
  return {
    source: source ?? { text, format: 'plaintext' },
    format: formatOf('plaintext'),
    document: { segments: [], comments: [], footnotes: [] },
    reading: { mentions: named === -1 ? [] : [mention], claims: named === -1 ? [] : claims, language: 'en' },
    findings: (named === -1 ? [] : claims).map(({ span, text: words }, claim) => ({
      rule: 'overclaim',
      verdict: 'overclaim',
      severity,
      span,
      message: 'Acme-1 is open-weight, not open source.',
      why: ['the training code is not published'],
      evidence: [{ url: 'https://acme.example/models', checked: '2026-03-01' }],
      claim,
      target: 0,
      fixes: [wordingFor(span, words === 'open source')],
      ...(words === 'open source' ? { safeFix: wordingFor(span, true) } : {}),
    })),
    registry: acmeRegistry,
    problems: [],
  };
}

function wordingFor(span: Span, isSafe: boolean): Fix {
  return {
    title: 'Write “open-weight”',
    kind: 'wording',
    applicability: isSafe ? 'safe' : 'review',
    edits: [{ span, newText: 'open-weight' }],
  };
}
