/** Findings for people: the place, the words underlined, why, the source, and a summary. */
import picocolors from 'picocolors';
import type { Evidence, Severity } from '../../core/index.ts';
import type { Checked, CheckedFinding } from '../checked.ts';
import type { Identity } from '../result.ts';
import { printable } from './printable.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { summaryText } from './summary-text.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

const INDENT = '    ';
const MAX_WIDTH = 120;

export function textReporter({ host, colour, registry, asOf }: ReporterContext): Reporter {
  const colours = picocolors.createColors(colour);
  const width = Math.min(Math.max(host.columns, 40), MAX_WIDTH) - INDENT.length;
  return {
    needs: { excerpt: width },
    start: () => '',
    result: (identity, { findings, paragraphs }) =>
      findings.map((finding) => findingText(placeOf(nameOf(identity), finding, paragraphs), finding, colours)).join(''),
    badLine: () => '',
    end(summary) {
      const day = asOf ? `, as of ${asOf}` : '';
      return `${colours.bold(summaryText(summary))}\n${colours.dim(`registry ${registry.version} of ${registry.date}${day}`)}\n`;
    },
  };
}

function findingText(place: string, finding: CheckedFinding, colours: Colours): string {
  const { severity, message, why, evidence, rule, excerpt } = finding;
  const paint = painter(colours, severity);
  return [
    `${colours.bold(place)} ${paint(severity)} ${colours.dim(rule)}`,
    ...(excerpt ? [`${INDENT}${excerpt.shown}`, `${INDENT}${paint(excerpt.underline)}`] : []),
    `  ${printable(message)}`,
    // A message may give the reasons itself; then they are not said twice.
    ...why.filter((reason) => !message.includes(reason)).map((reason) => `  - ${printable(reason)}`),
    ...evidence.map((source) => `  ${colours.dim(sourceText(source))}`),
    '',
    '',
  ].join('\n');
}

/** Word processors count no lines. */
function placeOf(name: string, { line, column }: CheckedFinding, paragraphs: Checked['paragraphs']): string {
  const page = Array.isArray(paragraphs) ? `, page ${paragraphs[line - 1]}` : '';
  return paragraphs ? `${name}${page}, paragraph ${line}` : `${name}:${line}:${column}`;
}

function sourceText({ url, checked }: Evidence): string {
  return printable(`${url} (${checked})`);
}

function nameOf(identity: Identity): string {
  return printable('path' in identity ? (identity.path === '-' ? '<stdin>' : identity.path) : identity.id);
}

function painter(colours: Colours, severity: Severity): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.cyan;
}
