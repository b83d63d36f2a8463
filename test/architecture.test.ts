/** The repository checks itself: who may import whom inside the core, and how large files may be. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const core = join(root, 'server/src/core');

/** What each part of the core may import besides itself; types of `reading/reading.ts` may be named anywhere above the registry. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  formats: ['text'],
  registry: ['text'],
  languages: ['text', 'reading/reading.ts'],
  reading: ['text', 'formats', 'languages', 'registry'],
  judging: ['text', 'registry'],
  settings: ['text', 'judging', 'findings/finding.ts'],
  project: ['text', 'settings'],
  findings: ['text', 'formats', 'reading/reading.ts', 'rules/rule.ts', 'rules/unused-ignore.ts', 'settings'],
  rules: ['text', 'registry', 'reading/reading.ts', 'judging', 'findings/finding.ts', 'settings'],
  explain: ['text', 'registry', 'reading/reading.ts', 'judging'],
  report: ['text', 'registry', 'reading/reading.ts', 'judging', 'findings/finding.ts', 'explain'],
  fixes: ['text', 'formats', 'registry', 'reading/reading.ts', 'judging', 'findings', 'explain', 'settings'],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.generated.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)[^;]*?from '([^']+)';/gms)].map((match) => match[1] ?? '');
}

const files = filesBelow(core);

describe('architecture', () => {
  it('finds the core', () => assert.ok(files.length > 50));

  for (const file of files) {
    const name = relative(core, file);
    const part = name.includes('/') ? name.split('/')[0] : undefined;
    if (part === undefined) continue;
    it(`${name} imports only what its layer may`, () => {
      for (const specifier of importsOf(file)) {
        if (!specifier.startsWith('.')) {
          assert.match(
            specifier,
            /^(valibot|jsonc-parser|@lezer\/(markdown|html|common|lr|highlight)|htmlparser2|entities)$/,
            specifier,
          );
          continue;
        }
        const target = relative(core, resolve(dirname(file), specifier));
        const ok =
          target.startsWith(`${part}/`) ||
          (allowed[part] ?? []).some((way) => target === way || target.startsWith(`${way}/`));
        assert.ok(ok, `${name} may not import ${target}`);
      }
    });
  }

  it('keeps source files small', () => {
    const sources = ['server/src', 'client/src'].flatMap((folder) => filesBelow(join(root, folder)));
    const lines = sources.map((file) => ({
      file: relative(root, file),
      count: readFileSync(file, 'utf8').split('\n').length,
    }));
    assert.deepEqual(
      lines.filter(({ count }) => count > 300),
      [],
    );
    const counts = lines.map(({ count }) => count).sort((a, b) => a - b);
    assert.ok((counts[counts.length >> 1] ?? 0) <= 100, 'the median file has more than 100 lines');
  });

  it('opens each source file with a sentence on its duty', () => {
    const without = files.filter((file) => !readFileSync(file, 'utf8').startsWith('/**'));
    assert.deepEqual(
      without.map((file) => relative(core, file)),
      [],
    );
  });
});
