/** Checks registry files that come from outside: the result is a usable file or problems with a path into it. */
import * as v from 'valibot';
import type { Localized } from '../text/localized.ts';
import { frenchIssue } from '../text/schema-issue.ts';
import { problemText, SHAPE_TEXTS } from './problem-texts.ts';
import { type DeveloperFile, developerFileSchema, type LicenceRecord, licencesFileSchema } from './schema.ts';

/** One thing wrong with a file; `path` leads to it, as keys and indices. */
export interface RegistryProblem {
  readonly path: readonly (string | number)[];
  readonly message: Localized;
}

export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly RegistryProblem[];
}

/** Reads a developer's file. Never throws; `input` may be anything. */
export function parseDeveloperFile(input: unknown): Parsed<DeveloperFile> {
  const result = v.safeParse(developerFileSchema, input);
  if (!result.success) return { problems: result.issues.map(toProblem) };
  const problems = [...unsourcedFacts(result.output), ...disorderedChanges(result.output)];
  return problems.length > 0 ? { problems } : { value: result.output, problems };
}

/** Reads a file of licences. Never throws; `input` may be anything. */
export function parseLicencesFile(input: unknown): Parsed<readonly LicenceRecord[]> {
  const result = v.safeParse(licencesFileSchema, input);
  return result.success ? { value: result.output.licences, problems: [] } : { problems: result.issues.map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): RegistryProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const said = Object.values(SHAPE_TEXTS).find(({ en }) => en === issue.message);
  return { path, message: said ?? { en: issue.message, fr: frenchIssue(issue) } };
}

/** Each known fact needs a source that names it. */
function unsourcedFacts(file: v.InferOutput<typeof developerFileSchema>): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  for (const [f, family] of file.families.entries()) {
    for (const [i, version] of family.versions.entries()) {
      const covered = new Set<string>(version.sources.flatMap((source) => source.facts));
      const { id, name, aliases, ambiguous, sources, earlier = [], ...facts } = version;
      const at = ['families', f, 'versions', i];
      const check = (given: object, path: RegistryProblem['path']) => {
        for (const [fact, value] of Object.entries(given)) {
          if (value === null || value === undefined || value === 'unknown' || covered.has(fact)) continue;
          problems.push({ path: [...path, fact], message: problemText('unsourced', { fact, name }) });
        }
      };
      check(facts, at);
      for (const [e, { until: _until, ...then }] of earlier.entries()) check(then, [...at, 'earlier', e]);
    }
  }
  return problems;
}

/** What held until a day stands oldest first, and after the release. */
function disorderedChanges(file: v.InferOutput<typeof developerFileSchema>): RegistryProblem[] {
  return file.families.flatMap(({ versions }, f) =>
    versions.flatMap(({ earlier = [], released = '' }, i) =>
      earlier.flatMap(({ until }, e) => {
        const path = ['families', f, 'versions', i, 'earlier', e, 'until'];
        const before = earlier[e - 1]?.until ?? '';
        if (until <= before) return [{ path, message: problemText('oldestFirst', { until, before }) }];
        return until > released ? [] : [{ path, message: problemText('afterRelease', { until, released }) }];
      }),
    ),
  );
}
