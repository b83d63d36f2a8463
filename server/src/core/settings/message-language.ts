/** The language of messages for a passage, of which the setting may leave the choice to the prose. */
import type { Settings } from './settings.ts';

type Spoken = Exclude<Settings['messages'], 'auto'>;

export function messageLanguage({ messages }: Pick<Settings, 'messages'>, passage: Spoken): Spoken {
  return messages === 'auto' ? passage : messages;
}
