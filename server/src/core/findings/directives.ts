/**
 * Comments in a document that silence findings.
 *
 * - `open-claims-ignore`: behind text, it silences its line; on a line of its own, the block that follows.
 * - `open-claims-off` … `open-claims-on`: everything between; without `on`, the rest of the document.
 * - `open-claims-ignore-file`: the whole document.
 *
 * Each may name rules, parted by spaces or commas, and give a reason behind a colon:
 * `open-claims-ignore overclaim: quoted from the press release`. Without rules it means all that look at claims.
 * Formats without comments write a line that is only `[open-claims-ignore overclaim]`.
 */
import type { ParsedDocument } from '../formats/format.ts';
import type { Span } from '../text/span.ts';
import { type Directive, readDirective } from './directive.ts';
import { createScopes, type Scopes } from './directive-scope.ts';
import { createSilence, type Silence, type SilencedSpan } from './silence.ts';

export interface Directives {
  readonly all: readonly Directive[];
  /** Whether a comment silences a finding of this rule at this place. */
  silences(rule: string, start: number): boolean;
  /** What a comment covers, for those that stand at one place. */
  scopeOf(directive: Directive): Span;
  /** The comments that have silenced something that was asked so far. */
  used(): ReadonlySet<Directive>;
}

/** Rules that only a comment silences that names them. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['unused-ignore']);

export function createDirectives(text: string, document: ParsedDocument): Directives {
  const all = document.comments.flatMap((comment) => {
    const directive = readDirective(comment);
    return directive ? [directive] : [];
  });
  const scopes = createScopes(text, document);
  const silences = new Map<string, Silence>();
  return {
    all,
    silences(rule, start) {
      if (all.length === 0) return false;
      const silence = silences.get(rule) ?? createSilence(silencedSpans(text, all, rule, scopes));
      silences.set(rule, silence);
      return silence.holds(start);
    },
    scopeOf: ({ kind, span }) => (kind === 'ignore' ? scopes.ignoredSpan(span) : span),
    used: () => new Set([...silences.values()].flatMap((silence) => silence.used())),
  };
}

/** In the order of their starts. */
function silencedSpans(
  text: string,
  directives: readonly Directive[],
  rule: string,
  scopes: Scopes,
): readonly SilencedSpan[] {
  const spans: SilencedSpan[] = [];
  let off: Directive | undefined;
  for (const directive of directives) {
    const isMeant = directive.rules.length === 0 ? !NAMED_ONLY.has(rule) : directive.rules.includes(rule);
    if (!isMeant) continue;
    const { kind, span } = directive;
    if (kind === 'ignore-file') spans.push({ start: 0, end: text.length + 1, by: [directive] });
    else if (kind === 'ignore') spans.push({ ...scopes.ignoredSpan(span), by: [directive] });
    else if (kind === 'off') off ??= directive;
    else if (kind === 'on' && off) {
      spans.push({ start: off.span.end, end: span.start, by: [off, directive] });
      off = undefined;
    }
  }
  if (off) spans.push({ start: off.span.end, end: text.length + 1, by: [off] });
  return spans.sort((a, b) => a.start - b.start);
}
