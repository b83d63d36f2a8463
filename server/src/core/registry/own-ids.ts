/** Ids that a user's files give: each to one entry, though several files may add to one developer or family. */
import type { Entry } from './entry.ts';
import type { RegistryProblem } from './parse.ts';
import type { Registry } from './registry.ts';
import type { DeveloperFile, LicenceRecord } from './schema.ts';

interface GivenId {
  readonly id: string;
  readonly kind: Entry['kind'];
  readonly path: RegistryProblem['path'];
}

/** Gives the problems of one of `files`; the registry's own entries keep their kind and their developer. */
export function createIdCheck(
  registry: Registry,
  files: readonly DeveloperFile[],
): (file: DeveloperFile) => readonly RegistryProblem[] {
  const uses = new Map<string, Use[]>();
  for (const file of files) {
    for (const { id, kind } of idsOf(file)) {
      const use = { file, kind };
      const others = uses.get(id);
      if (others) others.push(use);
      else uses.set(id, [use]);
    }
  }
  return (file) =>
    idsOf(file).flatMap((given) => [
      ...(canBeOne(uses.get(given.id) ?? []) ? [] : [givenTwice(given.id, given.path)]),
      ...taken(registry, file, given),
    ]);
}

/** Where a file gives an id. */
interface Use {
  readonly file: DeveloperFile;
  readonly kind: GivenId['kind'];
}

/** Whether all uses of an id are of one entry: several files may add to a developer, or to a family of theirs. */
function canBeOne(uses: readonly Use[]): boolean {
  const [first, ...others] = uses;
  if (!first || others.length === 0) return true;
  const isSame = ({ file, kind }: Use) => kind === first.kind && file.developer.id === first.file.developer.id;
  return first.kind !== 'version' && others.every(isSame) && new Set(uses.map(({ file }) => file)).size === uses.length;
}

function givenTwice(id: string, path: RegistryProblem['path']): RegistryProblem {
  return { path, message: `the id "${id}" is given more than once` };
}

/** Gives the problems of one list of licences; an own licence may replace a bundled one, but no other own one. */
export function createLicenceIdCheck(
  records: readonly LicenceRecord[],
): (file: readonly LicenceRecord[]) => readonly RegistryProblem[] {
  const counts = new Map<string, number>();
  for (const { id } of records) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (file) =>
    file.flatMap(({ id }, i) => ((counts.get(id) ?? 0) > 1 ? [givenTwice(id, ['licences', i, 'id'])] : []));
}

/** An entry of the same id in another's file, or of another kind, would replace the registry's. */
function taken(registry: Registry, file: DeveloperFile, { id, kind, path }: GivenId): readonly RegistryProblem[] {
  const entry = registry.get(id);
  if (!entry) return [];
  const owner = entry.kind === 'organisation' ? entry : registry.get(entry.developer);
  if (owner && owner.id !== file.developer.id)
    return [{ path, message: `the registry gives the id "${id}" to ${owner.name}` }];
  if (entry.kind === kind) return [];
  return [{ path, message: `the registry gives the id "${id}" to the ${entry.kind} ${entry.name}, not to a ${kind}` }];
}

function idsOf({ developer, families }: DeveloperFile): readonly GivenId[] {
  return [
    { id: developer.id, kind: 'organisation', path: ['developer', 'id'] },
    ...families.flatMap((family, f): readonly GivenId[] => [
      { id: family.id, kind: 'family', path: ['families', f, 'id'] },
      ...family.versions.map((version, v): GivenId => {
        return { id: version.id, kind: 'version', path: ['families', f, 'versions', v, 'id'] };
      }),
    ]),
  ];
}
