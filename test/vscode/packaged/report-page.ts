/** The page of a report, as it stands inside the workbench. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

declare const window: { readonly axe: typeof axe };

/** The frame of the report that is in sight, once it has content. */
export async function reportFrame(page: Page): Promise<Frame> {
  const content = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await content.locator('main h1').waitFor();
  const handle = await page.frameLocator('iframe.webview.ready').locator('#active-frame').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The report has no page.');
  return frame;
}

/** Throws with what axe-core finds wrong on a page, if anything. */
export async function expectAccessible(frame: Frame): Promise<void> {
  await frame.evaluate(axe.source);
  const { violations, passes } = (await frame.evaluate(() => window.axe.run())) as AxeResults;
  if (passes.length === 0) throw new Error('axe-core has looked at nothing.');
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
  if (told.length > 0) throw new Error(`axe-core finds ${told.length}:\n${told.slice(0, 5).join('\n')}`);
}

/** The text of the file in a folder that has this ending, once it is there. */
export async function fileEnding(folder: string, ending: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const name = (await readdir(folder)).find((each) => each.endsWith(ending));
    const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8');
    if (text.endsWith('</html>\n')) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No whole file that ends in "${ending}" came.`);
}
