/** The visit of a policy writer: opens a draft, reads what is marked and why, and mends it. */

import type { Visit } from '../packaged.ts';
import { expectMatch } from '../suite/expect.ts';
import {
  askForFixes,
  boxOf,
  choose,
  command,
  hoverOn,
  moveAway,
  openFromExplorer,
  underlined,
  underlinedNear,
} from './gestures.ts';
import { expectAccessible, fileEnding, reportFrame } from './report-page.ts';
import { leaveWindow } from './saved-state.ts';
import { closeUpOf, fixesCloseUp, reportCloseUp, rowsBetween, screenshot } from './screenshots.ts';

// Two of the drafts that people are invited to try, and a sentence in each that says too much.
const ENGLISH = { draft: 'policy-brief.md', claim: 'Llama 3.1 is an open-source model' };
const FRENCH = { draft: 'note-de-synthese.md', claim: 'Llama 3.1 est un modèle open source' };

export function describeVisit({ page, address, screenshotFolder, folder }: Visit): void {
  const keep = (name: string) => screenshot(page, `${screenshotFolder}/${name}.png`);
  const words = underlined(page);

  page.setDefaultTimeout(20_000);

  describe('The packaged extension', () => {
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await keep('failed');
    });

    it('underlines claims in a draft', async () => {
      await page.goto(address);
      await openFromExplorer(page, ENGLISH.draft);
      await underlinedNear(page, ENGLISH.claim);
      await page.getByText('Activating Extensions').waitFor({ state: 'hidden' });
      await keep('1-claims');
    });

    it('counts the findings in the status bar', async () => {
      const item = page.locator('.statusbar-item', { has: page.locator('[aria-label*="Click for the report"]') });
      expectMatch((await item.textContent()) ?? '', /[1-9]/);
      await screenshot(
        page,
        `${screenshotFolder}/walkthrough-draft.png`,
        await rowsBetween(page, 'Three councils', 'DeepSeek-R1 is'),
      );
    });

    it('says why when the mouse rests on a claim', async () => {
      const hover = await hoverOn(page, await underlinedNear(page, ENGLISH.claim));
      expectMatch(hover, /Llama 3\.1[\s\S]*Open Claims/);
      await keep('2-hover');
      await screenshot(page, `${screenshotFolder}/2-hover-close-up.png`, await closeUpOf(page, ENGLISH.claim));
      await moveAway(page);
    });

    it('offers fixes, and applies the one that is picked', async () => {
      const count = await words.count();
      const fixes = await askForFixes(page, await underlinedNear(page, ENGLISH.claim));
      expectMatch((await fixes.allInnerTexts()).join('\n'), /open-weight[\s\S]*footnote/i);
      await keep('3-fixes');
      await screenshot(page, `${screenshotFolder}/walkthrough-fix.png`, await fixesCloseUp(page));
      await fixes.filter({ hasText: 'Replace' }).first().click();
      const mended = ENGLISH.claim.replace('open-source', 'open-weight');
      await page.locator('.editor-instance .view-line', { hasText: mended }).waitFor();
      // One claim fewer is underlined.
      await words.nth(count - 1).waitFor({ state: 'detached' });
      await keep('4-fixed');
    });

    it('lists what is left among the problems', async () => {
      await page.keyboard.press('Control+Shift+M');
      const problems = page.locator('.markers-panel .monaco-list-row', { hasText: 'Open Claims' });
      await problems.first().waitFor();
      await keep('5-problems');
      await page.keyboard.press('Control+Shift+M');
    });

    it('explains a model by its name', async () => {
      await command(page, 'Open Claims: Explain a Model…');
      await choose(page, 'Llama 3', 'Llama 3');
      const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await preview.getByText('Llama 3', { exact: true }).first().waitFor();
      await keep('6-explanation');
    });

    it('reports on the draft, on a page that all can use', async () => {
      await command(page, 'View: Close All Editors');
      await openFromExplorer(page, ENGLISH.draft);
      await command(page, 'Open Claims: Report on This Document');
      const report = await reportFrame(page);
      await report.locator('.claims tbody tr').first().waitFor();
      await keep('8-report');
      await screenshot(page, `${screenshotFolder}/walkthrough-report.png`, await reportCloseUp(page));
      await expectAccessible(report);
    });

    it('sorts the report by keyboard, and says so', async () => {
      const report = await reportFrame(page);
      await report.locator('button.sort').first().focus();
      await page.keyboard.press('Enter');
      await report.locator('th[aria-sort=ascending]', { hasText: 'Model' }).waitFor();
      expectMatch((await report.locator('#status').textContent()) ?? '', /Sorted by “Model”, ascending/);
      expectMatch((await report.locator('.claims tbody tr').first().textContent()) ?? '', /^DeepSeek-R1/);
    });

    it('goes from the report to the claim', async () => {
      const report = await reportFrame(page);
      await report.locator('button.place', { hasText: 'line 16' }).click();
      await page.locator('.statusbar-item', { hasText: 'Ln 16, Col 23 (4 selected)' }).waitFor();
    });

    it('exports the report as a page that stands alone', async () => {
      const report = await reportFrame(page);
      await report.getByText('Export as HTML…').click();
      await page.locator('.quick-input-widget input.input').waitFor();
      await page.keyboard.press('Enter');
      const file = await fileEnding(folder, '.html');
      const other = await (page.context().browser() ?? page.context()).newPage();
      await other.setContent(file);
      await expectAccessible(other.mainFrame());
      await screenshot(other, `${screenshotFolder}/9-page.png`);
      await other.close();
    });

    it('restores the report after a reload', async () => {
      // The state of the report's page: its column of sorting.
      await leaveWindow(page, /openClaims\.report[\s\S]*column\W+0\b/);
      await page.reload();
      const report = await reportFrame(page);
      await report.locator('.claims tbody tr').nth(9).waitFor();
      // The order that was chosen is kept, too.
      await report.locator('th[aria-sort=ascending]', { hasText: 'Model' }).waitFor();
    });

    it('shows the registry in the side bar', async () => {
      await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Open Claims"]') }).click();
      const rows = page.locator('.pane-body .monaco-list-row');
      await rows.filter({ hasText: 'Allen Institute' }).click();
      await rows.filter({ hasText: 'OLMo' }).first().click();
      await rows
        .filter({ hasText: /OLMo 2.*open source/ })
        .first()
        .waitFor();
      await page.mouse.move(1000, 640);
      await keep('11-registry');
      await screenshot(
        page,
        `${screenshotFolder}/walkthrough-registry.png`,
        await boxOf(page.locator('.sidebar .split-view-view.visible').first()),
      );
    });

    it('leads through its first steps', async () => {
      await command(page, 'View: Close All Editors');
      await command(page, 'Open Claims: Open an Example Draft');
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      const fixes = await askForFixes(page, await underlinedNear(page, ENGLISH.claim));
      await fixes.filter({ hasText: 'footnote' }).first().click();
      const note = page.locator('.editor-instance .view-line', { hasText: /^\[\^open.*\]:/ });
      await note.first().waitFor();
      await page.keyboard.press('Escape');
      await screenshot(
        page,
        `${screenshotFolder}/walkthrough-footnote.png`,
        await rowsBetween(page, 'Llama 3.1 is an', ']:'),
      );
      await page.keyboard.press('Control+B');
      await command(page, 'Welcome: Open Walkthrough...');
      await choose(page, 'Open Claims', 'Open Claims');
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await steps.first().waitFor();
      expectMatch((await steps.allInnerTexts()).join('\n'), /example[\s\S]*underlined[\s\S]*footnote[\s\S]*report/i);
      await page.locator('.getting-started-media img').first().waitFor();
      await keep('12-walkthrough');
      // The walkthrough takes the focus when it likes, and the palette would close.
      await page.locator('.tab.active:not(:has-text("Untitled")) .tab-actions .action-label').click();
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await command(page, 'View: Revert and Close Editor');
      await page.keyboard.press('Control+Shift+E');
    });

    it('speaks French about a French draft', async () => {
      await command(page, 'View: Close All Editors');
      await openFromExplorer(page, FRENCH.draft);
      const hover = await hoverOn(page, await underlinedNear(page, FRENCH.claim));
      expectMatch(hover, /\b(est|n’est|poids|données|licence)\b/);
      await keep('7-french');
    });

    it('shows the report in dark and in high contrast, and the draft with a hover', async () => {
      await command(page, 'View: Close All Editors');
      await openFromExplorer(page, FRENCH.draft);
      await command(page, 'Open Claims: Report on This Document');
      await (await reportFrame(page)).locator('.claims tbody tr').first().waitFor();
      for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
        await command(page, 'Preferences: Color Theme');
        await choose(page, theme, theme);
        const report = await reportFrame(page);
        await report.locator('.claims tbody tr').first().waitFor();
        await expectAccessible(report);
        await hoverOn(page, await underlinedNear(page, FRENCH.claim));
        await keep(`10-${theme.toLowerCase().replaceAll(' ', '-')}`);
        await moveAway(page);
      }
      await command(page, 'Preferences: Color Theme');
      await choose(page, 'Light Modern', 'Light Modern');
    });
  });
}
