/** Checks what registry files say of one another: ids given twice or taken from others, licences and bases that don't exist. */
import { parseDeveloperFile, parseLicencesFile, type RegistryProblem } from './parse.ts';
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
  const ids = new Map<string, number>();
  for (const id of developerFiles.flatMap((file) => idsOf(file).map(([given]) => given)))
    ids.set(id, (ids.get(id) ?? 0) + 1);
  const missingLicences = (
    facts: { readonly licence?: string | null | undefined; readonly codeLicence?: string | null | undefined },
    path: RegistryProblem['path'],
  ) =>
    (['licence', 'codeLicence'] as const).flatMap((key) => {
      const id = facts[key];
      return !id || licences.has(id) ? [] : [{ path: [...path, key], message: `there is no licence "${id}"` }];
    });
  const isKnown = (id: string) => ids.has(id) || registry.get(id) !== undefined;

  return (file) => {
    const { value } = parseDeveloperFile(file);
    if (!value) return [];
    const repeated = idsOf(value)
      .filter(([id]) => (ids.get(id) ?? 0) > 1)
      .map(([id, path]) => ({ path, message: `the id "${id}" is given more than once` }));
    const taken = idsOf(value).flatMap(([id, path]) => {
      const owner = ownerOf(registry, id);
      return !owner || owner.id === value.developer.id
        ? []
        : [{ path, message: `the registry gives the id "${id}" to ${owner.name}` }];
    });
    const missing = value.families.flatMap((family, f) =>
      family.versions.flatMap((version, v) => {
        const here = ['families', f, 'versions', v];
        return [
          ...missingLicences(version, here),
          ...(version.earlier ?? []).flatMap((then, e) => missingLicences(then, [...here, 'earlier', e])),
          ...(version.base && !isKnown(version.base)
            ? [{ path: [...here, 'base'], message: `there is no entry "${version.base}"` }]
            : []),
        ];
      }),
    );
    const { houseFamily } = value.developer;
    const house =
      houseFamily && !isKnown(houseFamily)
        ? [{ path: ['developer', 'houseFamily'], message: `there is no family "${houseFamily}"` }]
        : [];
    return [...house, ...repeated, ...taken, ...missing];
  };
}

/** The developer whose entry bears the id: one of the same id in another's file would replace it. */
function ownerOf(registry: Registry, id: string) {
  const entry = registry.get(id);
  return entry && entry.kind !== 'organisation' ? registry.get(entry.developer) : entry;
}

function idsOf({ developer, families }: DeveloperFile): readonly (readonly [string, RegistryProblem['path']])[] {
  return [
    [developer.id, ['developer', 'id']],
    ...families.flatMap((family, f): [string, RegistryProblem['path']][] => [
      [family.id, ['families', f, 'id']],
      ...family.versions.map((version, v): [string, RegistryProblem['path']] => [
        version.id,
        ['families', f, 'versions', v, 'id'],
      ]),
    ]),
  ];
}
