/** `unused-ignore`: a comment silences nothing. What it silences is known where findings are finished. */
import type { RuleDescription } from './rule.ts';

export const unusedIgnore: RuleDescription = {
  id: 'unused-ignore',
  summary: {
    en: 'An ignore comment silences nothing, or names a rule that there is not.',
    fr: 'Un commentaire d’exception ne fait taire aucun signalement, ou nomme une règle qui n’existe pas.',
  },
  rationale: {
    en: 'A comment that outlives its claim hides the next one that is written there.',
    fr: 'Un commentaire qui survit à l’affirmation qu’il visait cache la prochaine qui s’écrit au même endroit.',
  },
  defaultSeverity: 'information',
  examples: {
    format: 'markdown',
    reported: [
      'Llama 3 is an open-weight model. <!-- open-claims-ignore overclaim -->',
      'Llama 3 is an open-source model. <!-- open-claims-ignore overclam -->',
      'Llama 3 est un modèle à poids ouverts. <!-- open-claims-ignore -->',
    ],
    accepted: [
      'Llama 3 is an open-source model. <!-- open-claims-ignore overclaim: the minister’s words -->',
      'Llama 3 est un modèle open source. <!-- open-claims-ignore -->',
      'Llama 3 is an open-weight model. <!-- a comment for people -->',
    ],
  },
};
