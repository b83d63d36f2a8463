/** What VS Code keeps of the workbench in the browser, so that a reload can bring it back. */
import type { Page } from 'playwright-core';

/** Turns to another window, upon which VS Code saves how things stand; resolves once what matches `wanted` is saved. */
export async function leaveWindow(page: Page, wanted: RegExp): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // VS Code takes notice only of a change, and other windows of the tests may have had the focus.
    if (attempt % 20 === 0) await page.evaluate(turnAway);
    const saved = await page.evaluate(savedValues);
    if (saved.some((value) => wanted.test(value))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code saved nothing that matches ${wanted}.`);
}

/** Runs in the page: to it, and away from it. */
function turnAway(): void {
  document.hasFocus = () => true;
  window.dispatchEvent(new Event('focus'));
  document.hasFocus = () => false;
  window.dispatchEvent(new Event('blur'));
}

/** Runs in the page: all texts in all of its databases. */
async function savedValues(): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const values: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      values.push(...(await done(database.transaction(store).objectStore(store).getAll())));
    database.close();
  }
  return values.filter((value) => typeof value === 'string');
}
