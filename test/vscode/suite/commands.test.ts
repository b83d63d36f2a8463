import * as vscode from 'vscode';
import { expectEqual, expectMatch } from './expect.ts';
import { findingsWhen } from './findings.ts';
import { acceptingFirst, closeAll, openFile } from './workbench.ts';

const START = new vscode.Position(0, 0);

describe('Commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const known = await vscode.commands.getCommands(true);
    const manifest = vscode.extensions.getExtension('open-claims.open-claims')?.packageJSON as Manifest;
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    expectEqual(contributed.length > 10, true);
    expectEqual(contributed.filter((name) => !known.includes(name)).join(), '');
  });

  it('restart the server, which then goes on checking', async () => {
    const document = await openFile('restart.md', 'Llama 3 is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    await vscode.commands.executeCommand('openClaims.restartServer');
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(1, 0), '\nLlama 2 is an open-source model.\n');
    expectEqual(await vscode.workspace.applyEdit(change), true);
    await findingsWhen(document.uri, ({ length }) => length === 2);
  });

  it('explain a model that is picked from a list', async () => {
    const explanation = opened((document) => document.uri.scheme === 'open-claims');
    await acceptingFirst(() => vscode.commands.executeCommand('openClaims.explainModel'));
    expectMatch((await explanation).getText(), /https:\/\//);
  });

  it('say why something is flagged, at the cursor', async () => {
    const document = await openFile('why.md', 'Llama 3 is an open-source model.\n');
    const [finding] = await findingsWhen(document.uri, ({ length }) => length === 1);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(finding?.range.start ?? START, finding?.range.start ?? START);
    const explanation = opened(({ uri }) => uri.scheme === 'open-claims' && uri.authority === 'finding');
    await vscode.commands.executeCommand('openClaims.explainFinding');
    expectMatch(
      (await explanation).getText(),
      /^# Why is “open\\?-source” flagged\?\n[\s\S]*## Because\n[\s\S]*## The model/,
    );
  });

  it('take the model of the finding at the cursor for a wrong fact', async () => {
    const document = await openFile('wrong.md', 'Llama 3 is an open-source model.\n');
    const [finding] = await findingsWhen(document.uri, ({ length }) => length === 1);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(finding?.range.start ?? START, finding?.range.start ?? START);
    await vscode.commands.executeCommand('openClaims.reportWrongFact');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    expectMatch(text, /^# Wrong fact: Llama 3\n/);
    expectEqual(text.includes('is an open-source model'), false);
  });

  it('open an example with something to find', async () => {
    await vscode.commands.executeCommand('openClaims.openExample');
    const document = vscode.window.activeTextEditor?.document;
    expectEqual(document?.isUntitled ?? false, true);
    if (document) await findingsWhen(document.uri, ({ length }) => length >= 3);
  });
});

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

function opened(isWanted: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidOpenTextDocument((document) => {
      if (!isWanted(document)) return;
      listener.dispose();
      resolve(document);
    });
  });
}
