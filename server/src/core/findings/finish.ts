/** Turns reports into findings: severity, suppression, order. Each step is small and named. */
import type { Reading } from '../reading/reading.ts';
import type { Report, Rule } from '../rules/rule.ts';
import { RULE_IDS, type Settings } from '../settings/settings.ts';
import type { Directives } from './directives.ts';
import type { Finding, Severity } from './finding.ts';

export interface FinishContext {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly directives: Directives;
}

interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

export function finish(reports: readonly RuleReport[], context: FinishContext): readonly Finding[] {
  return reports
    .flatMap((entry) => toFinding(entry, context))
    .filter((finding) => !context.directives.silences(finding.rule, finding.span.start))
    .sort((a, b) => a.span.start - b.span.start || a.target - b.target || ruleOrder(a) - ruleOrder(b));
}

/** The graver rules first, as the list of rules has them. */
function ruleOrder({ rule }: Finding): number {
  return RULE_IDS.findIndex((id) => id === rule);
}

function toFinding({ rule, report }: RuleReport, { reading, settings }: FinishContext): Finding[] {
  const claim = reading.claims[report.claim];
  const severity = severityOf(rule, report, settings);
  if (!claim || severity === 'off') return [];
  const { message, why, evidence, verdict, target, related } = report;
  return [
    {
      rule: rule.id,
      verdict,
      severity,
      span: claim.span,
      message,
      why,
      evidence,
      claim: report.claim,
      target,
      ...(related ? { related } : {}),
      fixes: [],
    },
  ];
}

function severityOf(rule: Rule, report: Report, settings: Settings): Severity | 'off' {
  const chosen = settings.severity[rule.id];
  return chosen === 'default' ? (report.severity ?? rule.defaultSeverity) : chosen;
}
