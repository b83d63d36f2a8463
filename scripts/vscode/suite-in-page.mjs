// Opens a workbench page that runs a mocha suite in its extension host, and hears how it went.
import { format } from 'node:util';
import { openChromium, viewport } from './chromium.mjs';

const usualPatience = 240_000;

/**
 * Resolves to the suite's totals, `{ tests, passes, failures }`, and prints its lines.
 * Throws when the suite never ran to its end in the milliseconds given, with the last lines of the log.
 */
export async function runSuiteInPage(address, patience = usualPatience) {
  const browser = await openChromium();
  const log = [];
  try {
    const page = await browser.newPage({ viewport });
    const [totals] = await Promise.all([listen(page, log, patience), page.goto(address)]);
    return totals;
  } catch (error) {
    throw new Error([error.message, ...lastLines(log)].join('\n'));
  } finally {
    await browser.close();
  }
}

/** The workbench calls two functions of the page while it runs tests: one for log lines, one at the end. */
async function listen(page, log, patience) {
  let totals;
  const hear = (_level, values) => {
    const text = format(...values.map((value) => value ?? ''));
    const line = text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
    if (line === undefined) log.push(text);
    else if (line.startsWith('totals ')) totals = JSON.parse(line.slice('totals '.length));
    else console.log(`  ${line}`);
  };
  const code = await new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The suite did not end within ${patience / 1000} seconds.`)), patience).unref();
    page.on('crash', () => reject(new Error('The page crashed.')));
    page.on('pageerror', (error) => log.push(`page: ${error.message}`));
    page.exposeFunction('codeAutomationLog', hear).catch(reject);
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  if (totals === undefined) throw new Error(`VS Code ended with code ${code}, but the suite gave no totals.`);
  if (code !== 0 && totals.failures === 0) throw new Error(`VS Code ended with code ${code}.`);
  return totals;
}

/** The end of VS Code's log, without what it always complains of when a workspace holds no settings. */
function lastLines(log) {
  const telling = log.filter((text) => !/ENOPRO|^Unable to read file|^Ignoring/.test(text));
  return telling.slice(-15).map((text) => `  | ${text.split('\n').slice(0, 4).join('\n  | ')}`);
}

// The suite's reporter marks its lines with it.
const prefix = '[suite] ';
