/** The words behind hovers, `open-claims explain` and the report: what an entry or a term is, with sources. */
import { type DefinitionId, definitionOf } from '../judging/definitions.ts';
import { judgeEntry, type Verdict } from '../judging/judge.ts';
import { requirementOf } from '../judging/requirements.ts';
import { allLack, unmetWords, worthNaming } from '../judging/unmet.ts';
import type { LanguageId, Level } from '../reading/reading.ts';
import { isReleasedBy } from '../registry/as-of.ts';
import type { Entry, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { yearBefore } from '../text/calendar.ts';
import { dateInWords } from './dates.ts';
import { type DisputeLine, disputeLines } from './disputes.ts';
import { VERDICT_LABELS } from './labels.ts';
import { type ExplanationRow, groupRows, unknownComponents, versionRows } from './rows.ts';
import { type SourceLine, sourcesOf } from './sources.ts';
import { statementOf } from './statement.ts';
import { type OpennessStatus, opennessOf } from './status.ts';
import { TERM_TEXTS } from './term-texts.ts';
import { authorityDate } from './terms.ts';
import { type VerdictLine, verdictLines } from './verdicts.ts';
import { say } from './wording.ts';

/** The definition that a verdict goes by. */
export interface DefinitionWords {
  readonly name: string;
  readonly summary: string;
  readonly url: string;
}

/** Versions of a family or company that share a verdict. */
export interface VersionGroup {
  readonly label: string;
  readonly names: readonly string[];
}

/** All texts are plain, in `language`; texts from the registry are as they stand there, so escape them. */
export interface EntryExplanation {
  readonly kind: Entry['kind'];
  readonly language: LanguageId;
  readonly title: string;
  /** Name of the developer; absent for organisations. */
  readonly developer?: string;
  /** Date of release, in words. */
  readonly released?: string;
  /** Name of the version that this one was derived from. */
  readonly base?: string;
  readonly status: OpennessStatus;
  /** The verdict in one sentence. */
  readonly statement: string;
  readonly definition: DefinitionWords;
  readonly rows: readonly ExplanationRow[];
  /** Components that no source tells of and no row shows. */
  readonly unknown: readonly string[];
  /** Empty for a version. */
  readonly versions: readonly VersionGroup[];
  /** Unmet requirements. */
  readonly unmet: readonly string[];
  /** False where only some versions of a family or company lack them. */
  readonly allLackThem: boolean;
  /** Requirements that the facts on a version don't decide, as clauses behind "whether". */
  readonly undecided: readonly string[];
  /** The verdict under every definition, where asked for. */
  readonly verdicts: readonly VerdictLine[];
  /** What other collections of facts say instead, and why it is not followed. */
  readonly disputes: readonly DisputeLine[];
  readonly sources: readonly SourceLine[];
  readonly registryVersion: string;
  /** Day of the registry, in words. */
  readonly registryDate: string;
  /** In words; set where only the facts up to that day count. */
  readonly asOf?: string;
  /** A version that was not out by that day. */
  readonly unreleased: boolean;
  /** Day of the last check, in words, where that is more than a year before `today`. */
  readonly stale?: string;
  /** True where a user's own files added or replaced all of the entry's versions. */
  readonly custom: boolean;
}

export interface TermExplanation {
  readonly language: LanguageId;
  readonly level: Level;
  readonly title: string;
  readonly definition: string;
  readonly difference: string;
  /** Whose definition it is, `date` in words; left out where the words are ours alone. */
  readonly authority?: { readonly name: string; readonly url: string; readonly date: string };
  /** What "open source" is judged by; absent for other terms. */
  readonly inForce?: DefinitionWords;
}

export interface ExplainOptions {
  /** YYYY-MM-DD: tells what has not been checked for long. */
  readonly today?: string;
  /** Whether the verdicts under all definitions are given too. */
  readonly allDefinitions?: boolean;
}

/** Explains an entry under a definition. */
export function explainEntry(
  registry: Registry,
  entry: Entry,
  definition: DefinitionId,
  language: LanguageId,
  { today, allDefinitions = false }: ExplainOptions = {},
): EntryExplanation {
  const verdict = judgeEntry(registry, entry, definition);
  const versions = registry.versionsOf(entry);
  const allLackThem = allLack(versions, verdict.unmet);
  const unmet = allLackThem ? worthNaming(verdict.unmet) : verdict.unmet;
  const undecided = entry.kind === 'version' ? verdict.undecided : [];
  return {
    kind: entry.kind,
    language,
    title: entry.name,
    ...originOf(registry, entry, language),
    status: opennessOf(registry, entry),
    statement: statementOf(entry, verdict, language),
    definition: definitionInWords(definition, language),
    rows: entry.kind === 'version' ? versionRows(entry, language) : groupRows(versions, language),
    unknown: entry.kind === 'version' ? unknownComponents(entry, language) : [],
    versions: entry.kind === 'version' ? [] : versionGroups(verdict, language),
    unmet: unmet.map((id) => say(unmetWords(id, versions), language)),
    allLackThem,
    undecided: undecided.map((id) => say(requirementOf(id).label, language)),
    verdicts: allDefinitions ? verdictLines(registry, entry, language) : [],
    disputes: entry.kind === 'version' ? disputeLines(entry, language) : [],
    sources: sourcesOf(versions),
    registryVersion: registry.version,
    registryDate: dateInWords(registry.date, language),
    ...timeOf(registry, entry, versions, language, today),
    custom: versions.length > 0 && versions.every((version) => version.custom === true),
  };
}

/** Explains a term of openness; for "open source" it names the definition in force. */
export function explainTerm(level: Level, definition: DefinitionId, language: LanguageId): TermExplanation {
  const text = TERM_TEXTS[level];
  const { authority } = text;
  return {
    language,
    level,
    title: say(text.name, language),
    definition: say(text.definition, language),
    difference: say(text.difference, language),
    ...(authority
      ? {
          authority: {
            name: say(authority.name, language),
            url: authority.url,
            date: authorityDate(authority, language),
          },
        }
      : {}),
    ...(level === 'open-source' ? { inForce: definitionInWords(definition, language) } : {}),
  };
}

function definitionInWords(id: DefinitionId, language: LanguageId): DefinitionWords {
  const { name, summary, url } = definitionOf(id);
  return { name: say(name, language), summary: say(summary, language), url };
}

function originOf(registry: Registry, entry: Entry, language: LanguageId) {
  if (entry.kind === 'organisation') return {};
  const developer = registry.get(entry.developer)?.name ?? entry.developer;
  if (entry.kind === 'family') return { developer };
  const { released, base } = entry;
  return {
    developer,
    ...(released ? { released: dateInWords(released, language) } : {}),
    ...(base ? { base: registry.get(base)?.name ?? base } : {}),
  };
}

function timeOf(
  { asOf }: Registry,
  entry: Entry,
  versions: readonly Version[],
  language: LanguageId,
  today: string | undefined,
) {
  const checked = versions.flatMap(({ sources }) => sources.map((source) => source.checked)).sort();
  const last = checked.at(-1);
  const stale = today !== undefined && last !== undefined && last < yearBefore(today);
  return {
    unreleased: asOf !== undefined && entry.kind === 'version' && !isReleasedBy(entry, asOf),
    ...(asOf ? { asOf: dateInWords(asOf, language) } : {}),
    ...(stale ? { stale: dateInWords(last, language) } : {}),
  };
}

function versionGroups({ versions }: Verdict, language: LanguageId): readonly VersionGroup[] {
  return (['meets', 'fails', 'unknown'] as const)
    .filter((status) => versions[status].length > 0)
    .map((status) => ({
      label: say(VERDICT_LABELS[status], language),
      names: versions[status].map(({ name }) => name),
    }));
}
