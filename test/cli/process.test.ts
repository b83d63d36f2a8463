/** The built command line as a process: exit status, streams, and readers that go away. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const CLI = resolve('dist/cli.cjs');

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });
}

describe('dist/cli.cjs', function () {
  this.timeout(20_000);

  before(() => assert.ok(existsSync(CLI), 'dist/cli.cjs is missing: run "npm run bundle" first'));

  it('finds an overclaim with the bundled registry', () => {
    const { status, stdout } = run(['check', '--format', 'jsonl', '-'], 'Llama 2 is an open source model.');
    assert.equal(status, 1);
    const { findings } = JSON.parse(stdout);
    assert.deepEqual(
      findings.map(({ verdict, target }: { verdict: string; target: { id: string } }) => [verdict, target.id]),
      [['overclaim', 'llama-2']],
    );
  });

  it('ends with 0 where nothing is claimed, and with 2 on wrong usage', () => {
    assert.equal(run(['check', '-'], 'Nothing is claimed here.').status, 0);
    const { status, stdout, stderr } = run(['check', '--definition', 'mine', '-']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^open-claims: --definition can't be "mine"; allowed: [^\n]+\n$/);
  });

  it('leaves models alone that are named, and says which name it does not know', () => {
    const text = 'Llama 2 and Mistral Large are open source models.';
    const left = JSON.parse(run(['check', '--format', 'jsonl', '--ignore-model', 'Meta', '-'], text).stdout);
    assert.deepEqual(
      left.findings.map(({ target }: { target: { id: string } }) => target.id),
      ['mistral'],
    );
    const { status, stderr } = run(['check', '--ignore-model', 'Llama Seven', '-'], text);
    assert.equal(status, 2);
    assert.match(stderr, /^open-claims: --ignore-model: the registry knows no model "Llama Seven"; did you mean Llama/);
  });

  it('says in one line what is wrong with options of parts that are loaded later', () => {
    for (const args of [
      ['--baseline', 'missing.json', '-'],
      ['--cache', '--input', 'jsonl'],
    ]) {
      const { status, stdout, stderr } = run(['check', ...args]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^open-claims: [^\n]+\n$/);
      assert.doesNotMatch(stderr, /unexpected/);
    }
  });

  it('is no helper to a process that is none of its threads', () => {
    const { status, stderr } = run(['open-claims-helper-thread']);
    assert.equal(status, 2);
    assert.match(stderr, /there is no command/);
  });

  it('prints its version', () => {
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('checks registry files', () => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'registry', 'validate', 'package.json'], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /^package\.json:\d+:\d+: /);
  });

  it('starts the language server', async () => {
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio']);
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    child.stdout.setEncoding('utf8');
    let answer = '';
    for await (const text of child.stdout) {
      answer += text;
      if (answer.includes('"serverInfo"')) break;
    }
    child.kill();
    assert.match(answer, /"capabilities"/);
  });

  it('answers a line before the next one is sent', async () => {
    const child = spawn(process.execPath, [CLI, 'check', '--input', 'jsonl', '--format', 'jsonl']);
    child.stdout.setEncoding('utf8');
    const answers: string[] = [];
    for (const id of ['a', 'b']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Nothing.' })}\n`);
      answers.push(await new Promise<string>((done) => child.stdout.once('data', done)));
    }
    child.stdin.end();
    assert.deepEqual(
      answers.map((answer) => JSON.parse(answer).id),
      ['a', 'b'],
    );
    assert.equal(await new Promise((done) => child.once('close', done)), 0);
  });

  it('writes all of a long output before it ends', () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: 'Llama. '.repeat(20) }),
    );
    const { stdout, status } = spawnSync(process.execPath, [CLI, 'check', '--input', 'jsonl', '--format', 'jsonl'], {
      input: lines.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.equal(status, 0);
    assert.equal(stdout.trimEnd().split('\n').length, 3000);
  });

  it('stops without a complaint when its reader goes away', async () => {
    const child = spawn(process.execPath, [CLI, 'check', '--input', 'jsonl', '--format', 'jsonl']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write(`${JSON.stringify({ id: 'a', text: 'Nothing.' })}\n`), 5);
    const status = await new Promise((done) => child.once('close', done));
    clearInterval(feed);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
