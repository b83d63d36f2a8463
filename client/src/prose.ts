/** Which documents are a writer's own prose. */
import type { TextDocument } from 'vscode';

/** Old versions of files, logs, comments on changes, and the explanations themselves are nobody's prose to mend. */
const UNCHECKED_SCHEMES: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'review',
  'pr',
  'vscode-scm',
  'output',
  'comment',
  'search-editor',
  'vscode-settings',
  'open-claims',
]);

export function isChecked({ uri }: Pick<TextDocument, 'uri'>): boolean {
  return !UNCHECKED_SCHEMES.has(uri.scheme);
}

/** `languages` are those that the extension wakes up for. */
export function isProse(document: TextDocument, languages: readonly string[]): boolean {
  return isChecked(document) && languages.includes(document.languageId);
}
