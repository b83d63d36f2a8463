/** JUnit's XML, in which a text is a suite and a finding a test: warnings and errors are failures, the rest are notes. */
import type { Severity } from '../../core/index.ts';
import type { CheckedFinding } from '../checked.ts';
import { shownName } from '../result.ts';
import { slashedName } from './name.ts';
import type { Reporter } from './reporter.ts';
import { type Attributes, element, openTag, XML_HEAD, xmlText } from './xml.ts';

const FAILURES: ReadonlySet<Severity> = new Set(['error', 'warning']);

export function junitReporter(): Reporter {
  return {
    needs: {},
    start: () => `${XML_HEAD}${openTag('testsuites', { name: 'Open Claims' })}\n`,
    result(identity, { findings }) {
      const name = slashedName(shownName(identity));
      const failures = findings.filter(({ severity }) => FAILURES.has(severity)).length;
      const cases = findings.map((finding) => caseOf(name, finding));
      const clean = element('testcase', { classname: name, name: 'openness claims' });
      return suite({ name, tests: Math.max(cases.length, 1), failures, errors: 0 }, cases.length > 0 ? cases : [clean]);
    },
    badLine({ line, error }) {
      const name = `line ${line}`;
      const failed = element('testcase', { classname: name, name: 'readable' }, element('error', { message: error }));
      return suite({ name, tests: 1, failures: 0, errors: 1 }, [failed]);
    },
    end: () => '</testsuites>\n',
  };
}

function suite(attributes: Attributes, cases: readonly string[]): string {
  return `${element('testsuite', attributes, cases.map((one) => `\n${one}`).join(''))}\n`;
}

function caseOf(name: string, finding: CheckedFinding): string {
  const { rule, severity, message, line, column, why, evidence } = finding;
  const place = `${name}:${line}:${column}`;
  const lines = [`${place} ${severity}`, message, ...why, ...evidence.map(({ url, checked }) => `${url} (${checked})`)];
  const text = xmlText(lines.join('\n'));
  const told = FAILURES.has(severity)
    ? element('failure', { message, type: rule }, text)
    : element('system-out', {}, text);
  return element(
    'testcase',
    { classname: name, name: `${rule}, line ${line}, column ${column}`, file: name, line },
    told,
  );
}
