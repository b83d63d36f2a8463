/** Takes out a comment that silences nothing. */
import type { Finding, Fix } from '../findings/finding.ts';
import { messageLanguage } from '../settings/message-language.ts';
import type { FixContext } from './fix-context.ts';
import { removeComment } from './remove-comment.ts';
import { fixTitle } from './wording-titles.ts';

/** Never safe: the comment may be mistyped, or be needed under other settings, and its reason would be lost. */
export function cleanupFix({ span }: Finding, { source, format, reading, settings }: FixContext): Fix {
  const title = fixTitle('remove', messageLanguage(settings, reading.language));
  return { title, kind: 'cleanup', applicability: 'review', edits: [removeComment(source.text, span, format)] };
}
