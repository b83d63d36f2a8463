/** Titles of fixes, in the language of messages. */
import type { LanguageId, Level } from '../reading/reading.ts';
import { fill, type Localized } from '../text/localized.ts';

const TITLES = {
  replace: { en: 'Replace by “{words}”', fr: 'Remplacer par «\u00A0{words}\u00A0»' },
  footnote: { en: 'Define “{words}” in a footnote', fr: 'Définir «\u00A0{words}\u00A0» dans une note de bas de page' },
  describe: { en: 'Describe {words} in a footnote', fr: 'Décrire {words} dans une note de bas de page' },
  defineAll: {
    en: 'Define every openness term at its first use',
    fr: 'Définir chaque terme d’ouverture à sa première occurrence',
  },
  reuse: { en: 'Refer to footnote [{words}]', fr: 'Renvoyer à la note [{words}]' },
  attribute: {
    en: 'Attribute it: “described by {words} as …”',
    fr: 'L’attribuer\u00A0: «\u00A0présenté par {words} comme…\u00A0»',
  },
  quote: { en: 'Put it in quotation marks: {words}', fr: 'Le mettre entre guillemets\u00A0: {words}' },
  remove: { en: 'Remove this comment', fr: 'Retirer ce commentaire' },
  ignoreRule: {
    en: 'Ignore “{words}” here, with a comment',
    fr: 'Ignorer «\u00A0{words}\u00A0» ici, par un commentaire',
  },
  ignoreAll: { en: 'Ignore all rules here, with a comment', fr: 'Ignorer toutes les règles ici, par un commentaire' },
  ignoreModel: { en: 'Ignore {words} in this project', fr: 'Ignorer {words} dans ce projet' },
  fixRule: { en: 'Fix all “{words}” in this document', fr: 'Corriger tous les «\u00A0{words}\u00A0» de ce document' },
  fixAll: { en: 'Fix all that is safe to fix', fr: 'Corriger tout ce qui peut l’être sans risque' },
  ignoreFile: {
    en: 'Ignore “{words}” in this document, with a comment',
    fr: 'Ignorer «\u00A0{words}\u00A0» dans ce document, par un commentaire',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The terms as titles name them. */
const TERMS: Readonly<Record<Level, Localized>> = {
  'open-source': { en: 'open source', fr: 'open source' },
  'free-software': { en: 'free', fr: 'libre' },
  open: { en: 'open', fr: 'ouvert' },
  licence: { en: 'licence', fr: 'licence' },
  'open-weight': { en: 'open-weight', fr: 'à poids ouverts' },
  closed: { en: 'proprietary', fr: 'propriétaire' },
};

/** What a fix is called. `words` is text from the edit itself, or a term. Line breaks in it become spaces. */
export function fixTitle(kind: keyof typeof TITLES, language: LanguageId, words = ''): string {
  return fill(TITLES[kind][language], {
    words: words.replace(/[\s>]+/g, (run) => (run.includes('\n') ? ' ' : run)).trim(),
  });
}

export function term(level: Level, language: LanguageId): string {
  return TERMS[level][language];
}
