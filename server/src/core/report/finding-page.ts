/** A finding explained at length: what is wrong, why, by which sources, and what is on record of the model. */
import { dateInWords } from '../explain/dates.ts';
import { escapeMarkdown, linkMarkdown } from '../explain/escape-markdown.ts';
import { explainEntry, explainTerm } from '../explain/explanation.ts';
import { LABELS } from '../explain/labels.ts';
import { entryMarkdown, termMarkdown } from '../explain/markdown.ts';
import { say } from '../explain/wording.ts';
import { claimOf, type Finding, targetOf } from '../findings/finding.ts';
import type { DefinitionId } from '../judging/definitions.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import type { Analysed } from './take-inventory.ts';

const WORDS = {
  title: { en: 'Why is “{words}” flagged?', fr: 'Pourquoi « {words} » est-il signalé ?' },
  because: { en: 'Because', fr: 'Parce que' },
  term: { en: 'The term', fr: 'Le terme' },
  model: { en: 'The model', fr: 'Le modèle' },
  rule: { en: 'Rule: {rule}', fr: 'Règle : {rule}' },
} as const satisfies Record<string, Localized>;

export interface PageOptions {
  readonly definition: DefinitionId;
  readonly language: LanguageId;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Markdown; what comes from text and registry is escaped. */
export function findingPage(
  finding: Finding,
  analysed: Analysed,
  { definition, language, today }: PageOptions,
): string {
  const { source, reading, registry } = analysed;
  const words = source.text.slice(finding.span.start, finding.span.end);
  const claim = claimOf(finding, reading);
  const target = targetOf(finding, reading);
  const heading = (text: Localized) => `## ${say(text, language)}`;
  const cited = finding.evidence.map(({ url, checked }) => {
    const date = dateInWords(checked, language);
    return `- ${linkMarkdown(url)}, ${say(LABELS.checked, language, { date })}`;
  });
  return `${[
    `# ${escapeMarkdown(say(WORDS.title, language, { words }))}`,
    escapeMarkdown(finding.message),
    ...(finding.why.length > 0
      ? [heading(WORDS.because), finding.why.map((reason) => `- ${escapeMarkdown(reason)}`).join('\n')]
      : []),
    ...(cited.length > 0 ? [heading(LABELS.sources), cited.join('\n')] : []),
    ...(claim ? [heading(WORDS.term), termMarkdown(explainTerm(claim.level, definition, language))] : []),
    ...(target
      ? [heading(WORDS.model), entryMarkdown(explainEntry(registry, target.entry, definition, language, { today }))]
      : []),
    say(WORDS.rule, language, { rule: finding.rule }),
  ].join('\n\n')}\n`;
}
