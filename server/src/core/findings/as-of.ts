/** The day whose facts a document is to be judged by: `open-claims-as-of: 2024-09-30` in a comment or in front matter. */
import type { ParsedDocument } from '../formats/format.ts';
import { lastDayOf } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import { AS_OF_NAME } from './directive.ts';

export interface DocumentDate {
  /** YYYY-MM-DD; a month or a year means its last day. */
  readonly day?: string;
  /** Where a date stands that is none. */
  readonly problem?: { readonly span: Span; readonly value: string };
}

/** The first such comment counts. */
export function dateOfDocument({ comments }: ParsedDocument): DocumentDate {
  for (const { span, text } of comments) {
    const content = text.trim();
    if (!content.startsWith(AS_OF_NAME)) continue;
    const value = content
      .slice(AS_OF_NAME.length)
      .replace(/^[\s:]+/, '')
      .replace(/^["']|["']$/g, '')
      .trim();
    const day = lastDayOf(value);
    return day === undefined ? { problem: { span, value } } : { day };
  }
  return {};
}
