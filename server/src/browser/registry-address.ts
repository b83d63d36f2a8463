/** Where the bundled registry is: beside the worker's script, or where a message says. */

declare const self: DedicatedWorkerGlobalScope;

let given: string | undefined;

/** Takes `{ registry: URL }`; returns false for any other message. */
export function takeRegistryAddress(message: unknown): boolean {
  const registry = (message as { readonly registry?: unknown } | null)?.registry;
  if (typeof registry !== 'string') return false;
  given = registry;
  return true;
}

export function registryAddress(): string {
  return given ?? new URL('registry.json', self.location.href).href;
}
