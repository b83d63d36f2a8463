/**
 * Comments in a document that silence findings.
 *
 * - `open-claims-ignore`: behind text, it silences its line; on a line of its own, the block that follows.
 * - `open-claims-off` … `open-claims-on`: everything between; without `on`, the rest of the document.
 * - `open-claims-ignore-file`: the whole document.
 *
 * Each may name rules, parted by spaces or commas, and give a reason behind a colon:
 * `open-claims-ignore overclaim: quoted from the press release`. Without rules it means all.
 * Formats without comments write a line that is only `[open-claims-ignore overclaim]`.
 */
import type { ParsedDocument } from '../formats/format.ts';
import type { Span } from '../text/span.ts';
import { type Directive, readDirective } from './directive.ts';
import { ignoredSpan } from './directive-scope.ts';
import type { Finding } from './finding.ts';

export interface Directives {
  /** Whether a comment silences a finding of this rule at this place. */
  silences(rule: Finding['rule'], start: number): boolean;
}

export function createDirectives(text: string, document: ParsedDocument): Directives {
  const directives = document.comments.flatMap((comment) => {
    const directive = readDirective(comment);
    return directive ? [directive] : [];
  });
  if (directives.length === 0) return { silences: () => false };
  const spans = new Map<string, readonly Span[]>();
  return {
    silences(rule, start) {
      const known = spans.get(rule) ?? silencedSpans(text, document, directives, rule);
      spans.set(rule, known);
      return known.some((span) => span.start <= start && start < span.end);
    },
  };
}

function silencedSpans(
  text: string,
  document: ParsedDocument,
  directives: readonly Directive[],
  rule: string,
): readonly Span[] {
  const spans: Span[] = [];
  let offSince: number | undefined;
  for (const directive of directives) {
    if (directive.rules.length > 0 && !directive.rules.includes(rule)) continue;
    const { kind, span } = directive;
    if (kind === 'ignore-file') return [{ start: 0, end: text.length + 1 }];
    if (kind === 'ignore') spans.push(ignoredSpan(text, document, span));
    else if (kind === 'off') offSince ??= span.end;
    else if (offSince !== undefined) {
      spans.push({ start: offSince, end: span.start });
      offSince = undefined;
    }
  }
  if (offSince !== undefined) spans.push({ start: offSince, end: text.length + 1 });
  return spans;
}
