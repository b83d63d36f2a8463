/** SARIF 2.1.0, which code hosts and editors read; written as results come. */
import { rules, type Severity } from '../../core/index.ts';
import { type PlacedFinding, placedFindings } from '../result.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarifReporter({ host }: ReporterContext): Reporter {
  let separator = '\n';
  return {
    start() {
      const driver = {
        name: 'Open Claims',
        version: host.version,
        rules: rules.map(({ id, summary, rationale, defaultSeverity }) => ({
          id,
          shortDescription: { text: summary.en },
          fullDescription: { text: rationale.en },
          defaultConfiguration: { level: LEVELS[defaultSeverity] },
        })),
      };
      const tool = JSON.stringify({ driver });
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[`;
    },
    result(identity, analysis) {
      const name = 'path' in identity ? identity.path : identity.id;
      return placedFindings(analysis)
        .map((finding) => {
          const text = `${separator}${JSON.stringify(toSarif(name, finding))}`;
          separator = ',\n';
          return text;
        })
        .join('');
    },
    badLine: () => '',
    end: ({ problems }) => `\n],"invocations":[{"executionSuccessful":${problems === 0}}]}]}\n`,
  };
}

function toSarif(name: string, finding: PlacedFinding) {
  const { rule, severity, message, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(name) }, region } }],
  };
}

/** A relative address, as SARIF wants it: forward slashes, nothing but safe characters, no half of a character. */
function toUri(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
