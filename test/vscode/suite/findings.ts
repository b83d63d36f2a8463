/** Findings and their fixes, as VS Code knows them. */
import * as vscode from 'vscode';

const PATIENCE_MILLISECONDS = 20_000;

/** Our diagnostics of a document. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'Open Claims');
}

/** Resolves to the findings as soon as they are as wanted; VS Code says when they change. */
export function findingsWhen(
  uri: vscode.Uri,
  areWanted: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  // Made here, as a timer knows nothing of who waits.
  const failure = new Error();
  return new Promise((resolve, reject) => {
    const look = () => {
      const findings = findingsOf(uri);
      if (!areWanted(findings)) return;
      stop();
      resolve(findings);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    const timer = setTimeout(() => {
      stop();
      const messages = findingsOf(uri).map((finding) => `\n- ${finding.message}`);
      failure.message = `The findings never were as wanted; at last there were ${messages.length}.${messages.join('')}`;
      reject(failure);
    }, PATIENCE_MILLISECONDS);
    const stop = () => {
      listener.dispose();
      clearTimeout(timer);
    };
    look();
  });
}

/** The quick fixes that VS Code offers for a range. It does not tell which extension offers them. */
export async function fixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Applies a fix as a click would. */
export async function apply(fix: vscode.CodeAction): Promise<void> {
  if (fix.edit === undefined) throw new Error(`"${fix.title}" edits nothing.`);
  const isApplied = await vscode.workspace.applyEdit(fix.edit);
  if (!isApplied) throw new Error(`"${fix.title}" could not be applied.`);
}
