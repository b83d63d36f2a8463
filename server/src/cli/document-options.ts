/** Which format and language a text is in, by options and file name. */
import { formatOfFile, formats } from '../core/index.ts';

export const DOCUMENT_LANGUAGES = ['auto', 'en', 'fr'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** Ids and LSP language ids that name a format, and `auto`. */
export function formatNames(): readonly string[] {
  return ['auto', ...new Set(formats.flatMap(({ id, languageIds }) => [id, ...languageIds]))];
}

export function isKnownFormat(name: string): boolean {
  return formatNames().includes(name);
}

/** `auto` goes by the ending of the name; a text of unknown kind is plain text. */
export function formatFor(chosen: string, fileName: string | undefined): string {
  if (chosen !== 'auto') return chosen;
  return (fileName && formatOfFile(fileName)?.id) || 'plaintext';
}
