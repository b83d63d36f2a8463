/** In which language a report on many texts is written. */
import type { Inventory, LanguageId } from '../../core/index.ts';

/** `auto` follows the texts that claim something: French where all of them are. */
export function languageOf(inventories: readonly Inventory[], messages: 'auto' | LanguageId): LanguageId {
  if (messages !== 'auto') return messages;
  const claiming = inventories.filter(({ statements }) => statements.length > 0);
  const counted = claiming.length > 0 ? claiming : inventories;
  return counted.length > 0 && counted.every(({ language }) => language === 'fr') ? 'fr' : 'en';
}
