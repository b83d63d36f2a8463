/** JSON Lines in a pipeline: the same results under GNU parallel as in one run, and whole lines however a run ends. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '../../server/src/cli/stop-signal.ts';

const CLI = resolve('dist/cli.cjs');
const FILTER = [CLI, 'check', '--input', 'jsonl', '--format', 'jsonl', '--fail-on', 'never'];

const texts = ['Llama 2 is an open-source model.', 'Nothing is claimed.', 'Mistral 7B est un modèle open source.'];
const lineOf = (index: number) => JSON.stringify({ id: `d${index}`, text: `${texts[index % 3]} Note ${index}.` });
/** Each twentieth line is no document. */
const corpus = Array.from({ length: 400 }, (_, index) => (index % 20 === 7 ? '{"id": 1' : lineOf(index)));

describe('JSON Lines under GNU parallel', function () {
  this.timeout(120_000);
  let folder = '';

  before(function () {
    if (spawnSync('parallel', ['--version']).error) {
      console.error('      GNU parallel is missing (on Debian: apt-get install parallel)');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    writeFileSync(join(folder, 'corpus.jsonl'), `${corpus.join('\n')}\n`);
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  const inParallel = (...options: string[]) =>
    spawnSync(
      'parallel',
      ['--will-cite', '--pipepart', '-a', 'corpus.jsonl', ...options, process.execPath, ...FILTER],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, PARALLEL_HOME: folder },
      },
    );
  const inOneRun = () =>
    spawnSync(process.execPath, FILTER, { input: `${corpus.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  /** Lines of bad input are counted from the start of each block. */
  const withoutNumbers = (output: string) => output.replace(/"line":\d+,"error"/g, '"error"');

  it('gives what one run gives, in the same order, and tells that lines were bad', () => {
    const one = inOneRun();
    const many = inParallel('--keep-order', '--block', '4k', '--jobs', '2');
    assert.equal(one.status, 2);
    assert.notEqual(many.status, 0);
    assert.equal(many.stdout.split('\n').length, corpus.length + 1);
    assert.equal(withoutNumbers(many.stdout), withoutNumbers(one.stdout));
  });

  it('gives the same lines in any order of blocks', () => {
    const sorted = (output: string) => withoutNumbers(output).split('\n').sort();
    assert.deepEqual(sorted(inParallel('--block', '7k', '--jobs', '2').stdout), sorted(inOneRun().stdout));
  });
});

if (process.platform !== 'win32')
  describe('JSON Lines that are cut short', function () {
    this.timeout(30_000);

    const start = (...options: string[]) => {
      const child = spawn(process.execPath, [...FILTER, ...options]);
      child.stdout.setEncoding('utf8');
      child.stderr.setEncoding('utf8');
      return child;
    };
    const ended = (child: ChildProcess) =>
      new Promise<readonly [number | null, string | null]>((done) =>
        child.once('close', (status, signal) => done([status, signal])),
      );

    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      it(`end by ${signal} with whole lines, while they wait for more`, async () => {
        const child = start();
        let output = '';
        const first = new Promise<void>((done) =>
          child.stdout.on('data', (text: string) => {
            output += text;
            done();
          }),
        );
        child.stdin.write(`${lineOf(0)}\n${lineOf(1)}\n{"id": "unfinished", "te`);
        await first;
        child.kill(signal);
        assert.deepEqual(await ended(child), [null, signal]);
        assert.ok(output.endsWith('\n'));
        assert.deepEqual(
          output
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line).id ?? 'bad'),
          ['d0', 'd1'],
        );
      });

    it('end by SIGTERM with whole lines in the midst of work that nobody reads at once', async () => {
      const child = start();
      child.stdin.on('error', () => {});
      for (let index = 0; index < 3000; index++) child.stdin.write(`${lineOf(index)}\n`);
      // Nothing is read yet: the pipe is full when the signal comes.
      await new Promise((done) => setTimeout(done, 1500));
      child.kill('SIGTERM');
      await new Promise((done) => setTimeout(done, 200));
      let output = '';
      child.stdout.on('data', (text: string) => {
        output += text;
      });
      const [, signal] = await ended(child);
      assert.equal(signal, 'SIGTERM');
      const lines = output.split('\n');
      assert.equal(lines.pop(), '');
      assert.ok(lines.length < 3000);
      assert.deepEqual(
        lines.map((line) => JSON.parse(line).id),
        lines.map((_, index) => `d${index}`),
      );
    });

    it('close what they write as one object', async () => {
      const child = start('--format', 'json');
      let output = '';
      child.stdout.on('data', (text: string) => {
        output += text;
      });
      child.stdin.write(`${lineOf(0)}\n`);
      while (!output.includes('d0')) await new Promise((done) => child.stdout.once('data', done));
      child.kill('SIGTERM');
      await ended(child);
      assert.deepEqual(
        JSON.parse(output).results.map(({ id }: { id: string }) => id),
        ['d0'],
      );
    });

    it('end without a complaint where the reader takes a few lines', () => {
      const script = `"${process.execPath}" ${FILTER.map((word) => `"${word}"`).join(' ')} | head -n 3`;
      const input = `${Array.from({ length: 2000 }, (_, index) => lineOf(index)).join('\n')}\n`;
      const { stdout, stderr } = spawnSync('sh', ['-c', script], { input, encoding: 'utf8' });
      assert.equal(stderr, '');
      assert.deepEqual(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).id),
        ['d0', 'd1', 'd2'],
      );
    });
  });

describe('until', () => {
  it('gives all of a stream, or what came before the stop', async () => {
    const never = new Promise<void>(() => {});
    const numbers = async function* () {
      yield 1;
      yield 2;
    };
    const all: number[] = [];
    for await (const number of until(numbers(), never)) all.push(number);
    assert.deepEqual(all, [1, 2]);
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => never as Promise<never> }) };
    for await (const _ of until(silent, Promise.resolve())) assert.fail();
  });
});
