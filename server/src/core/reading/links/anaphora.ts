/** "This open-source model", « Ce modèle open source »: the model that was spoken of. */

import type { Offer } from '../antecedents.ts';
import { referenceOf } from '../before-verb.ts';
import { clauseStart } from '../clauses.ts';
import type { Group } from '../groups/group.ts';
import { listBefore } from '../list-before.ts';
import { isFromPlace } from '../made-by.ts';
import { beforeName, has, isDash, isMark, isPlain, isPlural, namesIn, type Unit } from '../units.ts';
import { countIn } from './counted.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';
import { referent } from './referent.ts';

const GROUPS = new Set(['version', 'family', 'series', 'famille', 'série', 'gamme']);
const PRAISE = /^(?:powerhouse|gem|contender|challenger|champion|leader|pépite)$/;
const BOTH = /^(?:both|the two|les deux|ces deux) /;
const WHEN = /^(?:when|after|once|quand|lorsque|dès que)$/;
const OTHER = ['another', 'autre'];
const AI = ['ai', 'ia', 'intelligence artificielle'];

export const linkAnaphora: LinkStep = (context) => {
  const { units, group, discourse } = context;
  const { head, determiner } = group;
  const inserted = insertedBehindNoun(context);
  if (inserted) return inserted;
  const version = GROUPS.has(units[head ?? -1]?.norm ?? '') && has(units[determiner ?? -1], 'demonstrative');
  // "This open-source powerhouse"
  const praised = PRAISE.test(units[head ?? -1]?.norm ?? '') && has(units[determiner ?? -1], 'demonstrative');
  if (
    head === undefined ||
    !(version || praised || has(units[head], 'model-noun') || AI.includes(units[head]?.norm ?? ''))
  )
    return undefined;
  // "This open-source version is by another lab."
  if (version && units.slice(group.to).some((unit) => has(unit, 'other') || OTHER.includes(unit.norm)))
    return undefined;
  const [nearest] = discourse.antecedents;
  const inSentence = namedBefore(units, group.from);
  // "There are these open-source models" brings them in.
  const exists = /^there /.test(units[(determiner ?? 0) - 1]?.norm ?? '');
  // "Both open-source models", « Les deux modèles open source »
  const both =
    group.from <= 1 &&
    isPlural(units[head]) &&
    !version &&
    BOTH.test(
      units
        .slice(0, group.from + 2)
        .map(({ norm }) => norm)
        .join(' '),
    );
  if (both && (isNarrowed(units, group.to) || namesIn(units).length > 0)) return undefined;
  if (both) {
    const two = referent('two', units, 0, discourse.antecedents);
    return two ? { kind: 'linked', mentions: two, via: 'anaphora' } : undefined;
  }
  const points = has(units[determiner ?? -1], 'demonstrative') && !isConjunction(units, determiner ?? -1) && !exists;
  if (points && inSentence !== undefined) return { kind: 'linked', mentions: [inSentence], via: 'anaphora' };
  // "Llama 3, Gemma 2 and Yi: unknown in 2022, these open-source models …"
  const colon = units.findIndex((unit, i) => i < group.from && isMark(unit, ':'));
  const heads = points && isPlural(units[head]) && colon > 0 ? listBefore(units, colon) : undefined;
  if (heads && heads.from <= 1 && heads.mentions.length > 1) return linkUnits(units, heads.mentions, 'anaphora');
  // "Giving away R1 and Qwen3 is cheap; whoever builds on these open-source models …"
  const listed =
    points && isPlural(units[head]) && !isNarrowed(units, group.to) ? listedBefore(units, group.from) : undefined;
  if (listed) return linkUnits(units, listed, 'anaphora');
  // "Llama, Mistral, Falcon: these open-source models …"
  if (points && isPlural(units[head]) && isMark(units[group.from - 1], ':')) {
    const named = listBefore(units, group.from - 1);
    if (named && named.from <= 1) return linkUnits(units, named.mentions, 'anaphora');
  }
  const shared = sharedBefore(context);
  if (shared) return shared;
  const named = titledBefore(context);
  if (named) return named;
  if (!nearest) return undefined;
  // « Llama 3, Mistral 7B, BLOOM… Les modèles open source … »
  if (nearest.alone && isPlural(units[head]) && group.from <= 1)
    return { kind: 'linked', mentions: nearest.all, via: 'anaphora' };
  const plural = isPlural(units[head]);
  // "The open-source model supports …" points back when it opens the sentence and speaks of one model.
  const first = WHEN.test(units[0]?.norm ?? '') ? 1 : 0;
  const opens =
    has(units[head], 'model-noun') &&
    has(units[determiner ?? -1], 'definite') &&
    determiner === first &&
    !plural &&
    // "When the open-source model is ready, …", « … promis par l'Inria »
    (first === 0 || (!isNarrowed(units, group.to) && !has(units[group.to], 'copula', 'hypothetical')));
  if (!opens && isShownAnywhere(context)) {
    const [, before] = discourse.antecedents;
    return spokenOf(nearest.closed && before ? [before] : [nearest], 'anaphora');
  }
  // "Claude and GPT-4 have rivals in these open-source models": not they.
  if (plural && nearest.closed && group.from > 1) return undefined;
  const single = nearest.model ?? nearest.one;
  if (opens && isOtherNoun(units[group.to], units[group.to + 1])) return undefined;
  // "We compared GPT-4 and Llama 3. The open-source model won."
  const clear = nearest.open?.some((mention) => single.includes(mention));
  if (opens && nearest.open && !clear) {
    const known = nearest.open.length === 1 && isSubjectAt(units, group.to);
    return known ? { kind: 'linked', mentions: nearest.open, via: 'anaphora' } : undefined;
  }
  // "R1 came out. It overtook ChatGPT. The open-source model …": not what nobody can have.
  const [, earlier] = discourse.antecedents;
  if (opens && nearest.closed) return earlier && !earlier.closed ? spokenOf([earlier], 'anaphora') : undefined;
  const mentions = plural ? severalOf(units, group, discourse.antecedents) : single;
  // "The open-source model of a third school"
  if (opens && !points && isElsewhere(units, group.to)) return undefined;
  return (points || opens) && mentions.length > 0 ? { kind: 'linked', mentions, via: 'anaphora' } : undefined;
};

