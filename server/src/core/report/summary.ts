/** The sentences at the head of a report. */
import { dateInWords } from '../explain/dates.ts';
import { say } from '../explain/wording.ts';
import { definitionOf } from '../judging/definitions.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import type { Report } from './report.ts';
import { WORDS } from './words.ts';

export function titleOf({ documents, scan }: Report, language: LanguageId): string {
  const [only] = documents;
  return only && documents.length === 1 && !scan
    ? say(WORDS.titleOf, language, { name: only.name })
    : say(WORDS.title, language);
}

/** What was read, by which definition, with which facts; plain text, one sentence each. */
export function summaryOf({ documents, definitions, totals, scan }: Report, language: LanguageId): readonly string[] {
  const values = {
    documents: String(totals.documents),
    statements: counted([WORDS.statements, WORDS.statement, WORDS.statements], totals.statements, language),
    flagged: flaggedWords(totals.flagged, language),
    models: counted([WORDS.modelNone, WORDS.modelOne, WORDS.modelMany], totals.models, language),
  };
  const names = definitions.map((id) => say(definitionOf(id).name, language)).join(', ');
  const [first] = documents;
  const days = [...new Set(documents.flatMap(({ asOf }) => asOf ?? []))].sort();
  return [
    say(totals.documents === 1 ? WORDS.summaryOne : WORDS.summaryMany, language, values),
    ...(scan?.stopped ? [say(WORDS.stopped, language, { read: values.documents, found: String(scan.found) })] : []),
    ...(scan && scan.skipped > 0 ? [say(WORDS.skipped, language, { count: String(scan.skipped) })] : []),
    ...(names === '' ? [] : [`${say(WORDS.definition, language, { names })}.`]),
    ...(first ? [registryWords(first.registryVersion, first.registryDate, days, language)] : []),
  ];
}

export function flaggedWords(count: number, language: LanguageId): string {
  return counted([WORDS.flaggedNone, WORDS.flaggedOne, WORDS.flaggedMany], count, language);
}

/** Words for none, one and many. */
function counted(words: readonly [Localized, Localized, Localized], count: number, language: LanguageId): string {
  return say(words[count === 0 ? 0 : count === 1 ? 1 : 2], language, { count: String(count) });
}

function registryWords(version: string, date: string, days: readonly string[], language: LanguageId): string {
  const asOf = days.map((day) => say(WORDS.asOf, language, { date: dateInWords(day, language) }));
  return `${[say(WORDS.registry, language, { version, date: dateInWords(date, language) }), ...asOf].join(', ')}.`;
}
