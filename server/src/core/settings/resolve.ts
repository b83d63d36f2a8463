/** Turns what a user wrote into settings; what can't be used is named and left at its default. */
import * as v from 'valibot';
import { filled, type Localized } from '../text/localized.ts';
import { describeIssue, registryFilesSchema, settingSchemas, severitySchema } from './schema.ts';
import { defaultSettings, RULE_IDS, type RuleId, type Settings, type SeveritySetting } from './settings.ts';

/** One thing wrong with the input; `path` leads to it, such as `severity.overclaim`. */
export interface SettingsProblem {
  readonly path: string;
  readonly message: Localized;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

const TEXTS = {
  noObject: { en: 'settings must be an object', fr: 'les réglages doivent être un objet' },
  noPaths: { en: 'must be a list of paths', fr: 'doit être une liste de chemins' },
  noLevels: {
    en: 'severity must be an object with a level for each rule',
    fr: 'severity doit être un objet avec un niveau pour chaque règle',
  },
  noRule: {
    en: 'there is no rule "{rule}"; known rules: {known}',
    fr: 'il n’y a pas de règle "{rule}" ; règles connues : {known}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Never throws; `input` may be anything, such as an editor's answer or a parsed file. */
export function resolveSettings(input: unknown): ResolvedSettings {
  if (input === null || input === undefined) return { settings: defaultSettings, problems: [] };
  if (typeof input !== 'object' || Array.isArray(input)) {
    return { settings: defaultSettings, problems: [{ path: '', message: TEXTS.noObject }] };
  }
  const problems: SettingsProblem[] = [];
  const given = input as Readonly<Record<string, unknown>>;
  const read = <K extends keyof typeof settingSchemas>(key: K): Settings[K] => {
    const value = given[key];
    if (value === undefined || value === null) return defaultSettings[key];
    const result = v.safeParse(settingSchemas[key], value);
    if (result.success) return result.output as Settings[K];
    problems.push({ path: key, message: describeIssue(result.issues[0]) });
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
      ignoredTerms: read('ignoredTerms'),
      ignoredFormats: read('ignoredFormats'),
      registryFiles: readRegistryFiles(given.registry, problems),
      severity: readSeverities(given.severity, problems),
    },
    problems,
  };
}

/** `{ files: […] }`, as editors nest a setting's name. */
function readRegistryFiles(input: unknown, problems: SettingsProblem[]): readonly string[] {
  if (input === undefined || input === null) return [];
  const result = v.safeParse(registryFilesSchema, input);
  if (result.success) return result.output.files ?? [];
  problems.push({ path: 'registry.files', message: TEXTS.noPaths });
  return [];
}

function readSeverities(input: unknown, problems: SettingsProblem[]): Settings['severity'] {
  const result: Record<RuleId, SeveritySetting> = { ...defaultSettings.severity };
  if (input === undefined || input === null) return result;
  if (typeof input !== 'object' || Array.isArray(input)) {
    problems.push({ path: 'severity', message: TEXTS.noLevels });
    return result;
  }
  for (const [rule, value] of Object.entries(input)) {
    const id = RULE_IDS.find((known) => known === rule);
    const parsed = v.safeParse(severitySchema, value);
    if (!id)
      problems.push({
        path: `severity.${rule}`,
        message: filled(TEXTS.noRule, { rule, known: RULE_IDS.join(', ') }),
      });
    else if (!parsed.success) problems.push({ path: `severity.${rule}`, message: describeIssue(parsed.issues[0]) });
    else result[id] = parsed.output;
  }
  return result;
}
