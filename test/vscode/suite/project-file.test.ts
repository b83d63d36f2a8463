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
});
