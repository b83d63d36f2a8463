/** Every test file of the suite. Loaded once mocha's functions are in place. */
import * as vscode from 'vscode';
import { findingsWhen } from './findings.ts';
import { closeAll, openFile } from './workbench.ts';
import './document-actions.test.ts';
import './findings.test.ts';
import './hovers.test.ts';
import './fixes.test.ts';
import './settings.test.ts';
import './own-registry.test.ts';
import './project-file.test.ts';
import './commands.test.ts';
import './reports.test.ts';
import './registry-view.test.ts';

// Nothing can succeed with an extension that does not start; then this fails, once and with the reason.
before('the extension starts by itself when a Markdown document is opened', async () => {
  const extension = vscode.extensions.getExtension('open-claims.open-claims');
  if (extension === undefined) throw new Error('VS Code does not know the extension.');
  const document = await openFile('first.md', 'Llama 3 is an open-source model.\n');
  try {
    await findingsWhen(document.uri, ({ length }) => length === 1);
  } catch (error) {
    // Rejects with what went wrong at the start, if something did.
    await extension.activate();
    throw error;
  }
  await closeAll();
});
