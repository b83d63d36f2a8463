/** The group comes first, the name behind the verb: "The best open-source model is Llama 3". */
import { listFrom } from '../mention-lists.ts';
import {
  has,
  isHyphen,
  isMark,
  isNoun,
  isOwner,
  isPlain,
  isPlural,
  isQuote,
  isSpeakersOwn,
  type Unit,
} from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkIdentity: LinkStep = ({ units, claim, group }) => {
  const { head, determiner } = group;
  // "The strongest open-source choice today is Qwen2.5"
  const rival = head === undefined ? overRivals(units, claim + 1) : undefined;
  const choice = rival !== undefined || (head === undefined && CHOICES.test(units[claim + 1]?.norm ?? ''));
  if (!choice && (head === undefined || !has(units[head], 'model-noun', 'group-noun', 'loose-noun'))) return undefined;
  const plural = isPlural(units[head ?? claim + 1]);
  const opens = determiner === undefined && plural && units.slice(0, claim).every(isLead);
  const example = has(units[(determiner ?? 0) - 1], 'one-of');
  // « Le plus puissant des modèles open source est … »
  const best =
    units[group.from]?.norm === 'des' &&
    isPlain(units[group.from - 1]) &&
    /plus$/.test(units[group.from - 2]?.norm ?? '');
  // "For most teams the obvious open-source candidates are …"
  const traited = isPlain(units[group.from - 1]) || has(units[group.from - 1], 'factive');
  const fronted = determiner === undefined && traited && has(units[group.from - 2], 'definite');
  // "An open-source alternative is Llama 3"
  // "One popular open-source model for speech-to-text is Whisper"
  let article = determiner ?? group.from - 1;
  while (determiner === undefined && group.from - article < 3 && has(units[article], 'listing')) article--;
  const one = ONE.test(units[article]?.norm ?? '') && determinedAtStart(units, article);
  // "The judge for the open-source models was GPT-4"
  const tie = units[(determiner ?? group.from) - 1];
  if (!best && !example && isTie(tie) && RIVALS.test(units[(determiner ?? group.from) - 2]?.norm ?? ''))
    return undefined;
  // "Google's open-source answer to GPT-4 is Gemma 3"
  const owned = rival !== undefined && units[determiner ?? -1]?.norm === "'s";
  const ownChoice = owned || isSpeakersOwn({ norm: units[determiner ?? -1]?.norm ?? '' });
  if (
    !opens &&
    !fronted &&
    !example &&
    !ownChoice &&
    !best &&
    !one &&
    !has(units[determiner ?? -1], 'definite', 'one-of')
  )
    return undefined;
  // « Un modèle open source qui passe GPT-4 »
  const told = overComplement(units, overSuperlative(units, rival ?? (choice ? claim + 2 : group.to)));
  if (one && !IS.test(units[told]?.norm ?? '')) return undefined;
  let i = overRelative(units, group.from <= 1 ? overInsertion(units, told) : told);
  if (!has(units[i], 'copula', 'named') || has(units[i], 'negation')) return undefined;
  i++;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'adverb', 'named') || /ly$/.test(units[i]?.norm ?? ''))
    i++;
  if (units[i]?.kind !== 'mention') return undefined;
  // "is nearly GPT-4"
  if (units.slice(group.to, i).some(({ norm }) => NEARLY.test(norm))) return undefined;
  const list = listFrom(units, i);
  // "is GPT-4 level", "is GPT-4 without the polish"
  const next = list && units[list.to];
  if (next?.kind === 'word' && next.norm !== 'etc' && (isPlain(next) || LESS.has(next.norm)) && !has(next, 'adverb'))
    return undefined;
  // "… are Llama's rivals"
  if (
    !list ||
    units[list.to]?.norm === "'s" ||
    (isNoun(units[list.to]) && !has(units[list.to], 'model-noun', 'group-noun'))
  )
    return undefined;
  return linkUnits(units, list.mentions, 'predicate');
};

const isTie = (unit: Unit | undefined) => has(unit, 'of', 'preposition') || /^(?:for|to|most)$/.test(unit?.norm ?? '');
const RIVALS =
  /^(?:judge|target|rival|competitor|enemy|teacher|threat|benchmark|ahead|of|juge|cible|rivale?|concurrente?)$/;

const IS = /^(?:is|are|was|est|sont|était)$/;
const ONE = /^(?:an?|one|another|une?)$/;

/** It begins the sentence, or what a comma opened. */
function determinedAtStart(units: readonly Unit[], at: number): boolean {
  return at <= 0 || isMark(units[at - 1], ',') || has(units[at - 1], 'but', 'and');
}

export const CHOICES = /^(?:choices?|picks?|options?|favou?rites?|contenders?|offerings?|champions?|frontrunners?)$/;

/** Index behind "alternative to GPT-4 and Claude". */
function overRivals(units: readonly Unit[], start: number): number | undefined {
  if (!has(units[start], 'contrast') || units[start + 1]?.kind !== 'mention') return undefined;
  return listFrom(units, start + 1)?.to;
}

/** "available", "I have tried", "we used", "to match GPT-4": what narrows the class down. */
function overRelative(units: readonly Unit[], start: number): number {
  if (has(units[start], 'copula')) return start;
  for (let i = start; i < start + 8; i++) {
    const unit = units[i];
    if (has(unit, 'copula') && i > start) return i;
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'claim' || has(unit, 'negation')) return start;
    // "that we could fit" tells a try, "that would be" none.
    if (has(unit, 'hypothetical') && !TRYING.test(units[i - 1]?.norm ?? '')) return start;
  }
  return start;
}

/** "…, if you ask me, was": past what two commas set apart, where it names nothing. */
function overInsertion(units: readonly Unit[], start: number): number {
  let open = start;
  while (open < start + 4 && (isPlain(units[open]) || has(units[open], 'of', 'preposition'))) open++;
  if (!isMark(units[open], ',')) return start;
  const close = units.findIndex((unit, i) => i > open && isMark(unit, ','));
  const between = units.slice(open + 1, close);
  const plain = between.every((unit) => unit.kind === 'word' && !has(unit, 'negation', 'speech', 'copula'));
  return close > 0 && between.length <= 8 && plain && has(units[close + 1], 'copula') ? close + 1 : start;
}

const TRYING = /^(?:we|i|you|one|nous|on|je|j'|ai|avons)$/;
const NEARLY = /^(?:nearly|roughly|basically|almost|virtually|presque|quasi|quasiment|pratiquement)$/;
const LESS = new Set(['without', 'for', 'minus', 'sans', 'pour', 'moins']);

/** "still kept by the faculty": what is said of the model before the verb. */
function overComplement(units: readonly Unit[], start: number): number {
  let i = start;
  while (
    i < start + 7 &&
    (isPlain(units[i]) ||
      has(units[i], 'adverb', 'preposition', 'definite', 'of') ||
      units[i]?.kind === 'organisation' ||
      isHyphen(units[i], units[i + 1]))
  )
    i++;
  return has(units[i], 'copula') ? i : start;
}

/** What may stand before a class that opens the sentence: "Well-known", "Examples of". */
function isLead(unit: Unit): boolean {
  return (
    unit.kind !== 'mention' &&
    unit.kind !== 'organisation' &&
    !has(unit, 'copula', 'preposition', 'pronoun', 'negation')
  );
}

/** « le modèle open source le plus connu est … » */
function overSuperlative(units: readonly Unit[], start: number): number {
  if (!has(units[start], 'definite') || !has(units[start + 1], 'adverb')) return start;
  return isPlain(units[start + 2]) ? start + 3 : start;
}
