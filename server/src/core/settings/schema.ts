/** What each setting may be, as valibot schemas: editors, project files and JSON Schema agree by them. */
import * as v from 'valibot';
import { DEFINITION_IDS } from '../judging/definitions.ts';
import { lastDayOf } from '../text/calendar.ts';
import type { Localized } from '../text/localized.ts';
import { frenchIssue } from '../text/schema-issue.ts';
import { FORMAT_IDS, type SeveritySetting } from './settings.ts';

const LEVELS = ['error', 'warning', 'information', 'hint', 'off', 'default'] satisfies SeveritySetting[];
const NO_DATE: Localized = {
  en: 'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  fr: 'une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ',
};
export const pathSchema = v.pipe(v.string(), v.maxLength(1000));

export const severitySchema = v.picklist(LEVELS);
export const modelNameSchema = v.pipe(v.string(), v.maxLength(200));
export const termSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
export const formatSchema = v.picklist(FORMAT_IDS);
export const MOST_IGNORED_MODELS = 1000;
export const MOST_IGNORED_TERMS = 200;
export const MOST_REGISTRY_FILES = 50;

export const settingSchemas = {
  definition: v.picklist(DEFINITION_IDS),
  language: v.picklist(['auto', 'en', 'fr']),
  messages: v.picklist(['auto', 'en', 'fr']),
  checkQuotations: v.boolean(),
  asOf: v.pipe(
    v.string(),
    v.check((date) => date === '' || lastDayOf(date) !== undefined, NO_DATE.en),
    v.transform((date) => lastDayOf(date) ?? ''),
  ),
  ignoredModels: v.pipe(v.array(modelNameSchema), v.maxLength(MOST_IGNORED_MODELS)),
  ignoredTerms: v.pipe(v.array(termSchema), v.maxLength(MOST_IGNORED_TERMS)),
  ignoredFormats: v.array(formatSchema),
};

/** `{ files: […] }`, as editors nest a setting's name. */
export const registryFilesSchema = v.object({
  files: v.nullish(v.pipe(v.array(pathSchema), v.maxLength(MOST_REGISTRY_FILES))),
});

/** What was wanted and what was found, in words. */
export function describeIssue(issue: v.BaseIssue<unknown>): Localized {
  if (issue.type === 'check') return NO_DATE;
  return { en: `expected ${issue.expected ?? 'another value'}, found ${issue.received}`, fr: frenchIssue(issue) };
}
