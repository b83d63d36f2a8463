/** The core's report on all texts, with what was found, as a page: Markdown, or HTML that stands alone. */
import { createReport, type Inventory, type Remark, type ReportFormat, renderReport } from '../../core/index.ts';
import type { Checked } from '../checked.ts';
import type { Reporter, ReporterContext, ReporterOf } from '../reporters/reporter.ts';
import { shownName } from '../result.ts';
import { languageOf } from './report-language.ts';

export const markdownReporter: ReporterOf = (context) => pageReporter('markdown', context.messages);
export const htmlReporter: ReporterOf = (context) => pageReporter('html', context.messages);

/** Of the claims alone, as the editor exports them. */
export function reportReporter(format: ReportFormat, messages: Messages): Reporter {
  const whole = pageReporter(format, messages);
  return { ...whole, result: (identity, checked) => whole.result(identity, { ...checked, findings: [] }) };
}

type Messages = ReporterContext['messages'];

/** Reports hold all texts, so that they are written at the end. */
function pageReporter(format: ReportFormat, messages: Messages = 'auto'): Reporter {
  const inventories: Inventory[] = [];
  const remarks: Remark[] = [];
  let badLines = 0;
  return {
    needs: { inventory: true },
    start: () => '',
    result(identity, checked) {
      const name = shownName(identity);
      if (checked.inventory) inventories.push({ ...checked.inventory, name });
      remarks.push(...remarksOf(name, checked));
      return '';
    },
    badLine() {
      badLines++;
      return '';
    },
    end({ texts, problems }) {
      const skipped = Math.max(problems, badLines);
      const scan = skipped > 0 ? { found: texts + skipped, skipped, stopped: false } : undefined;
      return renderReport(createReport(inventories, scan), format, languageOf(inventories, messages), remarks);
    },
  };
}

/** Findings that no claim of the report shows. */
function remarksOf(name: string, { findings, inventory }: Checked): readonly Remark[] {
  if (findings.length === 0) return [];
  const keyOf = (...parts: readonly (string | number | undefined)[]) => JSON.stringify(parts);
  const shown = new Set(
    inventory?.statements.flatMap(({ start, model, findings: own }) =>
      own.map(({ rule, message }) => keyOf(start, model, rule, message)),
    ),
  );
  return findings
    .filter(({ claimStart, model, rule, message }) => !shown.has(keyOf(claimStart, model, rule, message)))
    .map(({ rule, severity, message, line }) => ({ name, line, rule, severity, message }));
}
