/** Reads the settings that stand in a project file, or in one of its overrides. */
import * as v from 'valibot';
import {
  describeIssue,
  formatSchema,
  MOST_IGNORED_MODELS,
  MOST_IGNORED_TERMS,
  MOST_REGISTRY_FILES,
  modelNameSchema,
  pathSchema,
  settingSchemas,
  severitySchema,
  termSchema,
} from '../settings/schema.ts';
import { FORMAT_IDS, RULE_IDS, type RuleId, type Settings, type SeveritySetting } from '../settings/settings.ts';
import { problemText } from './problem-texts.ts';
import type { GivenSettings, Placed } from './project-file.ts';
import { isObject, listOf, type Note, noteUnknownKeys, type Path } from './values.ts';

const PLAIN = ['definition', 'language', 'messages', 'checkQuotations', 'asOf'] as const;

export function readSettings(value: Readonly<Record<string, unknown>>, path: Path, note: Note): GivenSettings {
  const plain = PLAIN.flatMap((key) => {
    if (value[key] === undefined) return [];
    const result = v.safeParse(settingSchemas[key], value[key]);
    if (result.success) return [[key, result.output] as const];
    note.problem([...path, key], describeIssue(result.issues[0]));
    return [];
  });
  const names = readTexts(value.ignoredModels, [...path, 'ignoredModels'], modelNameSchema, MOST_IGNORED_MODELS, note);
  const terms = readTexts(value.ignoredTerms, [...path, 'ignoredTerms'], termSchema, MOST_IGNORED_TERMS, note);
  const formats = readTexts(value.ignoredFormats, [...path, 'ignoredFormats'], formatSchema, FORMAT_IDS.length, note);
  const registryFiles = readRegistry(value.registry, [...path, 'registry'], note);
  return {
    ...(Object.fromEntries(plain) as Partial<Pick<Settings, (typeof PLAIN)[number]>>),
    ...(value.severity === undefined ? {} : { severity: readSeverity(value.severity, [...path, 'severity'], note) }),
    ...(names ? { ignoredModels: names } : {}),
    ...(terms ? { ignoredTerms: terms.map(textOf) } : {}),
    ...(formats ? { ignoredFormats: formats.map(textOf) } : {}),
    ...(registryFiles ? { registryFiles } : {}),
  };
}

function readSeverity(value: unknown, path: Path, note: Note): Partial<Settings['severity']> {
  if (!isObject(value)) {
    note.problem(path, problemText('mustBeLevels'));
    return {};
  }
  noteUnknownKeys(value, RULE_IDS, path, note);
  const levels: Partial<Record<RuleId, SeveritySetting>> = {};
  for (const rule of RULE_IDS) {
    if (value[rule] === undefined) continue;
    const result = v.safeParse(severitySchema, value[rule]);
    if (result.success) levels[rule] = result.output;
    else note.problem([...path, rule], describeIssue(result.issues[0]));
  }
  return levels;
}

function readRegistry(value: unknown, path: Path, note: Note): readonly Placed<string>[] | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    note.problem(path, problemText('mustBeRegistry'));
    return undefined;
  }
  noteUnknownKeys(value, ['files'], path, note);
  return readTexts(value.files, [...path, 'files'], pathSchema, MOST_REGISTRY_FILES, note);
}

function readTexts<T extends string>(
  value: unknown,
  path: Path,
  schema: v.GenericSchema<string, T>,
  most: number,
  note: Note,
): readonly Placed<T>[] | undefined {
  if (!Array.isArray(value)) {
    if (value !== undefined) note.problem(path, problemText('mustBeList'));
    return undefined;
  }
  return listOf(value, path, most, note).flatMap(([item, index]) => {
    const place = [...path, index];
    const result = v.safeParse(schema, item);
    if (result.success) return [{ value: result.output, offset: note.offset(place) }];
    note.problem(place, describeIssue(result.issues[0]));
    return [];
  });
}

function textOf<T>({ value }: Placed<T>): T {
  return value;
}
