/** `ambiguous-open`: "open model" leaves the reader to guess what is open. */
import { type WeightsSummary, weightsOf } from '../judging/weights.ts';
import { mentionName } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import type { Localized } from '../text/localized.ts';
import { evidenceFor } from './evidence.ts';
import type { Rule } from './rule.ts';
import { pairsOf } from './targets.ts';

const hints: Readonly<Record<WeightsSummary | 'meets', Localized>> = {
  meets: { en: 'it meets the definition of open source', fr: 'il répond à la définition de l’open source' },
  open: {
    en: 'its weights are open, “open-weight” would be exact',
    fr: 'ses poids sont ouverts, «\u00A0à poids ouverts\u00A0» serait exact',
  },
  closed: { en: 'its weights are not released', fr: 'ses poids ne sont pas publiés' },
  mixed: {
    en: 'some of its versions are open-weight, others closed',
    fr: 'certaines de ses versions sont à poids ouverts, d’autres fermées',
  },
  unknown: { en: 'its openness is not on record', fr: 'son degré d’ouverture n’est pas connu' },
};

export const ambiguousOpen: Rule = {
  id: 'ambiguous-open',
  summary: {
    en: 'A model is called “open” without saying what is open.',
    fr: 'Un modèle est dit «\u00A0ouvert\u00A0» sans dire ce qui l’est.',
  },
  rationale: {
    en: '“Open” may mean open weights, open source or open access. The reader can’t tell which.',
    fr: '«\u00A0Ouvert\u00A0» peut vouloir dire poids ouverts, open source ou accès ouvert. Le lecteur ne peut pas savoir.',
  },
  defaultSeverity: 'information',
  examples: {
    reported: ['Llama 3 is an open model.', 'Llama 3 est un modèle ouvert.'],
    accepted: [
      'Llama 3 is an open-weight model.',
      'The door was open when the model arrived.',
      'Llama 3 n’est pas un modèle ouvert.',
    ],
  },
  *check({ reading, registry, settings, judge }) {
    for (const { claim, claimIndex, mention, target } of pairsOf(reading, 'asserted')) {
      if (claim.level !== 'open' || mention.entry.kind === 'organisation' || mention.unknownVersion !== undefined)
        continue;
      // That a service is available is a plain fact, not a claim of openness.
      if (claim.grammar === 'phrase' && weightsOf(registry, mention.entry) === 'closed') continue;
      const language = messageLanguage(settings, claim.language);
      const meets = judge(mention.entry).status === 'meets';
      const hint = hints[meets ? 'meets' : weightsOf(registry, mention.entry)][language];
      const name = mentionName(mention);
      yield {
        claim: claimIndex,
        target,
        verdict: 'ambiguous',
        message:
          language === 'fr'
            ? `«\u00A0${claim.text}\u00A0» est vague pour ${name}\u00A0: ${hint}.`
            : `“${claim.text}” is vague for ${name}: ${hint}.`,
        why: [hint],
        evidence: evidenceFor(registry, mention.entry, ['weights', 'licence']),
      };
    }
  },
};