/** "A token from the open-source model costs …": the one model spoken of, in a sentence that names none. */
function isShownAnywhere({ units, claim, group, discourse }: LinkContext): boolean {
  const { head, determiner, to } = group;
  const [nearest, earlier] = discourse.antecedents;
  const one = (nearest?.closed ? earlier : nearest) ?? nearest;
  return (
    has(units[head ?? -1], 'model-noun') &&
    !isPlural(units[head ?? -1]) &&
    units[determiner ?? -1]?.norm === 'the' &&
    determiner === claim - 1 &&
    one !== undefined &&
    !one.closed &&
    (one.each ?? one.all).length === 1 &&
    (one.model ?? one.one).length === 1 &&
    !WHEN.test(units[0]?.norm ?? '') &&
    !has(units[to], 'of', 'relative', 'preposition') &&
    units[to]?.norm !== 'that' &&
    isVerbOrEnd(units, to) &&
    units.every(
      (unit) =>
        unit.kind !== 'mention' && unit.kind !== 'organisation' && !has(unit, 'negation', 'question', 'if', 'speech'),
    )
  );
}

/** "Z.ai released GLM-4.5 on Monday, and the open-source model came third": the one name before "and". */
function sharedBefore({ units, claim, group }: LinkContext): Link | undefined {
  const { head, determiner = -1, to } = group;
  const joined =
    units[determiner]?.norm === 'the' && determiner === claim - 1 && has(units[determiner - 1], 'and', 'but');
  const [name, more] = namesIn(units).filter((i) => !units[i]?.house);
  if (!joined || isPlural(units[head ?? -1]) || name === undefined || more !== undefined) return undefined;
  if (name > determiner || units[name]?.closed) return undefined;
  const goesOn = has(units[to], 'of', 'relative', 'preposition') || units[to]?.norm === 'that';
  const held = has(units[beforeName(units, name)], 'contrast', 'derived', 'compare-verb', 'preposition', 'of');
  return goesOn || held || isOtherNoun(units[to], units[to + 1]) ? undefined : linkUnits(units, [name], 'anaphora');
}

