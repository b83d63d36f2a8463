/** The visit of a writer whose VS Code is in French: all that the extension adds to the workbench is in French. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { englishIn } from '../../support/english-words.ts';
import type { Visit } from '../packaged.ts';
import { expectEqual, expectMatch } from '../suite/expect.ts';
import { boxOf, choose, command, hoverOn, moveAway, openFromExplorer, underlinedNear } from './gestures.ts';
import { reportFrame } from './report-page.ts';
import { screenshot } from './screenshots.ts';

// A claim that the visit before this one has left as it was.
const ENGLISH = { draft: 'policy-brief.md', claim: 'Gemma 2 was released under' };
const FRENCH = { draft: 'note-de-synthese.md' };
const PROJECT = '.open-claims.json';
/** Developers in the draft whose names are English sentences. */
const NAMES = ['Allen Institute for AI', 'Beijing Academy of Artificial Intelligence'];

export function describeFrenchVisit({ page: other, address, screenshotFolder, folder }: Visit): void {
  let page: Page;
  const keep = (name: string) => screenshot(page, `${screenshotFolder}/${name}.png`);
  const expectFrench = (text: string) => expectEqual(englishIn(text, NAMES).join('\n'), '');

  describe('The packaged extension in a French VS Code', () => {
    before(async () => {
      page = await (other.context().browser() ?? other.context()).newPage({ viewport: other.viewportSize() });
      page.setDefaultTimeout(20_000);
      // What a language pack sets before the workbench starts. Without one, VS Code’s own words stay English.
      await page.addInitScript(() => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'fr' }));
      await page.goto(address);
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    });
    after(() => rm(join(folder, PROJECT), { force: true }));
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await keep('failed');
    });

    it('counts the findings in French', async () => {
      await command(page, 'View: Close All Editors');
      await openFromExplorer(page, ENGLISH.draft);
      await underlinedNear(page, ENGLISH.claim);
      const item = page.locator('.statusbar-item', { has: page.locator('[aria-label*="signalements"]') });
      const label = (await item.first().getAttribute('aria-label')) ?? '';
      expectMatch(label, /^Open Claims\s: \d+ signalements\. Cliquez pour ouvrir le rapport\.$/);
    });

    it('says in French why an English claim is flagged', async () => {
      const hover = await hoverOn(page, await underlinedNear(page, ENGLISH.claim));
      expectMatch(hover, /Les poids de Gemma 2 ne sont pas sous Apache/);
      await keep('13-french-hover');
      // Over the lower part of the editor the hover itself may be.
      await page.locator('.sidebar').hover({ position: { x: 100, y: 400 } });
      await moveAway(page);
    });

    it('has its commands under French titles', async () => {
      const manifest = JSON.parse(await readFile(join(__dirname, '../../package.nls.fr.json'), 'utf8'));
      const titles = ['reportDocument', 'explainFinding', 'explainModel', 'openExample', 'searchRegistry'];
      await page.keyboard.press('F1');
      for (const name of titles) {
        const title: string = manifest[`command.${name}`];
        await page.locator('.quick-input-widget input.input').fill(`>Open Claims: ${title}`);
        await page
          .locator('.quick-input-list .monaco-list-row', { hasText: `Open Claims: ${title}` })
          .first()
          .waitFor();
      }
      await page.locator('.quick-input-widget input.input').fill('>Open Claims');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: manifest['command.openExample'] }).waitFor();
      await keep('14-french-commands');
      await page.keyboard.press('Escape');
    });

    it('reports in French', async () => {
      await command(page, 'View: Close All Editors');
      await openFromExplorer(page, FRENCH.draft);
      await command(page, 'Open Claims: Rapport sur ce document');
      const report = await reportFrame(page);
      await report.locator('.claims tbody tr').first().waitFor();
      expectFrench((await report.locator('body').allInnerTexts()).join());
      await page.locator('.tab.active', { hasText: /Rapport\s: / }).waitFor();
      await keep('15-french-report');
    });

    it('shows the registry in French', async () => {
      await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Open Claims"]') }).click();
      await page
        .locator('.pane-header', { hasText: 'Registre des modèles' })
        .or(page.locator('.sidebar .title-label', { hasText: 'Registre des modèles' }))
        .first()
        .waitFor();
      const rows = page.locator('.pane-body .monaco-list-row');
      await rows.filter({ hasText: 'Allen Institute' }).click();
      await rows
        .filter({ hasText: /OLMo.*(poids|licence|open source)/ })
        .first()
        .waitFor();
      await page.keyboard.press('Control+Shift+E');
    });

    it('leads through its first steps in French', async () => {
      await command(page, 'View: Close All Editors');
      await command(page, 'Welcome: Open Walkthrough...');
      await choose(page, 'Open Claims', 'Open Claims');
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await steps.first().waitFor();
      const texts = await steps.allInnerTexts();
      expectMatch(texts.join('\n'), /brouillon[\s\S]*souligné[\s\S]*note[\s\S]*rapport/i);
      for (const text of texts) expectFrench(text);
      await keep('16-french-walkthrough');
      await page.locator('.tab.active .tab-actions .action-label').click();
    });

    it('describes its settings in French', async () => {
      await command(page, 'Preferences: Open Settings (UI)');
      await page
        .locator('.settings-editor .suggest-input-container .view-line, .settings-editor .inputarea')
        .first()
        .click();
      await page.keyboard.type('@ext:open-claims.open-claims');
      const texts = page.locator('.settings-editor .setting-item-description');
      await texts.filter({ hasText: 'open source' }).first().waitFor();
      const shown = await texts.allInnerTexts();
      expectEqual(shown.length > 3, true);
      for (const text of shown) expectFrench(text);
      await page
        .locator('.settings-editor .setting-item option, .settings-editor .monaco-select-box', {
          hasText: 'Par défaut',
        })
        .first()
        .waitFor({ state: 'attached' });
      await keep('17-french-settings');
      await page.locator('.tab.active .tab-actions .action-label').click();
    });

    it('describes a project file and its problems in French', async () => {
      await writeFile(join(folder, PROJECT), '{\n  "definition": "osi-licence",\n  "definitio": 1\n}\n');
      await openFromExplorer(page, PROJECT);
      const key = page.locator('.editor-instance .view-line span', { hasText: /^"definition"$/ }).last();
      const box = await boxOf(key);
      await page.mouse.move(box.x + box.width / 2, box.y + 90);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      await page
        .locator('.monaco-hover:not(.hidden)', { hasText: 'Ce que « open source » doit vouloir dire' })
        .waitFor();
      await moveAway(page);
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'vouliez-vous dire "definition"' }).waitFor();
      await keep('18-french-project-file');
      await page.keyboard.press('Control+Shift+M');
    });
  });
}
