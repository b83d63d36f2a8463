/** The registry that ships with the product, parsed when first asked for. */
import { createRegistry, type Registry, type RegistryData } from './registry.ts';
import { registryJson } from './registry-data.generated.ts';

let registry: Registry | undefined;

export function bundledRegistry(): Registry {
  registry ??= createRegistry(JSON.parse(registryJson()) as RegistryData);
  return registry;
}
