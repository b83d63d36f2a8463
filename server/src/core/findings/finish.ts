/** Turns reports into findings: severity, suppression, order. Each step is small and named. */
import type { Claim, Mention, Reading } from '../reading/reading.ts';
import type { Report, RuleDescription } from '../rules/rule.ts';
import { unusedIgnore } from '../rules/unused-ignore.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { RULE_IDS, type Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { Directive } from './directive.ts';
import type { Directives } from './directives.ts';
import { claimOf, type Finding, type Severity, targetOf } from './finding.ts';
import { unusedIgnores } from './unused.ts';

export interface FinishContext {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly directives: Directives;
  /** Whether nothing is to be reported on a model. */
  isIgnored(mention: Mention): boolean;
  /** Whether the words of a claim are allowed. */
  isAllowed(claim: Span): boolean;
  /** Whether a span lies in a block quotation. */
  isQuoted(span: Span): boolean;
}

interface RuleReport {
  readonly rule: RuleDescription;
  readonly report: Report;
}

export function finish(reports: readonly RuleReport[], context: FinishContext): readonly Finding[] {
  const { directives, reading, settings } = context;
  const kept: Finding[] = [];
  for (const { rule, report } of reports) {
    const claim = claimOf(report, reading);
    if (!claim) continue;
    const severity = severityOf(rule, settings, report.severity);
    // Comments are asked about all that is found: one on a rule or a model that is left alone is still of use.
    if (directives.silences(rule.id, claim.span.start) || severity === 'off') continue;
    const target = targetOf(report, reading);
    if (target && context.isIgnored(target)) continue;
    if (!context.isAllowed(claim.span)) kept.push(toFinding(rule, report, claim, severity));
  }
  return [...kept, ...unusedFindings(context)].sort(inOrder);
}

/** By place; at one place by target, then the graver rules first, as the list of rules has them. */
function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || (a.target ?? 0) - (b.target ?? 0) || ruleOrder(a) - ruleOrder(b);
}

function ruleOrder({ rule }: Finding): number {
  const ids: readonly string[] = RULE_IDS;
  return ids.indexOf(rule);
}

function toFinding(rule: RuleDescription, report: Report, claim: Claim, severity: Severity): Finding {
  const { message, why, evidence, verdict, target, related } = report;
  return {
    rule: rule.id,
    verdict,
    span: claim.span,
    message,
    why,
    evidence,
    claim: report.claim,
    target,
    ...(related ? { related } : {}),
    fixes: [],
    severity,
  };
}

function unusedFindings(context: FinishContext): readonly Finding[] {
  const { reading, settings, directives } = context;
  const severity = severityOf(unusedIgnore, settings);
  // What would have been found on another day nobody knows.
  if (severity === 'off' || settings.asOf !== '') return [];
  const language = messageLanguage(settings, reading.language);
  // Quotations that are not checked may be checked the next time.
  const isQuoted = (directive: Directive) =>
    !settings.checkQuotations && context.isQuoted(directives.scopeOf(directive));
  return unusedIgnores(directives, language, isQuoted)
    .filter(({ rule, span }) => !directives.silences(rule, span.start))
    .map((finding) => ({ ...finding, severity }));
}

function severityOf({ id, defaultSeverity }: RuleDescription, settings: Settings, own?: Severity): Severity | 'off' {
  const chosen = settings.severity[id];
  return chosen === 'default' ? (own ?? defaultSeverity) : chosen;
}
