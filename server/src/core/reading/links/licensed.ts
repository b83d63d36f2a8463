/** A licence that the model has: "Llama 3 comes with an open-source licence", « Mistral 7B bénéficie d'une licence open source ». */
import { clauseStart } from '../clauses.ts';
import type { Group } from '../groups/group.ts';
import { leadingSubject } from '../leading-subject.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isQuote, type Unit } from '../units.ts';
import { type LinkContext, type LinkStep, linkUnits } from './link.ts';
import { fromSubject } from './predicate.ts';

const LICENCES = new Set(['licence', 'license', 'licensing']);
const HAVING =
  /^(?:has|have|had|with|carries|carry|uses|use|bénéficie|bénéficient|possède|possèdent|dispose|disposent|utilise|a|ont)$/;

export const linkLicensed: LinkStep = (context) => {
  const { units, group } = context;
  const { head, determiner } = group;
  if (head === undefined || determiner === undefined || !LICENCES.has(units[head]?.norm ?? '')) return undefined;
  const owner = ownerOf(units, group);
  if (owner !== undefined) return linkUnits(units, [owner], 'predicate');
  if (!['a', 'an', 'un', 'une', "d'"].includes(units[determiner]?.norm ?? '')) return undefined;
  let verb = determiner - 1;
  while (isQuote(units[verb]) || has(units[verb], 'of', 'adverb')) verb--;
  if (!HAVING.test(units[verb]?.norm ?? '')) return undefined;
  // "comes with"
  if (units[verb]?.norm === 'with') verb--;
  if (units[verb + 1]?.norm === 'with' && !/^(?:come|comes|came|ship|ships|shipped)$/.test(units[verb]?.norm ?? ''))
    return undefined;
  const start = clauseStart(units, verb);
  const leading = leadingSubject(units, start, verb + 1);
  if (leading.kind === 'mentions') return fromSubject(leading, context);
  // "It comes with …", "a model which comes with …"
  const subject = subjectOf(units, verb, start);
  return subject.kind === 'mentions' || subject.kind === 'anaphor'
    ? fromSubject(subject, { ...context, group: { ...group, head: undefined, determiner: undefined } })
    : undefined;
};

/** "Llama 3's open-source licence", « la licence open source de Mistral 7B »: whose licence it is. */
function ownerOf(units: readonly Unit[], { from, to, determiner = from }: Group): number | undefined {
  const before = units[determiner]?.norm === "'s" ? determiner - 1 : determiner - 2;
  if (units[before]?.kind === 'mention' && units[before + 1]?.norm === "'s")
    return isAlone(units, before) ? before : undefined;
  if (!has(units[determiner], 'definite') || !has(units[to], 'of')) return undefined;
  return units[to + 1]?.kind === 'mention' && units[to + 2]?.norm !== "'s" ? to + 1 : undefined;
}

/** "Despite Llama 3's licence" is of it, "the code of Llama 3's" is not. */
function isAlone(units: readonly Unit[], name: number): boolean {
  const tie = units[beforeName(units, name)];
  // "Critics dispute Llama 3's licence": what a verb does to it is another matter.
  const free = tie === undefined || tie.kind === 'mark' || has(tie, 'preposition', 'subordinator', 'and', 'factive');
  return free && !has(tie, 'of') && units[name]?.house !== true;
}

/** "It is released under an open-source licence": the licence is no noun that "it" is called. */
export function underLicence(context: LinkContext): LinkContext {
  const { units, group } = context;
  const licensed = /^licen[cs]e$/.test(units[group.head ?? -1]?.norm ?? '');
  return licensed ? { ...context, group: { ...group, head: undefined, determiner: undefined } } : context;
}
