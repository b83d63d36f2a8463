/** The registry as a tree of nodes, filtered by how open the models are. */
import type { OpennessStatus, RegistryTree } from '../../../server/src/lsp/requests.ts';

export interface RegistryNode {
  readonly kind: 'developer' | 'family' | 'version';
  readonly id: string;
  readonly name: string;
  /** Absent for developers. */
  readonly status?: OpennessStatus;
  /** A few words beside the name. */
  readonly hint: string;
  readonly children: readonly RegistryNode[];
  readonly parent?: RegistryNode;
}

/** `wanted` are the statuses to show; versions of others, and what they leave empty, are left out. */
export function nodesOf(tree: RegistryTree, wanted: ReadonlySet<OpennessStatus>): readonly RegistryNode[] {
  const developers: RegistryNode[] = [];
  for (const { id, name, families } of tree.developers) {
    const children: RegistryNode[] = [];
    const developer: RegistryNode = { kind: 'developer', id, name, hint: '', children };
    for (const { versions, ...family } of families) {
      const shown = versions.filter(({ status }) => wanted.has(status));
      if (shown.length === 0) continue;
      const ofFamily: RegistryNode[] = [];
      const parent: RegistryNode = { kind: 'family', ...family, children: ofFamily, parent: developer };
      ofFamily.push(...shown.map((version) => ({ kind: 'version' as const, ...version, children: [], parent })));
      children.push(parent);
    }
    if (children.length > 0) developers.push(developer);
  }
  return developers;
}

/** All nodes below and including the given ones. */
export function flat(nodes: readonly RegistryNode[]): readonly RegistryNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
