/** Turns reports into findings: severity, suppression, order. Each step is small and named. */
import type { Mention, Reading } from '../reading/reading.ts';
import type { Report, RuleDescription } from '../rules/rule.ts';
import { unusedIgnore } from '../rules/unused-ignore.ts';
import { RULE_IDS, type Settings } from '../settings/settings.ts';
import type { Directives } from './directives.ts';
import { type Finding, type Severity, targetOf } from './finding.ts';
import { unusedIgnores } from './unused.ts';

export interface FinishContext {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly directives: Directives;
  /** Whether nothing is to be reported on a model. */
  isIgnored(mention: Mention): boolean;
}

interface RuleReport {
  readonly rule: RuleDescription;
  readonly report: Report;
}

export function finish(reports: readonly RuleReport[], context: FinishContext): readonly Finding[] {
  const found = reports.flatMap((entry) => toFinding(entry, context)).sort(inOrder);
  const { directives } = context;
  const kept = found.filter((finding) => {
    const target = targetOf(finding, context.reading);
    return !(target && context.isIgnored(target)) && !directives.silences(finding.rule, finding.span.start);
  });
  const unused = unusedFindings(context);
  return unused.length > 0 ? [...kept, ...unused].sort(inOrder) : kept;
}

/** By place; at one place by target, then the graver rules first, as the list of rules has them. */
function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || (a.target ?? 0) - (b.target ?? 0) || ruleOrder(a) - ruleOrder(b);
}

function ruleOrder({ rule }: Finding): number {
  const ids: readonly string[] = RULE_IDS;
  return ids.indexOf(rule);
}

function toFinding({ rule, report }: RuleReport, { reading, settings }: FinishContext): Finding[] {
  const claim = reading.claims[report.claim];
  const severity = severityOf(rule, settings, report.severity);
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

function unusedFindings({ reading, settings, directives }: FinishContext): readonly Finding[] {
  const severity = severityOf(unusedIgnore, settings);
  if (severity === 'off') return [];
  const language = settings.messages === 'auto' ? reading.language : settings.messages;
  return unusedIgnores(directives, settings, language)
    .filter(({ rule, span }) => !directives.silences(rule, span.start))
    .map((finding) => ({ ...finding, severity }));
}

function severityOf({ id, defaultSeverity }: RuleDescription, settings: Settings, own?: Severity): Severity | 'off' {
  const chosen = settings.severity[id];
  return chosen === 'default' ? (own ?? defaultSeverity) : chosen;
}
