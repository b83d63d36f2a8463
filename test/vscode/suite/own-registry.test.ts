import * as vscode from 'vscode';
import { quillFile } from '../../support/quill-file.ts';
import { expectEqual, expectMatch } from './expect.ts';
import { findingsOf, findingsWhen } from './findings.ts';
import { closeAll, hoverOver, openFile, rewrite } from './workbench.ts';

const OWN = '.open-claims/registry/quill.json';
const entry = (weights: string) => quillFile({ weights });

describe('Registry files of a project', () => {
  const root = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  const write = (text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root(), OWN), new TextEncoder().encode(text));
  // As a writer does; that the disk is watched is tested with the project file.
  const saveOver = (text: string) => rewrite(vscode.Uri.joinPath(root(), OWN), text);

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), '.open-claims'), { recursive: true });
  });

  it('count at once, say that they are one’s own, and show their problems; a browser’s server leaves them alone', async () => {
    await write(entry('unknown'));
    const document = await openFile(
      'own.md',
      'Heron LM 1 is an open-source model.\n\nLlama 3 is an open-source model.\n',
    );
    if (root().scheme !== 'file') {
      await findingsWhen(document.uri, ({ length }) => length > 0);
      expectEqual(
        findingsOf(document.uri).some(({ message }) => message.includes('Heron')),
        false,
      );
      return;
    }
    await saveOver(entry('closed'));
    await findingsWhen(document.uri, (findings) => findings.some(({ message }) => message.includes('Heron LM 1')));
    expectMatch(await hoverOver(document, 'Heron LM 1'), /Added by your own registry file/);
    await saveOver(entry('shut'));
    const problems = await findingsWhen(vscode.Uri.joinPath(root(), OWN), ({ length }) => length === 1);
    expectMatch(problems[0]?.message ?? '', /"shut"/);
    await findingsWhen(document.uri, (findings) => findings.every(({ message }) => !message.includes('Heron')));
  });
});
