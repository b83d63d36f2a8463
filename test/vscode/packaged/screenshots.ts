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
