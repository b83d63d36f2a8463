/** A place among a class: "Yi joins Llama 3 in the ranks of open-source LLMs", « On range GLM-4 parmi les poids lourds de l'open source », "falls into the open-source category". */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isNoun, isPlain, isPlural, isQuote, nameFrom, type Unit } from '../units.ts';
import { type LinkContext, type LinkStep, linkUnits } from './link.ts';

const ADDING = /^(?:adds?|added|adding|ajoute|ajoutent|ajouté)$/;
const RANKS =
  /^(?:list|roster|catalogue|catalog|selection|liste|ranks|club|league|family|camp|rangs|famille|cercle|catégorie|category)$/;
const AMONG = /^(?:among|amongst|parmi)$/;
const JOINING = /^(?:joins?|joined|joining|enters?|entered|rejoint|rejoignent|intègre|falls|belongs|entre|relève)$/;
const REFUSED = /^(?:refus|reject|denied|postponed|fiction|rêve|dream)/;
const ARRIVAL = /^(?:arrival|entry|arrivée|entrée)$/;
const COUNTING = /^(?:counts?|counted|ranks?|places?|puts?|range|rangent|classe|classent|compte|comptent|place)$/;

export const linkMembership: LinkStep = (context) => {
  const { units, claim } = context;
  const place = rankBefore(units, claim);
  if (place === undefined) return undefined;
  const start = clauseStart(units, place);
  // « L'arrivée de Grok-1 parmi les modèles open source »
  const arriving =
    units[place - 1]?.kind === 'mention' && has(units[place - 2], 'of') && ARRIVAL.test(units[place - 3]?.norm ?? '');
  const shaken = units.some((unit) => has(unit, 'negation', 'hypothetical') || REFUSED.test(unit.norm));
  if (
    arriving &&
    !shaken &&
    has(units[context.group.head ?? -1], 'model-noun') &&
    place <= 5 &&
    !units[place - 1]?.house
  )
    return linkUnits(units, [place - 1], 'nominal');
  const verb = units.findLastIndex(
    ({ norm }, i) => i >= start && i < place && (JOINING.test(norm) || COUNTING.test(norm) || ADDING.test(norm)),
  );
  if (verb < 0 || units.slice(start, claim).some((unit) => has(unit, 'negation', 'hypothetical', 'if')))
    return undefined;
  // "Added Phi-3 to the list of …"
  if (ADDING.test(units[verb]?.norm ?? ''))
    return units[verb + 1]?.kind === 'mention'
      ? linkUnits(units, listFrom(units, verb + 1)?.mentions ?? [], 'nominal')
      : undefined;
  // "Count GLM-4 among …"
  const counted = COUNTING.test(units[verb]?.norm ?? '') && units[verb + 1]?.kind === 'mention';
  if (counted && !isOwnCount(units, verb)) return { kind: 'settled', about: 'generic' };
  if (counted) return linkUnits(units, listFrom(units, verb + 1)?.mentions ?? [], 'nominal');
  if (!JOINING.test(units[verb]?.norm ?? '')) return undefined;
  // "Phi-4 joins Llama 3 and Qwen2.5 in the ranks": they are there already.
  const joined = nameFrom(units, verb + 1);
  const fellows = joined === undefined ? [] : (listFrom(units, joined)?.mentions ?? []);
  const link = subjectOf(context, start, verb);
  const more = fellows.flatMap((i) => units[i]?.mention ?? []);
  return link?.kind === 'linked' ? { ...link, mentions: [...link.mentions, ...more] } : link;
};

function subjectOf(context: LinkContext, start: number, verb: number) {
  const subject = leadingSubject(context.units, start, verb + 1);
  return subject.kind === 'mentions' ? linkUnits(context.units, subject.units, 'nominal') : undefined;
}

/** "Count GLM-4 among …", « On range … »: an order, or the writer's own doing; not "The ministry ranks …", "It is a mistake to count …". */
function isOwnCount(units: readonly Unit[], verb: number): boolean {
  const before = units.slice(0, verb).filter((unit) => !isMark(unit, ',') && !isQuote(unit));
  return before.every((unit) => WRITERS.test(unit.norm) || (has(unit, 'adverb') && !/ly$/.test(unit.norm)));
}

const WRITERS = /^(?:we|i|one|on|nous|je)$/;

/** Index of "among the" or "in the ranks of" before a class, a field or its giants; of "into" before "the open-source category". */
function rankBefore(units: readonly Unit[], claim: number): number | undefined {
  if (RANKS.test(units[claim + 1]?.norm ?? '')) return placeOf(units, claim);
  for (let i = claim - 1; i >= Math.max(0, claim - 8); i--) {
    const unit = units[i];
    if (RANKS.test(unit?.norm ?? '')) return placeOf(units, i);
    if (AMONG.test(unit?.norm ?? '')) return units.slice(i, claim + 2).some(isPlural) ? i : undefined;
    if (
      !isPlain(unit) &&
      !isNoun(unit) &&
      !has(unit, 'of', 'definite', 'determiner', 'one-of', 'adverb') &&
      unit?.norm !== 'en'
    )
      return undefined;
  }
  return undefined;
}

/** Index of the preposition before an article. */
function placeOf(units: readonly Unit[], noun: number): number | undefined {
  let i = noun - 1;
  while (has(units[i], 'definite', 'determiner')) i--;
  // « rejoint le club »
  if (JOINING.test(units[i]?.norm ?? '')) return i + 1;
  return has(units[i], 'preposition', 'of') ? i : undefined;
}
