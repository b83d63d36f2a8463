import * as vscode from 'vscode';
import { expectEqual, expectMatch, first } from './expect.ts';
import { acceptingFirst, closeAll } from './workbench.ts';

interface Node {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

interface Registry {
  readonly provider: Required<vscode.TreeDataProvider<Node>> & {
    setFilter(filter: ReadonlySet<string> | undefined): void;
  };
}

describe('Registry view', () => {
  afterEach(closeAll);

  const provider = async () => {
    const extension = vscode.extensions.getExtension<{ readonly registry: Registry }>('open-claims.open-claims');
    if (!extension) throw new Error('VS Code does not know the extension.');
    return (await extension.activate()).registry.provider;
  };
  const children = async (node?: Node) => (await (await provider()).getChildren(node)) ?? [];
  const named = async (name: string, parent?: Node) =>
    first((await children(parent)).filter((node) => node.name === name));

  it('lists developers, their families and versions, with words beside the icons', async () => {
    await vscode.commands.executeCommand('openClaims.registry.focus');
    const meta = await named('Meta');
    expectEqual(meta.kind, 'developer');
    const family = first(await children(meta));
    const version = first(await children(family));
    const item = await (await provider()).getTreeItem(version);
    expectMatch(String(item.description), /open|proprietary|known/);
    expectMatch(item.accessibilityInformation?.label ?? '', /, /);
    expectEqual((await (await provider()).getParent(version)) === family, true);
  });

  it('shows only models of the status that is asked for', async () => {
    const tree = await provider();
    const before = (await children()).length;
    tree.setFilter(new Set(['open-source']));
    try {
      const developers = await children();
      expectEqual(developers.length > 0 && developers.length < before, true);
      for (const developer of developers) {
        for (const family of await children(developer)) {
          for (const version of await children(family)) {
            expectMatch(String((await tree.getTreeItem(version)).description), /^open source/);
          }
        }
      }
    } finally {
      tree.setFilter(undefined);
    }
    expectEqual((await children()).length, before);
  });

  it('copies a citation with sources and dates', async () => {
    const node = first(await children(first(await children(await named('Meta')))));
    await vscode.commands.executeCommand('openClaims.copyCitation', node);
    expectMatch(await vscode.env.clipboard.readText(), new RegExp(`^${node.name} \\(Meta\\)\\..*https://.*read on`));
  });

  it('explains what is chosen in it', async () => {
    const node = await named('Meta');
    await vscode.commands.executeCommand('openClaims.explainModel', node);
    const shown = vscode.workspace.textDocuments.find(
      ({ uri }) => uri.scheme === 'open-claims' && uri.query === node.id,
    );
    expectMatch(shown?.getText() ?? '', /Meta/);
  });

  it('opens a text to complete for a wrong fact, and sends nothing', async () => {
    const node = await named('Mistral AI');
    await vscode.commands.executeCommand('openClaims.reportWrongFact', node);
    const document = vscode.window.activeTextEditor?.document;
    expectEqual(document?.isUntitled ?? false, true);
    expectMatch(
      document?.getText() ?? '',
      /^# Wrong fact: Mistral AI\n[\s\S]*Nothing has been sent[\s\S]*What the registry/,
    );
  });

  it('finds an entry by its name', async () => {
    await acceptingFirst(() => vscode.commands.executeCommand('openClaims.searchRegistry'));
  });
});
