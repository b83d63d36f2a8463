/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
import type { Severity } from '../../core/index.ts';
import { type PlacedFinding, shownName } from '../result.ts';
import type { Reporter } from './reporter.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function githubReporter(): Reporter {
  return {
    needs: {},
    start: () => '',
    result: (identity, { findings }) => findings.map((finding) => command(shownName(identity), finding)).join(''),
    badLine: ({ line, error }) => `::error title=unreadable line::${escapeData(`line ${line}: ${error}`)}\n`,
    end: () => '',
  };
}

function command(name: string, finding: PlacedFinding): string {
  const { severity, line, column, endLine, endColumn, rule, message } = finding;
  const places = `line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`;
  return `::${LEVELS[severity]} file=${escapeProperty(name)},${places},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, (mark) => encodeURIComponent(mark));
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (mark) => encodeURIComponent(mark));
}
