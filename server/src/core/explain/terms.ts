/** One line for a footnote that says what a term of openness means, with whose definition it is and its date. */
import { type DefinitionId, definitionOf } from '../judging/definitions.ts';
import type { LanguageId, Level } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import { dateInWords } from './dates.ts';
import { TERM_TEXTS, type TermAuthority } from './term-texts.ts';
import { say } from './wording.ts';

const MEANINGS: Readonly<Record<Level, Localized>> = {
  'open-source': {
    en: 'Open source, for an AI model, means that weights and code come under licences approved by the Open Source Initiative, with enough information on the training data to build an equivalent system',
    fr: 'Open source, pour un modèle d’IA, signifie que les poids et le code sont sous des licences approuvées par l’Open Source Initiative, avec assez d’informations sur les données d’entraînement pour construire un système équivalent',
  },
  'free-software': {
    en: 'Free, for a machine-learning application, means that everyone may run, study, change and share all its software, and its training data with the scripts that process them',
    fr: 'Libre, pour une application d’apprentissage automatique, signifie que chacun peut exécuter, étudier, modifier et partager tous ses logiciels, ainsi que ses données d’entraînement avec les scripts qui les traitent',
  },
  'open-weight': {
    en: 'Open weight, for an AI model, means that the trained parameters can be downloaded and run by others; unlike open source, it promises neither the training code nor an account of the training data; the Open Source Initiative adds that the licence be an approved one',
    fr: 'À poids ouverts, pour un modèle d’IA, signifie que les paramètres entraînés sont téléchargeables et utilisables par d’autres ; à la différence de l’open source, cela ne promet ni le code d’entraînement ni une description des données ; l’Open Source Initiative y ajoute une licence approuvée',
  },
  open: {
    en: 'Open, for an AI model, has no fixed meaning: it may stand for open source, for open weights or for mere access, and is best judged component by component',
    fr: 'Ouvert, pour un modèle d’IA, n’a pas de sens fixe : le mot peut dire open source, poids ouverts ou simple accès, et se juge au mieux composant par composant',
  },
  licence: {
    en: 'The licence of an AI model sets the terms on which its weights are given; the Open Source Initiative approves licences, not models, so that an approved licence alone does not make a model open source',
    fr: 'La licence d’un modèle d’IA fixe les conditions auxquelles ses poids sont livrés ; l’Open Source Initiative approuve des licences, non des modèles : une licence approuvée ne suffit pas à rendre un modèle open source',
  },
  closed: {
    en: 'Closed, for an AI model, means that its weights are not released: it can be used only as a service, on its provider’s terms',
    fr: 'Fermé, pour un modèle d’IA, signifie que ses poids ne sont pas publiés : il ne s’utilise que comme un service, aux conditions du fournisseur',
  },
};

/** For texts that mean another definition of open source than OSI's. */
const BY_DEFINITION: Localized = {
  en: 'Open source, for an AI model, is meant here in the sense of: {name}. {summary}',
  fr: 'Open source, pour un modèle d’IA, s’entend ici au sens de : {name}. {summary}',
};
const SOURCE: Localized = { en: '{meaning} ({name}, {date}, {url}).', fr: '{meaning} ({name}, {date}, {url}).' };
const CHECKED: Localized = { en: 'read on {date}', fr: 'lu le {date}' };

/** One line of plain text. `definition` matters for `open-source` alone. */
export function termFootnote(level: Level, language: LanguageId, definition: DefinitionId = 'osaid-1.0'): string {
  if (level === 'open-source' && definition !== 'osaid-1.0') return footnoteByDefinition(definition, language);
  const { authority } = TERM_TEXTS[level];
  if (!authority) return `${say(MEANINGS[level], language)}.`;
  return say(SOURCE, language, {
    meaning: say(MEANINGS[level], language),
    name: say(authority.name, language),
    date: authorityDate(authority, language),
    url: authority.url,
  });
}

/** The date of a definition in words, or when it was read where it bears none. */
export function authorityDate({ date, dated }: TermAuthority, language: LanguageId): string {
  const words = dateInWords(date, language);
  return dated === 'checked' ? say(CHECKED, language, { date: words }) : words;
}

function footnoteByDefinition(id: DefinitionId, language: LanguageId): string {
  const { name, summary, url } = definitionOf(id);
  const words = { name: say(name, language), summary: say(summary, language) };
  return `${say(BY_DEFINITION, language, words)} (${url})`;
}
