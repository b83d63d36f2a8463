/** In the worker's bundle this stands in for the generated registry data, so that the package holds them once. */
import { registryAddress } from './registry-address.ts';

/** Given where the engine runs in Node: that reads the file itself. */
declare const registryFile: (() => string) | undefined;

/** The engine is synchronous, so that the request is too. Throws where there is no such file. */
export function registryJson(): string {
  if (typeof registryFile === 'function') return registryFile();
  const request = new XMLHttpRequest();
  request.open('GET', registryAddress(), false);
  request.send();
  if (request.status !== 200) throw new Error(`The registry could not be read: status ${request.status}.`);
  return request.responseText;
}
