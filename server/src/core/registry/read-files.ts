/** Reads a registry file from its text: JSON with a developer's models or with licences. Problems say where they stand. */
import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { OwnFiles } from './own.ts';
import { parseDeveloperFile, parseLicencesFile, type RegistryProblem } from './parse.ts';
import { createReferenceCheck } from './references.ts';
import type { Registry } from './registry.ts';

/** Something wrong in a file's text; `offset` in UTF-16 code units. */
export interface PlacedProblem {
  readonly offset: number;
  readonly message: string;
}

export interface RegistryFiles {
  /** What could be used; a file with a problem is not. */
  readonly own: OwnFiles;
  /** For each text, in their order. */
  readonly problems: readonly (readonly PlacedProblem[])[];
}

/** Reads files that belong together: they may refer to one another's entries and licences. Never throws. */
export function readRegistryFiles(registry: Registry, texts: readonly string[]): RegistryFiles {
  const values = texts.map((text) => (tooDeepAt(text) === undefined ? parsed(text) : undefined));
  const checkReferences = createReferenceCheck(registry, values);
  const problems = texts.map((text) => problemsOf(text, checkReferences));
  const sound = values.filter((_, i) => problems[i]?.length === 0);
  return {
    own: {
      developers: sound.flatMap((value) => parseDeveloperFile(value).value ?? []),
      licences: sound.flatMap((value) => parseLicencesFile(value).value ?? []),
    },
    problems,
  };
}

type ReferenceCheck = ReturnType<typeof createReferenceCheck>;

function problemsOf(text: string, checkReferences: ReferenceCheck): readonly PlacedProblem[] {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [{ offset: deep, message: `more than ${MAX_DEPTH} lists and objects in one another` }];
  const errors: ParseError[] = [];
  // A byte order mark is no part of the JSON; a space in its place keeps the offsets.
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !tree)
    return errors.map(({ offset, error }) => ({
      offset,
      message: `not valid JSON: ${spaced(printParseErrorCode(error))}`,
    }));
  const value = parsed(text);
  const { problems, value: file } = isLicencesFile(value) ? parseLicencesFile(value) : parseDeveloperFile(value);
  const references = file === undefined ? [] : checkReferences(value);
  return [
    ...repeatedKeys(tree),
    ...[...problems, ...references].map(({ path, message }) => ({
      offset: offsetOf(tree, path),
      message: `${inWords(path)}${message}`,
    })),
  ].sort((a, b) => a.offset - b.offset);
}

/** Registry files need seven; what is far deeper would overflow the parser's stack. */
const MAX_DEPTH = 100;

function tooDeepAt(text: string): number | undefined {
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

/** JSON.parse keeps the last of two equal keys, and the first is lost without a word. */
function repeatedKeys(node: Node): PlacedProblem[] {
  const seen = new Set<unknown>();
  const own = (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key] = [] }) => {
    if (!key || !seen.has(key.value)) {
      seen.add(key?.value);
      return [];
    }
    return [{ offset: key.offset, message: `the key "${key.value}" stands here twice` }];
  });
  return [...own, ...(node.children ?? []).flatMap(repeatedKeys)];
}

/** Where the value at a path starts; of a missing one, where its closest parent does. */
function offsetOf(tree: Node, path: RegistryProblem['path']): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}

function inWords(path: RegistryProblem['path']): string {
  const [first, ...others] = path;
  if (first === undefined) return '';
  return `${first}${others.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}: `;
}

/** "PropertyNameExpected" becomes "property name expected". */
function spaced(code: string): string {
  return code.replace(/(?<!^)[A-Z]/g, ' $&').toLowerCase();
}

function isLicencesFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'licences' in value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
