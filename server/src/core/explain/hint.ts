/** A few words beside a model's name: how open it is, and what its licence leaves its users. */
import type { LanguageId } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { Localized } from '../text/localized.ts';
import { type OpennessStatus, opennessOf } from './status.ts';
import { say } from './wording.ts';

const STATUS: Readonly<Record<OpennessStatus, Localized>> = {
  'open-source': { en: 'open source', fr: 'open source' },
  'open-weight': { en: 'open-weight', fr: 'poids ouverts' },
  closed: { en: 'proprietary', fr: 'propriétaire' },
  unknown: { en: 'not known', fr: 'non connu' },
  mixed: { en: 'depends on the version', fr: 'selon la version' },
};
const RESTRICTIVE: Localized = { en: 'restrictive licence', fr: 'licence restrictive' };
const OSI_APPROVED: Localized = { en: 'OSI-approved licence', fr: 'licence approuvée par l’OSI' };

export function statusWords(status: OpennessStatus, language: LanguageId): string {
  return say(STATUS[status], language);
}

/** "open-weight · restrictive licence", by the Open Source AI Definition. */
export function hintOf(registry: Registry, entry: Entry, language: LanguageId): string {
  const status = opennessOf(registry, entry);
  const words = say(STATUS[status], language);
  const licence = status === 'open-weight' ? licenceWords(registry, entry) : undefined;
  return licence ? `${words} · ${say(licence, language)}` : words;
}

/** What is true of all versions. */
function licenceWords(registry: Registry, entry: Entry): Localized | undefined {
  const licences = registry.versionsOf(entry).map(({ licence }) => licence);
  if (licences.every((licence) => licence?.osiApproved)) return OSI_APPROVED;
  return licences.every((licence) => (licence?.restrictions.length ?? 0) > 0) ? RESTRICTIVE : undefined;
}