/** "Kimi K2, GLM-4.5, Qwen3: the best open-source models of the summer", « Llama 3 et Mixtral : le match des modèles open source ». */
function titledBefore({ units, group }: LinkContext): Link | undefined {
  const colon = units.findIndex((unit, i) => i < group.from && isMark(unit, ':'));
  const heads = colon > 0 && isPlural(units[group.head ?? -1]) ? listBefore(units, colon) : undefined;
  if (
    !heads ||
    heads.from > 1 ||
    heads.mentions.length < 2 ||
    heads.mentions.some((i) => units[i]?.closed || units[i]?.house)
  )
    return undefined;
  const between = units.slice(colon + 1, group.from + 1);
  const definite = between.some((unit) => has(unit, 'definite'));
  const plain = between.every((unit) => isPlain(unit) || has(unit, 'definite', 'of', 'determiner', 'adverb'));
  const alone = namesIn(units).every((i) => i < colon);
  return definite && plain && alone && between.length <= 4 ? linkUnits(units, heads.mentions, 'anaphora') : undefined;
}

/** "the open-source model costs little", not "the Open-Source LLM Advisor", "the open-source language model computer". */
function isVerbOrEnd(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (!isPlain(next) || has(next, 'adverb')) return true;
  return next?.capital !== true && units[at + 1]?.kind === 'word' && !isOtherNoun(next, units[at + 1]);
}

/** The names of a list that ends before a semicolon or dash, or a clause before. */
function listedBefore(units: readonly Unit[], end: number): readonly number[] | undefined {
  const names = namesIn(units).filter((i) => i < end && !units[i]?.house);
  const stop = units.findIndex((unit, i) => i > (names.at(-1) ?? end) && (isMark(unit, ';', ':') || isDash(unit)));
  const list = names.length > 1 ? listBefore(units, (names.at(-1) ?? 0) + 1) : undefined;
  // "…; a few universities publish everything, and these …" speaks of others.
  const others = units.slice(stop + 1, end).some((unit) => unit.kind === 'word' && isPlural(unit));
  return list && list.mentions.length === names.length && stop > 0 && stop < end && !others ? names : undefined;
}

/** "These two open-source models": the last two that somebody may have. */
function severalOf(
  units: readonly Unit[],
  { from, head }: Group,
  [nearest, earlier]: readonly Offer[],
): readonly number[] {
  const count = countIn(units.slice(from, head));
  const rest = nearest?.open ?? (nearest?.closed ? [] : (nearest?.each ?? nearest?.all ?? []));
  const all =
    count !== undefined && rest.length < count && earlier && !earlier.closed
      ? [...(earlier.open ?? earlier.each ?? earlier.all), ...rest]
      : rest;
  return count !== undefined && all.length === count && nearest?.open ? all : (nearest?.all ?? []);
}

/** A verb follows, no complement that tells of which model. */
function isSubjectAt(units: readonly Unit[], at: number): boolean {
  const [verb, next] = [units[at], units[at + 1]];
  return has(verb, 'copula', 'have', 'adverb') || (isPlain(verb) && verb?.capital !== true && !isOtherNoun(verb, next));
}

/** "The open-source model zoo grows", "… model fans cheered": another noun, and its verb. */
function isOtherNoun(noun: Unit | undefined, verb: Unit | undefined): boolean {
  if (!isPlain(noun) || has(noun, 'adverb')) return false;
  if (has(verb, 'copula', 'have')) return true;
  const singular = !/(?:s|ed)$/.test(noun?.norm ?? '');
  return isPlain(verb) && (singular ? /(?:[^s]s|ed)$/ : /ed$/).test(verb?.norm ?? '');
}

/** "The model, fully open source, …", « Ce modèle de raisonnement, open source, … »: the noun that opens the sentence points back. */
function insertedBehindNoun({ units, claim, group, discourse }: LinkContext): Link | undefined {
  const noun = units.slice(0, 4).findIndex((unit) => has(unit, 'model-noun'));
  const closed = units.slice(claim + 1, claim + 4).find(({ kind }) => kind === 'mark');
  // « Le premier écrit mieux ; le second, open source, tient … »
  const at = clauseStart(units, claim);
  const means = referenceOf(units[at]?.norm ?? '');
  if (
    claim === at + 2 &&
    isMark(units[at + 1], ',') &&
    isMark(closed, ',') &&
    (means === 'first' || means === 'last')
  ) {
    const mentions = discourse.antecedents[0]?.others ? undefined : referent(means, units, at, discourse.antecedents);
    return mentions ? { kind: 'linked', mentions, via: 'apposition' } : undefined;
  }
  if (group.head !== undefined || noun < 1 || !has(units[0], 'definite', 'demonstrative') || !isMark(closed, ','))
    return undefined;
  if (isPlural(units[noun]) || !units.slice(1, noun).every(isPlain)) return undefined;
  const comma = units.findIndex((unit, i) => i > noun && isMark(unit, ','));
  const complement = units.slice(noun + 1, comma).every((unit) => isPlain(unit) || has(unit, 'of', 'group-noun'));
  const bare = units.slice(comma + 1, claim).every((unit) => has(unit, 'adverb'));
  return comma < claim && comma - noun <= 3 && complement && bare
    ? spokenOf(discourse.antecedents, 'apposition')
    : undefined;
}

