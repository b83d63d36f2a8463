/** Types in a document while a workspace of a thousand files is scanned, and prints how soon the findings follow. */
import * as vscode from 'vscode';
import { expectEqual } from './expect.ts';
import { findingsWhen } from './findings.ts';
import { reportsOfExtension } from './reports.ts';
import { closeAll, openFile } from './workbench.ts';

const CLAIM = 'Gemma 2 is an open-source model. ';

describe('A workspace of a thousand files', () => {
  it('is scanned while findings follow the typing', async () => {
    const text = `# Typing\n\n\n\n${'A sentence of the draft that claims nothing. '.repeat(450)}\n`;
    const document = await openFile('typing.md', text);
    await findingsWhen(document.uri, ({ length }) => length === 0);
    await print('no scan', await typeUntil(document, (typed) => typed === 40));
    let isRead = false;
    const started = Date.now();
    const reports = await reportsOfExtension();
    let files = 0;
    const count = reports.onDidTell((message) => {
      if (message.kind === 'progress') files = Math.max(files, Number(/ (\d+) /.exec(message.text)?.[1] ?? 0));
      if (message.kind === 'progress' && message.text === '' && files > 0) isRead = true;
    });
    await vscode.commands.executeCommand('openClaims.reportWorkspace');
    // Both are in sight: a report that is not waits until it is.
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    const times = await typeUntil(document, () => isRead);
    console.log(`[suite] scan of ${files} files: ${Date.now() - started} ms`);
    await print('scan', times);
    count.dispose();
    expectEqual(files >= 1000, true);
    await closeAll();
  });
});

/** Adds and takes away a claim by turns; returns how long each finding took to come or go, in milliseconds. */
async function typeUntil(document: vscode.TextDocument, isEnough: (typed: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let typed = 0; !isEnough(typed) || typed % 2 === 1; typed += 1) {
    const edit = new vscode.WorkspaceEdit();
    const place = new vscode.Position(2, 0);
    if (typed % 2 === 0) edit.insert(document.uri, place, CLAIM);
    else edit.delete(document.uri, new vscode.Range(place, new vscode.Position(2, CLAIM.length)));
    const changed = nextChange(document);
    await vscode.workspace.applyEdit(edit);
    const start = await changed;
    await findingsWhen(document.uri, ({ length }) => length === (typed + 1) % 2);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

/** When the editor has taken the change, by the extension host's clock. */
function nextChange(document: vscode.TextDocument): Promise<number> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

async function print(name: string, times: readonly number[]): Promise<void> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  console.log(`[suite] ${name}: ${times.length} changes, findings after ${at(0.5)} ms (median), ${at(0.99)} ms (99 %)`);
}
