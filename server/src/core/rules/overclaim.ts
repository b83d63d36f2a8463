/** `overclaim`: a model is called more open than its facts bear. */
import { definitionOf } from '../judging/definitions.ts';
import { judgedEntry, type Verdict } from '../judging/judge.ts';
import { requirementOf } from '../judging/requirements.ts';
import { unmetWords, worthNaming } from '../judging/unmet.ts';
import { weightsOf } from '../judging/weights.ts';
import { isOpenSource, type LanguageId, mentionName } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { fill, type Localized } from '../text/localized.ts';
import { evidenceFor } from './evidence.ts';
import { overclaimMessage, undecidedMessage } from './overclaim-message.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { type Pair, pairsOf } from './targets.ts';
import { countedNames } from './wording.ts';

const FACTS = ['weights', 'licence', 'trainingData', 'dataDocumentation', 'trainingCode'] as const;

export const overclaim: Rule = {
  id: 'overclaim',
  summary: {
    en: 'A model is called open source although its weights, code, data or licence are not open enough.',
    fr: 'Un modèle est dit open source alors que ses poids, son code, ses données ou sa licence ne sont pas assez ouverts.',
  },
  rationale: {
    en: 'A model whose trained parameters can be downloaded is open-weight. Open source asks for more: code, data or enough information about them, and licences that leave the user free.',
    fr: 'Un modèle dont on peut télécharger les paramètres entraînés est à poids ouverts. L’open source demande davantage\u00A0: le code, les données ou assez d’informations à leur sujet, et des licences qui laissent l’utilisateur libre.',
  },
  defaultSeverity: 'warning',
  examples: {
    reported: [
      'Llama 3 is an open-source model.',
      'Meta has open-sourced Llama 3.1.',
      'Open-source models such as Mistral 7B and Llama 2 are easy to run.',
      'GPT-4 is open source.',
      'Le modèle open source Llama 3 est disponible.',
      'Llama 3 est vraiment open source.',
    ],
    accepted: [
      'Llama 3 is not open source.',
      'Llama 3 is an open-weight model.',
      'Meta calls Llama 3 open source.',
      'Is Llama 3 open source?',
      'The open-source library that runs Llama 3 is small.',
      'Llama 3 n’est pas open source.',
      'Llama 3 est un modèle à poids ouverts.',
    ],
  },
  *check(context) {
    for (const pair of pairsOf(context.reading, 'asserted')) {
      const entry = judgedEntry(context.registry, pair.mention.entry);
      if (!entry) continue;
      const { level } = pair.claim;
      if (isOpenSource(level)) yield* judgeOpenSource(context, pair, entry);
      else if (level === 'open-weight') yield* judgeOpenWeight(context, pair, entry);
    }
  },
};

function* judgeOpenSource(context: RuleContext, pair: Pair, entry: Entry): Iterable<Report> {
  const { settings } = context;
  const verdict = context.judge(entry);
  const language = messageLanguage(settings, pair.claim.language);
  if (verdict.status === 'depends') yield dependsReport(context, pair, entry, verdict, language);
  if (verdict.status === 'unknown') yield* judgeByFamily(context, pair, entry, language);
  if (verdict.status !== 'fails') return;
  const { unknownVersion } = pair.mention;
  yield {
    claim: pair.claimIndex,
    target: pair.target,
    ...failureOf(context, entry, verdict, unknownVersion, language),
  };
}

type Failure = Omit<Report, 'claim' | 'target'>;

/** What is said of a model that fails is the same at each place: a verdict belongs to one model and one definition. */
const failures = new WeakMap<Verdict, Map<string, Failure>>();

function failureOf(
  { registry, settings }: RuleContext,
  entry: Entry,
  verdict: Verdict,
  unknownVersion: string | undefined,
  language: LanguageId,
): Failure {
  const said = failures.get(verdict) ?? new Map<string, Failure>();
  failures.set(verdict, said);
  const key = unknownVersion === undefined ? language : `${language} ${unknownVersion}`;
  const known = said.get(key);
  if (known) return known;
  const weights = weightsOf(registry, entry);
  const definition = definitionOf(settings.definition);
  const failure: Failure = {
    verdict: 'overclaim',
    severity: unknownVersion !== undefined ? 'information' : weights === 'closed' ? 'error' : 'warning',
    message: overclaimMessage({ name: entry.name, unknownVersion, weights, verdict, definition }, language),
    why: reasonsOf(verdict, language),
    evidence: evidenceFor(registry, entry, FACTS),
  };
  // A text can name any number of versions that are on no record.
  if (said.size < MOST_SAID) said.set(key, failure);
  return failure;
}

const MOST_SAID = 32;

const UNDECIDED: Localized = { en: 'not known whether {what}', fr: 'on ne sait pas si {what}' };

/** A version on which too little is on record: said softly where no version of its family is known to be open source. */
function* judgeByFamily(context: RuleContext, pair: Pair, entry: Entry, language: LanguageId): Iterable<Report> {
  const { registry, settings } = context;
  const family = entry.kind === 'version' ? registry.get(entry.family) : undefined;
  if (family === undefined || context.judge(family).status !== 'fails') return;
  const { undecided } = context.judge(entry);
  yield {
    claim: pair.claimIndex,
    target: pair.target,
    verdict: 'overclaim',
    severity: 'information',
    message: undecidedMessage(entry.name, family.name, definitionOf(settings.definition), language),
    why: undecided.map((id) => fill(UNDECIDED[language], { what: requirementOf(id).label[language] })),
    evidence: evidenceFor(registry, entry, FACTS),
  };
}

function dependsReport(
  { registry }: RuleContext,
  pair: Pair,
  entry: Entry,
  verdict: Verdict,
  language: LanguageId,
): Report {
  const meets = countedNames(verdict.versions.meets, language);
  const fails = countedNames(verdict.versions.fails, language);
  return {
    claim: pair.claimIndex,
    target: pair.target,
    verdict: 'ambiguous',
    severity: 'information',
    message:
      language === 'fr'
        ? `Cela dépend de la version. Répondent à la définition : ${meets}. N’y répondent pas : ${fails}.`
        : `It depends on the version. Open source by the definition: ${meets}. Not: ${fails}.`,
    why: reasonsOf(verdict, language),
    evidence: evidenceFor(registry, entry, FACTS),
  };
}

function* judgeOpenWeight({ registry, settings }: RuleContext, pair: Pair, entry: Entry): Iterable<Report> {
  if (weightsOf(registry, entry) !== 'closed' || pair.mention.unknownVersion !== undefined) return;
  const language = messageLanguage(settings, pair.claim.language);
  const name = mentionName(pair.mention);
  const why = requirementOf('weights-available').unmet[language];
  yield {
    claim: pair.claimIndex,
    target: pair.target,
    verdict: 'overclaim',
    severity: 'error',
    message:
      language === 'fr' ? `${name} n’est pas à poids ouverts\u00A0: ${why}.` : `${name} is not open-weight: ${why}.`,
    why: [why],
    evidence: evidenceFor(registry, entry, ['weights']),
  };
}

function reasonsOf({ unmet, versions }: Verdict, language: LanguageId): readonly string[] {
  return worthNaming(unmet).map((id) => unmetWords(id, versions.fails)[language]);
}
