/** `contradiction`: one document says two things of a model. */
import { type Claim, isOpenSource, mentionName } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { keyOf, type Pair, pairsOf } from './targets.ts';

/** What a claim says, as far as two claims can be at odds. */
type Side = 'source' | 'not-source' | 'weight' | 'closed';

export const contradiction: Rule = {
  id: 'contradiction',
  summary: {
    en: 'The document calls a model open source in one place and something else in another.',
    fr: 'Le document dit un modèle open source à un endroit et autre chose à un autre.',
  },
  rationale: {
    en: 'Whatever the facts are, both can’t be meant. Often one author, or one draft, used the word loosely.',
    fr: 'Quels que soient les faits, les deux ne peuvent pas être voulus. Souvent, un auteur ou une version a pris le mot au sens large.',
  },
  defaultSeverity: 'information',
  examples: {
    reported: [
      'Llama 3 is an open-source model. Further down, Llama 3 is open-weight.',
      'Llama 3 est un modèle open source. Plus loin, Llama 3 est un modèle à poids ouverts.',
    ],
    accepted: [
      'Llama 3 is an open-weight model. Further down, Llama 3 is not open source.',
      'OLMo 2 is open source. Further down, OLMo 2 is open-weight.',
      'Meta calls Llama 3 open source. Llama 3 is an open-weight model.',
    ],
  },
  *check(context) {
    const pairs = [...pairsOf(context.reading, 'asserted'), ...pairsOf(context.reading, 'negated')];
    for (const same of groupByEntry(pairs).values()) yield* oppose(context, same);
  },
};

function groupByEntry(pairs: readonly Pair[]): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = keyOf(pair.mention);
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return groups;
}

/** The first claim of each side points to the first of the other. */
function* oppose({ settings, reading, judge }: RuleContext, pairs: readonly Pair[]): Iterable<Report> {
  const source = pairs.find(({ claim }) => sideOf(claim) === 'source');
  if (!source || source.mention.entry.kind === 'organisation') return;
  // What meets the definition has open weights as well: that is no contradiction.
  const meets = judge(source.mention.entry).status === 'meets';
  const other = pairs.find(({ claim }) => {
    const side = sideOf(claim);
    return side !== undefined && side !== 'source' && !(side === 'weight' && meets);
  });
  if (!other || other.claim === source.claim) return;
  for (const [here, there] of [
    [source, other],
    [other, source],
  ] as const) {
    const language = messageLanguage(settings, here.claim.language);
    const name = mentionName(here.mention);
    const quoted = language === 'fr' ? `«\u00A0${there.claim.text}\u00A0»` : `“${there.claim.text}”`;
    const denied = there.claim.stance === 'negated';
    yield {
      claim: here.claimIndex,
      target: here.target,
      verdict: 'contradiction',
      message: messageOf(language, name, quoted, denied),
      why: [],
      evidence: [],
      related: [{ span: reading.claims[there.claimIndex]?.span ?? there.claim.span, message: there.claim.text }],
    };
  }
}

function messageOf(language: 'en' | 'fr', name: string, quoted: string, denied: boolean): string {
  if (language === 'fr') {
    return denied
      ? `Ailleurs, ce document nie que ${name} soit ${quoted}.`
      : `Ailleurs, ce document dit de ${name}\u00A0: ${quoted}.`;
  }
  return denied
    ? `Elsewhere this document denies that ${name} is ${quoted}.`
    : `Elsewhere this document says ${quoted} of ${name}.`;
}

function sideOf({ level, stance }: Claim): Side | undefined {
  const source = isOpenSource(level);
  if (stance === 'negated') return source ? 'not-source' : undefined;
  if (source) return 'source';
  if (level === 'open-weight') return 'weight';
  return level === 'closed' ? 'closed' : undefined;
}
