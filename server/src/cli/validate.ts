/** The validate command: checks registry files and says what is wrong, at which line and column. */
import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { createLineIndex, parseDeveloperFile, parseLicencesFile, type RegistryProblem } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { fileIdentity, readText } from './files.ts';
import type { ExitStatus, Host } from './host.ts';
import { createReferenceCheck } from './reference-check.ts';
import { printable } from './reporters/printable.ts';
import { warn } from './warn.ts';

interface PlacedProblem {
  readonly offset: number;
  readonly message: string;
}

/** Prints one line for each problem. Exit status 1 where there is one, 2 where a file can't be read. */
export async function validate(options: Options, host: Host): Promise<ExitStatus> {
  if (options.names.length === 0) throw new UsageError('registry validate needs the names of registry files');
  const { workingDirectory } = host;
  const seen = new Set<string>();
  const files = options.names.flatMap((name) => {
    const file = fileIdentity(name, workingDirectory);
    if (seen.has(file)) return [];
    seen.add(file);
    return [{ name, text: readText(name, workingDirectory) }];
  });
  const checkReferences = createReferenceCheck(
    host.registry(),
    files.map(({ text }) => (typeof text === 'string' ? parsed(text) : undefined)),
  );
  let found = 0;
  let unreadable = 0;
  for (const { name, text } of files) {
    if (typeof text !== 'string') {
      unreadable++;
      warn(host, `${text.name}: ${text.reason}`);
      continue;
    }
    const lines = createLineIndex(text);
    for (const { offset, message } of problemsOf(text, checkReferences)) {
      found++;
      const { line, column } = lines.placeAt(offset);
      await host.write(`${printable(`${name}:${line}:${column}: ${message}`)}\n`);
    }
  }
  const sound = files.length - unreadable;
  if (found > 0) await host.write(`${found} ${found === 1 ? 'problem' : 'problems'}\n`);
  else if (sound > 0) await host.write(`${sound} ${sound === 1 ? 'file is' : 'files are'} sound\n`);
  if (unreadable > 0) return 2;
  return found > 0 ? 1 : 0;
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
