/** Which entries of the registry a name means. */
import { createChecker, defaultSettings, type Entry, findEntries, type Registry } from '../core/index.ts';

/** What the name means by itself, or else as the reader would take it in a sentence: "Mistral Small" is a Mistral. */
export function entriesNamed(registry: Registry, name: string): readonly Entry[] {
  const found = findEntries(registry, name);
  if (found.length > 0) return found;
  const { mentions } = createChecker(registry, defaultSettings).check({ text: name, format: 'plaintext' }).reading;
  const [mention, ...others] = mentions;
  const whole = mention && mention.span.start === 0 && mention.span.end === name.length;
  return whole && others.length === 0 && !mention.derived && !mention.unknownVersion ? [mention.entry] : [];
}
