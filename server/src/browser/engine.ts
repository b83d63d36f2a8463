/** The engine as a script of its own. The worker's script begins with it, and the server in Node takes it from there, so that the package holds it once. */
export * from '../core/index.ts';
export { takeRegistryAddress } from './registry-address.ts';
