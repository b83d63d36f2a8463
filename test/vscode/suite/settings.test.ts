import * as vscode from 'vscode';
import { findingsWhen } from './findings.ts';
import { closeAll, openFile } from './workbench.ts';

describe('Settings', () => {
  afterEach(async () => {
    await define(undefined);
    await closeAll();
  });

  it('change what is found at once', async () => {
    // Its weights are under an OSI-approved licence, its training data are not known.
    const document = await openFile('definition.md', 'Mistral 7B is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    await define('osi-licence');
    await findingsWhen(document.uri, ({ length }) => length === 0);
    await define(undefined);
    await findingsWhen(document.uri, ({ length }) => length === 1);
  });
});

async function define(definition: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('openClaims');
  await settings.update('definition', definition, vscode.ConfigurationTarget.Global);
}
