/** Signals wait for the work, and are not forgotten. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const MODULE = new URL('../../server/src/cli/interrupts.js', import.meta.url).href;

/** Runs statements in a process of their own. */
function run(body: string) {
  const script = `import { writeSync } from 'node:fs';
    import { uninterrupted } from ${JSON.stringify(MODULE)};
    const say = (text) => void writeSync(1, text);
    ${body}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

if (process.platform !== 'win32')
  describe('work that is not to be interrupted', () => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      it(`is done before ${name} ends the process`, () => {
        const { stdout, signal } = run(`
          await uninterrupted(() => {
            process.kill(process.pid, '${name}');
            const end = Date.now() + 50;
            while (Date.now() < end);
            say('done');
          });
          await new Promise((resolve) => setTimeout(resolve, 5000));
          say(' and on');`);
        assert.deepEqual([stdout, signal], ['done', name]);
      });

    it('gives its result, and what waits for other things is interrupted at once', () => {
      const { stdout, signal } = run(`
        say(await uninterrupted(() => 'result'));
        await uninterrupted(() => { throw new Error(); }).catch(() => say(', thrown'));
        process.kill(process.pid, 'SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 5000));
        say(' and on');`);
      assert.deepEqual([stdout, signal], ['result, thrown', 'SIGINT']);
    });

    it('done many times sets up its listeners once', () => {
      const { stdout } = run(`
        for (let i = 0; i < 20; i++) await uninterrupted(() => {});
        say(String(process.listenerCount('SIGINT')));`);
      assert.equal(stdout, '1');
    });
  });
