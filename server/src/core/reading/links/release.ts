/** Verbs that open a model: "Meta open-sourced Llama", "released Llama as open source", « a publié Llama en open source ». */

import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { listBefore } from '../list-before.ts';
import { listFrom } from '../mention-lists.ts';
import { subjectOf } from '../subjects.ts';
import { isTagline } from '../tagline.ts';
import { beforeName, has, isMark, isOwnedBy, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { isOwnView, OPINION } from './chosen.ts';
import { endsHeadline, isHeadlineStart } from './headline.ts';
import { underLicence } from './licensed.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';
import { madeSo } from './made.ts';
import { objectsBehind } from './objects.ts';
import { itOf } from './opened-it.ts';
import { ownModelBefore } from './own-model.ts';
import { fromSubject } from './predicate.ts';
import {
  givenAway,
  isComingOut,
  isHeld,
  isOfModels,
  isOtherObject,
  isReleasing,
  ofNext,
  releasedAs,
} from './release-objects.ts';
import { hasOwnObject, lastOf, laterObject, narrowsObject, relativeClauseStart } from './release-scope.ts';
import { isInstrument, isParticiple, secondOf } from './second-deed.ts';
import { doerOf, narrowedBy, objectBehind } from './verb-object.ts';

export const linkRelease: LinkStep = (context) => {
  const { units, claim, group } = context;
  if (isVerb(units, claim)) {
    // « a ouvert le code d'inférence de Llama 3 » opens no more than that.
    const whole =
      has(units[claim + 1], 'of') && (units[claim + 2]?.kind === 'mention' || has(units[claim + 2], 'definite'));
    if (units[claim]?.norm.includes(' code') && !whole) return { kind: 'settled', about: 'software' };
    // "When it was open-sourced, Llama 3 …" has no object.
    const passive =
      has(units[claim - 1], 'copula') && isMark(units[claim + 1], ',') && /sourced$/.test(units[claim]?.norm ?? '');
    const narrowed = narrowedBy(units, claim);
    if (has(narrowed, 'software-noun', 'data-noun')) return { kind: 'settled', about: 'software' };
    // « xAI l'a open-sourcé »
    if (has(units[claim - 1], 'have') && units[claim - 2]?.norm === "l'") {
      const it = itOf(units, claim - 2, context.discourse);
      if (it) return it;
    }
    const object = passive || narrowed ? undefined : objectBehind(units, claim, context.discourse);
    if (object) return object;
    // "- Grok 2.5 open-sourced August 2025": a headline leaves "was" out.
    // "Mistral Large Model Open-sourced: …"
    // "Grok-1 Model Now Open-Sourced"
    let last = claim - 1;
    while (has(units[last], 'adverb') || /^g(?:o|e)ts?$/.test(units[last]?.norm ?? '')) last--;
    const at = has(units[last], 'model-noun') && !isPlural(units[last]) ? last - 1 : last;
    const name = units[at];
    if (
      /sourced$/.test(units[claim]?.norm ?? '') &&
      name?.kind === 'mention' &&
      !name.house &&
      isHeadlineStart(units, at) &&
      endsHeadline(units[claim + 1])
    )
      return linkUnits(units, [at], 'released');
    // "Llama 3 has open-sourced two sizes": the name stands for its makers.
    if (has(units[claim - 1], 'have') && isOfModels(units, claim))
      return fromSubject(subjectOf(units, claim - 1, clauseStart(units, claim)), context);
  }
  const before = units[group.from - 1];
  const made = madeSo(context);
  if (made) return made;
  // « de manière open source »
  const manner = ['manière', 'façon'].includes(units[claim - 1]?.norm ?? '');
  const adverbial = manner || has(before, 'as') || ['en', 'in', 'under', 'as', 'sous'].includes(before?.norm ?? '');
  const thing = units[group.head ?? -1];
  const other =
    (has(thing, 'software-noun', 'data-noun') && !has(before, 'as')) ||
    // "a shift in their open-source strategy", "trained on under 2T open-source tokens"
    (has(thing, 'other-noun', 'loose-noun') && /^(?:in|en)$/.test(before?.norm ?? '')) ||
    /^\d/.test(units[group.from]?.norm ?? '');
  // « a publié en open source ce modèle »
  const shown =
    adverbial &&
    has(units[claim + 1], 'demonstrative') &&
    has(units[claim + 2], 'model-noun') &&
    has(units[group.from - 2], 'release-verb');
  if (shown && !isPlural(units[claim + 2])) return spokenOf(context.discourse.antecedents, 'released');
  return (adverbial && !other) || isResult(context) ? resultOfVerb(context) : undefined;
};

const EVER = /^(?:ever|one|day|someday|eventually|yet)$/;

/** "to open-source", "should open-source", "open-sourced", « open-sourcer ». */
function isVerb(units: readonly Unit[], claim: number): boolean {
  const unit = units[claim];
  if (unit?.claim?.level !== 'open-source') return false;
  const before = units[claim - 1];
  // "an open-sourced Llama 3 system", "Llama 3: open-sourced …": a participle that describes what follows.
  // "the largest open-sourced CLIP model"
  let article = claim - 1;
  while (claim - article < 4 && isPlain(units[article])) article--;
  const praised = article < claim - 1 && has(units[article], 'definite') && units[claim + 1]?.kind === 'mention';
  const describes =
    before === undefined || has(before, 'determiner', 'definite') || isMark(before, ':', '(') || praised;
  if (/sourced$/.test(unit.norm) && describes) return false;
  if (unit.claim.grammar === 'verb' || /sourc(?:ed|ing|es|é|ée|és|ées|er)$/.test(unit.norm)) return true;
  // « soit open source » is no deed.
  if (has(before, 'copula') || /^(?:soi(?:t|ent)|serai(?:t|ent)|sera|seront)$/.test(before?.norm ?? '')) return false;
  // "When it comes to open-source models, …", "access to open-source models"
  if (before?.norm === 'to' && TOWARDS.test(units[claim - 2]?.norm ?? '')) return false;
  if (before?.norm === 'to' || has(before, 'hypothetical') || has(before, 'negation')) return true;
  // "whether OpenAI would ever open-source GPT-4"
  let modal = claim - 1;
  while (EVER.test(units[modal]?.norm ?? '')) modal--;
  if (modal < claim - 1 && has(units[modal], 'hypothetical')) return true;
  // "We open-source both models", "we also open-source"
  if (doerOf(units, claim) !== undefined) return true;
  // "Should OpenAI open-source GPT-4?", "Open-source GPT-4 now!"
  // "Will OpenAI ever open-source GPT-4?"
  let doer = claim - 1;
  while (EVER.test(units[doer]?.norm ?? '') || has(units[doer], 'adverb')) doer--;
  const asked = units[doer]?.kind === 'organisation' && has(units[doer - 1], 'hypothetical');
  // "Open-source DeepSeek beat it!" tells of a model.
  const wished = claim === 0 && isMark(units.at(-1), '!') && units[1]?.kind === 'mention';
  return asked || (wished && !has(units[2], 'compare-verb', 'copula', 'have'));
}

const TOWARDS =
  /^(?:com(?:es?|ing)|access|switch(?:es|ed|ing)?|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|turn(?:s|ed|ing)?|back)$/;

/** "was released open source", "released Llama 3 open source": the bare claim is the verb's result. */
function isResult({ units, claim, group, lexicon }: LinkContext): boolean {
  if (group.head !== undefined || lexicon.language.adjectiveBehind || group.mentions.length > 0) return false;
  let i = claim - 1;
  while (has(units[i], 'adverb') || isQuote(units[i])) i--;
  // "offers open-source availability of its code" has an object of its own.
  const active = /^(?:offer|provid|introduc|bring)(?!.*ed$)/.test(units[i]?.norm ?? '') && isPlain(units[claim + 1]);
  if (has(units[i], 'release-verb')) return !active;
  if (has(units[i], 'model-noun')) i--;
  const list = listBefore(units, i + 1);
  return list !== undefined && list.mentions.at(-1) === i && has(units[beforeName(units, list.from)], 'release-verb');
}

/** The verb's object stands between verb and claim; in the passive its subject stands before the verb. */
function resultOfVerb(context: LinkContext): Link | undefined {
  const { units, group } = context;
  const from = group.from;
  const start = clauseStart(units, from);
  // « Llama 3, développé en open source par Meta, »
  const participle = from - 2;
  if (
    isMark(units[participle - 1], ',') &&
    units[participle - 2]?.kind === 'mention' &&
    !isTagline(units, participle - 2) &&
    isParticiple(units[participle])
  )
    return linkUnits(units, [participle - 2], 'released');
  // « propose en open source Mistral 7B et Mixtral »
  const [direct] = group.mentions;
  const verbed = direct !== undefined && direct > context.claim && has(units[from - 2], 'release-verb');
  if (verbed) return linkUnits(units, listFrom(units, direct)?.mentions ?? [direct], 'released');
  const given = givenAway(units, from) ?? releasedAs(units, from) ?? ofNext(units, group);
  if (given) return given;
  for (let i = from - 1; i >= start; i--) {
    if (!has(units[i], 'release-verb') || isComingOut(units, i)) continue;
    // "released the annotations it made for Whisper as open source"
    if (has(units[i - 1], 'pronoun') && has(units[i - 2], 'software-noun', 'data-noun')) continue;
    const names: number[] = [];
    for (let j = i + 1; j < from; j++) if (units[j]?.kind === 'mention') names.push(j);
    // "introduced a model built on Llama 3, positioning it as open source"
    // "connectors for GPT-4 and Claude 3 as open source": what holds the first name holds the list.
    const [first] = names;
    const held = first !== undefined && isHeld(units, first) ? (listFrom(units, first)?.mentions ?? [first]) : [];
    const objects = names.filter((j) => !held.includes(j) && !isHeld(units, j));
    if (first !== undefined && (narrowsObject(units, i, first) || laterObject(units, names.at(-1) ?? first, from)))
      return { kind: 'settled', about: 'software' };
    if (objects.length < names.length && objects.length === 0) return undefined;
    if (objects.length > 0) return linkUnits(units, lastOf(units, objects), 'released');
    // « publie en open source son modèle Llama 3 », « publie deux modèles en open source : … »
    const classed = units.slice(i + 1, from).some((unit) => has(unit, 'model-noun'));
    const behind = i + (classed ? 7 : 4) >= from ? objectsBehind(units, group.to, classed) : [];
    if (behind.length > 0) return linkUnits(units, behind, 'released');
    // « en mettant en open source le banc d'essai complet »
    if (i + 2 >= from && /ant$|ing$/.test(units[i]?.norm ?? '') && isOtherObject(units, group.to))
      return { kind: 'settled', about: 'software' };
    // « xAI a publié le modèle en open source »
    const active = has(units[i - 1], 'have') || /(?:ant|ing)$/.test(units[i]?.norm ?? '');
    if (
      active &&
      has(units[i + 1], 'definite') &&
      has(units[i + 2], 'model-noun') &&
      !isPlural(units[i + 2]) &&
      i + 4 >= from
    )
      return spokenOf(context.discourse.antecedents, 'released');
    // « rend cette technologie disponible en open source », « la mise à disposition de ce modèle en open source »
    const shown = has(units[i - 2], 'demonstrative')
      ? i - 2
      : units.findIndex((unit, at) => at > i && at <= i + 2 && has(unit, 'demonstrative'));
    if (
      shown > 0 &&
      shown + 5 >= from &&
      has(units[shown + 1], 'model-noun', 'loose-noun') &&
      !isPlural(units[shown + 1])
    )
      return spokenOf(context.discourse.antecedents, 'released');
    // « DeepSeek … en publiant son modèle en open source »
    const own = isPossessive(units[i + 1]) && has(units[i + 2], 'model-noun') && i + 4 >= from;
    const spoken = own && !isPlural(units[i + 2]) ? ownModelBefore(context, i) : undefined;
    if (spoken) return spoken;
    const house = own ? units.findLastIndex((unit, at) => at < i && unit.house === true) : -1;
    if (house >= 0 && !has(units[house - 1], 'of', 'preposition', 'contrast'))
      return linkUnits(units, [house], 'released');
    // « reste à ouvrir en open source » is still to come.
    const passive = has(units[i - 1], 'copula') || (has(units[i - 2], 'copula') && !has(units[i - 1], 'preposition'));
    const verb = has(units[i - 1], 'copula') ? i - 1 : i - 2;
    if (passive)
      return fromSubject(subjectOf(units, verb, Math.min(start, clauseStart(units, verb))), underLicence(context));
    if (names.length === 0 && hasOwnObject(units, i, from)) return { kind: 'settled', about: 'software' };
    const second =
      has(units[i - 1], 'and') || units[i - 1]?.norm === 'puis' ? secondOf(units, start, i - 1) : undefined;
    if (second) return fromSubject(second, context);
    // « Llama 3 est un modèle de Meta, disponible en open source »
    const shared = isMark(units[i - 1], ',') ? leadingSubject(units, start, i - 1) : undefined;
    if (shared?.kind === 'mentions' || shared?.kind === 'anaphor') return fromSubject(shared, context);
    // "Llama 3, which Meta released as open source"
    const before = relativeClauseStart(units, i, Math.max(start, i - 4));
    const list = listBefore(units, before);
    // "The dataset was generated with GPT-4 and released as open source"
    if (list && before === i && isInstrument(units, list.from)) return undefined;
    return list && !isOwnedBy(units, list.from) ? linkUnits(units, list.mentions, 'released') : undefined;
  }
  // « Llama 3 et Falcon sont tous deux en open source »
  // « Llama 3 vient de sortir en open source »
  if (isComingOut(units, from - 2)) return fromSubject(subjectOf(units, from - 3, start), context);
  const verb = has(units[from - 2], 'pronoun') ? from - 3 : from - 2;
  if (has(units[verb], 'copula')) return fromSubject(subjectOf(units, verb, start), context);
  // "puts Gemma 2 in the open-source category" is no manner.
  const named = units[context.claim]?.licence !== undefined;
  const used = isUsing(units[beforeName(units, from - 2)]) && has(units[group.head ?? -1], 'model-noun');
  if (!named && !used && has(units[group.determiner ?? -1], 'definite')) return undefined;
  // "put Stable Diffusion out as open source"
  const away = has(units[from - 1], 'as') && units[group.to]?.norm !== "'s";
  const out = away && OUT.test(units[from - 2]?.norm ?? '') ? 1 : 0;
  const list = listBefore(units, from - 1 - out);
  if (!list || list.mentions.at(-1) !== from - 2 - out) return undefined;
  const deed = beforeName(units, list.from);
  // "rebuild GPT-4 as open source", "They rejected the description of Llama 3 as open source"
  if (REMAKING.test(units[deed]?.norm ?? '')) return { kind: 'settled', about: 'generic' };
  // "Lobbyists cite Llama 3 as an open-source model": their view.
  const opinion = OPINION.test(units[deed]?.norm ?? '') && !has(units[deed], 'speech', 'presented', 'distance');
  const supposed = units.slice(0, deed).some((unit) => has(unit, 'hypothetical'));
  if (out === 0 && has(units[from - 1], 'as') && opinion && !supposed && !isOwnView(units, deed)) return undefined;
  if (
    (out === 0 && !isUsing(units[deed]) && isHeld(units, list.from)) ||
    has(units[deed], 'software-noun', 'data-noun') ||
    (has(units[deed], 'of') && isPlain(units[deed - 1]) && !isReleasing(units[deed - 1])) ||
    narrowsObject(units, start, list.from)
  )
    return undefined;
  return linkUnits(units, list.mentions, 'released');
}

const OUT = /^(?:out|online)$/;

/** "using Mistral 7B as the open-source LLM" */
const isUsing = (unit: Unit | undefined) => /^(?:using|employing|taking|utilisant|prenant)$/.test(unit?.norm ?? '');

/** What is made anew, or turned down, isn't the model as it is. */
const REMAKING =
  /^(?:re(?:build|creat|produc|mak|implement|writ|fai[rst]|constru|cré|produ)|clon(?:e|ing)|reject|refus|réimpl)/;
