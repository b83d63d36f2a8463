/** How runs end, as a table: 0 nothing, 1 something, 2 something could not be done. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitStatus } from '../../server/src/cli/host.ts';
import { REPORTER_NAMES } from '../../server/src/cli/reporters/index.ts';
import { REPORT_FORMATS, type Severity } from '../../server/src/core/index.ts';
import { run } from './fake-host.ts';

type Row = readonly [args: string, status: ExitStatus, severity?: Severity];

const TABLE: readonly Row[] = [
  ['clean.txt', 0],
  ['claim.txt', 1],
  ['missing.txt', 2],
  ['claim.txt missing.txt', 2],
  ...REPORTER_NAMES.flatMap((format): Row[] => [
    [`--format ${format} clean.txt`, 0],
    [`--format ${format} claim.txt`, 1],
    [`--format ${format} claim.txt missing.txt`, 2],
  ]),
  ['--max-warnings 0 clean.txt', 0],
  ['--max-warnings 0 claim.txt', 1],
  ['--max-warnings 1 claim.txt', 0],
  ['--max-warnings 1 two.txt', 1],
  ['--max-warnings 1 claim.txt missing.txt', 2],
  ['--max-warnings 9 claim.txt', 1, 'error'],
  ['--max-warnings 0 claim.txt', 0, 'information'],
  ['--max-warnings 0 --fail-on information claim.txt', 1, 'information'],
  ['--max-warnings 0 --fail-on error claim.txt', 1],
  ['--max-warnings 0 --fail-on never claim.txt', 1],
  ['--max-warnings 1 --fail-on never two.txt', 1],
  ['--max-warnings 2 --fail-on never two.txt', 0],
  ['--max-warnings few claim.txt', 2],
  ['--max-warnings -1 claim.txt', 2],
  ['--max-warnings=-1 claim.txt', 2],
  ['--max-warnings 1.5 claim.txt', 2],
  ['--quiet clean.txt', 0],
  ['--quiet claim.txt', 1],
  ['--quiet claim.txt', 0, 'hint'],
  ['--quiet missing.txt', 2],
  ['--force-exclude claim.txt', 1],
  ['--force-exclude left-out.txt', 0],
  ['left-out.txt', 1],
  ['--threads 2 claim.txt', 1],
  ['--threads 0 claim.txt', 2],
  ['--cache-location cache clean.txt', 0],
  ['--cache-location cache claim.txt', 1],
  ['--cache-location cache claim.txt missing.txt', 2],
  ['--baseline accepted.json claim.txt', 0],
  ['--baseline accepted.json two.txt', 1],
  ['--baseline accepted.json two.txt missing.txt', 2],
  ['--baseline missing.json claim.txt', 2],
  ['--write-baseline written.json claim.txt', 0],
  ['--write-baseline written.json missing.txt', 2],
];

const REPORT_TABLE: readonly Row[] = REPORT_FORMATS.flatMap((format): Row[] => [
  [`--format ${format} clean.txt`, 0],
  [`--format ${format} claim.txt`, 0],
  [`--format ${format} claim.txt missing.txt`, 2],
]);

describe('exit statuses', () => {
  let folder = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write('clean.txt', 'Nothing here.');
    write('claim.txt', 'Acme-1 is open source.');
    write('two.txt', 'Acme-1 is open source, and open source.');
    write('left-out.txt', 'Acme-1 is open source.');
    write('.open-claimsignore', 'left-out.txt\n');
    await run(['check', '--write-baseline', 'accepted.json', 'claim.txt'], { workingDirectory: folder });
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [args, status, severity = 'warning'] of TABLE)
    it(`${status}: check ${args}${severity === 'warning' ? '' : `, where it is of ${severity}`}`, async () => {
      const outcome = await run(['check', ...args.split(' ')], { workingDirectory: folder, severity });
      assert.equal(outcome.status, status, outcome.stderr.join('\n'));
      if (!args.startsWith('--write')) assert.equal(outcome.stderr.length > 0, status === 2);
    });

  for (const [args, status] of REPORT_TABLE)
    it(`${status}: report ${args}`, async () => {
      assert.equal((await run(['report', ...args.split(' ')], { workingDirectory: folder })).status, status);
    });
});
