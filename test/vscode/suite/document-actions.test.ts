import * as vscode from 'vscode';
import { expectEqual, expectMatch, first } from './expect.ts';
import { apply, findingsWhen, fixesAt } from './findings.ts';
import { closeAll, openFile, rangeOf } from './workbench.ts';

const ESSAY = [
  'Les modèles ouverts en Europe',
  '',
  'Notre débat distingue trop peu l’open source et les modèles open-weight [2]. Un second modèle open-weight est né depuis [1].',
  '',
  '[1] Il est publié par un laboratoire suisse.',
  '',
  '[2] L’open source se définit par la publication du code, des données et des méthodes, tandis que l’open-weight ne livre que les paramètres.',
  '',
].join('\n');

const MIXED = 'Llama 3 is open source. GPT-4 is open source.\n';

describe('Definitions and fixes of a whole document', () => {
  afterEach(closeAll);

  it('refer to the footnote that an essay has, and one undo takes it back', async () => {
    const document = await openFile('essai.txt', ESSAY);
    const actions = await actionsAt(document, rangeOf(document, 'open-weight est né'), 'refactor');
    await apply(first(actions.filter(({ title }) => /\[2\]/.test(title))));
    expectMatch(document.getText(), /Un second modèle open-weight \[2\] est né depuis \[1\]\./);
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), ESSAY);
  });

  it('add a Markdown footnote in two places, and one undo takes both back', async () => {
    const text = 'Open-weight models are many.\n\nThe end.\n';
    const document = await openFile('terms.md', text);
    const actions = await actionsAt(document, rangeOf(document, 'weight'), 'refactor');
    await apply(first(actions.filter(({ title }) => /Define “/.test(title))));
    expectMatch(document.getText(), /^Open-weight\[\^open-weight\] models.*\n\nThe end\.\n\n\[\^open-weight\]: /);
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), text);
  });

  it('define every term at its first use', async () => {
    const document = await openFile('all-terms.md', 'Open-source AI and open-weight AI differ.\n');
    const actions = await actionsAt(document, rangeOf(document, 'source'), 'refactor', 9);
    await apply(first(actions.filter(({ title }) => /every/.test(title))));
    expectMatch(document.getText(), /^Open-source\[\^open-source\] AI and open-weight\[\^open-weight\] AI differ\.\n/);
  });

  it('mend what is safe to mend when asked to fix all', async () => {
    const document = await openFile('fix-all.md', MIXED);
    await findingsWhen(document.uri, ({ length }) => length === 2);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    expectEqual(document.getText(), 'Llama 3 is open-weight. GPT-4 is open source.\n');
  });

  it('mend on saving what is safe to mend, where files are on a disk', async function () {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    // A browser's own files save themselves, which VS Code does not take for the writer's wish.
    if (folder?.uri.scheme === 'vscode-test-web') this.skip();
    const settings = vscode.workspace.getConfiguration('editor');
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('codeActionsOnSave', { 'source.fixAll.openClaims': 'explicit' }, Workspace);
    try {
      const document = await openFile('saved.md', MIXED);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'A start.\n');
      await vscode.workspace.applyEdit(edit);
      await findingsWhen(document.uri, (findings) => findings.length === 2 && findings.every(isBelow));
      await document.save();
      await findingsWhen(document.uri, ({ length }) => length === 1);
      expectEqual(document.getText(), 'A start.\nLlama 3 is open-weight. GPT-4 is open source.\n');
    } finally {
      await settings.update('codeActionsOnSave', undefined, Workspace);
    }
  });

  it('leave a model alone in the whole project', async () => {
    const document = await openFile('ignored.md', 'Llama 3 is open source.\n');
    const finding = first(await findingsWhen(document.uri, ({ length }) => length === 1));
    const ignore = first((await fixesAt(document, finding.range)).filter(({ title }) => /in this project/.test(title)));
    const { command, arguments: given = [] } = ignore.command ?? { command: '' };
    const setting = () => vscode.workspace.getConfiguration('openClaims', document.uri).get<string[]>('ignoredModels');
    try {
      await vscode.commands.executeCommand(command, ...given);
      await findingsWhen(document.uri, ({ length }) => length === 0);
      expectEqual(JSON.stringify(setting()), '["Llama 3"]');
    } finally {
      const settings = vscode.workspace.getConfiguration('openClaims', document.uri);
      await settings.update('ignoredModels', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

const isBelow = ({ range }: vscode.Diagnostic) => range.start.line === 1;

/** `resolved` is the number of actions whose edits are asked for right away. */
function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: string, resolved = 0) {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    resolved,
  );
}
