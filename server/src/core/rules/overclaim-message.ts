/** What the overclaim rule says: what the model is, by which definition, and what is missing. */
import type { Definition } from '../judging/definitions.ts';
import type { Verdict } from '../judging/judge.ts';
import { type RequirementId, requirementOf } from '../judging/requirements.ts';
import type { WeightsSummary } from '../judging/weights.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Version } from '../registry/entry.ts';
import { fill, type Localized } from '../text/localized.ts';
import { joinPhrases } from './wording.ts';

const messages: Readonly<Record<WeightsSummary, Localized>> = {
  open: {
    en: '{name} is open-weight, not open source ({definition}): {reasons}.',
    fr: '{name} est à poids ouverts, pas open source ({definition}) : {reasons}.',
  },
  closed: {
    en: '{name} is closed, not open source ({definition}): {reasons}.',
    fr: '{name} est fermé, pas open source ({definition}) : {reasons}.',
  },
  mixed: {
    en: 'No version of {name} on record is open source ({definition}). Open-weight: {open}. Closed: {closed}.',
    fr: 'Aucune version connue de {name} n’est open source ({definition}). À poids ouverts : {open}. Fermées : {closed}.',
  },
  unknown: {
    en: '{name} is not open source ({definition}): {reasons}.',
    fr: '{name} n’est pas open source ({definition}) : {reasons}.',
  },
};

/** Says nothing further of a licence or code where there are no weights to use. */
const IDLE_WHEN_CLOSED: readonly RequirementId[] = [
  'weights-open-licence',
  'weights-eu-licence',
  'inference-code',
  'evaluation-code',
];

export interface OverclaimCase {
  readonly name: string;
  readonly weights: WeightsSummary;
  readonly verdict: Verdict;
  readonly definition: Definition;
}

export function overclaimMessage({ name, weights, verdict, definition }: OverclaimCase, language: LanguageId): string {
  const unmet = weights === 'closed' ? verdict.unmet.filter((id) => !IDLE_WHEN_CLOSED.includes(id)) : verdict.unmet;
  const reasons = unmet.map((id) => requirementOf(id).unmet[language]);
  return fill(messages[weights][language], {
    name,
    definition: definition.short[language],
    reasons: joinPhrases(reasons, language),
    open: someNames(verdict.versions.fails, language, (version) => version.weights !== 'closed'),
    closed: someNames(verdict.versions.fails, language, (version) => version.weights === 'closed'),
  });
}

/** A few names, the newest first; the rest are counted. */
function someNames(versions: readonly Version[], language: LanguageId, chosen: (version: Version) => boolean): string {
  const names = versions.filter(chosen).map((version) => version.name);
  const shown = names.slice(-2).reverse();
  const rest = names.length - shown.length;
  const others = { en: `${rest} more`, fr: rest === 1 ? 'une autre' : `${rest} autres` };
  return joinPhrases(rest > 0 ? [...shown, others[language]] : shown, language);
}
