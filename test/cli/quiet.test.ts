/** --quiet, and the progress of long runs. */
import assert from 'node:assert/strict';
import { createProgress } from '../../server/src/cli/progress.ts';
import { createProgressLine } from '../../server/src/cli/progress-line.ts';
import type { Severity } from '../../server/src/core/index.ts';
import { run } from './fake-host.ts';

describe('--quiet', () => {
  const check = (severity: Severity, ...args: string[]) =>
    run(['check', '--quiet', ...args, '-'], { stdin: ['Acme-1 is open source.'], severity });

  it('prints nothing where nothing is found, and no summary', async () => {
    const { stdout, stderr } = await run(['check', '--quiet', '-'], { stdin: ['Nothing.'] });
    assert.deepEqual([stdout, stderr], ['', []]);
    const found = await check('warning');
    assert.match(found.stdout, /^<stdin>:1:11 warning/);
    assert.doesNotMatch(found.stdout, /text checked/);
  });

  it('leaves out what the exit status does not go by', async () => {
    assert.equal((await check('information')).stdout, '');
    assert.notEqual((await check('information', '--fail-on', 'information')).stdout, '');
    assert.equal((await check('warning', '--fail-on', 'error')).stdout, '');
    assert.notEqual((await check('warning', '--fail-on', 'error', '--max-warnings', '3')).stdout, '');
    assert.notEqual((await check('hint', '--fail-on', 'never')).stdout, '');
    const { stdout } = await check('hint', '--format', 'json');
    assert.deepEqual(JSON.parse(stdout).results[0].findings, []);
  });
});

describe('progress', () => {
  it('waits for a second, then shows ten lines a second at most, and goes away', () => {
    const shown: (string | undefined)[] = [];
    let time = 0;
    let total: number | undefined;
    const progress = createProgress(
      (line) => shown.push(line),
      () => time,
      () => total,
    );
    for (let texts = 1; texts <= 150; texts++) {
      time = texts * 10;
      if (texts === 120) total = 150;
      progress.done(texts);
    }
    progress.end();
    assert.deepEqual(shown, [
      ...['100', '110'].map((texts) => `${texts} texts checked …`),
      ...['120', '130', '140', '150'].map((texts) => `${texts} of 150 texts checked …`),
      undefined,
    ]);
  });

  it('leaves no trace of a short run', () => {
    const progress = createProgress(
      assert.fail,
      () => 0,
      () => 1,
    );
    progress.done(1);
    progress.end();
  });

  it('shows its line on a terminal only, cut to its width, and takes it away', () => {
    const written: string[] = [];
    const stderr = { isTTY: true, columns: 10, write: (text: string) => written.push(text) };
    for (const env of [{ CI: 'true' }, { TERM: 'dumb' }]) assert.equal(createProgressLine({ stderr, env }), undefined);
    assert.equal(createProgressLine({ stderr: { ...stderr, isTTY: false }, env: {} }), undefined);
    const line = createProgressLine({ stderr, env: {} });
    line?.show('12 texts checked');
    line?.show(undefined);
    line?.clear();
    assert.deepEqual(written, ['12 texts ', '\r\u001b[K']);
  });
});
