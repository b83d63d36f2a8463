/** The registry that ships with the product, read when first asked for. */
import { readPacked } from './packed.ts';
import type { Registry } from './registry.ts';
import { registryJson } from './registry-data.generated.ts';

let registry: Registry | undefined;

export function bundledRegistry(): Registry {
  registry ??= readPacked(registryJson());
  return registry;
}
