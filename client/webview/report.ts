/** The script of a report's page: shows what the extension sends, sorts the claims, and tells what is clicked. */
import type { FromPage, PageState, Sort, ToPage } from '../src/report/messages.ts';
import { columnOf, IN_ORDER_OF_TEXT, sortClaims } from './sort.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const main = document.querySelector('main') as HTMLElement;
const progress = document.querySelector('#progress') as HTMLElement;
const status = document.querySelector('#status') as HTMLElement;
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];

let state: PageState = vscode.getState() ?? {};

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'show') show(data);
  else tellProgress(data);
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button) press(button);
});
vscode.postMessage({ kind: 'ready' });

/** The content is made by the language server, which escapes what comes from texts; the page's policy stops the rest. */
function show({ content, style: look, keep }: Extract<ToPage, { kind: 'show' }>): void {
  const focused = [...main.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  style.replaceSync(look);
  main.innerHTML = content;
  sort(state.sort ?? IN_ORDER_OF_TEXT);
  remember({ ...state, keep });
  // Keys go on working where they were used last.
  if (focused >= 0) main.querySelectorAll('button')[focused]?.focus();
  vscode.postMessage({ kind: 'shown', claims: main.querySelectorAll('.claims tbody tr').length });
}

function tellProgress({ text, stoppable }: Extract<ToPage, { kind: 'progress' }>): void {
  progress.hidden = text === '';
  const words = progress.querySelector('span');
  if (words) words.textContent = text;
  const stop = progress.querySelector('button');
  if (stop) stop.hidden = !stoppable;
}

function press(button: HTMLButtonElement): void {
  const { action, document: index, start, end } = button.dataset;
  if (action === 'again' || action === 'stop') vscode.postMessage({ kind: action });
  else if (action?.startsWith('export:')) {
    const format = action.slice('export:'.length) as 'markdown' | 'csv' | 'json' | 'html';
    vscode.postMessage({ kind: 'export', format });
  } else if (index !== undefined) {
    vscode.postMessage({ kind: 'open', document: Number(index), start: Number(start), end: Number(end) });
  } else if (button.classList.contains('sort')) sortBy(button);
}

function sortBy(button: HTMLButtonElement): void {
  const column = columnOf(button);
  const { column: before, descending } = state.sort ?? IN_ORDER_OF_TEXT;
  const next = { column, descending: columnOf(button) === before && !descending };
  sort(next);
  remember({ ...state, sort: next });
  const said = next.descending ? status.dataset.descending : status.dataset.ascending;
  status.textContent = (said ?? '').replace('{0}', button.textContent ?? '');
}

function sort(by: Sort): void {
  const table = main.querySelector<HTMLTableElement>('table.claims');
  if (table) sortClaims(table, by);
}

function remember(next: PageState): void {
  state = next;
  vscode.setState(next);
}
