import * as vscode from 'vscode';
import { expectEqual, expectMatch, first } from './expect.ts';
import { findingsWhen } from './findings.ts';
import { closeAll, openFile, openUntitled, rangeOf } from './workbench.ts';

describe('Findings', () => {
  afterEach(closeAll);

  it('mark a claim in Markdown', async () => {
    const document = await openFile('claim.md', '# Draft\n\nLlama 3 is an open-source model.\n');
    const finding = first(await findingsWhen(document.uri, ({ length }) => length === 1));
    expectMatch(document.getText(finding.range), /open-source/);
    expectEqual(finding.code !== undefined, true);
    expectMatch(finding.message, /Llama 3/);
  });

  it('mark a claim in French, in French', async () => {
    const document = await openFile('brouillon.md', '# Brouillon\n\nLlama 3 est un modèle open source.\n');
    const finding = first(await findingsWhen(document.uri, ({ length }) => length === 1));
    expectMatch(document.getText(finding.range), /open source/);
    expectMatch(finding.message, /\b(est|sont|n’est|données|poids|licence)\b/);
  });

  it('mark a claim in plain text', async () => {
    const document = await openFile('claim.txt', 'Llama 3 is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
  });

  it('mark a claim in a document that has no file yet', async () => {
    const document = await openUntitled('markdown', 'Llama 3 is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
  });

  it('leave code alone', async () => {
    const fenced = '```\nLlama 3 is an open-source model.\n```\n';
    const document = await openFile('code.md', `${fenced}\nYet Llama 3 is an open-source model.\n`);
    const finding = first(await findingsWhen(document.uri, ({ length }) => length === 1));
    expectEqual(finding.range.start.line, 4);
  });

  it('follow the words while they are typed', async () => {
    const document = await openFile('typing.md', 'Llama 3 is a model.\n');
    await edit(document, rangeOf(document, 'a model'), 'an open-source model');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    await edit(document, rangeOf(document, 'an open-source model'), 'a model');
    await findingsWhen(document.uri, ({ length }) => length === 0);
  });
});

async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  expectEqual(await vscode.workspace.applyEdit(change), true);
}
