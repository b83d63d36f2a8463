/** Conditions that definitions of openness impose, each decided on the facts of one version. */
import type { Version } from '../registry/entry.ts';
import type { Component, ComponentState } from '../registry/schema.ts';
import type { Localized } from '../text/localized.ts';

export type RequirementId =
  | 'weights-available'
  | 'weights-open-licence'
  | 'weights-eu-licence'
  | 'training-code'
  | 'inference-code'
  | 'evaluation-code'
  | 'architecture'
  | 'data-information'
  | 'data-released'
  | 'report'
  | 'paper'
  | 'model-card'
  | 'checkpoints';

/** One condition; `undefined` when the facts do not tell. */
export interface Requirement {
  readonly id: RequirementId;
  /** What a model must offer. */
  readonly label: Localized;
  /** What is wrong with a model that does not. */
  readonly unmet: Localized;
  isMet(version: Version): boolean | undefined;
}

/** Restrictions that the AI Act's "free and open-source licence" does not bear (recital 102). */
const NOT_FREE = [
  'non-commercial',
  'research-only',
  'user-cap',
  'revenue-cap',
  'use-restrictions',
  'territory',
  'permission',
  'no-training-others',
];

function published(component: Component): Requirement['isMet'] {
  return ({ components }) => (components[component] === 'unknown' ? undefined : components[component] === 'open');
}

function downloadable(version: Version): boolean | undefined {
  return version.weights === 'unknown' ? undefined : version.weights !== 'closed';
}

/** True for one of two components that serve the same end; undefined while one is unknown and none is open. */
function either(first: ComponentState, second: ComponentState): boolean | undefined {
  if (first === 'open' || second === 'open') return true;
  return first === 'unknown' || second === 'unknown' ? undefined : false;
}

function freeForTheAct(version: Version): boolean | undefined {
  if (version.weights === 'closed') return false;
  const { licence } = version;
  if (!licence) return undefined;
  if (licence.osiApproved) return true;
  return licence.restrictions.some((restriction) => NOT_FREE.includes(restriction)) ? false : undefined;
}

function openLicence(version: Version): boolean | undefined {
  if (version.weights === 'closed') return false;
  return version.licence?.osiApproved;
}

export const requirements: readonly Requirement[] = [
  {
    id: 'weights-available',
    label: { en: 'the weights can be downloaded', fr: 'les poids sont téléchargeables' },
    unmet: { en: 'the weights are not released', fr: 'les poids ne sont pas publiés' },
    isMet: downloadable,
  },
  {
    id: 'weights-open-licence',
    label: {
      en: 'the weights are under an OSI-approved licence',
      fr: 'les poids sont sous une licence approuvée par l’OSI',
    },
    unmet: {
      en: 'the licence of the weights is not OSI-approved',
      fr: 'la licence des poids n’est pas approuvée par l’OSI',
    },
    isMet: openLicence,
  },
  {
    id: 'weights-eu-licence',
    label: {
      en: 'the weights are under a free and open-source licence in the sense of the AI Act',
      fr: 'les poids sont sous une licence libre et ouverte au sens du règlement européen sur l’IA',
    },
    unmet: {
      en: 'the licence of the weights restricts who may use them, or for what',
      fr: 'la licence des poids restreint qui peut les utiliser, ou à quelles fins',
    },
    isMet: freeForTheAct,
  },
  {
    id: 'training-code',
    label: { en: 'the training code is published', fr: 'le code d’entraînement est publié' },
    unmet: { en: 'the training code is not published', fr: 'le code d’entraînement n’est pas publié' },
    isMet: published('trainingCode'),
  },
  {
    id: 'inference-code',
    label: { en: 'the inference code is published', fr: 'le code d’inférence est publié' },
    unmet: { en: 'the inference code is not published', fr: 'le code d’inférence n’est pas publié' },
    isMet: published('inferenceCode'),
  },
  {
    id: 'evaluation-code',
    label: { en: 'the evaluation code is published', fr: 'le code d’évaluation est publié' },
    unmet: { en: 'the evaluation code is not published', fr: 'le code d’évaluation n’est pas publié' },
    isMet: published('evaluationCode'),
  },
  {
    id: 'architecture',
    label: { en: 'the architecture is documented', fr: 'l’architecture est documentée' },
    unmet: { en: 'the architecture is not documented', fr: 'l’architecture n’est pas documentée' },
    isMet: published('architecture'),
  },
  {
    id: 'data-information',
    label: {
      en: 'the training data are published or described in detail',
      fr: 'les données d’entraînement sont publiées ou décrites en détail',
    },
    unmet: {
      en: 'the training data are neither published nor described in enough detail',
      fr: 'les données d’entraînement ne sont ni publiées ni décrites avec assez de détail',
    },
    isMet: (version) => either(version.components.trainingData, version.components.dataDocumentation),
  },
  {
    id: 'data-released',
    label: { en: 'the training data are published', fr: 'les données d’entraînement sont publiées' },
    unmet: { en: 'the training data are not published', fr: 'les données d’entraînement ne sont pas publiées' },
    isMet: published('trainingData'),
  },
  {
    id: 'report',
    label: { en: 'a technical report or paper is published', fr: 'un rapport technique ou un article est publié' },
    unmet: { en: 'no technical report is published', fr: 'aucun rapport technique n’est publié' },
    isMet: (version) => either(version.components.technicalReport, version.components.paper),
  },
  {
    id: 'paper',
    label: { en: 'a research paper is published', fr: 'un article de recherche est publié' },
    unmet: { en: 'no research paper is published', fr: 'aucun article de recherche n’est publié' },
    isMet: published('paper'),
  },
  {
    id: 'model-card',
    label: { en: 'a model card is published', fr: 'une fiche de modèle est publiée' },
    unmet: { en: 'no full model card is published', fr: 'aucune fiche de modèle complète n’est publiée' },
    isMet: published('modelCard'),
  },
  {
    id: 'checkpoints',
    label: { en: 'intermediate checkpoints are published', fr: 'des points de contrôle intermédiaires sont publiés' },
    unmet: {
      en: 'no intermediate checkpoints are published',
      fr: 'aucun point de contrôle intermédiaire n’est publié',
    },
    isMet: published('checkpoints'),
  },
];

const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));

export function requirementOf(id: RequirementId): Requirement {
  const requirement = byId.get(id);
  if (!requirement) throw new RangeError(`no requirement ${id}`);
  return requirement;
}
