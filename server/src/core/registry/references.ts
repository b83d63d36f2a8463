/** Checks what registry files say of one another: ids given twice or taken from others, licences and bases that don't exist. */
import { createIdCheck, createLicenceIdCheck } from './own-ids.ts';
import { parseDeveloperFile, parseLicencesFile, type RegistryProblem } from './parse.ts';
import { problemText } from './problem-texts.ts';
import type { Registry } from './registry.ts';
import type { DeveloperFile } from './schema.ts';

/** Knows the bundled registry and the files that are checked together; gives the problems of one of them. */
export function createReferenceCheck(
  registry: Registry,
  files: readonly unknown[],
): (file: unknown) => readonly RegistryProblem[] {
  const developerFiles = files.flatMap((file) => parseDeveloperFile(file).value ?? []);
  const records = files.flatMap((file) => parseLicencesFile(file).value ?? []);
  const licences = new Set([...registry.licences, ...records].map(({ id }) => id));
  const ids = new Set(developerFiles.flatMap(entryIds));
  const checkIds = createIdCheck(registry, developerFiles);
  const checkLicenceIds = createLicenceIdCheck(records);
  const missingLicences = (
    facts: { readonly licence?: string | null | undefined; readonly codeLicence?: string | null | undefined },
    path: RegistryProblem['path'],
  ) =>
    (['licence', 'codeLicence'] as const).flatMap((key) => {
      const id = facts[key];
      return !id || licences.has(id) ? [] : [{ path: [...path, key], message: problemText('noLicence', { id }) }];
    });
  const isKnown = (id: string) => ids.has(id) || registry.get(id) !== undefined;

  return (file) => {
    const { value } = parseDeveloperFile(file);
    if (!value) return checkLicenceIds(parseLicencesFile(file).value ?? []);
    const missing = value.families.flatMap((family, f) =>
      family.versions.flatMap((version, v) => {
        const here = ['families', f, 'versions', v];
        return [
          ...missingLicences(version, here),
          ...(version.earlier ?? []).flatMap((then, e) => missingLicences(then, [...here, 'earlier', e])),
          ...(version.base && !isKnown(version.base)
            ? [{ path: [...here, 'base'], message: problemText('noEntry', { id: version.base }) }]
            : []),
        ];
      }),
    );
    const { houseFamily } = value.developer;
    const house =
      houseFamily && !isKnown(houseFamily)
        ? [{ path: ['developer', 'houseFamily'], message: problemText('noFamily', { id: houseFamily }) }]
        : [];
    return [...house, ...checkIds(value), ...missing];
  };
}

function entryIds({ developer, families }: DeveloperFile): readonly string[] {
  return [developer.id, ...families.flatMap(({ id, versions }) => [id, ...versions.map((version) => version.id)])];
}
