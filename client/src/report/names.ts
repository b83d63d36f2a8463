/** Short names of documents. */
import type { Uri } from 'vscode';

/** The last part of the path. */
export function basename({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
