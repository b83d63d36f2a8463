/** Names of the components of a model, and words for the state they are in. */
import type { LanguageId } from '../reading/reading.ts';
import type { Component, ComponentState, WeightsState } from '../registry/schema.ts';
import type { Localized } from '../text/localized.ts';
import { say } from './wording.ts';

export const WEIGHTS_LABEL: Localized = { en: 'Weights', fr: 'Poids' };

export const COMPONENT_LABELS: Readonly<Record<Component, Localized>> = {
  trainingData: { en: 'Training data', fr: 'Données d’entraînement' },
  dataDocumentation: { en: 'Data documentation', fr: 'Documentation des données' },
  trainingCode: { en: 'Training code', fr: 'Code d’entraînement' },
  inferenceCode: { en: 'Inference code', fr: 'Code d’inférence' },
  evaluationCode: { en: 'Evaluation code', fr: 'Code d’évaluation' },
  architecture: { en: 'Architecture', fr: 'Architecture' },
  checkpoints: { en: 'Intermediate checkpoints', fr: 'Points de contrôle intermédiaires' },
  paper: { en: 'Research paper', fr: 'Article de recherche' },
  technicalReport: { en: 'Technical report', fr: 'Rapport technique' },
  modelCard: { en: 'Model card', fr: 'Fiche de modèle' },
};

/** What the definitions turn on; shown even where it is not known. */
export const MAIN_COMPONENTS = ['trainingData', 'dataDocumentation', 'trainingCode'] as const satisfies Component[];
export const OTHER_COMPONENTS = [
  'inferenceCode',
  'evaluationCode',
  'architecture',
  'checkpoints',
  'paper',
  'technicalReport',
  'modelCard',
] as const satisfies Component[];

const COMPONENT_STATES: Readonly<Record<ComponentState, Localized>> = {
  open: { en: 'published', fr: 'publié{ending}' },
  partial: { en: 'published in part', fr: 'publié{ending} en partie' },
  closed: { en: 'not published', fr: 'non publié{ending}' },
  unknown: { en: 'not known', fr: 'non connu{ending}' },
};

/** What agreement with the component's name adds to a French participle. */
const FRENCH_ENDINGS: Readonly<Record<Component, string>> = {
  trainingData: 'es',
  dataDocumentation: 'e',
  trainingCode: '',
  inferenceCode: '',
  evaluationCode: '',
  architecture: 'e',
  checkpoints: 's',
  paper: '',
  technicalReport: '',
  modelCard: 'e',
};

export function stateInWords(component: Component, state: ComponentState, language: LanguageId): string {
  return say(COMPONENT_STATES[state], language, { ending: FRENCH_ENDINGS[component] });
}

export const WEIGHTS_STATES: Readonly<Record<WeightsState, Localized>> = {
  open: { en: 'can be downloaded', fr: 'téléchargeables' },
  gated: { en: 'on request, after a form or an acceptance', fr: 'sur demande, par formulaire ou acceptation' },
  closed: { en: 'not released', fr: 'non publiés' },
  unknown: { en: 'not known', fr: 'non connus' },
};
