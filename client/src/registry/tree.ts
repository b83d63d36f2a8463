/** The registry in the side bar: read from the server when it is first looked at. */
import {
  TreeItemCollapsibleState as Collapsible,
  EventEmitter,
  env,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
} from 'vscode';
import { type OpennessStatus, REGISTRY_REQUEST, type RegistryTree } from '../../../server/src/lsp/requests.ts';
import type { Session } from '../session.ts';
import { nodesOf, type RegistryNode } from './nodes.ts';

export interface RegistryProvider extends TreeDataProvider<RegistryNode> {
  /** Rejects where the server can't answer. */
  load(): Promise<RegistryTree>;
  /** What is shown under the filter. */
  nodes(): Promise<readonly RegistryNode[]>;
  /** Undefined shows all. */
  readonly filter: ReadonlySet<OpennessStatus> | undefined;
  setFilter(filter: ReadonlySet<OpennessStatus> | undefined): void;
  /** Reads the registry again, if it was read. */
  forget(): void;
}

/** An icon says the same as the words beside it. */
const ICONS: Readonly<Record<OpennessStatus, string>> = {
  'open-source': 'verified',
  'open-weight': 'unlock',
  closed: 'lock',
  unknown: 'question',
  mixed: 'versions',
};

export function createRegistryProvider(session: Session): RegistryProvider {
  const changed = new EventEmitter<undefined>();
  let loading: Promise<RegistryTree> | undefined;
  let filter: ReadonlySet<OpennessStatus> | undefined;
  let shown: readonly RegistryNode[] | undefined;
  const provider: RegistryProvider = {
    onDidChangeTreeData: changed.event,
    get filter() {
      return filter;
    },
    async load() {
      loading ??= read(session);
      // Who asks again after a failure gets another try.
      loading.catch(() => {
        loading = undefined;
      });
      return loading;
    },
    async nodes() {
      const tree = await provider.load();
      shown ??= nodesOf(tree, filter ?? new Set(tree.statuses.map(({ status }) => status)));
      return shown;
    },
    setFilter(next) {
      filter = next;
      shown = undefined;
      changed.fire(undefined);
    },
    forget() {
      if (!loading) return;
      loading = undefined;
      shown = undefined;
      changed.fire(undefined);
    },
    getChildren: async (node) => [...(node ? node.children : await provider.nodes())],
    getParent: ({ parent }) => parent,
    getTreeItem: toItem,
  };
  return provider;
}

async function read(session: Session): Promise<RegistryTree> {
  const tree = await session.request<RegistryTree | null>(REGISTRY_REQUEST, { language: env.language });
  if (!tree) throw new Error('The language server could not read the registry.');
  return tree;
}

function toItem({ kind, id, name, hint, status }: RegistryNode): TreeItem {
  const item = new TreeItem(name, kind === 'version' ? Collapsible.None : Collapsible.Collapsed);
  item.id = `${kind} ${id}`;
  item.contextValue = kind;
  item.description = hint;
  item.iconPath = new ThemeIcon(status ? ICONS[status] : 'organization');
  item.accessibilityInformation = { label: hint === '' ? name : `${name}, ${hint}` };
  return item;
}
