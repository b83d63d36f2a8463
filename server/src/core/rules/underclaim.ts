/** `underclaim`: a model is called less open than it is. */
import { weightsOf } from '../judging/weights.ts';
import { isOpenSource, mentionName } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import type { Localized } from '../text/localized.ts';
import { evidenceFor } from './evidence.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { type Pair, pairsOf } from './targets.ts';

export const underclaim: Rule = {
  id: 'underclaim',
  summary: {
    en: 'A model is called closed, or denied to be open source, although its facts say otherwise.',
    fr: 'Un modèle est dit fermé, ou non open source, alors que les faits disent le contraire.',
  },
  rationale: {
    en: 'Calling an open-weight model proprietary hides that anyone can download and run it.',
    fr: 'Dire propriétaire un modèle à poids ouverts cache que chacun peut le télécharger et l’utiliser.',
  },
  defaultSeverity: 'information',
  examples: {
    reported: [
      'Llama 3 is a closed-source model.',
      'OLMo 2 is not open source.',
      'Llama 3 est un modèle propriétaire.',
    ],
    accepted: ['GPT-4 is a closed-source model.', 'Llama 3 is not open source.', 'GPT-4 est un modèle propriétaire.'],
  },
  *check(context) {
    for (const pair of pairsOf(context.reading, 'asserted')) {
      if (pair.mention.unknownVersion !== undefined) continue;
      if (pair.claim.level === 'closed') yield* judgeClosed(context, pair);
    }
    for (const pair of pairsOf(context.reading, 'negated')) {
      if (pair.mention.unknownVersion !== undefined) continue;
      if (isOpenSource(pair.claim.level)) yield* judgeDenied(context, pair);
    }
  },
};

const DOWNLOADABLE: Localized = { en: 'its weights can be downloaded', fr: 'ses poids sont téléchargeables' };
const OPEN_SOURCE: Localized = {
  en: 'it meets the definition of open source',
  fr: 'il répond à la définition de l’open source',
};

function* judgeClosed(context: RuleContext, pair: Pair): Iterable<Report> {
  const { entry } = pair.mention;
  if (entry.kind !== 'organisation' && weightsOf(context.registry, entry) === 'open')
    yield report(context, pair, DOWNLOADABLE);
}

function* judgeDenied(context: RuleContext, pair: Pair): Iterable<Report> {
  const { entry } = pair.mention;
  if (entry.kind !== 'organisation' && context.judge(entry).status === 'meets')
    yield report(context, pair, OPEN_SOURCE);
}

function report({ registry, settings }: RuleContext, pair: Pair, reason: Localized): Report {
  const language = messageLanguage(settings, pair.claim.language);
  const why = reason[language];
  const name = mentionName(pair.mention);
  return {
    claim: pair.claimIndex,
    target: pair.target,
    verdict: 'underclaim',
    message:
      language === 'fr' ? `${name} est plus ouvert que cela\u00A0: ${why}.` : `${name} is more open than that: ${why}.`,
    why: [why],
    evidence: evidenceFor(registry, pair.mention.entry, ['weights', 'licence']),
  };
}
