/** Ids that a user's files give: each to one entry, though several files may add to one developer or family. */
import { filled, type Localized } from '../text/localized.ts';
import type { Entry } from './entry.ts';
import type { RegistryProblem } from './parse.ts';
import { problemText } from './problem-texts.ts';
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
  return { path, message: problemText('givenTwice', { id }) };
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
    return [{ path, message: problemText('othersId', { id, owner: owner.name }) }];
  if (entry.kind === kind) return [];
  return [{ path, message: otherKind(id, entry, kind) }];
}

const KINDS: Readonly<Record<Entry['kind'], { readonly definite: Localized; readonly indefinite: Localized }>> = {
  version: { definite: { en: 'the version', fr: 'la version' }, indefinite: { en: 'a version', fr: 'une version' } },
  family: { definite: { en: 'the family', fr: 'la famille' }, indefinite: { en: 'a family', fr: 'une famille' } },
  organisation: {
    definite: { en: 'the organisation', fr: 'l’organisation' },
    indefinite: { en: 'an organisation', fr: 'une organisation' },
  },
};

function otherKind(id: string, entry: Entry, kind: Entry['kind']): Localized {
  const { definite } = KINDS[entry.kind];
  const { indefinite } = KINDS[kind];
  return filled(
    {
      en: `the registry gives the id "{id}" to ${definite.en} {name}, not to ${indefinite.en}`,
      fr: `le registre donne l’identifiant "{id}" à ${definite.fr} {name}, et non à ${indefinite.fr}`,
    },
    { id, name: entry.name },
  );
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
