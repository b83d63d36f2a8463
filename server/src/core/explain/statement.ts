/** The verdict in one sentence: on one version, or on a family or company. */
import type { Verdict } from '../judging/judge.ts';
import { type RequirementId, requirementOf } from '../judging/requirements.ts';
import { allLack, unmetWords, worthNaming } from '../judging/unmet.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Entry, Version } from '../registry/entry.ts';
import type { WeightsState } from '../registry/schema.ts';
import type { Localized } from '../text/localized.ts';
import { VERDICT_LABELS } from './labels.ts';
import { list, say } from './wording.ts';

const MEETS: Localized = {
  en: 'Open source: the facts on record meet every condition that is checked.',
  fr: 'Open source : les faits connus remplissent chaque condition vérifiée.',
};
const FAILS: Readonly<Record<WeightsState, Localized>> = {
  open: { en: 'Open-weight, not open source', fr: 'Poids ouverts, mais pas open source' },
  gated: {
    en: 'Open-weight (after a form or an acceptance), not open source',
    fr: 'Poids ouverts (après formulaire ou acceptation), mais pas open source',
  },
  closed: { en: 'Closed, not open source', fr: 'Fermé, pas open source' },
  unknown: { en: 'Not open source', fr: 'Pas open source' },
};
const UNKNOWN: Readonly<Record<Exclude<WeightsState, 'closed'>, Localized>> = {
  open: {
    en: 'Open-weight; whether it is open source is not known: no source tells whether {what}.',
    fr: 'Poids ouverts ; on ne sait pas s’il est open source : aucune source ne dit si {what}.',
  },
  gated: {
    en: 'Open-weight (after a form or an acceptance); whether it is open source is not known: no source tells whether {what}.',
    fr: 'Poids ouverts (après formulaire ou acceptation) ; on ne sait pas s’il est open source : aucune source ne dit si {what}.',
  },
  unknown: {
    en: 'Whether it is open source is not known: no source tells whether {what}.',
    fr: 'On ne sait pas s’il est open source : aucune source ne dit si {what}.',
  },
};
const BECAUSE: Localized = { en: '{lead}: {what}.', fr: '{lead} : {what}.' };

type Group = 'family' | 'organisation';
const NO_VERSION: Localized = { en: 'No version is recorded.', fr: 'Aucune version n’est enregistrée.' };
const IN_EACH: Readonly<Record<Group, Localized>> = {
  family: { en: '{lead}, in each of its {count} versions', fr: '{lead}, pour chacune de ses {count} versions' },
  organisation: { en: '{lead}, in each of its {count} models', fr: '{lead}, pour chacun de ses {count} modèles' },
};
const DEPENDS: Readonly<Record<Group, Localized>> = {
  family: { en: 'It depends on the version: {counts}.', fr: 'Cela dépend de la version : {counts}.' },
  organisation: { en: 'It depends on the model: {counts}.', fr: 'Cela dépend du modèle : {counts}.' },
};
const NONE_KNOWN: Readonly<Record<Group, Localized>> = {
  family: {
    en: 'No version is known to be open source: {counts}.',
    fr: 'Aucune version n’est connue comme open source : {counts}.',
  },
  organisation: {
    en: 'No model is known to be open source: {counts}.',
    fr: 'Aucun modèle n’est connu comme open source : {counts}.',
  },
};
const COUNTS: Readonly<Record<keyof Verdict['versions'], Localized>> = {
  meets: { en: '{count} open source', fr: '{count} open source' },
  fails: { en: '{count} not', fr: '{count} non' },
  unknown: { en: '{count} undecided', fr: '{count} sans réponse' },
};
const SOME_KNOWN: Localized = {
  en: 'Open source in part, the rest is not known: {counts}.',
  fr: 'Open source en partie, le reste n’est pas connu : {counts}.',
};

/** At most this many reasons stand in the sentence; all of them are listed below it. */
const REASONS = 2;

export function statementOf(entry: Entry, verdict: Verdict, language: LanguageId): string {
  const { meets, fails, unknown } = verdict.versions;
  const versions = [...meets, ...fails, ...unknown];
  const [first] = versions;
  if (!first) return say(NO_VERSION, language);
  if (entry.kind === 'version' || versions.length === 1) return versionStatement(first, verdict, language);
  return groupStatement(entry.kind, versions, verdict, language);
}

function versionStatement(version: Version, verdict: Verdict, language: LanguageId): string {
  if (verdict.status === 'meets') return say(MEETS, language);
  if (verdict.status === 'fails')
    return because(say(FAILS[version.weights], language), reasons(verdict.unmet, [version], language), language);
  // Without weights every definition fails, so an undecided version is not closed.
  const weights = version.weights === 'closed' ? 'unknown' : version.weights;
  return say(UNKNOWN[weights], language, { what: reasons(verdict.undecided, undefined, language) });
}

function groupStatement(
  kind: Group,
  versions: readonly Version[],
  { versions: by, unmet }: Verdict,
  language: LanguageId,
): string {
  const inEach = (lead: string) => say(IN_EACH[kind], language, { lead, count: String(versions.length) });
  if (by.meets.length === versions.length) return `${inEach(say(VERDICT_LABELS.meets, language))}.`;
  if (by.fails.length === versions.length) {
    const states = new Set(versions.map(({ weights }) => weights));
    const [state = 'unknown'] = states.size === 1 ? states : [];
    const lead = inEach(say(FAILS[state], language));
    const shared = unmet.filter((id) => allLack(versions, [id]));
    return shared.length > 0 ? because(lead, reasons(shared, versions, language), language) : `${lead}.`;
  }
  const counts = (['meets', 'fails', 'unknown'] as const)
    .filter((status) => by[status].length > 0)
    .map((status) => say(COUNTS[status], language, { count: String(by[status].length) }))
    .join(', ');
  if (by.meets.length === 0) return say(NONE_KNOWN[kind], language, { counts });
  return say(by.fails.length > 0 ? DEPENDS[kind] : SOME_KNOWN, language, { counts });
}

function because(lead: string, what: string, language: LanguageId): string {
  return say(BECAUSE, language, { lead, what });
}

/** What the versions lack; without versions, what the definition asks for. */
function reasons(
  ids: readonly RequirementId[],
  versions: readonly Version[] | undefined,
  language: LanguageId,
): string {
  const named = worthNaming(ids).slice(0, REASONS);
  return list(
    named.map((id) => say(versions ? unmetWords(id, versions) : requirementOf(id).label, language)),
    language,
  );
}
