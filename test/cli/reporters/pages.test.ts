/** The reports on a check, in Markdown and HTML: the claims, what was found, and findings that no claim shows. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { parse } from 'parse5';
import { run } from '../fake-host.ts';

const check = async (format: string, text: string, ...args: string[]) =>
  (await run(['check', '--format', format, '--stdin-filename', 'a.md', ...args, '-'], { stdin: [text] })).stdout;
const TEXT = 'Acme-1 is open source.';

describe('pages of a check', () => {
  it('Markdown: the claim, its finding and the registry', async () => {
    const page = await check('markdown', TEXT);
    assert.match(page, /^<!-- open-claims-ignore-file/);
    assert.match(page, /# Openness claims in a\.md/);
    assert.match(
      page,
      /\| Acme\\?-1 \| open source \\\(open source\\\) \| asserted .* Acme\\?-1 is open-weight, not open source\. \| line 1 \|/,
    );
  });

  it('HTML: a page that stands alone', async () => {
    const page = await check('html', TEXT);
    assert.ok(parse(page).childNodes.some(({ nodeName }) => nodeName === 'html'));
    assert.doesNotMatch(page, /<script|<link|src=|https?:\/\/(?!acme)/);
    assert.match(page, /Acme-1 is open-weight, not open source\./);
  });

  it('speaks French where it is asked to', async () => {
    assert.match(await check('markdown', TEXT, '--messages', 'fr'), /# Affirmations sur l’ouverture dans a\.md/);
  });

  it('counts what could not be read', async () => {
    const { stdout, status } = await run(['check', '--format', 'markdown', 'missing.md', '-'], { stdin: [TEXT] });
    assert.equal(status, 2);
    assert.match(stdout, /could not be read, or were too large\\?: 1/);
  });

  it('shows findings that are about no claim', () => {
    const input = '<!-- open-claims-ignore overclaim -->\n\nNothing is claimed here.\n';
    for (const format of ['markdown', 'html']) {
      const args = ['dist/cli.cjs', 'check', '--format', format, '--stdin-filename', 'a.md', '-'];
      const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
      assert.match(stdout, /Other findings/);
      assert.match(stdout, /a\.md, line 1 – information .*unused-ignore.* – This comment silences nothing/);
    }
  });
});
