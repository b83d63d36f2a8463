/** `licence-statement`: a model is said to be under a licence that it is not under. */

import { mentionName } from '../reading/reading.ts';
import type { Entry, Licence } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { evidenceFor } from './evidence.ts';
import type { Rule } from './rule.ts';
import { pairsOf } from './targets.ts';
import { joinPhrases } from './wording.ts';

export const licenceStatement: Rule = {
  id: 'licence-statement',
  summary: {
    en: 'A model is said to be under another licence than its own.',
    fr: 'Un modèle est dit sous une autre licence que la sienne.',
  },
  rationale: {
    en: 'Licences of weights are often taken for those of the code, and change from version to version.',
    fr: 'La licence des poids est souvent confondue avec celle du code, et change d’une version à l’autre.',
  },
  defaultSeverity: 'warning',
  examples: {
    reported: ['Llama 3 was released under the MIT licence.', 'Llama 3 est publié sous licence Apache 2.0.'],
    accepted: [
      'Mistral 7B was released under the Apache 2.0 licence.',
      'Mistral 7B est publié sous licence Apache 2.0.',
    ],
  },
  *check({ reading, registry, settings }) {
    for (const { claim, claimIndex, mention, target } of pairsOf(reading, 'asserted')) {
      if (claim.level !== 'licence' || !claim.licence || mention.unknownVersion !== undefined) continue;
      const actual = licencesOf(registry, mention.entry);
      if (actual.length === 0 || actual.some((licence) => licence.id === claim.licence?.id)) continue;
      const language = messageLanguage(settings, claim.language);
      const names = joinPhrases(
        actual.map(({ name }) => name),
        language,
      );
      const name = mentionName(mention);
      const message =
        language === 'fr'
          ? `Les poids de ${name} ne sont pas sous ${claim.licence.name}, mais sous ${names}.`
          : `The weights of ${name} are not under ${claim.licence.name} but under ${names}.`;
      yield {
        claim: claimIndex,
        target,
        verdict: 'licence',
        message,
        why: [names],
        evidence: evidenceFor(registry, mention.entry, ['licence']),
      };
    }
  },
};

/** Licences of all the versions meant; none where any of them is not known, as it may be the one stated. */
function licencesOf(registry: Registry, entry: Entry): readonly Licence[] {
  if (entry.kind === 'organisation') return [];
  const versions = registry.versionsOf(entry).filter(({ weights }) => weights !== 'closed');
  if (versions.some(({ licence }) => licence === undefined)) return [];
  return [...new Set(versions.flatMap(({ licence }) => (licence ? [licence] : [])))];
}
