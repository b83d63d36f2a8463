/** What a person does with mouse and keys in the workbench, and what they see then. */
import type { Locator, Page } from 'playwright-core';

/** A place of the window where nothing reacts to the mouse, in pixels. */
const AWAY = { x: 1000, y: 640 };

/** How long a palette must stay open to be trusted, in milliseconds. */
const SETTLE_MS = 200;

/** Words that are underlined in the editor, whatever the severity. */
export function underlined(page: Page): Locator {
  return page.locator('.monaco-editor .view-overlays .cdr:is(.squiggly-error, .squiggly-warning, .squiggly-info)');
}

/** Underlined words in the row of the editor that holds `text`. */
export async function underlinedNear(page: Page, text: string): Promise<Locator> {
  const row = await boxOf(page.locator('.editor-instance .view-line', { hasText: text }).first());
  await underlined(page).first().waitFor();
  for (const words of await underlined(page).all()) {
    const { y, height } = await boxOf(words);
    if (y + height / 2 > row.y && y + height / 2 < row.y + row.height) return words;
  }
  throw new Error(`Nothing is underlined near "${text}".`);
}

/** Opens a file of the folder from the Explorer, and waits for its first lines. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
  // An exported report has the name of its draft in its own.
  await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page.mouse.move(AWAY.x, AWAY.y);
}

/** Rests the mouse on underlined words until the hover comes. Returns the hover's text. */
export async function hoverOn(page: Page, words: Locator): Promise<string> {
  const box = await boxOf(words);
  // A hover wants the mouse to move.
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  const hover = page.locator('.monaco-hover:not(.hidden)').filter({ has: page.locator('.hover-row') });
  await hover.waitFor();
  // Its parts come one by one.
  await hover
    .getByText(/^(Loading|Checking for quick fixes)/)
    .first()
    .waitFor({ state: 'hidden' });
  return (await hover.textContent()) ?? '';
}

/** Puts the cursor into underlined words and asks for fixes. Returns the list that opens. */
export async function askForFixes(page: Page, words: Locator): Promise<Locator> {
  const box = await boxOf(words);
  await page.mouse.click(box.x + 6, box.y + box.height / 2);
  await moveAway(page);
  await page.locator('.lightBulbWidget.codicon').waitFor();
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  // What comes late in the window may close the list again, or take the key.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await page.keyboard.press('Control+.');
    const isOpen = await fixes
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (isOpen) break;
  }
  await fixes.first().waitFor();
  return fixes;
}

/** Lets hovers close. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(AWAY.x, AWAY.y);
  await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor({ state: 'hidden' });
}

/** Runs a command of the palette by its title. */
export async function command(page: Page, title: string): Promise<void> {
  // One that is still closing would swallow the words.
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await openPalette(page);
  await choose(page, `>${title}`, title);
}

/** A view that comes late takes the focus, upon which the palette closes: then it's opened again. */
async function openPalette(page: Page): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await page.keyboard.press('F1');
    await input.waitFor();
    await page.waitForTimeout(SETTLE_MS);
    if (await input.isVisible()) return;
  }
  throw new Error('The palette closes again and again.');
}

/** Types into the list that is open on top, and takes the entry that holds `label`. */
export async function choose(page: Page, typed: string, label: string): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await input.fill(typed);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
}

/** Where something is, in pixels. Throws when it is out of sight. */
export async function boxOf(words: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await words.boundingBox();
  if (box === null) throw new Error('Nothing of this is in sight.');
  return box;
}
