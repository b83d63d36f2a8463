/** Words that follow what the subject is: "Llama 2 is a model from Meta, open source and free". */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { isTrait, presentedBy } from '../presented.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import { isClosed } from './closed.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits } from './link.ts';
import { fromSubject } from './predicate.ts';

/** « échoue, en tant que modèle open source, à … » */
const FAILING = /^(?:fail|miss|lack|échou|rat|manqu)/;
/** "the second of its line" */
const OWN = /^(?:its|their|sa|son|ses|leurs?)$/;
const BARRED = ['that', 'which', 'ours', 'que', "qu'"];

export const linkAppended: LinkStep = (context) => {
  const { units, claim, group } = context;
  const { head, determiner, from } = group;
  // « Llama 3 permet, en tant que modèle open source, de … »
  const role = has(units[from - 1], 'as') && isMark(units[from - 2], ',') && isMark(units[group.to], ',');
  if (role && has(units[head ?? -1], 'model-noun') && !FAILING.test(units[from - 3]?.norm ?? ''))
    return inserted(context, from - 2);
  const whole = wholeOf(context) ?? explained(context) ?? traited(context) ?? sized(context);
  if (whole) return whole;
  const comma = from - 1;
  if (head !== undefined || determiner !== undefined || !isMark(units[comma], ',')) return undefined;
  const next = units[claim + 1];
  if (!(next === undefined || has(next, 'and', 'but') || isMark(next, ',', '.', ';', '(', '!'))) return undefined;
  // "…, open source, if you believe them"
  if (isMark(next, ',') && has(units[claim + 2], 'if')) return undefined;
  // "Qwen3-Coder lands, open source and with 480B parameters"
  const presented = isClosed(units, claim + 1) ? presentedBy(units.slice(0, comma)) : undefined;
  if (presented !== undefined) return { kind: 'linked', mentions: [presented], via: 'apposition' };
  const start = clauseStart(units, comma);
  const between = units.slice(start, comma);
  const copula = between.findIndex((unit) => has(unit, 'copula'));
  // "Llama 2 rivals GPT-4, open source and free": of which is not said.
  const complement = between.slice(copula + 1);
  if (copula < 1 || !has(complement[0], 'determiner', 'definite', 'one-of', 'adverb')) return undefined;
  if (
    complement.some(
      (unit, i) =>
        (has(unit, 'of') && !isPartOf(complement, i)) ||
        (unit.kind === 'mention' && !isOwnLine(complement, i)) ||
        BARRED.includes(unit.norm) ||
        has(unit, 'relative', 'contrast', 'negation', 'copula', 'software-noun', 'data-noun'),
    )
  )
    return undefined;
  const subject = leadingSubject(units, start, start + copula + 1);
  return subject.kind === 'mentions' || subject.kind === 'anaphor' ? fromSubject(subject, context) : undefined;
};

/** « DeepSeek R1 offre de bonnes performances, le tout en open source »: of the name that the clause begins with. */
function wholeOf(context: LinkContext): Link | undefined {
  const { units, claim, group } = context;
  if (group.head !== undefined || units[claim - 1]?.norm !== 'en' || !isClosed(units, claim + 1)) return undefined;
  const comma = units.findLastIndex((unit, i) => i < claim && isMark(unit, ','));
  const words = units.slice(comma + 1, claim - 1);
  if (comma < 1 || words.length > 4 || words.length === 0 || !words.every(({ norm }) => WHOLE.has(norm)))
    return undefined;
  const start = clauseStart(units, comma);
  const names = units.slice(start, comma).filter(({ kind }) => kind === 'mention');
  return names.length === 1 && units[start] === names[0] ? linkUnits(units, [start], 'predicate') : undefined;
}

const WHOLE = new Set(['le', 'tout', 'et', 'ce', 'mais', 'gratuitement', 'librement', 'cela', 'le tout']);

/** "Phi-3 is a bargain: small, quick and open source.": traits behind a colon are the subject's. */
function traited({ units, claim, group }: LinkContext): Link | undefined {
  const colon = units.findLastIndex((unit, i) => i < claim && isMark(unit, ':'));
  const more = units[claim + 2];
  const first =
    colon === claim - 1 && isMark(units[claim + 1], ',') && (isTrait(more) || has(more, 'and') || isPlain(more));
  const ends = first || endsTraits(units, claim + 1);
  if (colon < 2 || group.head !== undefined || group.determiner !== undefined || !ends) return undefined;
  const between = units.slice(colon + 1, claim);
  const traits = between.every(
    (unit) => isPlain(unit) || isMark(unit, ',') || has(unit, 'and', 'adverb') || ABOVE.has(unit.norm),
  );
  const start = clauseStart(units, colon);
  const named = units.slice(start, colon).filter(({ kind }) => kind === 'mention' || kind === 'organisation');
  const denied = units.slice(start, colon).some((unit) => has(unit, 'negation', 'hypothetical', 'speech', 'question'));
  const name = units[start];
  // "was announced with big words: open source, …": somebody's words.
  if (WORDS.test(units[colon - 1]?.norm ?? '')) return undefined;
  if (!traits || denied || named.length !== 1 || name?.kind !== 'mention' || name.house) return undefined;
  const verb = units[start + 1];
  const praised =
    isPlain(verb) && /^(?:deserves?|merits?|mérite|vaut|impresses|stands|séduit|surprend)$/.test(verb?.norm ?? '');
  return has(verb, 'copula') || praised ? linkUnits(units, [start], 'predicate') : undefined;
}

const WORDS =
  /^(?:words?|terms?|labels?|adjectives?|slogans?|buzzwords?|claims?|promises?|mots|termes|étiquettes?|promesses?)$/;

