/** A place in the class: "ranks first among open-source models", "emerges as the leader in open-source AI", "tops the open-source charts". */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isMark, isOwner, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { LOSING, linkLeading } from './lead-name.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';
import { fromSubject } from './predicate.ts';
import { isTied, mayBelong } from './standing.ts';

export const linkRanked: LinkStep = (context) => {
  const { units } = context;
  const stepped = steppedBy(context);
  if (stepped) return stepped;
  const place = placeBefore(context);
  if (place === undefined) return undefined;
  const verb = verbBefore(units, place);
  if (verb === undefined) return undefined;
  // "X isn't even among the best open-source models" denies the membership itself.
  if (units.slice(Math.max(0, verb - 3), place).some((unit) => has(unit, 'negation', 'hypothetical', 'if')))
    return undefined;
  // "wants Gemma to rank first"
  if (units[verb - 1]?.norm === 'to') return undefined;
  // "is ahead of the leaders in open-source AI", "took the lead from the best of the open-source models"
  if (
    units
      .slice(verb + 1, place)
      .some((unit) => has(unit, 'contrast', 'compare-verb', 'question') || AWAY.test(unit.norm))
  )
    return undefined;
  return subjectLink(context, verb, place);
};

const AWAY =
  /^(?:ahead|above|over|behind|beyond|below|from|against|next|between|beside|way|bar|than|for|higher|lower|why|devant|derrière|entre|contre)$/;

/** Index of the first word of what gives the place: "first among", "the new leader in", "No. 1". */
function placeBefore({ units, claim, group }: LinkContext): number | undefined {
  const { head, from } = group;
  // "tops the open-source charts"
  if (BOARDS.test(units[claim + 1]?.norm ?? '') && TOPPING.test(units[overArticle(units, claim - 1)]?.norm ?? ''))
    return overArticle(units, claim - 1) + 1;
  // "is an open-source model": the commonest of all gives no rank.
  if (has(units[from - 1], 'copula') && !/^(?:among|des)$/.test(units[from]?.norm ?? '')) return undefined;
  const fits =
    head === undefined ? units[claim + 1]?.kind !== 'word' || isClass(units[claim + 1]) : isClass(units[head]);
  if (!fits) return undefined;
  // « le classement des modèles »: the article is one word with "of".
  let tie = /^(?:among|des)$/.test(units[from]?.norm ?? '') ? from : from - 1;
  while (isQuote(units[tie]) || (has(units[tie], 'definite', 'determiner') && units[tie]?.norm !== 'des')) tie--;
  const word = units[tie]?.norm ?? '';
  const among = /^(?:among|amongst|parmi)$/.test(word);
  const several = isPlural(units[head ?? -1]) || /^(?:les|des|tous les)$/.test(units[tie + 1]?.norm ?? '');
  // "is hard to beat among open-source models"
  if (among && several && units[tie - 1]?.norm === 'beat' && units[tie - 3]?.norm === 'hard') return tie - 3;
  if (among && several) return rankIn(units, tie, WINDOW);
  // "top the rankings of open-source models"
  const board = BOARDS.test(units[tie - 1]?.norm ?? '') ? overArticle(units, tie - 2) : -1;
  if (board >= 0 && several && TOPPING.test(units[board]?.norm ?? '')) return board + 1;
  // "the best summaries of open-source models", « le meilleur ennemi de l'open source »
  const between = units[tie - 1];
  const placed = RANKS.test(between?.norm ?? '') || isClass(between) || PLACES.test(between?.norm ?? '');
  if (TIES.test(word)) return placed ? rankIn(units, tie, 2) : undefined;
  // "ranks No. 1 open-source model", "ranking as the #2 open-source model"
  let i = from - 1;
  while (isQuote(units[i]) || has(units[i], 'definite', 'as') || isNumber(units[i])) i--;
  return /^(?:rank|plac)(?:s|ed|es|ing)$|^rank(?:s|ed) as$/.test(units[i]?.norm ?? '') ? i + 1 : undefined;
}

