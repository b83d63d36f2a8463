/** Reads one directive, such as `open-claims-ignore overclaim: said by the press release`. */
import type { Comment } from '../formats/format.ts';
import type { Span } from '../text/span.ts';

export interface Directive {
  readonly kind: 'ignore' | 'ignore-file' | 'off' | 'on';
  /** Ids of rules; none means all. */
  readonly rules: readonly string[];
  /** Why, in the author's words; empty where not said. */
  readonly reason: string;
  /** Of the comment. */
  readonly span: Span;
}

const KINDS: ReadonlyMap<string, Directive['kind']> = new Map([
  ['open-claims-ignore', 'ignore'],
  ['open-claims-ignore-file', 'ignore-file'],
  ['open-claims-off', 'off'],
  ['open-claims-on', 'on'],
]);

/** Undefined where the comment is for people only. */
export function readDirective({ span, text }: Comment): Directive | undefined {
  const content = text.trim();
  if (!content.startsWith('open-claims-')) return undefined;
  const colon = content.indexOf(':');
  const head = colon < 0 ? content : content.slice(0, colon);
  const [name = '', ...rules] = head.split(/[\s,]+/).filter((word) => word !== '');
  const kind = KINDS.get(name);
  return kind && { kind, rules, reason: colon < 0 ? '' : content.slice(colon + 1).trim(), span };
}
