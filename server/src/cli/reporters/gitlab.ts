/** A code quality report, which GitLab shows in merge requests. */
import { createHash } from 'node:crypto';
import type { Severity } from '../../core/index.ts';
import type { CheckedFinding } from '../checked.ts';
import { shownName } from '../result.ts';
import { createJsonItems } from './json-items.ts';
import { slashedName } from './name.ts';
import { createOccurrences } from './occurrences.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

export function gitlabReporter(): Reporter {
  const items = createJsonItems();
  return {
    needs: { fingerprint: true },
    start: () => '[',
    result(identity, { findings }) {
      const path = slashedName(shownName(identity));
      const before = createOccurrences();
      return items(findings.map((finding) => toIssue(path, finding, before(finding.fingerprint ?? ''))));
    },
    badLine: () => '',
    end: () => '\n]\n',
  };
}

/** GitLab takes issues with the same fingerprint for one. */
function toIssue(path: string, finding: CheckedFinding, nth: number) {
  const { rule, severity, message, line, endLine, fingerprint } = finding;
  const mark = createHash('sha256').update(JSON.stringify([path, fingerprint, nth]));
  return {
    description: message,
    check_name: rule,
    fingerprint: mark.digest('hex').slice(0, 40),
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: line, end: endLine } },
  };
}
