/** The registry's view: its filter, its search, and when it is read again. */
import { Disposable, l10n, type QuickPickItem, type TreeView, window } from 'vscode';
import type { OpennessStatus } from '../../../server/src/lsp/requests.ts';
import type { Session } from '../session.ts';
import { flat, type RegistryNode } from './nodes.ts';
import { createRegistryProvider, type RegistryProvider } from './tree.ts';

const VIEW = 'openClaims.registry';

export interface RegistryView extends Disposable {
  readonly provider: RegistryProvider;
  chooseFilter(): Promise<void>;
  search(): Promise<void>;
}

export function createRegistryView(session: Session): RegistryView {
  const provider = createRegistryProvider(session);
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  // A server that starts again may know other entries.
  const listener = session.onDidChangeState((state) => {
    if (state === 'starting') provider.forget();
  });
  return {
    provider,
    chooseFilter: () => chooseFilter(view, provider),
    search: () => search(view, provider),
    dispose: () => Disposable.from(view, listener).dispose(),
  };
}

async function chooseFilter(view: TreeView<RegistryNode>, provider: RegistryProvider): Promise<void> {
  const { statuses } = await provider.load();
  const items = statuses.map(({ status, words }) => ({
    label: words,
    status,
    picked: provider.filter?.has(status) ?? true,
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Show Models That Are'), canPickMany: true });
  if (!picked) return;
  const all = picked.length === 0 || picked.length === statuses.length;
  provider.setFilter(all ? undefined : new Set<OpennessStatus>(picked.map(({ status }) => status)));
  view.description = all ? '' : picked.map(({ label }) => label).join(', ');
}

interface NodePick extends QuickPickItem {
  readonly node: RegistryNode;
}

async function search(view: TreeView<RegistryNode>, provider: RegistryProvider): Promise<void> {
  const items = provider.nodes().then((nodes) => flat(nodes).map(toPick));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Find in the Registry'),
    placeHolder: l10n.t('Name of a model, a family or a developer'),
    matchOnDescription: true,
  });
  if (picked) await view.reveal(picked.node, { select: true, focus: true, expand: true });
}

function toPick(node: RegistryNode): NodePick {
  const developer = node.parent?.parent ?? node.parent;
  return { label: node.name, description: [developer?.name, node.hint].filter(Boolean).join(' · '), node };
}
