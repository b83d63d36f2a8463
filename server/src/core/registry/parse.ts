/** Checks registry files that come from outside: the result is a usable file or problems with a path into it. */
import * as v from 'valibot';
import { type DeveloperFile, developerFileSchema, type LicenceRecord, licencesFileSchema } from './schema.ts';

/** One thing wrong with a file; `path` leads to it, as keys and indices. */
export interface RegistryProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly RegistryProblem[];
}

/** Reads a developer's file. Never throws; `input` may be anything. */
export function parseDeveloperFile(input: unknown): Parsed<DeveloperFile> {
  const result = v.safeParse(developerFileSchema, input);
  if (!result.success) return { problems: result.issues.map(toProblem) };
  const problems = unsourcedFacts(result.output);
  return problems.length > 0 ? { problems } : { value: result.output, problems };
}

/** Reads a file of licences. Never throws; `input` may be anything. */
export function parseLicencesFile(input: unknown): Parsed<readonly LicenceRecord[]> {
  const result = v.safeParse(licencesFileSchema, input);
  return result.success ? { value: result.output.licences, problems: [] } : { problems: result.issues.map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): RegistryProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  return { path, message: issue.message };
}

/** Each known fact needs a source that names it. */
function unsourcedFacts(file: v.InferOutput<typeof developerFileSchema>): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  for (const [f, family] of file.families.entries()) {
    for (const [i, version] of family.versions.entries()) {
      const covered = new Set<string>(version.sources.flatMap((source) => source.facts));
      const { id, name, aliases, ambiguous, sources, ...facts } = version;
      for (const [fact, value] of Object.entries(facts)) {
        if (value === null || value === 'unknown' || covered.has(fact)) continue;
        problems.push({
          path: ['families', f, 'versions', i, fact],
          message: `no source is given for "${fact}" of ${name}: add it to the "facts" of a source`,
        });
      }
    }
  }
  return problems;
}