/** How many words may stand between the rank and "among": "the best overall performance among". */
const WINDOW = 6;

/** Index of the word of rank before a tie; nothing but words may stand between. */
function rankIn(units: readonly Unit[], tie: number, window: number): number | undefined {
  for (let i = tie - 1; i >= 0 && tie - i <= window; i--) {
    if (RANKS.test(units[i]?.norm ?? '')) return overArticle(units, i - 1) + 1;
    if (units[i]?.kind !== 'word' && !isMark(units[i], '-', '#')) return undefined;
  }
  return undefined;
}

const STEPS = /^(?:leap|breakthrough|milestone|advance|advancement|changer|step)$/;

/** "Llama 3.1 marks a milestone in open-source LLMs", "Qwen 2.5: a leap in open-source models": who takes a step for a class belongs to it. */
function steppedBy(context: LinkContext): Link | undefined {
  const { units, group } = context;
  const noun = group.from - 2;
  const fits = units[noun + 1]?.norm === 'in' && STEPS.test(units[noun]?.norm ?? '');
  if (!fits || !isPlural(units[group.head ?? -1])) return undefined;
  let i = noun - 1;
  while (i > 0 && noun - i < 5 && units[i]?.kind === 'word' && !MARKING.test(units[i]?.norm ?? '')) i--;
  // "Matching GPT-4 marks a milestone", "GPT-4 was matched, marking …", "GPT-4's loss marks …"
  if (MARKING.test(units[i]?.norm ?? '')) return isOvertaken(units, i) ? undefined : subjectLink(context, i, i + 1);
  while (isOwner(units[i])) i--;
  const titled = isMark(units[i], ':') && units[i - 1]?.kind === 'mention' && !units[i - 1]?.house;
  const before = units[beforeName(units, i - 1)];
  const alone = before?.kind !== 'word' || has(before, 'release-verb');
  return titled && alone && units[group.to]?.kind !== 'word' ? linkUnits(units, [i - 1], 'predicate') : undefined;
}

/** Another overtook the model. */
function isOvertaken(units: readonly Unit[], end: number): boolean {
  const told = units.slice(clauseStart(units, Math.max(0, end - 2)), end);
  return told.some(({ norm }) => LOSING.test(norm) || /^match(?:ing|ed)$|^(?:beat|overtak|surpass)ing$/.test(norm));
}

const MARKING = /^(?:marks?|marked|marking|represents?|representing|signif(?:ies|ied|ying))$/;

const isNumber = (unit: Unit | undefined) =>
  isMark(unit, '#', '.') || /^(?:\d+|no|number|first|top)$/.test(unit?.norm ?? '');

const isClass = (unit: Unit | undefined) =>
  has(unit, 'model-noun', 'group-noun') || /^(?:ai|ia|arena|space|landscape|world|technology)$/.test(unit?.norm ?? '');

const TIES = /^(?:in|of|for|at|des|de|du|pour)$/;
const PLACES =
  /^(?:place|spot|position|rank|tier|art|players?|names?|performers?|performance|results?|scores?|contenders?)$/;
const RANKS =
  /^(?:best|highest|top|first|second|third|leading|leader|leaders|frontrunner|sota|state of the art|art|strongest|tier|record|records|crown|forefront|meilleure?s?|premi(?:er|ère)|tête|sommet)$|^\d+$/;
const TOPPING = /^(?:top|lead|tops|topped|topping|leads|leading|dominates|dominating|led|mène|mènent|domine|dominent)$/;
const BOARDS = /^(?:charts?|leaderboards?|rankings?|coding charts|classements?|palmarès)$/;

function overArticle(units: readonly Unit[], end: number): number {
  let i = end;
  while (
    has(units[i], 'definite', 'determiner', 'as') ||
    isQuote(units[i]) ||
    isMark(units[i], '#', '-') ||
    PRAISE.test(units[i]?.norm ?? '')
  )
    i--;
  return i;
}

const PRAISE = /^(?:new|clear|undisputed|overall|current|nouveau|nouvelle|as a|as an)$/;

