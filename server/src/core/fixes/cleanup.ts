/** Takes out a comment that silences nothing. */
import { readDirective } from '../findings/directive.ts';
import type { Finding, Fix } from '../findings/finding.ts';
import { messageLanguage } from '../rules/wording.ts';
import { RULE_IDS } from '../settings/settings.ts';
import { firstFrom } from '../text/span.ts';
import type { FixContext } from './fix-context.ts';
import { removeComment } from './remove-comment.ts';
import { fixTitle } from './wording-titles.ts';

/** Safe, unless the comment names no rule of ours: then it may be mistyped. */
export function cleanupFix({ span }: Finding, { source, document, format, reading, settings }: FixContext): Fix {
  const comment = document.comments[firstFrom(document.comments, span.start)];
  const rules = (comment && readDirective(comment)?.rules) ?? [];
  const applicability = rules.every((rule) => RULE_IDS.some((id) => id === rule)) ? 'safe' : 'review';
  const title = fixTitle('remove', messageLanguage(settings, reading.language));
  return { title, kind: 'cleanup', applicability, edits: [removeComment(source.text, span, format)] };
}
