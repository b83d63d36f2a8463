/** Reads a registry file from its text: JSON with a developer's models or with licences. Problems say where they stand. */
import { offsetAt, type PlacedProblem, parseJsonText, tooDeepAt } from '../text/json-text.ts';
import { type Localized, labelled } from '../text/localized.ts';
import type { OwnFiles } from './own.ts';
import { parseDeveloperFile, parseLicencesFile, type RegistryProblem } from './parse.ts';
import { createReferenceCheck } from './references.ts';
import type { Registry } from './registry.ts';

export interface RegistryFiles {
  /** What could be used; a file with a problem is not. */
  readonly own: OwnFiles;
  /** For each text, in their order. */
  readonly problems: readonly (readonly PlacedProblem[])[];
}

/** Reads files that belong together: they may refer to one another's entries and licences. Never throws. */
export function readRegistryFiles(registry: Registry, texts: readonly string[]): RegistryFiles {
  const values = texts.map((text) => (tooDeepAt(text) === undefined ? parsed(text) : undefined));
  const checkReferences = createReferenceCheck(registry, values);
  const problems = texts.map((text) => problemsOf(text, checkReferences));
  const sound = values.filter((_, i) => problems[i]?.length === 0);
  return {
    own: {
      developers: sound.flatMap((value) => parseDeveloperFile(value).value ?? []),
      licences: sound.flatMap((value) => parseLicencesFile(value).value ?? []),
    },
    problems,
  };
}

type ReferenceCheck = ReturnType<typeof createReferenceCheck>;

function problemsOf(text: string, checkReferences: ReferenceCheck): readonly PlacedProblem[] {
  const { tree, errors, repeatedKeys } = parseJsonText(text, { lenient: false });
  if (errors.length > 0 || !tree) return errors;
  const value = parsed(text);
  const { problems, value: file } = isLicencesFile(value) ? parseLicencesFile(value) : parseDeveloperFile(value);
  const references = file === undefined ? [] : checkReferences(value);
  return [
    ...repeatedKeys,
    ...[...problems, ...references].map(({ path, message }) => ({
      offset: offsetAt(tree, path),
      message: placed(path, message),
    })),
  ].sort((a, b) => a.offset - b.offset);
}

function placed([first, ...others]: RegistryProblem['path'], message: Localized): Localized {
  if (first === undefined) return message;
  const keys = others.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return labelled(`${first}${keys.join('')}`, message);
}

function isLicencesFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'licences' in value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
