/** SARIF 2.1.0, which code hosts and editors read; written as results come. */
import type { CheckedFinding } from '../checked.ts';
import { type PlacedFix, shownName } from '../result.ts';
import { createJsonItems } from './json-items.ts';
import { createOccurrences } from './occurrences.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { ruleIndexes, SARIF_LEVELS, sarifRules } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

export function sarifReporter({ host, registry }: ReporterContext): Reporter {
  const items = createJsonItems();
  return {
    needs: { fingerprint: true, fixes: true },
    start() {
      const tool = JSON.stringify({
        driver: { name: 'Open Claims', version: host.version, rules: sarifRules() },
        // What the verdicts rest on.
        extensions: [{ name: 'Open Claims registry', version: registry.version, releaseDateUtc: registry.date }],
      });
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[`;
    },
    result(identity, { findings }) {
      const location = { uri: toUri(shownName(identity)) };
      const before = createOccurrences();
      return items(findings.map((finding) => toSarif(location, finding, before(finding.fingerprint ?? ''))));
    },
    badLine: () => '',
    end: ({ problems }) => `\n],"invocations":[{"executionSuccessful":${problems === 0}}]}]}\n`,
  };
}

interface Location {
  readonly uri: string;
}

function toSarif(location: Location, finding: CheckedFinding, nth: number) {
  const { rule, severity, message, fingerprint, fixes } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: SARIF_LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: location, region: regionOf(finding) } }],
    partialFingerprints: { 'openClaims/v1': `${fingerprint}:${nth}` },
    ...(fixes && fixes.length > 0 ? { fixes: fixes.map((fix) => toFix(location, fix)) } : {}),
  };
}

function toFix(location: Location, { title, applicability, edits }: PlacedFix) {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit),
    ...(edit.newText === '' ? {} : { insertedContent: { text: edit.newText } }),
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: location, replacements }],
    properties: { applicability },
  };
}

type Range = Pick<CheckedFinding, 'line' | 'column' | 'endLine' | 'endColumn'>;

function regionOf({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative address, as SARIF wants it: forward slashes, nothing but safe characters, no half of a character. */
function toUri(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