/** Verbs that take or give a place. */
const VERBS =
  /^(?:rank|achiev|reach|attain|obtain|set|establish|deliver|demonstrat|show|hold|emerg|land|enter|plac(?!e$)|position(?:s|ed|ing)|put|stand|tak|took|lead|led|top|class|hiss|impos|arriv|établi|atteign|obten|obtien|occup|décroch)/;

/** Index of the verb of a place, not far before it. */
function verbBefore(units: readonly Unit[], place: number): number | undefined {
  if (TOPPING.test(units[place - 1]?.norm ?? '')) return has(units[place - 2], 'copula') ? place - 2 : place - 1;
  for (let i = place - 1; i >= 0 && place - i <= WINDOW; i--) {
    const unit = units[i];
    if (has(unit, 'copula') || (VERBS.test(unit?.norm ?? '') && !has(unit, 'model-noun', 'other-noun'))) return i;
    if (isMark(unit, ',', ';', ':', '.') || has(unit, 'but', 'relative', 'subordinator')) return undefined;
  }
  // "leads among open-source models"
  return VERBS.test(units[place]?.norm ?? '') ? place : undefined;
}

function subjectLink(context: LinkContext, verb: number, place: number): Link | undefined {
  const { units, discourse } = context;
  // "positions DeepSeek-V3 as a leader in", "positioning it as the leader in"
  if (GIVING.test(units[verb]?.norm ?? '')) {
    const object = units.findIndex((unit, i) => i > verb && i < place && unit.kind === 'mention' && !unit.house);
    if (object > 0) return linkUnits(units, [object], 'predicate');
    if (units[verb + 1]?.norm !== 'it') return undefined;
    return isMark(units[verb - 1], ',') ? linkLeading(units, verb - 1) : releasedBefore(units, verb);
  }
  if (/ing$|ant$/.test(units[verb]?.norm ?? '') && isMark(units[verb - 1], ',')) return linkLeading(units, verb - 1);
  if (MARKING.test(units[verb]?.norm ?? '')) {
    const released = releasedBefore(units, verb);
    if (released) return released;
  }
  const start = clauseStart(units, verb);
  // "Its overall performance is top-ranked among", "The model's score is the best among"
  const measured = units.slice(start, verb).findIndex(({ norm }) => MEASURES.test(norm));
  if (measured >= 0) {
    const owner = units[start];
    return isPossessive(owner) && measured <= 3 ? spokenOf(discourse.antecedents, 'anaphora') : undefined;
  }
  // "wrote the report that ranks first among"
  const narrows = has(units[verb - 1], 'relative') || units[verb - 1]?.norm === 'that';
  if (narrows && units[verb - 2]?.kind === 'word') return undefined;
  const subject = subjectOf(units, verb, start);
  // A house has models of every kind.
  if (subject.kind === 'mentions' && !subject.units.every((i) => mayBelong(units, i))) return undefined;
  return subject.kind === 'mentions' || subject.kind === 'anaphor' ? fromSubject(subject, context) : undefined;
}

const GIVING = /^(?:position(?:s|ed|ing)|plac(?:es|ed|ing)|puts?|putting)$/;
const MEASURES = /^(?:performances?|scores?|accuracy|results?|quality|précision|résultats?)$/;

/** "Tencent's release of Hunyuan Video positions it as": the one name of what was brought out. */
function releasedBefore(units: readonly Unit[], verb: number): Link | undefined {
  const names = units.flatMap(({ kind, house }, i) => (i < verb && kind === 'mention' && !house ? [i] : []));
  const [only] = names;
  if (only === undefined || names.length > 1) return undefined;
  const tie = beforeName(units, only);
  const released = has(units[tie], 'of') && /^(?:release|launch|arrival|debut)$/.test(units[tie - 1]?.norm ?? '');
  const own = !isTied(units, only) && units.slice(0, only).every((unit) => !isPlain(unit) || unit.capital);
  return released || own ? linkUnits(units, [only], 'predicate') : undefined;
}
