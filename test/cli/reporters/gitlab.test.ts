/** GitLab's code quality report: the fields that GitLab asks for, and a fingerprint of its own for each finding. */
import assert from 'node:assert/strict';
import { run } from '../fake-host.ts';

const check = async (text: string, name = './docs/a b.txt') => {
  const { stdout } = await run(['check', '--format', 'gitlab', '--stdin-filename', name, '-'], { stdin: [text] });
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>[];
};

describe('GitLab', () => {
  it('gives description, check, severity, path and lines', async () => {
    const [issue] = await check('First.\nAcme-1 is open source.');
    const { fingerprint, ...others } = issue ?? {};
    assert.match(String(fingerprint), /^[0-9a-f]{40}$/);
    assert.deepEqual(others, {
      description: 'Acme-1 is open-weight, not open source.',
      check_name: 'overclaim',
      severity: 'minor',
      location: { path: 'docs/a b.txt', lines: { begin: 2, end: 2 } },
    });
  });

  it('keeps a fingerprint when lines move, and has no two alike', async () => {
    const marks = async (text: string, name?: string) =>
      (await check(text, name)).map(({ fingerprint }) => fingerprint);
    const [mark] = await marks('Acme-1 is open source.');
    assert.deepEqual(await marks('Acme-1 is\r\n   open source.'), [mark]);
    const several = [
      ...(await marks('Acme-1 is open source, open source and open source.')),
      ...(await marks('Acme-1 is open source.', 'b.txt')),
    ];
    assert.equal(new Set([mark, ...several]).size, 5);
  });
});
