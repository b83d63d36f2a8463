/** What is on record of an entry as a passage to cite: the verdict, whose definition it is, and where the facts come from. */
import { dateInWords } from './dates.ts';
import type { EntryExplanation } from './explanation.ts';
import { LABELS } from './labels.ts';
import { lowerFirst, say } from './wording.ts';

/** A note names few sources; the registry has the others. */
const MOST_SOURCES = 4;

/** Plain text on one line. */
export function citationOf(explanation: EntryExplanation): string {
  const { language, title, developer, statement, definition, registryVersion, registryDate, sources, asOf } =
    explanation;
  const registry = say(LABELS.registry, language, { version: registryVersion, date: registryDate });
  const cited = sources.slice(0, MOST_SOURCES).map(({ url, checked }) => {
    const date = dateInWords(checked, language);
    return `${url} (${say(LABELS.checked, language, { date })})`;
  });
  const parts = [
    `${title}${developer === undefined ? '' : ` (${developer})`}.`,
    statement,
    `${say(LABELS.judgedBy, language)}${definition.name}.`,
    ...(asOf === undefined ? [] : [`${say(LABELS.asOf, language, { date: asOf })}.`]),
    `Open Claims, ${lowerFirst(registry)}.`,
    ...(cited.length > 0 ? [`${say(LABELS.sources, language)}: ${cited.join('; ')}.`] : []),
  ];
  return parts.join(' ');
}
