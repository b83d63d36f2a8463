/** How carefully files are replaced: links, permissions, other programs, and what is no file. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { CLAIM, CLEAN, openWorkshop, type Workshop } from './workshop.ts';

const administrator = process.geteuid?.() === 0;
/** What a system or a user can't do is no test there, rather than one that is left out. */
const onlyWhere = (possible: boolean): ((title: string, body: () => void | Promise<void>) => void) =>
  possible ? (title, body) => void it(title, body) : () => {};
const onPosix = onlyWhere(process.platform !== 'win32');
const asAdministrator = onlyWhere(administrator);

describe('open-claims check --fix, writing files', () => {
  let shop: Workshop;
  beforeEach(() => {
    shop = openWorkshop();
  });
  afterEach(() => shop.close());

  /** The one problem that is told; the rest is mended, the findings are reported, and nothing stays behind. */
  async function problemOf(name: string, world: { beforeWriting?: () => void } = {}): Promise<string> {
    shop.write('rest.txt', CLAIM);
    const { status, stderr, stdout } = await shop.check(['--fix', name, 'rest.txt'], world);
    assert.equal(status, 2);
    assert.equal(stderr.length, 1);
    assert.equal(shop.text('rest.txt'), CLEAN);
    assert.match(stdout, /:1:11 warning overclaim\n/);
    assert.match(stdout, /2 texts checked: 1 warning left; 1 mended in 1 text; 1 text could not be mended\n/);
    assert.deepEqual(
      shop.names().filter((left) => left.startsWith('.open-claims')),
      [],
    );
    return stderr[0] ?? '';
  }

  onPosix('keeps permissions', async () => {
    for (const mode of [0o640, 0o755, 0o606]) {
      shop.write('a.txt', CLAIM);
      chmodSync(shop.path('a.txt'), mode);
      await shop.fix('a.txt');
      assert.equal(shop.text('a.txt'), CLEAN);
      assert.equal((statSync(shop.path('a.txt')).mode & 0o7777).toString(8), mode.toString(8));
    }
  });

  asAdministrator('keeps the owner where it may', async () => {
    shop.write('a.txt', CLAIM);
    chownSync(shop.path('a.txt'), 65534, 12345);
    await shop.fix('a.txt');
    const { uid, gid } = statSync(shop.path('a.txt'));
    assert.deepEqual([shop.text('a.txt'), uid, gid], [CLEAN, 65534, 12345]);
  });

  onPosix('mends what a symbolic link leads to; the link stays', async () => {
    mkdirSync(shop.path('docs'));
    shop.write('docs/real.txt', CLAIM);
    symlinkSync('docs/real.txt', shop.path('link.txt'));
    symlinkSync('link.txt', shop.path('second.txt'));
    const { stderr } = await shop.fix('second.txt');
    assert.deepEqual(stderr, []);
    assert.equal(shop.text('docs/real.txt'), CLEAN);
    assert.equal(readlinkSync(shop.path('second.txt')), 'link.txt');
    assert.equal(readlinkSync(shop.path('link.txt')), 'docs/real.txt');
    assert.ok(lstatSync(shop.path('docs/real.txt')).isFile());
  });

  onPosix('leaves a file with hard links alone', async () => {
    shop.write('a.txt', CLAIM);
    linkSync(shop.path('a.txt'), shop.path('other.dat'));
    assert.match(await problemOf('a.txt'), /^a\.txt: has other names \(hard links\)/);
    assert.deepEqual([shop.text('a.txt'), shop.text('other.dat')], [CLAIM, CLAIM]);
  });

  it('leaves a read-only file alone', async () => {
    shop.write('a.txt', CLAIM);
    chmodSync(shop.path('a.txt'), 0o444);
    assert.equal(await problemOf('a.txt'), 'a.txt: is read-only, so it was not changed');
    assert.equal(shop.text('a.txt'), CLAIM);
  });

  onPosix('leaves a file in a read-only folder alone', async () => {
    mkdirSync(shop.path('docs'));
    shop.write('docs/a.txt', CLAIM);
    chmodSync(shop.path('docs/a.txt'), 0o666);
    chmodSync(shop.path('docs'), 0o555);
    // Both must do: the folder of the rest may be written to by everyone.
    chmodSync(shop.folder, 0o777);
    shop.write('rest.txt', CLAIM);
    chmodSync(shop.path('rest.txt'), 0o666);
    if (administrator) process.seteuid?.(65534);
    try {
      assert.equal(await problemOf('docs/a.txt'), 'docs/a.txt: its folder is read-only, so it was not changed');
    } finally {
      if (administrator) process.seteuid?.(0);
      chmodSync(shop.path('docs'), 0o755);
    }
    assert.equal(shop.text('docs/a.txt'), CLAIM);
  });

  asAdministrator(
    'replaces another user’s file that may be written, with its group and permissions where it can',
    async () => {
      shop.write('a.txt', CLAIM);
      chmodSync(shop.path('a.txt'), 0o666);
      chmodSync(shop.folder, 0o777);
      process.seteuid?.(65534);
      try {
        await shop.fix('a.txt');
      } finally {
        process.seteuid?.(0);
      }
      const { uid, mode } = statSync(shop.path('a.txt'));
      assert.deepEqual([shop.text('a.txt'), uid, mode & 0o777], [CLEAN, 65534, 0o666]);
    },
  );

  const meanwhile: readonly (readonly [string, (shop: Workshop) => void, string, RegExp])[] = [
    [
      'has another text',
      ({ write }) => write('a.txt', 'Mine!\n'),
      'Mine!\n',
      /was changed meanwhile by another program/,
    ],
    [
      'has another text of the same length',
      ({ write }) => write('a.txt', CLAIM.replace('Acme', 'Emca')),
      CLAIM.replace('Acme', 'Emca'),
      /was changed meanwhile/,
    ],
    ['is empty', ({ write }) => write('a.txt', ''), '', /was changed meanwhile/],
    ['is read-only', ({ path }) => chmodSync(path('a.txt'), 0o444), CLAIM, /is read-only, so it was not changed$/],
  ];
  for (const [name, change, text, message] of meanwhile)
    it(`leaves a file alone that ${name} since it was read`, async () => {
      shop.write('a.txt', CLAIM);
      let first = true;
      const beforeWriting = () => {
        if (first) change(shop);
        first = false;
      };
      assert.match(await problemOf('a.txt', { beforeWriting }), message);
      assert.equal(shop.text('a.txt'), text);
    });

  onPosix('follows no link, and brings back no file, that took the file’s place since it was read', async () => {
    shop.write('a.txt', CLAIM);
    shop.write('elsewhere.dat', CLAIM);
    let first = true;
    const change = (by: () => void) => () => {
      if (first) by();
      first = false;
    };
    const toLink = change(() => {
      renameSync(shop.path('a.txt'), shop.path('old.dat'));
      symlinkSync('elsewhere.dat', shop.path('a.txt'));
    });
    assert.equal(
      await problemOf('a.txt', { beforeWriting: toLink }),
      'a.txt: is not a regular file, so it was not changed',
    );
    assert.deepEqual([shop.text('elsewhere.dat'), shop.text('old.dat')], [CLAIM, CLAIM]);
    rmSync(shop.path('a.txt'));
    shop.write('a.txt', CLAIM);
    first = true;
    const toNothing = change(() => rmSync(shop.path('a.txt')));
    assert.equal(
      await problemOf('a.txt', { beforeWriting: toNothing }),
      'a.txt: was not changed: no such file or directory',
    );
    assert.ok(!shop.names().includes('a.txt'));
  });

  onPosix('never writes a pipe', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', shop.path('pipe.txt')]);
    shop.write('a.txt', CLAIM);
    const writer = spawn('sh', ['-c', `cat "${shop.path('a.txt')}" > "${shop.path('pipe.txt')}"`], { stdio: 'ignore' });
    const ended = new Promise((done) => writer.once('close', done));
    assert.equal(await problemOf('pipe.txt'), 'pipe.txt: is not a regular file, so it was not changed');
    await ended;
    assert.ok(lstatSync(shop.path('pipe.txt')).isFIFO());
  });

  it('never writes a folder', async () => {
    mkdirSync(shop.path('folder.txt'));
    const { status, stderr } = await shop.fix('folder.txt');
    assert.deepEqual([status, stderr], [2, ['folder.txt: no file found']]);
    assert.deepEqual(shop.names(), ['folder.txt']);
  });
});
