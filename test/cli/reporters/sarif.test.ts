/** SARIF is held against the published schema, with rules, help, fixes, fingerprints and the registry's version. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { rules } from '../../../server/src/core/index.ts';
import { run } from '../fake-host.ts';

const require = createRequire(import.meta.url);
const SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

/** Draft 4 differs from later ones only in how it names itself, as far as this schema uses it; a pattern in it is lax. */
function validator() {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  return new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema);
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly unknown[] }[] }[];
}

const check = async (stdin: string, ...args: string[]) => {
  const { stdout } = await run(['check', '--format', 'sarif', ...args, '-'], { stdin: [stdin] });
  return JSON.parse(stdout);
};
const marksOf = async (text: string) => {
  const { runs } = await check(text);
  return (runs[0].results as Result[]).map(({ partialFingerprints }) => partialFingerprints['openClaims/v1'] ?? '');
};

describe('SARIF', function () {
  this.timeout(20_000);
  const validate = validator();
  const assertValid = (log: unknown) => assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));

  it('meets the schema, with findings and without; the schema refuses what is none', async () => {
    assertValid(await check(''));
    assertValid(await check('Acme-1 is open source, open  source.', '--stdin-filename', 'a <b>\\ü.txt'));
    assert.ok(!validate({ version: '2.1.0' }));
    assert.ok(
      !validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'bad' }] }] }),
    );
  });

  it('meets the schema on the example drafts, with every kind of fix', () => {
    const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', 'check', '--format', 'sarif', 'examples'], {
      encoding: 'utf8',
    });
    const log = JSON.parse(stdout);
    assertValid(log);
    const [{ results, tool }] = log.runs;
    assert.ok(results.length > 10);
    for (const { ruleId, ruleIndex, fixes = [] } of results as Result[]) {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      assert.ok(fixes.length > 0);
      for (const { artifactChanges } of fixes) assert.ok((artifactChanges[0]?.replacements.length ?? 0) > 0);
    }
    const marks = (results as (Result & { locations: unknown })[]).map(
      ({ partialFingerprints, locations }) =>
        `${(locations as [{ physicalLocation: { artifactLocation: { uri: string } } }])[0].physicalLocation.artifactLocation.uri} ${partialFingerprints['openClaims/v1']}`,
    );
    assert.equal(new Set(marks).size, marks.length);
  });

  it('describes every rule, with help, and names the registry behind the verdicts', async () => {
    const [{ tool }] = (await check('')).runs;
    assert.deepEqual(
      tool.driver.rules.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    for (const { help } of tool.driver.rules) {
      assert.ok(help.text.length > 40);
      assert.match(help.markdown, /\*\*Reported\*\*/);
    }
    assert.deepEqual(tool.extensions, [
      { name: 'Open Claims registry', version: '2026.03', releaseDateUtc: '2026-06-30' },
    ]);
  });

  it('replaces the words that a fix is about', async () => {
    const [{ results }] = (await check('Acme-1 is open source.')).runs;
    assert.deepEqual(results[0].fixes[0].artifactChanges[0].replacements, [
      {
        deletedRegion: { startLine: 1, startColumn: 11, endLine: 1, endColumn: 22 },
        insertedContent: { text: 'open-weight' },
      },
    ]);
  });

  it('marks a finding the same wherever it stands, another claim differently, and numbers equal ones', async () => {
    const [mark] = await marksOf('Acme-1 is open source.');
    assert.deepEqual(await marksOf('Acme-1 is\n open source.'), [mark]);
    assert.notDeepEqual(await marksOf('Acme-1 is now open source.'), [mark]);
    const [first, second] = await marksOf('Acme-1 is open source and open source.');
    assert.equal(first?.replace(/:0$/, ':1'), second);
  });
});
