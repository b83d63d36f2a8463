/** Pictures of the workbench: of the whole window, or of what matters in it. */
import type { Page } from 'playwright-core';
import { boxOf } from './gestures.ts';

/** All numbers are pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 2;
const WIDEST = 800;

export async function screenshot(page: Page, path: string, clip?: Area): Promise<void> {
  // Fading hovers are shown as they will be in the end.
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
}

/** The row of the editor that holds `text`, with the hover that is open beside it. */
export async function closeUpOf(page: Page, text: string): Promise<Area> {
  const editor = await boxOf(page.locator('.editor-instance').first());
  const row = await boxOf(page.locator('.editor-instance .view-line', { hasText: text }).first());
  const hover = await boxOf(page.locator('.monaco-hover:not(.hidden)', { has: page.locator('.hover-row') }).first());
  const top = Math.min(row.y, hover.y) - MARGIN;
  const bottom = Math.max(row.y + row.height, hover.y + hover.height) + MARGIN;
  return { x: editor.x, y: top, width: editor.width, height: bottom - top };
}

/** The rows of the editor from the one that holds `first` to the one that holds `last`. */
export async function rowsBetween(page: Page, first: string, last: string): Promise<Area> {
  const editor = await boxOf(page.locator('.editor-instance').first());
  const top = await boxOf(page.locator('.editor-instance .view-line', { hasText: first }).first());
  const bottom = await boxOf(page.locator('.editor-instance .view-line', { hasText: last }).first());
  const y = top.y - MARGIN;
  return { x: editor.x, y, width: Math.min(editor.width, WIDEST), height: bottom.y + bottom.height + MARGIN - y };
}

/** The list of fixes with the words that it is about. */
export async function fixesCloseUp(page: Page): Promise<Area> {
  const list = await boxOf(page.locator('.action-widget').first());
  const editor = await boxOf(page.locator('.editor-instance').first());
  return { x: editor.x, y: list.y - 40, width: Math.min(editor.width, WIDEST), height: list.height + 50 };
}

/** The upper part of the report that stands beside the text. */
export async function reportCloseUp(page: Page): Promise<Area> {
  const { x, y, width, height } = await boxOf(page.locator('iframe.webview.ready').first());
  return { x, y: y + 80, width, height: Math.min(height, 560) };
}
