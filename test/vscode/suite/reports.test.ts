import * as vscode from 'vscode';
import { expectEqual, expectMatch, first } from './expect.ts';
import { nextMessage, reportsOfExtension } from './reports.ts';
import { closeAll, openFile } from './workbench.ts';

const TEXT = '# Draft\n\nLlama 3 is an open-source model. GPT-4 is closed.\n';

describe('Report on a document', () => {
  afterEach(closeAll);

  it('shows every claim on a page, and follows the text', async () => {
    const document = await openFile('report.md', TEXT);
    const shown = await nextMessage('shown');
    const sent = await nextMessage('show');
    await vscode.commands.executeCommand('openClaims.reportDocument');
    expectEqual((await shown()).claims, 2);
    expectMatch((await sent()).content, /<th scope="row">GPT-4<\/th>[\s\S]*line 3/);
    const later = await nextMessage('shown', ({ claims }) => claims === 3);
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(3, 0), 'OLMo 2 is open source.\n');
    expectEqual(await vscode.workspace.applyEdit(change), true);
    await later();
  });

  it('goes to the place of a claim', async () => {
    const document = await openFile('place.md', TEXT);
    const shown = await nextMessage('shown');
    await vscode.commands.executeCommand('openClaims.reportDocument');
    await shown();
    const panel = first((await reportsOfExtension()).panels);
    const start = TEXT.indexOf('closed');
    await panel.receive({ kind: 'open', document: 0, start, end: start + 'closed'.length });
    const editor = vscode.window.activeTextEditor;
    expectEqual(editor?.document === document, true);
    expectEqual(document.getText(editor?.selection), 'closed');
  });

  it('becomes a Markdown document', async () => {
    await openFile('export.md', TEXT);
    const shown = await nextMessage('shown');
    await vscode.commands.executeCommand('openClaims.reportDocument');
    await shown();
    await vscode.commands.executeCommand('openClaims.exportReport', 'markdown');
    const exported = vscode.window.activeTextEditor?.document;
    expectEqual(exported?.isUntitled ?? false, true);
    expectMatch(exported?.getText() ?? '', /\n# Openness claims in export\\?\.md\n[\s\S]*\| Llama 3 \| open-source/);
  });

  it('goes when its tab is closed', async () => {
    await openFile('gone.md', TEXT);
    const shown = await nextMessage('shown');
    await vscode.commands.executeCommand('openClaims.reportDocument');
    await shown();
    await closeAll();
    expectEqual((await reportsOfExtension()).panels.length, 0);
  });
});

describe('Report on the workspace', () => {
  afterEach(closeAll);

  it('reads the files that are not open, too', async () => {
    await openFile('first-of-two.md', TEXT);
    await openFile('second-of-two.txt', 'Mistral 7B is open source.\n');
    await closeAll();
    const sent = await nextMessage('show');
    await vscode.commands.executeCommand('openClaims.reportWorkspace');
    const { content, keep } = await sent();
    expectMatch(content, /first-of-two\.md, line 3/);
    expectMatch(content, /second-of-two\.txt, line 1/);
    expectEqual(keep.scope === 'workspace' && keep.collected?.scan?.stopped === false, true);
  });

  it('can be stopped, and shows what was read', async () => {
    for (let file = 0; file < 20; file += 1) await write(`many-${String(file).padStart(2, '0')}.md`, TEXT);
    const reports = await reportsOfExtension();
    const stop = reports.onDidTell((message) => {
      if (message.kind === 'progress' && / 3 /.test(message.text)) void first(reports.panels).receive({ kind: 'stop' });
    });
    const sent = await nextMessage('show');
    try {
      await vscode.commands.executeCommand('openClaims.reportWorkspace');
      const { content, keep } = await sent();
      expectMatch(content, /Stopped early: \d of \d+ files were read\./);
      expectEqual(keep.scope === 'workspace' && keep.collected?.scan?.stopped === true, true);
    } finally {
      stop.dispose();
    }
  });
});

async function write(name: string, text: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
}
