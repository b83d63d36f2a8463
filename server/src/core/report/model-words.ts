/** Words on the models of a report that all its forms share. */
import { dateInWords } from '../explain/dates.ts';
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { ReportModel } from './report.ts';
import { WORDS } from './words.ts';

/** The name, with the day whose facts count where it isn't today. */
export function modelName({ name, asOf }: ReportModel, language: LanguageId): string {
  return asOf === undefined ? name : `${name} (${say(WORDS.asOf, language, { date: dateInWords(asOf, language) })})`;
}

/** The licence of the weights, or how many there are. */
export function licenceWords({ licences, facts }: ReportModel, language: LanguageId): string {
  const [only] = licences;
  if (only === undefined) return facts.weights === 'closed' ? '–' : say(WORDS.notKnown, language);
  return licences.length === 1 ? only : say(WORDS.licencesDiffer, language, { count: String(licences.length) });
}
