/** What a person does in VS Code, as functions. */
import * as vscode from 'vscode';

/** Writes a file into the workspace and opens it in the editor. */
export async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need a workspace folder.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return show(await vscode.workspace.openTextDocument(uri));
}

/** Gives a file another text in the editor, and saves it there. */
export async function rewrite(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    uri,
    new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end),
    text,
  );
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${uri.path} was not changed.`);
  await document.save();
  if (document.isDirty) throw new Error(`${uri.path} was not saved.`);
}

/** Opens a document that has no file yet. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ language, content }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor; what is not saved is thrown away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The range of the first occurrence of `words`. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`The document does not hold "${words}".`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The text of all hovers in the middle of the first occurrence of `words`. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start.translate(0, Math.floor(words.length / 2)),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Does what opens a list, and takes the list's first entry. */
export async function acceptingFirst<T>(run: () => Thenable<T>): Promise<T> {
  // The list is open some time after the command began; until then there is nothing to accept.
  const accept = setInterval(() => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
  try {
    return await run();
  } finally {
    clearInterval(accept);
  }
}
