/** The words of reports, in both languages. */
import { COMPONENT_LABELS, WEIGHTS_LABEL } from '../explain/component-words.ts';
import { LABELS } from '../explain/labels.ts';
import { LICENCE_LABEL } from '../explain/licence-words.ts';
import type { Severity } from '../findings/finding.ts';
import type { Status } from '../judging/judge.ts';
import type { Level, Stance } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import type { FactColumn, FactState } from './inventory.ts';

export const WORDS = {
  title: { en: 'Openness claims', fr: 'Affirmations sur l’ouverture' },
  titleOf: { en: 'Openness claims in {name}', fr: 'Affirmations sur l’ouverture dans {name}' },
  summaryOne: {
    en: 'One text: {statements}, {flagged}; {models}.',
    fr: 'Un texte\u00A0: {statements}, {flagged}\u00A0; {models}.',
  },
  summaryMany: {
    en: '{documents} texts: {statements}, {flagged}; {models}.',
    fr: '{documents} textes\u00A0: {statements}, {flagged}\u00A0; {models}.',
  },
  statement: { en: '1 claim', fr: '1 affirmation' },
  statements: { en: '{count} claims', fr: '{count} affirmations' },
  flaggedNone: { en: 'none flagged', fr: 'aucune signalée' },
  flaggedOne: { en: '1 flagged', fr: '1 signalée' },
  flaggedMany: { en: '{count} flagged', fr: '{count} signalées' },
  modelNone: { en: 'no model named', fr: 'aucun modèle nommé' },
  modelOne: { en: '1 model named', fr: '1 modèle nommé' },
  modelMany: { en: '{count} models named', fr: '{count} modèles nommés' },
  definition: { en: 'Judged by: {names}', fr: 'Jugé selon\u00A0: {names}' },
  registry: LABELS.registry,
  asOf: { en: 'facts as of {date}', fr: 'faits au {date}' },
  stopped: {
    en: 'Stopped early: {read} of {found} files were read.',
    fr: 'Interrompu\u00A0: {read} fichiers lus sur {found}.',
  },
  skipped: {
    en: 'Files that could not be read, or were too large: {count}.',
    fr: 'Fichiers illisibles ou trop grands\u00A0: {count}.',
  },
  claims: { en: 'Claims', fr: 'Affirmations' },
  claimsCaption: {
    en: 'Every claim about a model that the text names, in the order of the text',
    fr: 'Chaque affirmation sur un modèle que le texte nomme, dans l’ordre du texte',
  },
  noClaims: {
    en: 'The text says nothing about the openness of a model that it names.',
    fr: 'Le texte ne dit rien de l’ouverture d’un modèle qu’il nomme.',
  },
  model: { en: 'Model', fr: 'Modèle' },
  developer: { en: 'Developer', fr: 'Développeur' },
  words: { en: 'What the text says', fr: 'Ce que dit le texte' },
  level: { en: 'Meaning', fr: 'Sens' },
  stance: { en: 'How it is said', fr: 'Comment c’est dit' },
  verdict: { en: 'The model is', fr: 'Le modèle est' },
  finding: { en: 'Finding', fr: 'Signalement' },
  rule: { en: 'Rule', fr: 'Règle' },
  severity: { en: 'Severity', fr: 'Gravité' },
  document: { en: 'Text', fr: 'Texte' },
  line: { en: 'Line', fr: 'Ligne' },
  column: { en: 'Column', fr: 'Colonne' },
  place: { en: 'Place', fr: 'Endroit' },
  lineNumber: { en: 'line {line}', fr: 'ligne {line}' },
  licence: LICENCE_LABEL,
  licencesDiffer: { en: '{count} licences', fr: '{count} licences' },
  notKnown: { en: 'not known', fr: 'non connue' },
  none: { en: 'none', fr: 'aucun' },
  remarks: { en: 'Other findings', fr: 'Autres signalements' },
  models: { en: 'Models and their components', fr: 'Les modèles et leurs composants' },
  modelsCaption: {
    en: 'What is published of each model that the text names',
    fr: 'Ce qui est publié de chaque modèle que le texte nomme',
  },
  spread: { en: 'Along the text', fr: 'Au fil du texte' },
  spreadOf: { en: 'Claims along {name}', fr: 'Affirmations au fil de {name}' },
  spreadLane: { en: '{level}: {count}, {flagged}', fr: '{level}\u00A0: {count}, {flagged}' },
  spreadKey: {
    en: 'A triangle is a flagged claim, a dot one that is not. The text begins at the left.',
    fr: 'Un triangle est une affirmation signalée, un point une qui ne l’est pas. Le texte commence à gauche.',
  },
  start: { en: 'start', fr: 'début' },
  end: { en: 'end', fr: 'fin' },
  rowsLeft: {
    en: 'Here are {shown} of {count} claims, flagged ones first of all. Exports hold every one.',
    fr: 'Voici {shown} affirmations sur {count}, d’abord celles qui sont signalées. Les exports les contiennent toutes.',
  },
  more: { en: 'And {count} more texts with claims.', fr: 'Et {count} autres textes avec des affirmations.' },
  openPlace: { en: 'Go to line {line} of {name}', fr: 'Aller à la ligne {line} de {name}' },
  sortBy: { en: 'Sort by: {column}', fr: 'Trier par\u00A0: {column}' },
} as const satisfies Record<string, Localized>;

export const LEVEL_WORDS: Readonly<Record<Level, Localized>> = {
  'open-source': { en: 'open source', fr: 'open source' },
  'free-software': { en: 'free software', fr: 'logiciel libre' },
  'open-weight': { en: 'open-weight', fr: 'poids ouverts' },
  open: { en: 'open', fr: 'ouvert' },
  licence: { en: 'a licence', fr: 'une licence' },
  closed: { en: 'closed', fr: 'fermé' },
};

export const STANCE_WORDS: Readonly<Record<Stance, Localized>> = {
  asserted: { en: 'asserted', fr: 'affirmé' },
  negated: { en: 'denied', fr: 'nié' },
  attributed: { en: 'attributed to others', fr: 'attribué à d’autres' },
  quoted: { en: 'quoted', fr: 'cité' },
  questioned: { en: 'asked', fr: 'en question' },
  hypothetical: { en: 'supposed', fr: 'supposé' },
};

export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  meets: { en: 'open source', fr: 'open source' },
  fails: { en: 'not open source', fr: 'pas open source' },
  unknown: { en: 'undecided', fr: 'indécis' },
  depends: { en: 'open source in some versions', fr: 'open source dans certaines versions' },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  information: { en: 'information', fr: 'information' },
  hint: { en: 'hint', fr: 'conseil' },
};

/** Short, as a cell holds them beside a mark; the column says what is meant. */
export const STATE_WORDS: Readonly<Record<FactState, Localized>> = {
  open: { en: 'yes', fr: 'oui' },
  partial: { en: 'in part', fr: 'en partie' },
  gated: { en: 'on request', fr: 'sur demande' },
  closed: { en: 'no', fr: 'non' },
  unknown: { en: 'not known', fr: 'non connu' },
  mixed: { en: 'varies', fr: 'variable' },
};

/** Marks beside the words; their forms differ as well as their colours. */
export const STATE_MARKS: Readonly<Record<FactState, string>> = {
  open: '●',
  partial: '◐',
  gated: '◑',
  closed: '○',
  unknown: '?',
  mixed: '≠',
};

export function columnLabel(column: FactColumn): Localized {
  return column === 'weights' ? WEIGHTS_LABEL : COMPONENT_LABELS[column];
}
