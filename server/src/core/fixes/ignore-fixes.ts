/** The ways to ignore a finding: its rule here, all rules here, its rule in the whole document. */
import { claimOf, type Finding, type Fix } from '../findings/finding.ts';
import { messageLanguage } from '../settings/message-language.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { FixContext } from './fix-context.ts';
import { ignoreEdit } from './ignore.ts';
import { ignoreFileEdit } from './ignore-file.ts';
import { fixTitle } from './wording-titles.ts';

export function ignoreFixes(
  finding: Finding,
  { source, document, format, reading, settings }: FixContext,
): readonly Fix[] {
  const { rule, span } = finding;
  const context = { text: source.text, document, format };
  const messages = messageLanguage(settings, claimOf(finding, reading)?.language ?? reading.language);
  const fix = (kind: 'ignoreRule' | 'ignoreAll' | 'ignoreFile', edits: readonly Edit[] | undefined): readonly Fix[] =>
    edits ? [{ title: fixTitle(kind, messages, rule), kind: 'ignore', applicability: 'review', edits }] : [];
  return [
    ...fix('ignoreRule', ignoreEdit(context, { start: span.start, rule })),
    ...fix('ignoreAll', ignoreEdit(context, { start: span.start })),
    ...fix('ignoreFile', ignoreFileEdit(context, rule)),
  ];
}
