/** Formats for other programs: JSON, SARIF, GitHub. */
import assert from 'node:assert/strict';
import { createReporter, REPORTER_NAMES } from '../../server/src/cli/reporters/index.ts';
import { createView } from '../../server/src/cli/view.ts';
import type { Analysis } from '../../server/src/core/index.ts';
import { acmeRegistry } from '../core/explain/acme-registry.ts';
import { analysisOf, run } from './fake-host.ts';

const check = (format: string, text: string, name = 'a b,c.txt') =>
  run(['check', '--format', format, '--stdin-filename', name, '-'], { stdin: [text] });
const OVERCLAIM = 'First.\nAcme-1 is open source.';

describe('reporters', () => {
  it('are all offered by --format, and write something sound for nothing', async () => {
    assert.deepEqual(REPORTER_NAMES, [
      'text',
      'json',
      'jsonl',
      'sarif',
      'github',
      'gitlab',
      'checkstyle',
      'junit',
      'markdown',
      'html',
    ]);
    for (const name of ['json', 'jsonl', 'sarif', 'gitlab']) JSON.parse((await check(name, '')).stdout);
    assert.equal((await check('github', '')).stdout, '');
  });

  it('SARIF: places, level, address and outcome', async () => {
    const { runs } = JSON.parse((await check('sarif', `${OVERCLAIM} open source`)).stdout);
    const [{ results, columnKind, invocations }] = runs;
    assert.equal(results.length, 2);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(invocations, [{ executionSuccessful: true }]);
    const { fixes, partialFingerprints, ...first } = results[0];
    assert.equal(fixes.length, 1);
    assert.match(partialFingerprints['openClaims/v1'], /^[0-9a-f]{16}:0$/);
    assert.deepEqual(first, {
      ruleId: 'overclaim',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'Acme-1 is open-weight, not open source.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b%2Cc.txt' },
            region: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 22 },
          },
        },
      ],
    });
  });

  it('SARIF: half of a character in an id does not end the output', async () => {
    const stdin = [`{"id":"a\\ud800/b","text":"${OVERCLAIM.slice(7)}"}\n{"id":"c","text":"${OVERCLAIM.slice(7)}"}\n`];
    const { stdout, status } = await run(['check', '--input', 'jsonl', '--format', 'sarif'], { stdin });
    const { results } = JSON.parse(stdout).runs[0];
    assert.equal(status, 1);
    const uris = (results as { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }[]).map(
      ({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri,
    );
    assert.deepEqual(uris, ['a%EF%BF%BD/b', 'c']);
  });

  it('work out fixes only where they print them', async () => {
    const context = { host: { version: '1', columns: 80 }, registry: acmeRegistry, colour: false };
    const asksForFixes = async (name: string) => {
      let asked = false;
      const { findings, ...analysis } = analysisOf(OVERCLAIM);
      const watched = findings.map((finding) =>
        Object.defineProperty({ ...finding }, 'fixes', {
          get() {
            asked = true;
            return finding.fixes;
          },
        }),
      );
      const given: Analysis = { ...analysis, findings: watched };
      const reporter = await createReporter(name, context);
      const view = await createView(reporter.needs);
      reporter.result({ id: 'a' }, view(given, 'osaid-1.0'));
      return asked;
    };
    const asking: string[] = [];
    for (const name of REPORTER_NAMES) if (await asksForFixes(name)) asking.push(name);
    assert.deepEqual(asking, ['json', 'jsonl', 'sarif']);
  });

  it('GitHub: one command a finding, with its separators escaped', async () => {
    assert.equal(
      (await check('github', OVERCLAIM)).stdout,
      '::warning file=a b%2Cc.txt,line=2,col=11,endLine=2,endColumn=22,title=overclaim::Acme-1 is open-weight, not open source.\n',
    );
  });
});
