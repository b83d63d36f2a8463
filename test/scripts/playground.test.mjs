// The page that `npm run playground` builds, in a real browser: from a server and from disk, with nothing else to be had.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { openChromium } from '../../scripts/vscode/chromium.mjs';
import { findChromium } from '../../scripts/vscode/find-chromium.mjs';
import { startStaticServer } from '../../scripts/vscode/static-server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const DRAFT = '# Costs\n\nDéjà: Llama 2 is an <b>open-source</b> model. OLMo 2 is open source.\n';

describe('playground', function () {
  this.timeout(60_000);
  let folder;
  let browser;
  let server;

  before(async function () {
    if (findChromium() === undefined) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'playground-'));
    execFileSync(process.execPath, [join(root, 'scripts/playground.mjs'), folder]);
    server = await startStaticServer([['', folder]], () => undefined);
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page; `asked` collects every address that the page asks for. */
  async function open(address, options = {}) {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    const asked = [];
    const complaints = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    await page.locator('#format option').first().waitFor({ state: 'attached' });
    const status = (words) => page.getByRole('status').filter({ hasText: words }).waitFor();
    return { page, context, asked, complaints, status };
  }
  const served = () => `http://${server.host}/index.html`;

  it('marks, explains and mends (needs Chromium)', async () => {
    const { page, context, complaints, status } = await open(served());
    await page.getByLabel('Your text').fill(DRAFT);
    await status('1 finding');
    assert.equal(await page.locator('#marked').textContent(), DRAFT);
    assert.deepEqual(await page.locator('#marked a').allTextContents(), ['open-source']);
    const item = page.locator('#findings > li');
    assert.match(await item.textContent(), /warning – “open-source”Llama 2 is open-weight, not open source/);
    await item.locator('summary').click();
    assert.match(await item.locator('pre').textContent(), /Llama 2[\s\S]*Registry/);
    await page
      .getByRole('button', { name: /open-weight/ })
      .first()
      .click();
    await status('Nothing was found wrong.');
    assert.equal(await page.getByLabel('Your text').inputValue(), DRAFT.replace('open-source', 'open-weight'));
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('heeds format, definition and language (needs Chromium)', async () => {
    const { page, context, status } = await open(served());
    await page.getByLabel('Your text').fill('`x` Mistral 7B est un modèle open source.\n\n    Llama 2 is open source.');
    await status('1 finding');
    await page.getByLabel('Format').selectOption('plaintext');
    await status('2 findings');
    await page.getByLabel('Language of this page').selectOption('fr');
    await status('2 remarques');
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    assert.match(await page.locator('#findings').textContent(), /Llama 2 est à poids ouverts/);
    await page.getByLabel('« Open source » signifie').selectOption('osi-licence');
    await status('1 remarque');
    await context.close();
  });

  it('follows fast typing to its end (needs Chromium)', async () => {
    const { page, context, status } = await open(served());
    const long = 'Llama 2 is an open-source model. It is cheap.\n\n'.repeat(200);
    await page.getByLabel('Your text').fill(long);
    await page.getByLabel('Your text').press('End');
    await page.getByLabel('Your text').fill('Mistral 7B is an open-source model.');
    await status('1 finding');
    assert.match(await page.locator('#findings').textContent(), /Mistral 7B is open-weight/);
    await context.close();
  });

  it('asks for nothing but its own files, and could not if it wanted to (needs Chromium)', async () => {
    const { page, context, asked, status } = await open(served());
    await page.getByLabel('Your text').fill(DRAFT);
    await status('1 finding');
    const files = asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'));
    const own = ['index.html', 'style.css', 'page.js'].map((name) => `http://${server.host}/${name}`);
    assert.deepEqual(files.sort(), own.sort());
    const tries = await page.evaluate(async (host) => {
      const outcome = (promise) =>
        promise.then(
          () => 'sent',
          () => 'stopped',
        );
      const image = new Promise((resolve, reject) =>
        Object.assign(new Image(), { onload: resolve, onerror: reject, src: `http://${host}/x.png` }),
      );
      // A worker has the policy of the page that made it.
      const script = `fetch('http://${host}/style.css').then(() => postMessage('sent'), () => postMessage('stopped'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      const fromWorker = new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
      return [await outcome(fetch(`http://${host}/style.css`)), await outcome(image), await fromWorker];
    }, server.host);
    assert.deepEqual(tries, ['stopped', 'stopped', 'stopped']);
    await context.close();
  });

  it('works from disk, without a server (needs Chromium)', async () => {
    const { page, context, asked, complaints, status } = await open(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByLabel('Your text').fill(DRAFT);
    await status('1 finding');
    assert.ok(
      asked.every((url) => /^(?:file|blob|data):/.test(url)),
      asked.join(' '),
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'])
    it(`is accessible, by axe-core, in ${colorScheme} colours (needs Chromium)`, async () => {
      const { page, context, status } = await open(served(), { colorScheme });
      await page.getByLabel('Your text').fill(`${DRAFT}\nDeepSeek-R1 is an open model. GPT-4 is open source.`);
      await status('3 findings');
      await page.locator('summary').first().click();
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(() => window.axe.run());
      assert.ok(passes.length > 10);
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
      );
      await context.close();
    });
});
