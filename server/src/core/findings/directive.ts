/** Reads one directive, such as `open-claims-ignore overclaim: said by the press release`. */
import type { Comment } from '../formats/format.ts';
import type { Span } from '../text/span.ts';

export interface Directive {
  readonly kind: 'ignore' | 'ignore-file' | 'off' | 'on' | 'unknown';
  /** As it was written: `open-claims-ignore`. */
  readonly name: string;
  /** Ids of rules; none means all. */
  readonly rules: readonly string[];
  /** Why, in the author's words; empty where not said. */
  readonly reason: string;
  /** Of the comment. */
  readonly span: Span;
}

/** Names the day whose facts count. */
export const AS_OF_NAME = 'open-claims-as-of';

const KINDS: ReadonlyMap<string, Directive['kind']> = new Map([
  ['open-claims-ignore', 'ignore'],
  ['open-claims-ignore-file', 'ignore-file'],
  ['open-claims-off', 'off'],
  ['open-claims-on', 'on'],
]);

/** All that a comment can begin with. */
export const DIRECTIVE_NAMES: readonly string[] = [...KINDS.keys(), AS_OF_NAME];

/** Undefined where the comment is for people only, or names the day whose facts count. */
export function readDirective({ span, text }: Comment): Directive | undefined {
  const content = text.trim();
  if (!/^open-claims-/i.test(content)) return undefined;
  const colon = content.indexOf(':');
  const head = colon < 0 ? content : content.slice(0, colon);
  const [name = '', ...rules] = head.split(/[\s,]+/).filter((word) => word !== '');
  if (name === AS_OF_NAME) return undefined;
  const reason = colon < 0 ? '' : content.slice(colon + 1).trim();
  return { kind: KINDS.get(name) ?? 'unknown', name, rules, reason, span };
}
