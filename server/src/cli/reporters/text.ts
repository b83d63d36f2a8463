/** Findings for people: the place, the words underlined, why, the source, and a summary. */
import picocolors from 'picocolors';
import {
  createLineIndex,
  type Evidence,
  type Finding,
  type LineIndex,
  type Place,
  type Severity,
  type Source,
} from '../../core/index.ts';
import type { Identity } from '../result.ts';
import { excerpt } from './excerpt.ts';
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
    start: () => '',
    result(identity, { source, findings }) {
      if (findings.length === 0) return '';
      const lines = createLineIndex(source.text);
      return findings
        .map((finding) => findingText(placeNamer(nameOf(identity), source), finding, lines, { colours, width }))
        .join('');
    },
    badLine: () => '',
    end(summary) {
      const day = asOf ? `, as of ${asOf}` : '';
      return `${colours.bold(summaryText(summary))}\n${colours.dim(`registry ${registry.version} of ${registry.date}${day}`)}\n`;
    },
  };
}

interface Look {
  readonly colours: Colours;
  readonly width: number;
}

function findingText(
  nameOfPlace: (place: Place) => string,
  finding: Finding,
  lines: LineIndex,
  { colours, width }: Look,
): string {
  const { severity, span, message, why, evidence, rule } = finding;
  const place = lines.placeAt(span.start);
  const { line, column } = place;
  const paint = painter(colours, severity);
  const start = column - 1;
  const { shown, underline } = excerpt(lines.lineText(line), { start, end: start + span.end - span.start }, width);
  return [
    `${colours.bold(nameOfPlace(place))} ${paint(severity)} ${colours.dim(rule)}`,
    `${INDENT}${shown}`,
    `${INDENT}${paint(underline)}`,
    `  ${printable(message)}`,
    // A message may give the reasons itself; then they are not said twice.
    ...why.filter((reason) => !message.includes(reason)).map((reason) => `  - ${printable(reason)}`),
    ...evidence.map((source) => `  ${colours.dim(sourceText(source))}`),
    '',
    '',
  ].join('\n');
}

/** Word processors count no lines. */
function placeNamer(name: string, { document }: Source): (place: Place) => string {
  return ({ line, column }) => (document ? `${name}, paragraph ${line}` : `${name}:${line}:${column}`);
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
