import * as vscode from 'vscode';
import { expectEqual, expectMatch } from './expect.ts';
import { findingsOf, findingsWhen } from './findings.ts';
import { closeAll, openFile } from './workbench.ts';

describe('The project file', () => {
  const root = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  const file = () => vscode.Uri.joinPath(root(), '.open-claims.json');
  const write = (text: string) => vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file());
  });

  it('counts at once, may hold comments, and shows its problems; a browser’s server leaves it alone', async () => {
    await write('{}');
    const document = await openFile('project.md', 'Llama 3 is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    await write('{\n  // ours\n  "severity": { "overclaim": "error" },\n}');
    if (root().scheme !== 'file') {
      expectEqual(findingsOf(document.uri)[0]?.severity ?? -1, vscode.DiagnosticSeverity.Warning);
      return;
    }
    await findingsWhen(document.uri, ([first]) => first?.severity === vscode.DiagnosticSeverity.Error);
    expectEqual((await vscode.workspace.openTextDocument(file())).languageId, 'jsonc');
    await write('{ "ignore": ["*.md"], "definitio": 1 }');
    await findingsWhen(document.uri, ({ length }) => length === 0);
    const problems = await findingsWhen(file(), (found) => found.some(({ message }) => message.includes('definitio')));
    expectMatch(problems.map(({ message }) => message).join(), /did you mean "definition"/);
  });

  it('and registry files are described while they are written', async function () {
    // In the browser pass VS Code’s own extensions bring no code, so that nothing reads the schemas.
    if (root().scheme !== 'file') this.skip();
    const registry = vscode.Uri.joinPath(root(), '.open-claims', 'registry', 'mine.json');
    await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode('{\n  \n}'));
    await write('{\n  \n}');
    expectMatch(await describedIn(file(), 'definition'), /What “open source” has to mean/);
    expectMatch(await describedIn(registry, 'developer'), /Who makes the models/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), '.open-claims'), { recursive: true });
  });
});

/** What completion says of a key in the second line of a JSON file. */
async function describedIn(uri: vscode.Uri, key: string): Promise<string> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  // The schemas are read while VS Code’s JSON server starts.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const place = new vscode.Position(1, 2);
    const command = 'vscode.executeCompletionItemProvider';
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, uri, place, undefined, 20);
    const item = items.find(({ label }) => label === key);
    if (item?.documentation) return textOf(item.documentation);
    await new Promise((done) => setTimeout(done, 200));
  }
  return `nothing is known of "${key}"`;
}

function textOf(documentation: string | vscode.MarkdownString): string {
  return typeof documentation === 'string' ? documentation : documentation.value;
}
