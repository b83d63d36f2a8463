/** Reads JSON from a file that people write: the tree with its offsets, or what is wrong, and where. */
import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { repeatedKey, syntaxProblem, tooDeep } from './json-errors.ts';
import type { Localized } from './localized.ts';

/** Something wrong in a file's text; `offset` in UTF-16 code units. */
export interface PlacedProblem {
  readonly offset: number;
  readonly message: Localized;
}

export interface JsonText {
  /** Absent where the text is too deep, or holds nothing. */
  readonly tree?: Node;
  /** Why the text is not JSON; empty where it is. */
  readonly errors: readonly PlacedProblem[];
  readonly repeatedKeys: readonly PlacedProblem[];
}

/** `lenient` allows comments and trailing commas. Never throws. */
export function parseJsonText(text: string, { lenient }: { readonly lenient: boolean }): JsonText {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { errors: [{ offset: deep, message: tooDeep(MAX_DEPTH) }], repeatedKeys: [] };
  const errors: ParseError[] = [];
  // A byte order mark is no part of the JSON; a space in its place keeps the offsets.
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, {
    disallowComments: !lenient,
    allowTrailingComma: lenient,
  });
  return {
    ...(tree ? { tree } : {}),
    errors: errors.map(({ offset, error }) => ({ offset, message: syntaxProblem(error) })),
    repeatedKeys: tree ? repeatedKeys(tree) : [],
  };
}

/** What people write needs seven; what is far deeper would overflow the parser's stack. */
const MAX_DEPTH = 100;

export function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const mark = text.charAt(scanner.getTokenOffset());
    if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

/** Where the value at a path starts; of a missing one, where its closest parent does. */
export function offsetAt(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}

/** A parser keeps one of two equal keys, and the other is lost without a word. */
function repeatedKeys(node: Node): PlacedProblem[] {
  const seen = new Set<unknown>();
  const own = (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key] = [] }) => {
    if (!key || !seen.has(key.value)) {
      seen.add(key?.value);
      return [];
    }
    return [{ offset: key.offset, message: repeatedKey(key.value) }];
  });
  return [...own, ...(node.children ?? []).flatMap(repeatedKeys)];
}
