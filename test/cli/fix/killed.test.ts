/** `--fix` killed at any moment: each file is whole, old or new, and what is left behind does no harm. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openWorkshop } from './workshop.ts';

const CLI = resolve('dist/cli.cjs');
const FILLER = 'Nothing is claimed here.\n'.repeat(200);
const OLD = `Llama 3 is an open-source model.\n${FILLER}`;
const NEW = `Llama 3 is an open-weight model.\n${FILLER}`;
const ROUNDS = 8;

describe('dist/cli.cjs check --fix, killed', function () {
  this.timeout(60_000);

  it(`at ${ROUNDS} moments leaves each file whole, old or new, and nothing that is checked or in the way`, async () => {
    const shop = openWorkshop();
    const names = Array.from({ length: 120 }, (_, index) => `${String(index).padStart(3, '0')}.md`);
    const isName = (name: string) => /^\d{3}\.md$/.test(name);
    try {
      let cutShort = 0;
      for (let round = 0; round < ROUNDS; round++) {
        for (const name of names) shop.write(name, OLD);
        const child = spawn(process.execPath, [CLI, 'check', '--fix', '.'], { cwd: shop.folder, stdio: 'ignore' });
        const closed = new Promise((done) => child.once('close', done));
        // From the first file that is mended on, at a moment that differs each time.
        while (shop.text('000.md') === OLD && child.exitCode === null) await wait(1);
        await wait((round * 37) % 60);
        child.kill('SIGKILL');
        await closed;
        const mended = names.filter((name) => {
          const text = shop.text(name);
          assert.ok(text === OLD || text === NEW, `${name} is damaged`);
          return text === NEW;
        });
        if (mended.length > 0 && mended.length < names.length) cutShort++;
        for (const name of shop.names())
          assert.ok(isName(name) || /^\.open-claims-[0-9a-f]{24}\.tmp$/.test(name), `${name} is left`);
      }
      assert.ok(cutShort > 0, 'some runs were cut short');
      // As if one had been killed right before the renaming.
      shop.write('.open-claims-0123456789abcdef01234567.tmp', OLD);
      const again = ['check', '--fix', '--format', 'json', '--document-format', 'markdown', '.'];
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...again], {
        cwd: shop.folder,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual(
        (JSON.parse(stdout).results as { path: string }[]).map(({ path }) => path),
        names,
      );
      for (const name of names) assert.equal(shop.text(name), NEW);
    } finally {
      shop.close();
    }
  });
});
