/** What "open source" can mean for an AI model: one definition a row, its requirements as data. */
import type { Localized } from '../text/localized.ts';
import type { RequirementId } from './requirements.ts';

export const DEFINITION_IDS = [
  'osaid-1.0',
  'reproducible',
  'mof-class-3',
  'mof-class-2',
  'mof-class-1',
  'eu-ai-act',
  'osi-licence',
] as const;
export type DefinitionId = (typeof DEFINITION_IDS)[number];

export interface Definition {
  readonly id: DefinitionId;
  readonly name: Localized;
  /** The name as messages put it. */
  readonly short: Localized;
  /** What it asks for, in one sentence. */
  readonly summary: Localized;
  readonly url: string;
  readonly requirements: readonly RequirementId[];
}

const WEIGHTS = ['weights-available', 'weights-open-licence'] as const;
const MOF_3 = [...WEIGHTS, 'architecture', 'report', 'model-card', 'data-information'] as const;
const MOF_2 = [...MOF_3, 'training-code', 'inference-code', 'evaluation-code'] as const;
const MOF_URL = 'https://arxiv.org/abs/2403.13784';

export const definitions: readonly Definition[] = [
  {
    id: 'osaid-1.0',
    short: { en: 'OSAID 1.0', fr: 'OSAID 1.0' },
    name: { en: 'Open Source AI Definition 1.0 (OSI)', fr: 'Open Source AI Definition 1.0 (OSI)' },
    summary: {
      en: 'Weights and code under OSI-approved licences, and enough information on the training data to build an equivalent system.',
      fr: 'Poids et code sous des licences approuvées par l’OSI, et assez d’informations sur les données d’entraînement pour construire un système équivalent.',
    },
    url: 'https://opensource.org/ai/open-source-ai-definition',
    requirements: [...WEIGHTS, 'training-code', 'data-information'],
  },
  {
    id: 'reproducible',
    short: { en: 'reproducible open source', fr: 'open source reproductible' },
    name: { en: 'reproducible open source', fr: 'open source reproductible' },
    summary: {
      en: 'Code, training data and method are all published, so that the whole model can be built again.',
      fr: 'Code, données d’entraînement et méthode sont tous publiés, de sorte que le modèle entier puisse être reconstruit.',
    },
    url: 'https://www.fsf.org/news/fsf-is-working-on-freedom-in-machine-learning-applications',
    requirements: [...WEIGHTS, 'training-code', 'data-released', 'report'],
  },
  {
    id: 'mof-class-3',
    short: { en: 'MOF class III', fr: 'MOF, classe III' },
    name: {
      en: 'Model Openness Framework, class III (Open Model)',
      fr: 'Model Openness Framework, classe III (Open Model)',
    },
    summary: {
      en: 'Architecture, weights, report, model card and data card, each under an open licence.',
      fr: 'Architecture, poids, rapport, fiche de modèle et fiche de données, chacun sous licence ouverte.',
    },
    url: MOF_URL,
    requirements: MOF_3,
  },
  {
    id: 'mof-class-2',
    short: { en: 'MOF class II', fr: 'MOF, classe II' },
    name: {
      en: 'Model Openness Framework, class II (Open Tooling)',
      fr: 'Model Openness Framework, classe II (Open Tooling)',
    },
    summary: {
      en: 'All of class III, and the code for training, inference and evaluation.',
      fr: 'Tout ce que demande la classe III, plus le code d’entraînement, d’inférence et d’évaluation.',
    },
    url: MOF_URL,
    requirements: MOF_2,
  },
  {
    id: 'mof-class-1',
    short: { en: 'MOF class I', fr: 'MOF, classe I' },
    name: {
      en: 'Model Openness Framework, class I (Open Science)',
      fr: 'Model Openness Framework, classe I (Open Science)',
    },
    summary: {
      en: 'All of class II, and the paper, the datasets and intermediate checkpoints.',
      fr: 'Tout ce que demande la classe II, plus l’article, les jeux de données et les points de contrôle intermédiaires.',
    },
    url: MOF_URL,
    requirements: [...MOF_2, 'paper', 'data-released', 'checkpoints'],
  },
  {
    id: 'eu-ai-act',
    short: { en: 'EU AI Act, Art. 53(2)', fr: 'règlement IA, art. 53, § 2' },
    name: { en: 'EU AI Act, Article 53(2)', fr: 'Règlement européen sur l’IA, article 53, paragraphe 2' },
    summary: {
      en: 'A licence that leaves access, use, change and distribution free, with weights and information on architecture and usage public.',
      fr: 'Une licence qui laisse libres l’accès, l’usage, la modification et la distribution, avec les poids et les informations sur l’architecture et l’usage rendus publics.',
    },
    url: 'https://ai-act-law.eu/article/53/',
    requirements: ['weights-available', 'weights-eu-licence', 'architecture', 'model-card'],
  },
  {
    id: 'osi-licence',
    short: { en: 'OSI-approved licence', fr: 'licence approuvée par l’OSI' },
    name: { en: 'OSI-approved licence on the weights', fr: 'licence approuvée par l’OSI sur les poids' },
    summary: {
      en: 'Weights that can be downloaded under an OSI-approved licence; nothing is asked about code or data.',
      fr: 'Des poids téléchargeables sous une licence approuvée par l’OSI\u00A0; rien n’est exigé sur le code ni les données.',
    },
    url: 'https://opensource.org/licenses',
    requirements: WEIGHTS,
  },
];

const byId = new Map(definitions.map((definition) => [definition.id, definition]));

/** The definition of an id; the ids are closed, so there always is one. */
export function definitionOf(id: DefinitionId): Definition {
  const definition = byId.get(id);
  if (!definition) throw new RangeError(`no definition ${id}`);
  return definition;
}
