/** The tool that checks a text. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import {
  type Analysis,
  createChecker,
  createLineIndex,
  type DefinitionId,
  defaultSettings,
  type Finding,
  type Fix,
  type LineIndex,
  type Registry,
  targetOf,
} from '../../core/index.ts';
import { answer } from './answer.ts';

interface Request {
  readonly text: string;
  readonly format: string;
  readonly language: 'auto' | 'en' | 'fr';
  readonly definition: DefinitionId;
}

export function checkText(registry: Registry, { text, format, language, definition }: Request): CallToolResult {
  const analysis = createChecker(registry, { ...defaultSettings, definition }).check({ text, format, language });
  const lines = createLineIndex(text);
  const findings = analysis.findings.map((finding) => findingData(finding, analysis, lines));
  const data = {
    language: analysis.reading.language,
    definition,
    registry: { version: registry.version, date: registry.date },
    findings,
  };
  const words = findings.length === 0 ? 'Nothing was found wrong.' : findings.map(inWords).join('\n\n');
  return answer(`${words}\n\n(registry of ${registry.date}, definition ${definition})`, data);
}

type FindingData = ReturnType<typeof findingData>;

/** Lines and columns count from 1, columns in UTF-16 code units. */
function findingData(finding: Finding, { source, reading }: Analysis, lines: LineIndex) {
  const { rule, severity, span, message, why, evidence, fixes } = finding;
  const [start, end] = [lines.placeAt(span.start), lines.placeAt(span.end)];
  const target = targetOf(finding, reading);
  return {
    rule,
    severity,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    quotation: source.text.slice(span.start, span.end),
    ...(target ? { model: { id: target.entry.id, name: target.entry.name } } : {}),
    message,
    why,
    sources: evidence,
    // Whether to silence a finding is for the author to say.
    suggestions: fixes.filter(({ kind }) => kind !== 'ignore').map((fix) => suggestion(fix, source.text, lines)),
  };
}

function suggestion({ title, kind, applicability, edits }: Fix, text: string, lines: LineIndex) {
  return {
    title,
    kind,
    /** A safe one says only more precisely what the author may have meant. */
    safe: applicability === 'safe',
    edits: edits.map(({ span, newText }) => {
      const { line, column } = lines.placeAt(span.start);
      return { line, column, oldText: text.slice(span.start, span.end), newText };
    }),
  };
}

function inWords({ line, column, quotation, severity, rule, message, sources, suggestions }: FindingData): string {
  return [
    `Line ${line}, column ${column}, “${quotation}” (${severity}, ${rule}): ${message}`,
    ...suggestions.map(({ title, safe }) => `- ${title}${safe ? ' (safe)' : ''}`),
    ...sources.map(({ url, checked }) => `Source: ${url} (read on ${checked})`),
  ].join('\n');
}
