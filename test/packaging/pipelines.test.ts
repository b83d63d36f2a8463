/** The hooks for pre-commit and the GitHub Action: what they name is there, and the commands in them run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { formats } from '../../server/src/core/index.ts';

const root = resolve(import.meta.dirname, '../../..');
const yamlOf = (name: string) => parse(readFileSync(join(root, name), 'utf8'));

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('pipelines', function () {
  this.timeout(30_000);
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    write('claim.md', 'Llama 2 is an open-source model.\n');
    write('clean file.md', 'Nothing is claimed.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  if (process.platform !== 'win32')
    describe('.pre-commit-hooks.yaml', () => {
      const hooks = yamlOf('.pre-commit-hooks.yaml') as Hook[];

      /** As pre-commit does: words of the entry, then names of files, in the repository. */
      const run = ({ entry }: Hook, ...files: string[]) => {
        const bin = join(folder, 'open-claims');
        write('open-claims', `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.cjs')}" "$@"\n`);
        chmodSync(bin, 0o755);
        const [command = '', ...args] = entry.split(' ');
        const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
        return spawnSync(command, [...args, ...files], { cwd: folder, encoding: 'utf8', env });
      };

      it('names hooks of the program that the package installs', () => {
        const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        assert.deepEqual(
          hooks.map(({ id, language, entry }) => [id, language, entry.split(' ')[0]]),
          ['open-claims', 'open-claims-fix'].map((id) => [id, 'node', Object.keys(bin)[0]]),
        );
      });

      it('takes the files of all formats, and no others', () => {
        for (const { id, files } of hooks) {
          for (const extension of formats.flatMap(({ extensions }) => extensions))
            assert.match(`docs/a${extension}`, new RegExp(files));
          for (const document of ['a.docx', 'a.docm', 'a.odt', 'a.ott'])
            assert.equal(new RegExp(files).test(document), id === 'open-claims');
          for (const other of ['a.png', 'md', 'a.md.bak', 'a.json']) assert.doesNotMatch(other, new RegExp(files));
        }
      });

      it('checks files, and leaves out what the project leaves out', () => {
        for (const hook of hooks) {
          assert.equal(run(hook, 'clean file.md').status, 0);
          write('.open-claimsignore', 'claim.md\n');
          assert.equal(run(hook, 'claim.md', 'clean file.md').status, 0);
          rmSync(join(folder, '.open-claimsignore'));
        }
        const [check] = hooks;
        assert.ok(check);
        const { status, stdout } = run(check, 'claim.md', 'clean file.md');
        assert.equal(status, 1);
        assert.match(stdout, /^claim\.md:1:15 warning overclaim/);
      });

      it('mends what is safe', () => {
        const fix = hooks.find(({ id }) => id === 'open-claims-fix');
        assert.ok(fix);
        assert.equal(run(fix, 'claim.md').status, 0);
        assert.match(readFileSync(join(folder, 'claim.md'), 'utf8'), /^Llama 2 is an open-weight model\.$/m);
      });
    });

  describe('action.yml', () => {
    const action = yamlOf('action.yml');
    const steps = action.runs.steps as Step[];
    const inputs = action.inputs as Readonly<Record<string, { description: string; default: string }>>;

    /** Runs the steps that have a script, with inputs put where the action puts them. */
    const run = (given: Readonly<Record<string, string>>) => {
      let outcome = { status: 0 as number | null, stdout: '', stderr: '' };
      for (const { run: script, env = {}, shell } of steps) {
        if (script === undefined || outcome.status !== 0) continue;
        assert.equal(shell, 'bash');
        const variables = Object.entries(env).map(([name, value]) => {
          const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
          return [name, given[input] ?? inputs[input]?.default];
        });
        outcome = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, GITHUB_ACTION_PATH: root, ...Object.fromEntries(variables) },
        });
      }
      return outcome;
    };

    it('is a composite action that describes each input, and puts none into a script', () => {
      assert.equal(action.runs.using, 'composite');
      for (const { description, default: preset } of Object.values(inputs)) {
        assert.ok(description.length > 10);
        assert.equal(typeof preset, 'string');
      }
      const used = JSON.stringify(steps);
      for (const name of Object.keys(inputs)) assert.ok(used.includes(`inputs.${name}`), name);
      for (const { run: script = '' } of steps) assert.doesNotMatch(script, /\$\{\{/);
    });

    if (process.platform !== 'win32') {
      it('annotates findings and fails, and passes where there are none', () => {
        const { status, stdout } = run({});
        assert.equal(status, 1);
        assert.match(stdout, /^::warning file=claim\.md,line=1,col=15/m);
        assert.equal(run({ paths: 'clean file.md\n' }).status, 0);
        assert.equal(run({ 'fail-on': 'never' }).status, 0);
        assert.equal(run({ paths: 'missing.md' }).status, 2);
      });

      it('writes a file, takes options by line, and takes no input for a command', () => {
        const { status, stdout } = run({
          format: 'sarif',
          output: 'out.sarif',
          options: '--rule\nunderclaim\n',
          paths: 'claim.md\nclean file.md\n$(touch broken)\n--help',
        });
        assert.deepEqual([status, stdout], [2, '']);
        assert.deepEqual(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results, []);
        assert.throws(() => readFileSync(join(folder, 'broken')));
      });
    }
  });

  it('packs what the command line needs, and no sources', () => {
    const { stdout, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0);
    const names = (JSON.parse(stdout) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path);
    const needed = [
      'dist/cli.cjs',
      'dist/cli-main.cjs',
      'dist/cli.cache',
      'dist/cli-more.cjs',
      'dist/server.cjs',
      'dist/server.worker.js',
      'dist/index.js',
      'dist/registry.json',
      'LICENSE',
    ];
    for (const name of [...needed, 'dist/THIRD-PARTY-NOTICES.txt', 'dist/types/index.d.ts'])
      assert.ok(names.includes(name), name);
    assert.deepEqual(
      names.filter(
        (name) => !/^(dist|out)\/|^(README|CHANGELOG|LICENSE|package|server\/registry\/ATTRIBUTION)/.test(name),
      ),
      [],
    );
    assert.deepEqual(
      names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')),
      [],
    );
  });
});
