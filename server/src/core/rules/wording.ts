/** Phrases that the rules' messages share. */
import type { LanguageId, Mention } from '../reading/reading.ts';
import type { Settings } from '../settings/settings.ts';

/** The language of messages for a passage. */
export function messageLanguage(settings: Settings, passage: LanguageId): LanguageId {
  return settings.messages === 'auto' ? passage : settings.messages;
}

/** How a message names its target; a version that the registry doesn't know is said to be one. */
export function targetName(mention: Mention, language: LanguageId): string {
  const { entry, unknownVersion } = mention;
  if (unknownVersion === undefined) return entry.name;
  const unknown = {
    en: 'version not in the registry; judged by its family',
    fr: 'version absente du registre ; jugée par sa famille',
  };
  return `${entry.name} ${unknownVersion} (${unknown[language]})`;
}

/** Joins phrases: "a, b and c". */
export function joinPhrases(phrases: readonly string[], language: LanguageId): string {
  if (phrases.length < 2) return phrases.join('');
  return `${phrases.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${phrases.at(-1) ?? ''}`;
}
