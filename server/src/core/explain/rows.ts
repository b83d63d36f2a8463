/** The table of an explanation: each component, its state in words, and the source that tells. */
import type { LanguageId } from '../reading/reading.ts';
import type { Version } from '../registry/entry.ts';
import type { FactName } from '../registry/schema.ts';
import type { Localized } from '../text/localized.ts';
import {
  COMPONENT_LABELS,
  MAIN_COMPONENTS,
  OTHER_COMPONENTS,
  stateInWords,
  WEIGHTS_LABEL,
  WEIGHTS_STATES,
} from './component-words.ts';
import { LABELS } from './labels.ts';
import { CODE_LICENCE_LABEL, LICENCE_LABEL, licenceInWords, weightsLicenceInWords } from './licence-words.ts';
import type { SourceLine } from './sources.ts';
import { list, lowerFirst, say } from './wording.ts';

export interface ExplanationRow {
  readonly label: string;
  readonly state: string;
  readonly source?: SourceLine;
}

/** Rows of one version. What is not known is left to `unknownComponents`, save for what the definitions turn on. */
export function versionRows(version: Version, language: LanguageId): readonly ExplanationRow[] {
  const row = (label: Localized, state: string, fact: FactName): ExplanationRow => {
    const source = version.sources.find(({ facts }) => facts.includes(fact));
    const cited = source ? { source: { url: source.url, checked: source.checked } } : {};
    return { label: say(label, language), state, ...cited };
  };
  const { codeLicence, components } = version;
  const others = OTHER_COMPONENTS.filter((name) => components[name] !== 'unknown');
  return [
    row(WEIGHTS_LABEL, say(WEIGHTS_STATES[version.weights], language), 'weights'),
    row(LICENCE_LABEL, weightsLicenceInWords(version, language), 'licence'),
    ...(codeLicence ? [row(CODE_LICENCE_LABEL, licenceInWords(codeLicence, language), 'codeLicence')] : []),
    ...[...MAIN_COMPONENTS, ...others].map((name) =>
      row(COMPONENT_LABELS[name], stateInWords(name, components[name], language), name),
    ),
  ];
}

/** Names of the components that no source tells of and no row shows. */
export function unknownComponents(version: Version, language: LanguageId): readonly string[] {
  return OTHER_COMPONENTS.filter((name) => version.components[name] === 'unknown').map((name) =>
    lowerFirst(say(COMPONENT_LABELS[name], language)),
  );
}

/** Rows of a family or company: how many versions are in which state. */
export function groupRows(versions: readonly Version[], language: LanguageId): readonly ExplanationRow[] {
  const row = (label: Localized, state: (version: Version) => string): ExplanationRow => ({
    label: say(label, language),
    state: tally(versions.map(state), language),
  });
  return [
    row(WEIGHTS_LABEL, (version) => say(WEIGHTS_STATES[version.weights], language)),
    row(LICENCE_LABEL, (version) => version.licence?.name ?? weightsLicenceInWords(version, language)),
    ...MAIN_COMPONENTS.map((name) =>
      row(COMPONENT_LABELS[name], (version) => stateInWords(name, version.components[name], language)),
    ),
  ];
}

/** Of more states than these, the rarest are only counted. */
const STATES = 3;

/** "published (3) and not published (1)", the most frequent first; a state that all share needs no number. */
export function tally(states: readonly string[], language: LanguageId): string {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  if (ordered.length === 1) return ordered[0]?.[0] ?? '';
  const shown = ordered.slice(0, STATES).map(([state, count]) => `${state} (${count})`);
  const hidden = ordered.length - shown.length;
  return hidden > 0
    ? [...shown, say(LABELS.more, language, { count: String(hidden) })].join(', ')
    : list(shown, language);
}
