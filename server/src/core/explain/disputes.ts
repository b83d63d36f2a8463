/** Where other collections of facts say something else of a version. */
import type { LanguageId } from '../reading/reading.ts';
import type { Dispute, Version } from '../registry/entry.ts';
import { COMPONENTS, type Component, type ComponentState, type WeightsState } from '../registry/schema.ts';
import { COMPONENT_LABELS, stateInWords, WEIGHTS_LABEL, WEIGHTS_STATES } from './component-words.ts';
import { LABELS } from './labels.ts';
import { lowerFirst, say } from './wording.ts';

export interface DisputeLine {
  /** Which collection says what of which fact. */
  readonly text: string;
  /** Why it is not followed. */
  readonly reason: string;
}

export function disputeLines({ disputes = [] }: Version, language: LanguageId): readonly DisputeLine[] {
  return disputes.map((dispute) => ({
    text: say(LABELS.dispute, language, {
      by: dispute.by,
      fact: factOf(dispute, language),
      says: saysOf(dispute, language),
    }),
    reason: dispute.reason[language],
  }));
}

const OTHER_FACTS: Readonly<Record<string, string>> = {
  weights: lowerFirst(WEIGHTS_LABEL.fr),
  licence: 'licence',
  codeLicence: 'licence du code',
  released: 'date de sortie',
  base: 'modèle de base',
};

/** English readers know the facts by the names that the registry's files use. */
function factOf({ fact }: Dispute, language: LanguageId): string {
  if (language === 'en') return fact;
  return isComponent(fact) ? lowerFirst(COMPONENT_LABELS[fact].fr) : (OTHER_FACTS[fact] ?? fact);
}

function saysOf({ fact, says }: Dispute, language: LanguageId): string {
  if (language === 'en') return says;
  if (fact === 'weights' && says in WEIGHTS_STATES) return say(WEIGHTS_STATES[says as WeightsState], language);
  return isComponent(fact) && STATES.includes(says) ? stateInWords(fact, says as ComponentState, language) : says;
}

const STATES: readonly string[] = ['open', 'partial', 'closed', 'unknown'] satisfies ComponentState[];

function isComponent(fact: string): fact is Component {
  return (COMPONENTS as readonly string[]).includes(fact);
}
