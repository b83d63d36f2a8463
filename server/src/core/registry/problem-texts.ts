/** What is said of problems in registry files. */
import { filled, type Localized } from '../text/localized.ts';

/** What the schema says where a value has not the shape that it should have. */
export const SHAPE_TEXTS = {
  id: {
    en: 'an id has small letters, digits, ".", "+" and "-"',
    fr: 'un identifiant a des minuscules, des chiffres, ".", "+" et "-"',
  },
  address: { en: 'a source is an https:// address', fr: 'une source est une adresse https://' },
  partialDate: {
    en: 'a date is YYYY, YYYY-MM or YYYY-MM-DD',
    fr: 'une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ',
  },
  fullDate: { en: 'a date is YYYY-MM-DD', fr: 'une date s’écrit AAAA-MM-JJ' },
  noSuchDay: { en: 'there is no such day in the calendar', fr: 'ce jour n’existe pas dans le calendrier' },
} as const satisfies Readonly<Record<string, Localized>>;

const TEXTS = {
  unsourced: {
    en: 'no source is given for "{fact}" of {name}: add it to the "facts" of a source',
    fr: 'aucune source n’est donnée pour "{fact}" de {name} : ajoutez-le aux "facts" d’une source',
  },
  oldestFirst: {
    en: '"{until}" does not come after "{before}": the oldest goes first',
    fr: '"{until}" ne vient pas après "{before}" : le plus ancien passe en premier',
  },
  afterRelease: {
    en: '"{until}" does not come after the release, {released}',
    fr: '"{until}" ne vient pas après la publication, {released}',
  },
  noLicence: { en: 'there is no licence "{id}"', fr: 'il n’y a pas de licence "{id}"' },
  noEntry: { en: 'there is no entry "{id}"', fr: 'il n’y a pas d’entrée "{id}"' },
  noFamily: { en: 'there is no family "{id}"', fr: 'il n’y a pas de famille "{id}"' },
  givenTwice: {
    en: 'the id "{id}" is given more than once',
    fr: 'l’identifiant "{id}" est donné plus d’une fois',
  },
  othersId: {
    en: 'the registry gives the id "{id}" to {owner}',
    fr: 'le registre donne l’identifiant "{id}" à {owner}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export function problemText(name: keyof typeof TEXTS, values: Readonly<Record<string, string>>): Localized {
  return filled(TEXTS[name], values);
}
