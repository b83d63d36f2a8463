/** What a class does, shown by its members: "Open-source models have caught up: DeepSeek-V3 matches GPT-4o, and Qwen2.5 isn't far behind". */
import { listFrom, type MentionList } from '../mention-lists.ts';
import { beforeName, has, isMark, isOwner, isPlain, isPlural, nameFrom, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { isHeldByAnother } from './names-another.ts';

export const linkInstances: LinkStep = ({ units, claim, group }) => {
  const { head, from, to } = group;
  const rivals = /^(?:rivals|rivaux|concurrents|competitors|contenders|challengers|alternatives)$/.test(
    units[head ?? -1]?.norm ?? '',
  );
  if (!(rivals || has(units[head ?? -1], 'model-noun')) || !isPlural(units[head ?? -1]) || !opensSentence(units, from))
    return undefined;
  if (isHeldByAnother(units, claim)) return undefined;
  const colon = units.findIndex((unit, i) => i > to && isMark(unit, ':'));
  const told = units.slice(to, colon);
  if (colon < 0 || told.some((unit) => unit.kind === 'mention' || has(unit, 'if', 'hypothetical', 'question')))
    return undefined;
  if (!told.some(({ norm }) => GAINING.test(norm)) || told.some((unit) => has(unit, 'negation'))) return undefined;
  if (units.slice(colon).some(({ norm }) => SET_AGAINST.test(norm))) return undefined;
  const first = nameFrom(units, colon + 1);
  if (first === undefined || !isMember(units, first)) return undefined;
  const list = listFrom(units, first);
  if (!list?.mentions.every((name) => isMember(units, name)) || !(isVerb(units[list.to]) || ends(units, list)))
    return undefined;
  const more = units.flatMap((_, i) => (i > list.to && isSubject(units, i) && isMember(units, i) ? [i] : []));
  return linkUnits(units, [...list.mentions, ...more], 'list');
};

/** What a class does that its members show. */
const GAINING =
  /^(?:caught|catch|improv|progress|matur|thriv|flourish|boom|grow|gr[eo]wn?$|rattrap|avanc|rivalis|gagn|wins?$|won$|shin|suffi|enough|good|competitive|convain|behind$|montrer$|emerg|appear)/;
/** "Llama 3 beats all of them", "does not qualify", "has been dropped": a name that is none of them, or shows nothing. */
const SET_AGAINST = /^(?:them|eux|elles|qualify|dropped|last|dernier|trailed|excluded|exclue?|écartée?|lost|perdu)$/;

/** Two names or more that close the sentence. */
function ends(units: readonly Unit[], { mentions, to }: MentionList): boolean {
  const rest = units.slice(to).filter(({ kind }) => kind !== 'mark');
  return mentions.length > 1 && (rest.length === 0 || (has(rest[0], 'preposition') && rest.length <= 3));
}

/** Nothing but an article or an adjective stands before the class. */
function opensSentence(units: readonly Unit[], from: number): boolean {
  return from <= 2 && units.slice(0, from).every((unit) => isPlain(unit) || has(unit, 'definite', 'adverb'));
}

/** A model that somebody may have. */
const isMember = (units: readonly Unit[], name: number) => !units[name]?.closed && !units[name]?.house;

const isVerb = (unit: Unit | undefined) =>
  has(unit, 'have', 'copula', 'compare-verb', 'negation', 'adverb') || (isPlain(unit) && unit?.capital === false);

/** "…, and Qwen2.5 isn't far behind": the name begins a clause of its own. */
function isSubject(units: readonly Unit[], name: number): boolean {
  // "Gemma 3, though good for its size, was …"
  const aside = isMark(units[name + 1], ',') && has(units[name + 2], 'but', 'relative');
  if (units[name]?.kind !== 'mention' || !(aside || isVerb(units[name + 1]))) return false;
  const tie = beforeName(units, name);
  const owned = units.slice(tie + 1, name).every((unit) => isOwner(unit) || has(unit, 'definite'));
  return owned && has(units[tie], 'and') && isMark(units[tie - 1], ',', ';');
}
