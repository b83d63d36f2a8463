/** What fuzzing feeds, and what must hold of any input. Each target takes a text and throws where it does not hold. */
import assert from 'node:assert/strict';
import { readDocuments } from '../../server/src/cli/jsonl.ts';
import {
  type Analysis,
  bundledRegistry,
  createChecker,
  createProject,
  defaultSettings,
  fixText,
  formats,
  readRegistryFiles,
  resolveSettings,
  withLayers,
  withOwnFiles,
} from '../../server/src/core/index.ts';
import { readGlob, readPattern } from '../../server/src/core/project/glob.ts';
import { readProjectFile } from '../../server/src/core/project/read-project-file.ts';
import { assertSound } from '../core/formats/soundness.ts';
import { quillRegistry } from '../support/registry.ts';

export type Target = (input: string) => void | Promise<void>;

const small = quillRegistry([
  {
    id: 'heron-1',
    name: 'Heron LM 1',
    weights: 'open',
    licence: null,
    sources: [{ url: 'https://example.org/heron', checked: '2026-01-01', facts: ['weights'] }],
  },
]);
/** Names that many words mean, so that the reading has something to do. */
const checker = createChecker(bundledRegistry(), defaultSettings);
const smallChecker = createChecker(small, defaultSettings);

const formatTargets = formats.map(({ id, parse }): [string, Target] => [
  `format-${id}`,
  (input) => assertSound(input, parse(input)),
]);

export const targets: Readonly<Record<string, Target>> = {
  ...Object.fromEntries(formatTargets),
  /** The whole way, and what is mended: the first character chooses the format. */
  check(input) {
    const format = formatOfFirst(input);
    const text = input.slice(1);
    const { findings, reading } = checker.check({ text, format });
    for (const { span, text: own } of [...reading.mentions, ...reading.claims])
      assert.equal(text.slice(span.start, span.end), own);
    const spans = findings.flatMap(({ span, fixes }) => [
      span,
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
    ]);
    for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
    const fixed = fixText(checker, { text, format });
    assert.equal(fixText(checker, { text: fixed.text, format }).text, fixed.text, 'what is mended stays');
  },
  /** A text that is followed through changes is read as it would be read anew. */
  follow(input) {
    const format = formatOfFirst(input);
    const text = input.slice(1);
    const [third, half] = [Math.floor(text.length / 3), text.length >> 1];
    const follower = checker.follow();
    for (const version of [
      text,
      text.slice(0, third) + text.slice(2 * third),
      text,
      `${text.slice(0, half)}\n\n${text}`,
      text.split('\n\n').reverse().join('\n\n'),
      text.slice(half),
    ])
      assert.deepEqual(
        summaryOf(follower.check({ text: version, format })),
        summaryOf(checker.check({ text: version, format })),
      );
  },
  /** Comments that silence: they only ever take findings away, but for their own. */
  directives(input) {
    const text = `${input}\n\nHeron LM 1 is open source.\n`;
    for (const format of ['markdown', 'latex', 'plaintext', 'org']) {
      const { findings, problems } = smallChecker.check({ text, format });
      for (const { span } of [...findings, ...problems])
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    }
  },
  'registry-file'(input) {
    const { own, problems } = readRegistryFiles(small, [input]);
    for (const { offset } of problems.flat()) assert.ok(0 <= offset && offset <= input.length, `offset ${offset}`);
    if ((problems[0]?.length ?? 0) > 0) {
      assert.deepEqual(own, { developers: [], licences: [] }, 'a file with a problem is not used');
      return;
    }
    const registry = withOwnFiles(small, own);
    const withOwn = createChecker(registry, defaultSettings);
    for (const entry of registry.entries.slice(0, 20))
      withOwn.check({ text: `${entry.name} is open source.`, format: 'markdown' });
  },
  'project-file'(input) {
    const { problems } = readProjectFile(input);
    for (const { offset } of problems) assert.ok(0 <= offset && offset <= input.length, `offset ${offset}`);
    const files: Record<string, string> = {
      '.open-claims.json': input,
      'b.json': input,
      'a/.open-claimsignore': input,
    };
    const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
    const project = createProject(
      { read, nameOf: (path) => `/project/${path}` },
      { ignoreFiles: ['.open-claimsignore'], selects: true },
    );
    for (const path of ['a.md', 'a/b.md', 'a/b/c d.txt']) {
      project.leftOut(path);
      const { settings } = withLayers(defaultSettings, project.at(path).layers);
      assert.deepEqual(Object.keys(settings).sort(), Object.keys(defaultSettings).sort());
      for (const name of settings.registryFiles) assert.match(name, /^\/project\//, 'nothing outside is named');
    }
    for (const name of project.read().keys()) assert.doesNotMatch(name, /(^|\/)\.\.(\/|$)|^\//);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  },
  settings(input) {
    let value: unknown;
    try {
      value = JSON.parse(input);
    } catch {
      return;
    }
    const { settings } = resolveSettings(value);
    // Sound settings are taken as they are.
    const { registryFiles, ...others } = settings;
    assert.deepEqual(resolveSettings({ ...others, registry: { files: registryFiles } }), { settings, problems: [] });
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  },
  /** A glob and a path, parted by the first line feed. */
  glob(input) {
    const [pattern = '', ...rest] = input.split('\n');
    const path = rest.join('\n');
    const glob = readGlob(pattern);
    if ('matches' in glob) glob.matches(path);
    readPattern(pattern)?.matches(path);
  },
  async jsonl(input) {
    const bytes = Buffer.from(input);
    const found = [];
    for await (const document of readDocuments(inPieces(bytes, 7))) found.push(document);
    const whole = [];
    for await (const document of readDocuments(inPieces(bytes, bytes.length || 1))) whole.push(document);
    assert.deepEqual(found, whole, 'the same in pieces');
    const lines = input === '' ? 0 : input.split('\n').length - (input.endsWith('\n') ? 1 : 0);
    assert.equal(found.length, lines, 'one answer for each line');
  },
};

function formatOfFirst(input: string): string {
  return formats[(input.codePointAt(0) ?? 0) % formats.length]?.id ?? 'markdown';
}

function summaryOf({ reading, findings, problems, document }: Analysis) {
  return {
    mentions: reading.mentions.map(({ span, entry }) => [span, entry.id]),
    claims: reading.claims.map(({ span, level, stance, targets }) => [span, level, stance, targets]),
    findings: findings.map(({ span, rule, severity, message }) => [span, rule, severity, message]),
    problems,
    segments: document.segments.map(({ span, prose }) => [span, prose]),
  };
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
