/** Phrases that the rules' messages share. */
import type { LanguageId } from '../reading/reading.ts';
import type { Version } from '../registry/entry.ts';

/** Joins phrases: "a, b and c". */
export function joinPhrases(phrases: readonly string[], language: LanguageId): string {
  if (phrases.length < 2) return phrases.join('');
  return `${phrases.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${phrases.at(-1) ?? ''}`;
}

/** A few names, the newest first; the rest are counted. */
export function countedNames(versions: readonly Version[], language: LanguageId): string {
  const names = versions.map((version) => version.name);
  const shown = names.slice(-2).reverse();
  const rest = names.length - shown.length;
  const others = { en: `${rest} more`, fr: rest === 1 ? 'une autre' : `${rest} autres` };
  return joinPhrases(rest > 0 ? [...shown, others[language]] : shown, language);
}
