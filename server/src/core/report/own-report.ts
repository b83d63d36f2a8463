/** Knows a report among texts: what it repeats is no claim of its own. */
import type { Report } from './report.ts';

const COMMENT = '<!-- open-claims-ignore-file: a report by Open Claims -->';
/** It stands behind a document type at most. */
const SEARCHED = 100;

/** A comment for the start of a report in Markdown or HTML; empty where it would silence nothing. */
export function reportComment({ rows }: Report): string {
  return rows.length === 0 ? '' : `${COMMENT}\n`;
}

export function isOwnReport(text: string): boolean {
  return text.slice(0, SEARCHED).includes(COMMENT);
}
