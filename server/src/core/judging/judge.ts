/** Decides whether an entry meets a definition, and says what it lacks. */
import type { Entry, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { type DefinitionId, definitionOf } from './definitions.ts';
import { type RequirementId, requirementOf } from './requirements.ts';

/** `depends`: versions of the family or company differ. */
export type Status = 'meets' | 'fails' | 'unknown' | 'depends';

export interface Verdict {
  readonly status: Status;
  /** What the entry lacks; for families, what every failing version lacks or else what any lacks. */
  readonly unmet: readonly RequirementId[];
  /** Requirements that the known facts don't decide. */
  readonly undecided: readonly RequirementId[];
  /** Versions by status, for families and companies. */
  readonly versions: Readonly<Record<'meets' | 'fails' | 'unknown', readonly Version[]>>;
}

/** Judges a version by its facts, a family or company by all its versions. */
export function judgeEntry(registry: Registry, entry: Entry, definition: DefinitionId): Verdict {
  return entry.kind === 'version' ? judgeVersion(entry, definition) : judgeGroup(registry, entry, definition);
}

/** What a name is judged as: a company stands for its house's family where it has one, else for nothing. */
export function judgedEntry(registry: Registry, entry: Entry): Entry | undefined {
  if (entry.kind !== 'organisation') return entry;
  return entry.houseFamily === undefined ? undefined : registry.get(entry.houseFamily);
}

function judgeVersion(version: Version, definition: DefinitionId): Verdict {
  const met = definitionOf(definition).requirements.map((id) => ({ id, isMet: requirementOf(id).isMet(version) }));
  const unmet = met.filter(({ isMet }) => isMet === false).map(({ id }) => id);
  const undecided = met.filter(({ isMet }) => isMet === undefined).map(({ id }) => id);
  const status = unmet.length > 0 ? 'fails' : undecided.length > 0 ? 'unknown' : 'meets';
  return { status, unmet, undecided, versions: { meets: [], fails: [], unknown: [], [status]: [version] } };
}

/** A group fails when versions fail and none meets; undecided versions don't save it, as no source speaks for them. */
function judgeGroup(registry: Registry, entry: Entry, definition: DefinitionId): Verdict {
  const judged = registry.versionsOf(entry).map((version) => judgeVersion(version, definition));
  const versions = {
    meets: judged.flatMap(({ versions }) => versions.meets),
    fails: judged.flatMap(({ versions }) => versions.fails),
    unknown: judged.flatMap(({ versions }) => versions.unknown),
  };
  const failing = judged.filter(({ status }) => status === 'fails');
  const { requirements } = definitionOf(definition);
  const shared = requirements.filter((id) => failing.length > 0 && failing.every(({ unmet }) => unmet.includes(id)));
  const any = requirements.filter((id) => failing.some(({ unmet }) => unmet.includes(id)));
  return {
    status: groupStatus(versions.meets.length, versions.fails.length, versions.unknown.length),
    unmet: shared.length > 0 ? shared : any,
    undecided: requirements.filter((id) => judged.some(({ undecided }) => undecided.includes(id))),
    versions,
  };
}

function groupStatus(meets: number, fails: number, unknown: number): Status {
  if (meets > 0 && fails > 0) return 'depends';
  if (fails > 0) return fails >= unknown ? 'fails' : 'unknown';
  if (meets > 0) return unknown > 0 ? 'unknown' : 'meets';
  return 'unknown';
}