/** « Lancée par DeepSeek, cette IA open source … »: the one model or house that the sentence names before. */
function namedBefore(units: readonly Unit[], end: number): number | undefined {
  const named = units
    .slice(0, end)
    .flatMap(({ kind, mention }) => (kind === 'mention' || kind === 'organisation' ? [mention] : []));
  const at = units.findIndex(({ kind }) => kind === 'mention' || kind === 'organisation');
  const tie = units[beforeName(units, at)];
  // « Plus petit que Falcon 180B, ce modèle », « … réunis autour de Hugging Face, ce modèle »: another, or those who made it.
  const compared =
    /^(?:que?'?|qu'|than)$/.test(tie?.norm ?? '') ||
    (units[at]?.kind === 'organisation' &&
      !/^(?:by|par|chez|from)$/.test(tie?.norm ?? '') &&
      has(tie, 'of', 'preposition'));
  if (compared) return undefined;
  // "Built to replace Llama 3, this open-source model …": what is told so is another.
  if (/(?:ed|é|^built|^made|^conçu)$/.test(units[0]?.norm ?? '') && units[at]?.kind === 'mention') return undefined;
  const parted = isMark(units[end - 1], ',') || (has(units[end - 1], 'and') && isMark(units[end - 2], ','));
  if (named.length === 1 && !parted && isToldOf(units, end)) return named[0];
  return named.length === 1 && parted ? named[0] : undefined;
}

/** « Le lancement de Llama 3 a montré que ce modèle … », "We ran Phi-4, and I must say that this …": the name is what is told of. */
function isToldOf(units: readonly Unit[], end: number): boolean {
  if (!has(units[end - 1], 'subordinator') && units[end - 1]?.norm !== 'that') return false;
  const name = units.findIndex(({ kind }) => kind === 'mention');
  const tie = beforeName(units, name);
  if (name < 0 || units[name]?.closed || units[name]?.house) return false;
  const event = has(units[tie], 'of') && EVENTS.test(units[tie - 1]?.norm ?? '') && tie <= 2;
  const joined = units.some((unit, i) => i > name && i < end - 1 && has(unit, 'and') && isMark(units[i - 1], ','));
  const ran = joined && !has(units[tie], 'preposition', 'of', 'contrast', 'compare-verb', 'derived');
  return !isNarrowed(units, end + 3) && (event || ran);
}

const EVENTS = /^(?:launch|release|arrival|success|lancement|sortie|arrivée|succès|publication)$/;

/** What narrows the noun down to another: a relative clause, a participle, a complement. */
function isNarrowed(units: readonly Unit[], to: number): boolean {
  const next = has(units[to], 'adverb') && !isPlain(units[to + 1]) ? units[to + 1] : units[to];
  return (
    has(next, 'relative', 'preposition', 'of') ||
    /^(?:that|qu[e']|we|i|they)$/.test(next?.norm ?? '') ||
    (isPlain(next) &&
      /(?:[^e]ed|ée?s?|is|us?)$/.test(next?.norm ?? '') &&
      !has(units[to + 1], 'definite', 'determiner'))
  );
}

/** "… acknowledges that open-source models": no demonstrative behind a verb. */
function isConjunction(units: readonly Unit[], that: number): boolean {
  return units[that]?.norm === 'that' && units[that - 1]?.kind === 'word' && !has(units[that - 1], 'preposition');
}

/** "of a third school", "from Zurich" */
function isElsewhere(units: readonly Unit[], tie: number): boolean {
  return (has(units[tie], 'of') && units[tie + 1]?.kind === 'word') || isFromPlace(units, tie);
}
