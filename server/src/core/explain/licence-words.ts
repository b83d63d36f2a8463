/** A licence in words: whether the OSI approved it, and what it keeps its users from. */
import type { LanguageId } from '../reading/reading.ts';
import type { Licence, Version } from '../registry/entry.ts';
import type { Restriction } from '../registry/schema.ts';
import type { Localized } from '../text/localized.ts';
import { say } from './wording.ts';

export const LICENCE_LABEL: Localized = { en: 'Licence of the weights', fr: 'Licence des poids' };
export const CODE_LICENCE_LABEL: Localized = { en: 'Licence of the code', fr: 'Licence du code' };

const APPROVED: Localized = { en: '{name} (OSI-approved)', fr: '{name} (approuvée par l’OSI)' };
const NOT_APPROVED: Localized = { en: '{name} (not OSI-approved)', fr: '{name} (non approuvée par l’OSI)' };
const RESTRICTED: Localized = {
  en: '{name} (not OSI-approved: {restrictions})',
  fr: '{name} (non approuvée par l’OSI : {restrictions})',
};
const NO_WEIGHTS: Localized = { en: 'none, as no weights are released', fr: 'aucune, les poids n’étant pas publiés' };
const LICENCE_UNKNOWN: Localized = { en: 'not known', fr: 'non connue' };

export const RESTRICTION_WORDS: Readonly<Record<Restriction, Localized>> = {
  'non-commercial': { en: 'no commercial use', fr: 'pas d’usage commercial' },
  'research-only': { en: 'research only', fr: 'recherche uniquement' },
  'user-cap': { en: 'a limit on the number of users', fr: 'nombre d’utilisateurs plafonné' },
  'revenue-cap': { en: 'a limit on revenue', fr: 'chiffre d’affaires plafonné' },
  'use-restrictions': { en: 'some uses are forbidden', fr: 'certains usages sont interdits' },
  territory: { en: 'some territories are left out', fr: 'certains territoires sont exclus' },
  naming: { en: 'a duty to name the model', fr: 'obligation de nommer le modèle' },
  'no-training-others': {
    en: 'not to be used to improve other models',
    fr: 'ne doit pas servir à améliorer d’autres modèles',
  },
  permission: { en: 'some uses need permission', fr: 'certains usages sont soumis à autorisation' },
  'share-alike': { en: 'the same terms for what is derived', fr: 'mêmes conditions pour les dérivés' },
  other: { en: 'other conditions', fr: 'autres conditions' },
};

export function licenceInWords(licence: Licence, language: LanguageId): string {
  const { name } = licence;
  if (licence.osiApproved) return say(APPROVED, language, { name });
  if (licence.restrictions.length === 0) return say(NOT_APPROVED, language, { name });
  const restrictions = licence.restrictions.map((restriction) => say(RESTRICTION_WORDS[restriction], language));
  return say(RESTRICTED, language, { name, restrictions: restrictions.join(', ') });
}

/** The licence of a version's weights, or why there is none to name. */
export function weightsLicenceInWords(version: Version, language: LanguageId): string {
  if (version.licence) return licenceInWords(version.licence, language);
  return say(version.weights === 'closed' ? NO_WEIGHTS : LICENCE_UNKNOWN, language);
}
