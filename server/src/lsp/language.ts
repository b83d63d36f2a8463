/** Which language to speak to the reader. */
import type { LanguageId, Settings } from '../core/index.ts';

/** The setting goes first, then a French editor, then the language of the prose. */
export function spokenLanguage(
  settings: Pick<Settings, 'messages'>,
  locale: string | undefined,
  prose: LanguageId,
): LanguageId {
  if (settings.messages !== 'auto') return settings.messages;
  return isFrench(locale) ? 'fr' : prose;
}

/** The setting as the engine is to have it: in a French editor, messages on English prose are in French too. */
export function messagesIn({ messages }: Settings, locale: string | undefined): Settings['messages'] {
  return messages === 'auto' && isFrench(locale) ? 'fr' : messages;
}

/** Whether a language tag such as `fr-CA` means French. */
function isFrench(tag: string | undefined): boolean {
  return tag !== undefined && /^fr(?:$|[-_])/i.test(tag);
}
