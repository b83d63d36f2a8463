/** What a model is to its class: "Llama 3 is the flagship of open-source AI", "leads the open-source field". */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isDash, isMark, isPlain, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const FIRST = new Set(
  'flagship|champion|king|queen|leader|jewel|symbol|emblem|embodiment|standard-bearer|lance|fleuron|championne|roi|reine|symbole|emblème|incarnation|porte-étendard|porte-drapeau'.split(
    '|',
  ),
);
/** Of two or three words: the last, and those before it. */
const FIGURES: Readonly<Record<string, string>> = { child: 'poster', bearer: 'standard -', proue: 'figure de' };
const RANKS = new Set(['rangs']);
const FIELDS = new Set(['pack', 'field', 'race', 'leaderboard', 'leaderboards', 'rankings', 'crowd', 'podium']);
/** What one may join, and become a member of. */
const CLUBS = new Set(
  'arena|race|party|scene|world|fray|club|ranks|ecosystem|landscape|game|family|camp|crowd|pack|universe'.split('|'),
);
/** What one may be in the class. */
const CHAMPIONS = new Set(
  'sota|leader|giant|frontrunner|contender|powerhouse|champion|challenger|heavyweight|king|standard|star|pioneer'.split(
    '|',
  ),
);

export const linkStanding: LinkStep = ({ units, claim, group }) => {
  // "the symbol of open-source washing"
  if (
    isPlain(units[claim + 1]) &&
    !FIELDS.has(units[claim + 1]?.norm ?? '') &&
    !CLUBS.has(units[claim + 1]?.norm ?? '') &&
    !CHAMPIONS.has(units[claim + 1]?.norm ?? '') &&
    !/^(?:ai|ia)$/.test(units[claim + 1]?.norm ?? '') &&
    group.head === undefined &&
    !has(units[claim + 1], 'adverb')
  )
    return undefined;
  const place = placeBefore(units, claim, group.from);
  // "Llama 3, the flagship of open-source AI, …"
  if (place !== undefined && (isMark(units[place], ',', '(', ':') || isDash(units[place])))
    return mayBelong(units, place - 1) ? linkUnits(units, [place - 1], 'apposition') : undefined;
  const verb = place;
  if (verb === undefined) return undefined;
  const start = clauseStart(units, verb);
  const subject = subjectOf(units, verb, start);
  // A house has models of every kind; "a rival of GPT-4" is another model.
  if (subject.kind !== 'mentions' || !subject.units.every((i) => mayBelong(units, i))) return undefined;
  return linkUnits(units, subject.units, 'predicate');
};

/** The verb that gives the subject its place in the class, or the mark behind the name that is explained. */
function placeBefore(units: readonly Unit[], claim: number, from: number): number | undefined {
  const joined = joinedBefore(units, claim);
  if (joined !== undefined) return joined;
  if (FIELDS.has(units[claim + 1]?.norm ?? '')) {
    const verb = overArticle(units, claim - 1);
    return /^(?:leads|led|tops|topped|dominates|domine|mène)$/.test(units[verb]?.norm ?? '') ? verb : undefined;
  }
  let noun = from - 1;
  while (has(units[noun], 'of', 'definite') || isQuote(units[noun])) noun--;
  // « des modèles »: the article is one word with "of".
  const tied = noun < from - 1 || units[from]?.norm === 'des';
  if (!tied) return undefined;
  const word = units[noun]?.norm ?? '';
  if (RANKS.has(word)) {
    const verb = overArticle(units, noun - 1);
    return /^(?:rejoint|rejoignent)$/.test(units[verb]?.norm ?? '') ? verb : undefined;
  }
  const figure = FIGURES[word]?.split(' ');
  const told = figure?.every((part, at) => units[noun - figure.length + at]?.norm === part);
  if (!FIRST.has(word) && !told) return undefined;
  let i = word === 'lance' ? noun - 3 : noun - 1 - (figure?.length ?? 0);
  while (isPlain(units[i]) && noun - i < 5) i--;
  const verb = overArticle(units, i);
  if (has(units[verb], 'copula')) return verb < i ? verb : undefined;
  return units[verb - 1]?.kind === 'mention' ? verb : undefined;
}

/** "joins the open-source party", "steps into the open-source AI arena", "emerges as the new open-source champion" */
function joinedBefore(units: readonly Unit[], claim: number): number | undefined {
  const noun = units[/^(?:ai|ia|llm|model)$/.test(units[claim + 1]?.norm ?? '') ? claim + 2 : claim + 1];
  let i = overArticle(units, claim - 1);
  // "Qwen3-ASR Streams into Open Source!"
  const bare = noun === undefined || isMark(noun, '!', ':', '.');
  if (units[i]?.norm === 'into' && (bare || CLUBS.has(noun?.norm ?? '')))
    return MOVING.test(units[i - 1]?.norm ?? '') || (units[i - 2]?.kind === 'mention' && isPlain(units[i - 1]))
      ? i - 1
      : undefined;
  if (CLUBS.has(noun?.norm ?? '')) return JOINING.test(units[i]?.norm ?? '') ? i : undefined;
  if (!CHAMPIONS.has(noun?.norm ?? '')) return undefined;
  while (
    has(units[i], 'as', 'definite', 'determiner') ||
    /^(?:new|clear|true|real|as an?|leading|major)$/.test(units[i]?.norm ?? '')
  )
    i--;
  return /^(?:emerge|stand|establish|rise|rose|arriv)/.test(units[i]?.norm ?? '') ? i : undefined;
}

const JOINING = /^(?:joins?|joined|joining|enters?|entered|entering|storms?|stormed|rejoint|intègre)$/;
const MOVING = /^(?:bows?|steps?|stepped|moves?|moved|goes|went|launch(?:es|ed)|released|streams?)$/;

/** A model that may be one of the class: not what something else holds, nor one that nobody can have. */
export function mayBelong(units: readonly Unit[], name: number): boolean {
  return !units[name]?.house && !units[name]?.closed && !isTied(units, name);
}

export function isTied(units: readonly Unit[], name: number): boolean {
  const before = units[beforeName(units, name)];
  // "teachers who use GPT-4 join the open-source scene"
  const object = has(before, 'derived') || (isPlain(before) && before?.capital === false);
  return object || has(before, 'of', 'preposition', 'contrast');
}

function overArticle(units: readonly Unit[], end: number): number {
  let i = end;
  while (has(units[i], 'definite', 'determiner', 'adverb') || isQuote(units[i])) i--;
  return i;
}
