/** How explanations take texts from their tables: language, places, French spaces, lists. */
import type { LanguageId } from '../reading/reading.ts';
import { fill, type Localized, withFrenchSpaces } from '../text/localized.ts';

/** The text in a language with its `{places}` filled; French gets its no-break spaces. */
export function say(text: Localized, language: LanguageId, values: Readonly<Record<string, string>> = {}): string {
  return fill(language === 'fr' ? withFrenchSpaces(text.fr) : text.en, values);
}

const AND: Localized = { en: ' and ', fr: ' et ' };

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], language: LanguageId): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(', ') + AND[language] + items.at(-1);
}

/** A label in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
