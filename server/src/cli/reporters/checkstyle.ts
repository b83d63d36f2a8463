/** Checkstyle's XML, which many servers and review tools read. */
import type { Severity } from '../../core/index.ts';
import { shownName } from '../result.ts';
import { slashedName } from './name.ts';
import type { Reporter } from './reporter.ts';
import { element, openTag, XML_HEAD } from './xml.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

export function checkstyleReporter(): Reporter {
  return {
    needs: {},
    start: () => `${XML_HEAD}${openTag('checkstyle', { version: '4.3' })}\n`,
    result(identity, { findings }) {
      const errors = findings.map(({ rule, severity, message, line, column }) =>
        element('error', { line, column, severity: SEVERITIES[severity], message, source: `open-claims.${rule}` }),
      );
      const content = errors.map((error) => `\n${error}`).join('');
      return `${element('file', { name: slashedName(shownName(identity)) }, content)}\n`;
    },
    badLine: () => '',
    end: () => '</checkstyle>\n',
  };
}
