/** Descriptions of the rules as SARIF holds them. */
import { type RuleDescription, rules, type Severity } from '../../core/index.ts';

export const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

export function sarifRules() {
  return rules.map((rule) => ({
    id: rule.id,
    shortDescription: { text: rule.summary.en },
    fullDescription: { text: rule.rationale.en },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: SARIF_LEVELS[rule.defaultSeverity] },
    properties: { tags: ['prose', 'openness'], summaryInFrench: rule.summary.fr, rationaleInFrench: rule.rationale.fr },
  }));
}

function helpText({ id, summary, rationale, examples }: RuleDescription): string {
  return [
    `${summary.en} ${rationale.en}`,
    ['Reported:', ...examples.reported].join('\n'),
    ['Accepted:', ...examples.accepted].join('\n'),
    silence(id),
  ].join('\n\n');
}

function helpMarkdown({ id, summary, rationale, examples }: RuleDescription): string {
  const list = (items: readonly string[]) => items.map((item) => `- \`${item}\``).join('\n');
  return [
    `${summary.en} ${rationale.en}`,
    `**Reported**\n\n${list(examples.reported)}`,
    `**Accepted**\n\n${list(examples.accepted)}`,
    silence(id),
  ].join('\n\n');
}

function silence(id: string): string {
  return `A comment with open-claims-ignore ${id}: your reason, on the line or before it, silences one place.`;
}
