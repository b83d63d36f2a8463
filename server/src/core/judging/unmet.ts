/** Unmet requirements in words that hold for the versions they are said of. */
import type { Version } from '../registry/entry.ts';
import type { Component } from '../registry/schema.ts';
import type { Localized } from '../text/localized.ts';
import { type RequirementId, requirementOf } from './requirements.ts';

interface Part {
  readonly component: Component;
  /** Of versions that all publish it in part. */
  readonly onlyPart: Localized;
  /** Of versions some of which publish it in part, others not at all. */
  readonly notAll: Localized;
}

/** Requirements on one component, and what to say where it is published in part. */
const parts: Readonly<Partial<Record<RequirementId, Part>>> = {
  'training-code': {
    component: 'trainingCode',
    onlyPart: {
      en: 'the training code is published only in part',
      fr: 'le code d’entraînement n’est publié qu’en partie',
    },
    notAll: {
      en: 'the training code is not published in full',
      fr: 'le code d’entraînement n’est pas publié en entier',
    },
  },
  'inference-code': {
    component: 'inferenceCode',
    onlyPart: {
      en: 'the inference code is published only in part',
      fr: 'le code d’inférence n’est publié qu’en partie',
    },
    notAll: {
      en: 'the inference code is not published in full',
      fr: 'le code d’inférence n’est pas publié en entier',
    },
  },
  'evaluation-code': {
    component: 'evaluationCode',
    onlyPart: {
      en: 'the evaluation code is published only in part',
      fr: 'le code d’évaluation n’est publié qu’en partie',
    },
    notAll: {
      en: 'the evaluation code is not published in full',
      fr: 'le code d’évaluation n’est pas publié en entier',
    },
  },
  'data-released': {
    component: 'trainingData',
    onlyPart: {
      en: 'the training data are published only in part',
      fr: 'les données d’entraînement ne sont publiées qu’en partie',
    },
    notAll: {
      en: 'the training data are not published in full',
      fr: 'les données d’entraînement ne sont pas publiées en entier',
    },
  },
};

/** What the versions lack. Where some publish a component in part, the words say no more than that. */
export function unmetWords(id: RequirementId, versions: readonly Version[]): Localized {
  const part = parts[id];
  if (!part) return requirementOf(id).unmet;
  const states = versions
    .filter((version) => requirementOf(id).isMet(version) === false)
    .map(({ components }) => components[part.component]);
  if (!states.includes('partial')) return requirementOf(id).unmet;
  return states.every((state) => state === 'partial') ? part.onlyPart : part.notAll;
}

/** The unmet requirements that words should name: without weights there is no licence to speak of. */
export function worthNaming(ids: readonly RequirementId[]): readonly RequirementId[] {
  if (!ids.includes('weights-available')) return ids;
  return ids.filter((id) => id !== 'weights-open-licence' && id !== 'weights-eu-licence');
}

/** Whether no version meets any of the requirements. */
export function allLack(versions: readonly Version[], ids: readonly RequirementId[]): boolean {
  return ids.every((id) => versions.every((version) => requirementOf(id).isMet(version) === false));
}
