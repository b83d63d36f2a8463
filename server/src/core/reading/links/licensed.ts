/** A licence that the model has: "Llama 3 comes with an open-source licence", « Mistral 7B bénéficie d'une licence open source ». */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { has, isQuote } from '../units.ts';
import type { LinkStep } from './link.ts';
import { fromSubject } from './predicate.ts';

const LICENCES = new Set(['licence', 'license', 'licensing']);
const HAVING =
  /^(?:has|have|had|with|carries|carry|uses|use|bénéficie|bénéficient|possède|possèdent|dispose|disposent|utilise|a|ont)$/;

export const linkLicensed: LinkStep = (context) => {
  const { units, group } = context;
  const { head, determiner } = group;
  if (head === undefined || determiner === undefined || !LICENCES.has(units[head]?.norm ?? '')) return undefined;
  if (!['a', 'an', 'un', 'une', "d'"].includes(units[determiner]?.norm ?? '')) return undefined;
  let verb = determiner - 1;
  while (isQuote(units[verb]) || has(units[verb], 'of', 'adverb')) verb--;
  if (!HAVING.test(units[verb]?.norm ?? '')) return undefined;
  // "comes with"
  if (units[verb]?.norm === 'with') verb--;
  if (units[verb + 1]?.norm === 'with' && !/^(?:come|comes|came|ship|ships|shipped)$/.test(units[verb]?.norm ?? ''))
    return undefined;
  const subject = leadingSubject(units, clauseStart(units, verb), verb + 1);
  return subject.kind === 'mentions' ? fromSubject(subject, { ...context, group: { ...group } }) : undefined;
};
