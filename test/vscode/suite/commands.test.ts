import * as vscode from 'vscode';
import { expectEqual, expectMatch } from './expect.ts';
import { findingsWhen } from './findings.ts';
import { closeAll, openFile } from './workbench.ts';

describe('Commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const known = await vscode.commands.getCommands(true);
    for (const name of ['explainModel', 'restartServer', 'showOutput']) {
      expectEqual(known.includes(`openClaims.${name}`), true);
    }
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
    const done = vscode.commands.executeCommand('openClaims.explainModel');
    // The list is open some time after the command began; until then there is nothing to accept.
    const accept = setInterval(
      () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      200,
    );
    try {
      expectMatch((await explanation).getText(), /https:\/\//);
    } finally {
      clearInterval(accept);
    }
    await done;
  });
});

function opened(isWanted: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidOpenTextDocument((document) => {
      if (!isWanted(document)) return;
      listener.dispose();
      resolve(document);
    });
  });
}
