/** The audit, asked of a registry that the test plays: weaknesses of what is bundled fail, others are told, silence is no finding. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

const advisory = { id: 1, url: 'https://example.org/1', title: 'Invented weakness', severity: 'high' };
const rest = { vulnerable_versions: '*', cwe: [], cvss: { score: 0, vectorString: null } };

describe('scripts/audit.mjs', function () {
  this.timeout(60_000);

  /** With advisories by package; undefined where the registry does not know the question. */
  async function audit(advisories) {
    const server = createServer((request, response) => {
      request.resume();
      const isKnown = advisories !== undefined && request.url.endsWith('/advisories/bulk');
      response.writeHead(isKnown ? 200 : 405, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isKnown ? advisories : {}));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const env = {
        ...process.env,
        npm_config_registry: `http://127.0.0.1:${server.address().port}`,
        npm_config_fetch_retries: '0',
      };
      const child = spawn(process.execPath, ['scripts/audit.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
      const [status] = await once(child, 'close');
      return { status, output };
    } finally {
      server.close();
    }
  }

  it('passes where nothing is known', async () => {
    const { status, output } = await audit({});
    assert.equal(status, 0);
    assert.match(output, /^\d+ bundled packages, 0 with known weaknesses; 0 more for development\n$/);
  });

  it('fails for a bundled package, and tells of one for development', async () => {
    const { status, output } = await audit({
      htmlparser2: [{ ...advisory, ...rest }],
      mocha: [{ ...advisory, ...rest }],
    });
    assert.equal(status, 1);
    assert.match(output, /^BUNDLED: htmlparser2, high: Invented weakness$/m);
    assert.match(output, /^for development: mocha, high: Invented weakness$/m);
    assert.match(output, /, 1 with known weaknesses; \d+ more for development\n$/);
  });

  it('says so, and passes, where it gets no answer', async () => {
    const { status, output } = await audit(undefined);
    assert.equal(status, 0);
    assert.match(output, /^Not asked: ./);
  });
});
