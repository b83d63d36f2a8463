/** What the overclaim rule says: what the model is, by which definition, and what is missing. Nothing that some version belies. */
import type { Definition } from '../judging/definitions.ts';
import type { Verdict } from '../judging/judge.ts';
import { allLack, unmetWords, worthNaming } from '../judging/unmet.ts';
import type { WeightsSummary } from '../judging/weights.ts';
import type { LanguageId } from '../reading/reading.ts';
import { fill, type Localized } from '../text/localized.ts';
import { countedNames } from './wording.ts';

/** Said of one version, or of a family all of whose versions share it. */
const plain: Readonly<Record<WeightsSummary, Localized>> = {
  open: {
    en: '{name} is open-weight, not open source ({definition}): {reasons}.',
    fr: '{name} est à poids ouverts, pas open source ({definition})\u00A0: {reasons}.',
  },
  closed: {
    en: '{name} is closed, not open source ({definition}): {reasons}.',
    fr: '{name} est fermé, pas open source ({definition})\u00A0: {reasons}.',
  },
  mixed: {
    en: 'No version of {name} on record is known to be open source ({definition}). Open-weight: {open}. Closed: {closed}.',
    fr: 'Aucune version connue de {name} n’est reconnue comme open source ({definition}). À poids ouverts\u00A0: {open}. Sans poids publiés\u00A0: {closed}.',
  },
  unknown: {
    en: '{name} is not open source ({definition}): {reasons}.',
    fr: '{name} n’est pas open source ({definition})\u00A0: {reasons}.',
  },
};

/** Said of a family whose versions lack different things, or are not all decided. */
const varied: Localized = {
  en: 'No version of {name} on record is known to be open source ({definition}). For some versions: {reasons}.',
  fr: 'Aucune version connue de {name} n’est reconnue comme open source ({definition}). Pour certaines versions\u00A0: {reasons}.',
};

/** Said of a version number that the registry doesn't know. */
const unrecorded: Localized = {
  en: '{name} {version} is not on record. No recorded version of {name} is known to be open source ({definition}).',
  fr: '{name} {version} ne figure pas au registre. Aucune version connue de {name} n’est reconnue comme open source ({definition}).',
};

/** Said of a version on which too little is on record, in a family that no version has made open source. */
const undecided: Localized = {
  en: 'Too little is on record to call {name} open source. No recorded version of {family} is known to be ({definition}).',
  fr: 'On en sait trop peu pour dire {name} open source. Aucune version connue de {family} n’est reconnue comme telle ({definition}).',
};

export function undecidedMessage(name: string, family: string, definition: Definition, language: LanguageId): string {
  return fill(undecided[language], { name, family, definition: definition.short[language] });
}

export interface OverclaimCase {
  readonly name: string;
  /** A version number that the registry doesn't know. */
  readonly unknownVersion?: string | undefined;
  readonly weights: WeightsSummary;
  readonly verdict: Verdict;
  readonly definition: Definition;
}

export function overclaimMessage(
  { name, unknownVersion, weights, verdict, definition }: OverclaimCase,
  language: LanguageId,
): string {
  const { fails, unknown } = verdict.versions;
  const values = { name, definition: definition.short[language] };
  if (unknownVersion !== undefined) return fill(unrecorded[language], { ...values, version: unknownVersion });
  if (weights === 'mixed') {
    const recorded = [...fails, ...unknown];
    return fill(plain.mixed[language], {
      ...values,
      open: countedNames(
        recorded.filter((version) => version.weights !== 'closed'),
        language,
      ),
      closed: countedNames(
        recorded.filter((version) => version.weights === 'closed'),
        language,
      ),
    });
  }
  const shared = verdict.unmet.filter((id) => allLack([...fails, ...unknown], [id]));
  const named = worthNaming(shared.length > 0 && unknown.length === 0 ? shared : verdict.unmet);
  const reasons = named.map((id) => unmetWords(id, fails)[language]).join(language === 'fr' ? '\u00A0; ' : '; ');
  return fill((shared.length > 0 && unknown.length === 0 ? plain[weights] : varied)[language], { ...values, reasons });
}
