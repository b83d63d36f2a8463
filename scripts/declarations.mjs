// The type declarations of the library: those that `index.d.ts` reaches, and what each export looks like. Needs a build (`tsc -b`).
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const core = new URL('../out/server/src/core/', import.meta.url);
const SPECIFIER = /(from |import\()(['"])([^'"]+)\2/g;

/** Declarations by their paths below the core, with the packages that they take types from. */
export function reachableDeclarations() {
  const files = new Map();
  const packages = new Set();
  const waiting = ['index.ts'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const text = readFileSync(new URL(path.replace(/\.ts$/, '.d.ts'), core), 'utf8');
    files.set(path, text);
    for (const [, , , specifier] of text.matchAll(SPECIFIER)) {
      if (specifier.startsWith('.')) waiting.push(posix.join(posix.dirname(path), specifier));
      else packages.add(specifier);
    }
  }
  return { files, packages };
}

/** `text` with every import renamed by a function of what it names. */
export function withImports(text, rename) {
  return text.replace(SPECIFIER, (_, before, mark, specifier) => `${before}${mark}${rename(specifier)}${mark}`);
}

/** The exports of the library in the order of the alphabet: name, first comment, declaration. */
export function exportedDeclarations() {
  const { files } = reachableDeclarations();
  const found = [];
  for (const [, list, from] of files.get('index.ts').matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/([^']+)';/gm)) {
    for (const name of list.split(',').map((part) => part.replace('type ', '').trim()))
      if (name !== '') found.push({ name, ...declarationOf(name, files.get(from)) });
  }
  return found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

function declarationOf(name, text) {
  const lines = text.split('\n');
  const first = lines.findIndex((line) =>
    new RegExp(`^export (?:declare )?(?:type|interface|const|function) ${name}\\b`).test(line),
  );
  if (first < 0) throw new Error(`no declaration of ${name}`);
  let last = first;
  for (let depth = 0; ; last++) {
    // An arrow closes nothing.
    const line = lines[last].replaceAll('=>', '');
    for (const mark of line) depth += '{([<'.includes(mark) ? 1 : '})]>'.includes(mark) ? -1 : 0;
    if (depth <= 0 && /[;}]$/.test(line)) break;
  }
  return { comment: commentAbove(lines, first), declaration: lines.slice(first, last + 1).join('\n') };
}

/** The comment that ends on the line before, as one line; but the file's own comment is none of its first export. */
function commentAbove(lines, index) {
  if (!lines[index - 1]?.endsWith('*/')) return '';
  let start = index - 1;
  while (!lines[start].startsWith('/**')) start--;
  if (start === 0) return '';
  return lines
    .slice(start, index)
    .join(' ')
    .replace(/\/\*\*|\*\/|\s\*\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