/** The sentence ends, or goes on in one more trait: "open source and made by Microsoft". */
function endsTraits(units: readonly Unit[], behind: number): boolean {
  if (isMark(units[behind], '.', '!', '')) return true;
  return (
    has(units[behind], 'and') &&
    /(?:[^e]ed|made|built|ée?)$/.test(units[behind + 1]?.norm ?? '') &&
    isMark(units.at(-1), '.', '!')
  );
}

const ABOVE = new Set(['above all', 'most of all', 'surtout', 'avant tout']);

/** « Qwen3 est disponible en plusieurs tailles, toutes open source » */
function sized({ units, claim, group }: LinkContext): Link | undefined {
  const all = /^(?:all|toutes|tous)$/.test(units[claim - 1]?.norm ?? '') && isMark(units[claim - 2], ',');
  if (group.head !== undefined || !all || !SIZES.test(units[claim - 3]?.norm ?? '') || !isClosed(units, claim + 1))
    return undefined;
  const start = clauseStart(units, claim - 2);
  const named = units.slice(start, claim).filter(({ kind }) => kind === 'mention');
  return named.length === 1 && units[start] === named[0] ? linkUnits(units, [start], 'predicate') : undefined;
}

const SIZES = /^(?:sizes|versions|variants|flavou?rs|tailles|variantes|déclinaisons)$/;

/** "Llama 3 is Meta's flagship: an open-source model that …": the colon goes on with what the subject is. */
function explained(context: LinkContext): Link | undefined {
  const { units, group } = context;
  const { from, head, determiner } = group;
  const opening = determiner === undefined ? from - 1 : determiner - 1;
  const shown = shownBehind(units, opening);
  const colon = shown ?? opening;
  if (
    head === undefined ||
    isPlural(units[head]) ||
    !has(units[head], 'model-noun', 'loose-noun') ||
    !isMark(units[colon], ':')
  )
    return undefined;
  if (determiner !== undefined && !/^(?:an?|une?)$/.test(units[determiner]?.norm ?? '')) return undefined;
  const start = clauseStart(units, colon);
  if (shown !== undefined) return namedAlone(units, start, colon);
  const copula = units.findIndex((unit, i) => i > start && i < colon && has(unit, 'copula') && unit.norm !== "'s");
  const said = units.slice(copula + 1, colon);
  const plain = said.every(
    (unit) =>
      unit.kind !== 'mention' &&
      unit.kind !== 'claim' &&
      !has(unit, 'negation', 'relative', 'contrast', 'compare-verb'),
  );
  const told = said.some((unit) => has(unit, 'model-noun', 'loose-noun')) || THERE.test(said.at(-1)?.norm ?? '');
  if (copula < 1 || !plain || !told) return undefined;
  const subject = leadingSubject(units, start, copula + 1);
  return subject.kind === 'mentions' ? fromSubject(subject, context) : undefined;
}

/** "…: here was an open-source model": index of the colon before these words. */
function shownBehind(units: readonly Unit[], last: number): number | undefined {
  const here = has(units[last], 'copula') && /^(?:here|this|that)$/.test(units[last - 1]?.norm ?? '');
  const colon = here ? last - 2 : -1;
  return isMark(units[colon], ':') ? colon : undefined;
}

const RIVALS =
  /^(?:rivale?s?|competitors?|challengers?|concurrente?s?|ma[iî]tre|match|company|successors?|relève|lost|loses|monopoly|secret)$/;

/** The one name of a clause that begins with it. */
function namedAlone(units: readonly Unit[], start: number, end: number): Link | undefined {
  const names = units.slice(start, end).filter(({ kind }) => kind === 'mention' || kind === 'organisation');
  const denied = units.slice(start, end).some((unit) => has(unit, 'negation', 'hypothetical', 'if', 'question'));
  const rival = units.slice(start, end).some((unit) => RIVALS.test(unit.norm));
  return names.length === 1 &&
    !denied &&
    !rival &&
    !units[start]?.closed &&
    units[start] === names[0] &&
    !units[start]?.house
    ? linkUnits(units, [start], 'predicate')
    : undefined;
}

/** "is now available: an open-source LLM" */
const THERE = /^(?:available|out|here|live|disponible|là|arrivé|sorti)$/;

/** "one of the best", "a model of OpenAI", « de langage »; but "a rival of the new model". */
function isPartOf(complement: readonly Unit[], of: number): boolean {
  const behind = complement[of + 1];
  if (behind?.kind === 'mention' && isOwnLine(complement, of + 1)) return true;
  if (has(complement[of - 1], 'one-of') || behind?.kind === 'organisation' || OWN.test(behind?.norm ?? '')) return true;
  return ['of', 'de', "d'"].includes(complement[of]?.norm ?? '') && isPlain(behind);
}

/** "the third generation of Llama": what came before bears the same name. */
function isOwnLine(complement: readonly Unit[], name: number): boolean {
  return has(complement[name - 1], 'of') && GENERATION.test(complement[name - 2]?.norm ?? '');
}

const GENERATION = /^(?:generation|version|iteration|release|member|génération|itération|mouture|membre)$/;

/** Of the name that the clause begins with. */
function inserted(context: LinkContext, comma: number): Link | undefined {
  const { units } = context;
  const start = clauseStart(units, comma);
  const subject = leadingSubject(units, start, comma);
  const alone = units.slice(start, comma).filter(({ kind }) => kind === 'mention').length === 1;
  return subject.kind === 'mentions' && alone ? fromSubject(subject, context) : undefined;
}
