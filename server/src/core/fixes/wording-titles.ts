/** Titles of fixes, in the language of messages. */
import type { LanguageId } from '../reading/reading.ts';
import { fill, type Localized } from '../text/localized.ts';
import type { AccurateLevel } from './wording-lexicon.ts';

const TITLES = {
  replace: { en: 'Replace by “{words}”', fr: 'Remplacer par «\u00A0{words}\u00A0»' },
  footnote: { en: 'Define “{words}” in a footnote', fr: 'Définir «\u00A0{words}\u00A0» dans une note de bas de page' },
  reuse: { en: 'Refer to footnote [{words}]', fr: 'Renvoyer à la note [{words}]' },
  remove: { en: 'Remove this comment', fr: 'Retirer ce commentaire' },
  ignore: { en: 'Ignore here, with a comment', fr: 'Ignorer ici, par un commentaire' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The accurate terms as titles and footnotes name them. */
const TERMS: Readonly<Record<AccurateLevel, Localized>> = {
  'open-source': { en: 'open source', fr: 'open source' },
  'open-weight': { en: 'open-weight', fr: 'à poids ouverts' },
  closed: { en: 'proprietary', fr: 'propriétaire' },
};

/** `words` is text from the edit itself, or a term. Line breaks in it become spaces. */
export function title(kind: keyof typeof TITLES, language: LanguageId, words = ''): string {
  return fill(TITLES[kind][language], {
    words: words.replace(/[\s>]+/g, (run) => (run.includes('\n') ? ' ' : run)).trim(),
  });
}

export function term(level: AccurateLevel, language: LanguageId): string {
  return TERMS[level][language];
}
