/** Turns what a user wrote into settings; what can't be used is named and left at its default. */
import * as v from 'valibot';
import { DEFINITION_IDS } from '../judging/definitions.ts';
import { lastDayOf } from '../text/calendar.ts';
import { defaultSettings, RULE_IDS, type RuleId, type Settings, type SeveritySetting } from './settings.ts';

/** One thing wrong with the input; `path` leads to it, such as `severity.overclaim`. */
export interface SettingsProblem {
  readonly path: string;
  readonly message: string;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

const severity = v.picklist(['error', 'warning', 'information', 'hint', 'off', 'default'] satisfies SeveritySetting[]);
const schemas = {
  definition: v.picklist(DEFINITION_IDS),
  language: v.picklist(['auto', 'en', 'fr']),
  messages: v.picklist(['auto', 'en', 'fr']),
  checkQuotations: v.boolean(),
  asOf: v.pipe(
    v.string(),
    v.check((date) => date === '' || lastDayOf(date) !== undefined, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
    v.transform((date) => lastDayOf(date) ?? ''),
  ),
  ignoredModels: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1000)),
};

const registryFiles = v.object({
  files: v.nullish(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(50))),
});

/** Never throws; `input` may be anything, such as an editor's answer or a parsed file. */
export function resolveSettings(input: unknown): ResolvedSettings {
  if (input === null || input === undefined) return { settings: defaultSettings, problems: [] };
  if (typeof input !== 'object' || Array.isArray(input)) {
    return { settings: defaultSettings, problems: [{ path: '', message: 'settings must be an object' }] };
  }
  const problems: SettingsProblem[] = [];
  const given = input as Readonly<Record<string, unknown>>;
  const read = <K extends keyof typeof schemas>(key: K): Settings[K] => {
    const value = given[key];
    if (value === undefined || value === null) return defaultSettings[key];
    const result = v.safeParse(schemas[key], value);
    if (result.success) return result.output as Settings[K];
    problems.push({ path: key, message: describe(result.issues[0]) });
    return defaultSettings[key];
  };
  return {
    settings: {
      definition: read('definition'),
      language: read('language'),
      messages: read('messages'),
      checkQuotations: read('checkQuotations'),
      asOf: read('asOf'),
      ignoredModels: read('ignoredModels'),
      registryFiles: readRegistryFiles(given.registry, problems),
      severity: readSeverities(given.severity, problems),
    },
    problems,
  };
}

/** `{ files: […] }`, as editors nest a setting's name. */
function readRegistryFiles(input: unknown, problems: SettingsProblem[]): readonly string[] {
  if (input === undefined || input === null) return [];
  const result = v.safeParse(registryFiles, input);
  if (result.success) return result.output.files ?? [];
  problems.push({ path: 'registry.files', message: 'must be a list of paths' });
  return [];
}

function readSeverities(input: unknown, problems: SettingsProblem[]): Settings['severity'] {
  const result: Record<RuleId, SeveritySetting> = { ...defaultSettings.severity };
  if (input === undefined || input === null) return result;
  if (typeof input !== 'object' || Array.isArray(input)) {
    problems.push({ path: 'severity', message: 'severity must be an object with a level for each rule' });
    return result;
  }
  for (const [rule, value] of Object.entries(input)) {
    const id = RULE_IDS.find((known) => known === rule);
    const parsed = v.safeParse(severity, value);
    if (!id)
      problems.push({
        path: `severity.${rule}`,
        message: `there is no rule "${rule}"; known rules: ${RULE_IDS.join(', ')}`,
      });
    else if (!parsed.success) problems.push({ path: `severity.${rule}`, message: describe(parsed.issues[0]) });
    else result[id] = parsed.output;
  }
  return result;
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'check') return issue.message;
  return `expected ${issue.expected ?? 'another value'}, found ${issue.received}`;
}
