/** Checks texts in a thread of its own, so that typing never waits. */
import {
  type Analysis,
  bundledRegistry,
  type Checker,
  createChecker,
  definitions,
  type Entry,
  entryPlainText,
  explainEntry,
  type Finding,
  formats,
  resolveSettings,
  targetOf,
} from '../server/src/core/index.ts';
import type { Found, FromWorker, Question } from './messages.ts';

interface Port {
  postMessage(message: FromWorker): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Question }) => void): void;
}

const port = globalThis as unknown as Port;
const registry = bundledRegistry();
const checkers = new Map<string, Checker>();

port.addEventListener('message', ({ data: question }) => {
  const checker = checkerFor(question);
  const analysis = checker.check({ text: question.text, format: question.format });
  const explanations = new Map<Entry, string>();
  const explain = (entry: Entry) => {
    const known = explanations.get(entry) ?? explanationOf(entry, checker, question);
    explanations.set(entry, known);
    return known;
  };
  const findings = analysis.findings.map((finding) => found(finding, analysis, explain));
  port.postMessage({ answer: { question, findings } });
});

port.postMessage({
  choices: {
    formats: formats.map(({ id, name }) => ({ id, name })),
    definitions: definitions.map(({ id, name }) => ({ id, name })),
    registry: { version: registry.version, date: registry.date, entries: registry.entries.length },
  },
});

function checkerFor({ definition, words }: Question): Checker {
  const key = `${definition} ${words}`;
  const { settings } = resolveSettings({ definition, messages: words });
  const checker = checkers.get(key) ?? createChecker(registry, settings);
  checkers.set(key, checker);
  return checker;
}

function explanationOf(entry: Entry, { settings }: Checker, { words }: Question): string {
  const today = new Date().toISOString().slice(0, 10);
  return entryPlainText(explainEntry(registry, entry, settings.definition, words, { today, allDefinitions: true }));
}

function found(finding: Finding, { reading }: Analysis, explain: (entry: Entry) => string): Found {
  const { span, severity, message, why, evidence, fixes } = finding;
  const target = targetOf(finding, reading);
  return {
    ...span,
    severity,
    message,
    why: why.filter((reason) => !message.includes(reason)),
    sources: evidence,
    ...(target ? { model: { name: target.entry.name, explanation: explain(target.entry) } } : {}),
    suggestions: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...edit.span, newText: edit.newText })),
    })),
  };
}
