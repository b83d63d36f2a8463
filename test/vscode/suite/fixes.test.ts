import type * as vscode from 'vscode';
import { expectEqual, expectMatch, first } from './expect.ts';
import { apply, findingsWhen, fixesAt } from './findings.ts';
import { closeAll, openFile } from './workbench.ts';

describe('Fixes', () => {
  afterEach(closeAll);

  it('put the accurate words into an English sentence', async () => {
    const document = await openFile('wording.md', 'Llama 3 is an open-source model.\n');
    await apply(preferred(await fixesOfOnlyFinding(document)));
    expectEqual(document.getText(), 'Llama 3 is an open-weight model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 0);
  });

  it('put the accurate words into a French sentence', async () => {
    const document = await openFile('formulation.md', 'Llama 3 est un modèle open source.\n');
    await apply(preferred(await fixesOfOnlyFinding(document)));
    expectEqual(document.getText(), 'Llama 3 est un modèle à poids ouverts.\n');
    await findingsWhen(document.uri, ({ length }) => length === 0);
  });

  it('add a footnote that says what the term means', async () => {
    const document = await openFile('footnote.md', 'Llama 3 is an open-source model.\n');
    const fixes = await fixesOfOnlyFinding(document);
    await apply(first(fixes.filter(({ title }) => /footnote/i.test(title))));
    expectMatch(document.getText(), /^Llama 3 is an open-source\[\^[\w-]+\] model\.\n/);
    expectMatch(document.getText(), /^\[\^[\w-]+\]: .+ 20\d\d, https:\/\//m);
  });

  it('can silence a finding, leaving the words alone', async () => {
    const document = await openFile('silence.md', 'Llama 3 is an open-source model.\n');
    const fixes = await fixesOfOnlyFinding(document);
    await apply(first(fixes.filter(({ title }) => /ignore|disable/i.test(title))));
    await findingsWhen(document.uri, ({ length }) => length === 0);
    expectMatch(document.getText(), /^Llama 3 is an open-source model\./m);
  });
});

async function fixesOfOnlyFinding(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const finding = first(await findingsWhen(document.uri, ({ length }) => length === 1));
  return fixesAt(document, finding.range);
}

function preferred(fixes: readonly vscode.CodeAction[]): vscode.CodeAction {
  return first(fixes.filter(({ isPreferred }) => isPreferred));
}
