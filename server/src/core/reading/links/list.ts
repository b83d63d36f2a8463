/** A list behind the group: "open-source models such as Llama, Mistral and Falcon", « (Llama, Mistral) », "models: …". */

import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { isSoughtAfter } from '../speculation.ts';
import { has, isDash, isMark, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { linkCounted } from './counted.ts';
import { glossedBehind, narrowedList } from './glossed.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';
import {
  calledBehind,
  describesNoun,
  determinerBefore,
  isAnotherThing,
  isComplement,
  isCountedClass,
  isDefinite,
  isFollowedByThing,
  isFronted,
  isHeldByTests,
  isSaidOfAll,
  isSaidOfModels,
  isSetApart,
  isTakenBack,
  isTopicOf,
  NEWS,
  passes,
  releasedBehind,
  STUDIED,
} from './list-between.ts';
import { behindComma, LIKE, PASSIVE } from './list-comma.ts';
import { fellowsOf, INCLUDING, inBrackets, isOfModels, ownersOf } from './list-kinds.ts';
import {
  afterIntro,
  behindPredicate,
  behindRelative,
  bracketedList,
  brandedBehind,
  closesNote,
  isEndList,
  namedBehindRelative,
  overRival,
} from './list-openings.ts';
import { isHeldBefore, isHeldByAnother, isRivalOf, namesAnother } from './names-another.ts';
import { rivalsBehind } from './versus.ts';

const CLASSES = ['software-noun', 'data-noun', 'other-noun'] as const;

export const linkList: LinkStep = ({ units, claim, group }) => {
  const { head } = group;
  const start = group.to;
  // "open-sourced our prompts for three models: …": what was opened is something else.
  const deed = units[claim]?.claim?.grammar === 'verb' || /sourc(?:ed|es|ing)$/.test(units[claim]?.norm ?? '');
  if (
    deed &&
    units.slice(claim + 1, group.to).some((unit) => has(unit, 'preposition', 'of', 'data-noun', 'software-noun'))
  )
    return undefined;
  // "Rivals of open-source models, such as GPT-4, …"
  if (isRivalOf(units, claim)) return undefined;
  // "Ernie 4.5 is open source, like Qwen3": said of both.
  const likened = isMark(units[start], ',') && LIKE.test(units[start + 1]?.norm ?? '');
  if (head === undefined && likened && has(units[claim - 1], 'copula') && units[claim - 2]?.kind === 'mention')
    return undefined;
  return (
    linkOpened(units, group, openList(units, group, claim, deed)) ??
    linkOpened(units, group, bracketedList(units, start, head)) ??
    linkCounted(units, group, claim)
  );
};

function linkOpened(units: readonly Unit[], group: Group, opened: number | undefined): Link | undefined {
  if (opened === undefined) return undefined;
  const { from } = group;
  // "Open-source LLMs guide: Llama 3, …" speaks of the LLMs.
  const guided = has(units[group.head ?? -1], 'other-noun') && has(units[(group.head ?? 0) - 1], 'model-noun');
  const head = guided ? (group.head ?? 0) - 1 : group.head;
  if (
    head !== undefined &&
    has(units[head], ...CLASSES) &&
    !has(units[head], 'model-noun', 'loose-noun') &&
    !isOfModels(units, head, opened)
  )
    return undefined;
  const owners = ownersOf(units, opened);
  // « ceux de Mistral AI (Mistral 7B, Mixtral 8x7B) »
  const open = (owners.at(-1) ?? -1) + 1;
  const theirs = owners.length > 0 && isMark(units[open], '(') ? listFrom(units, open + 1, true) : undefined;
  if (theirs && isMark(units[theirs.to], ')')) return linkUnits(units, theirs.mentions, 'list');
  if (owners.length > 0) return linkUnits(units, owners, 'list');
  // "open-source models like Mistral AI": the house stands for its models.
  if (units[opened]?.kind === 'organisation' && units[opened]?.house) {
    const fellows = fellowsOf(units, opened);
    if (fellows.length > 1 || isMark(units[opened + 1], ',', ')', '.', ';')) return linkUnits(units, fellows, 'list');
  }
  const list = inBrackets(units, opened, listFrom(units, opened, !isFronted(units, from)));
  if (!list || isTakenBack(units, opened, list.to) || describesNoun(units, opened, list)) return undefined;
  // "open-source projects such as Llama 3 and Qwen3 reproductions": behind several things a word in "-s" is no verb.
  const loose = has(units[head ?? -1], 'loose-noun') && isPlural(units[head ?? -1]);
  if (loose && isPlain(units[list.to]) && /[^s]s$/.test(units[list.to]?.norm ?? '')) return undefined;
  const rivals = rivalsBehind(units, list.to);
  if (rivals.length > 0) return linkUnits(units, [...list.mentions, ...rivals], 'list');
  // "…: GPT-4 users rejoice", "led by GPT-4 users": the name only describes another noun, or has a verb of its own.
  if (
    (isMark(units[opened - 1], ':') || PASSIVE.includes(units[opened - 1]?.norm ?? '')) &&
    isPlain(units[list.to]) &&
    units[list.to]?.norm !== 'etc'
  )
    return undefined;
  // « Les modèles open source progressent : GPT-4 reste devant eux »: a clause on one that nobody can have.
  const [only, more] = list.mentions;
  const next = units[list.to];
  const clause = isMark(units[opened - 1], ':') && opened - 1 > group.to && next !== undefined && next.kind === 'word';
  if (clause && more === undefined && units[only ?? -1]?.closed) return undefined;
  if (units[group.determiner ?? -1]?.norm !== 'all' && isTopicOf(units, group, opened, list.to)) return undefined;
  return linkUnits(units, list.mentions, 'list');
}

/** Index where the list's first item may stand, or undefined where nothing opens a list. */
function openList(units: readonly Unit[], group: Group, claim: number, deed: boolean): number | undefined {
  const { to: start, head, determiner } = group;
  // "open-source alternatives to GPT-4: Llama 3": over what they are set against.
  const rival = overRival(units, start, head);
  // "LLMs (open source): Llama 3"
  // "Recommended (all open source): Llama 3"
  const open = /^(?:all|tous|toutes)$/.test(units[claim - 1]?.norm ?? '') ? claim - 2 : claim - 1;
  const named = has(units[open - 1], 'model-noun') || (open < claim - 1 && isMark(units[start + 1], ':'));
  const noted = isMark(units[open], '(') && isMark(units[start], ')') && named;
  // "three models, all of them open source: Llama 3 …"
  const all = isSaidOfAll(units, claim);
  let i = rival ?? (noted ? start + 1 : start);
  while (isQuote(units[i])) i++;
  // "Open source: Llama 3": the claim alone is the label.
  const before = units[start - 2];
  const plural =
    rival !== undefined ||
    noted ||
    all ||
    head !== undefined ||
    start <= 2 ||
    // "and then the open-source ones: Llama 3, Mistral 7B"
    units[start - 1]?.norm === 'ones' ||
    isMark(before, '(', ';', '[') ||
    units[start - 2]?.norm === "l'";
  for (let steps = 0; steps < 8 && i < units.length; steps++) {
    const unit = units[i];
    const said =
      has(unit, 'copula') && i === start && isPlural(units[head ?? -1]) ? behindPredicate(units, i) : undefined;
    if (said !== undefined) return said;
    // "a closed model such as GPT-4 or an open-source one such as Llama 3"
    if (i === start && head === undefined && unit?.norm === 'one such' && has(units[i + 1], 'as')) return i + 2;
    if (i === start && head === undefined && /^ones?$/.test(unit?.norm ?? '')) {
      i++;
      continue;
    }
    // "Many open-source models are available: …"
    // « Deux modèles open source ont été retenus : … »
    if (has(unit, 'have') && has(units[i + 1], 'copula') && isCountedClass(units, claim)) {
      i++;
      continue;
    }
    // "are now live, including Llama 3"
    const now = has(unit, 'copula') && has(units[i + 1], 'adverb') && LIVE.test(units[i + 2]?.norm ?? '');
    if (now && isMark(units[i + 3], ',', ':', '(')) {
      i += 3;
      continue;
    }
    if (
      has(unit, 'copula') &&
      (AVAILABLE.test(units[i + 1]?.norm ?? '') ||
        (isCountedClass(units, claim) && STUDIED.test(units[i + 1]?.norm ?? '')))
    ) {
      i += 2;
      // "(GPT-4 as judge)"
      const close = units.findIndex((unit, at) => at > i && isMark(unit, ')'));
      if (
        isMark(units[i], '(') &&
        !units.slice(i + 1, close).every(({ kind, roles }) => kind !== 'word' || roles.includes('and'))
      )
        return undefined;
      if (!isMark(units[i], ':', ',', '(') && !has(units[i], 'list-intro')) return undefined;
      continue;
    }
    // "open source and pluggable with models like GPT-4", "open-sourced faster serving for models such as Llama 3"
    if (has(unit, 'list-intro') && (head === undefined || deed) && isComplement(units, claim, i - 1)) return undefined;
    // "open-source models judged by models such as GPT-4": they belong to the nearer noun.
    if (
      has(unit, 'list-intro') &&
      i - 1 > (head ?? i) &&
      isPlural(units[i - 1]) &&
      (has(units[i - 1], 'model-noun') || JUDGES.test(units[i - 1]?.norm ?? ''))
    )
      return undefined;
    // "open-source models in benchmark tests such as Vicuna-80": they belong to the tests.
    if (has(unit, 'list-intro') && head !== undefined && isHeldByTests(units.slice(head + 1, i))) return undefined;
    // « distinguer les modèles open source des modèles à poids ouverts comme Llama 3 »
    if (has(unit, 'list-intro') && units[i - 1]?.claim !== undefined && i - 1 > claim && (head ?? claim) < i - 1)
      return undefined;
    // "We need an open-source model like Llama 3"
    if (
      has(unit, 'list-intro') &&
      LIKE.test(unit?.norm ?? '') &&
      head !== undefined &&
      isSoughtAfter(units, head, claim)
    )
      return undefined;
    if (has(unit, 'list-intro') && !has(units[i - 1], 'of'))
      return INCLUDING.test(unit?.norm ?? '') && isHeldBefore(units, claim) ? undefined : afterIntro(units, i);
    if (isMark(unit, '(', '[')) {
      // "an open-source (Llama 3) app"
      if (head === undefined && i === start && determinerBefore(units, claim) && isFollowedByThing(units, i))
        return undefined;
      // « de l'autre, les open source (Llama 3, …) »
      const noun = units[claim - 1]?.norm === 'les';
      if (
        head === undefined &&
        i === start &&
        !plural &&
        !noun &&
        !isSaidOfModels(units, claim) &&
        // "proprietary (e.g. GPT-4) or open source (e.g. Llama 3)"
        !has(units[i + 1], 'list-intro') &&
        !isEndList(units, i)
      )
        return undefined;
      if (isSetApart(units, i) || (head === undefined && i > start && isPlural(units[i - 1]))) return undefined;
      const close = closesNote(units, i, head !== undefined && !isPlural(units[head]));
      if (close !== undefined) {
        i = close + 1;
        continue;
      }
      return afterIntro(units, i);
    }
    const branded = brandedBehind(units, i);
    if (branded !== undefined) return branded;
    if (has(unit, 'named')) return i + 1;
    const called = i === start ? calledBehind(units, i) : undefined;
    if (called !== undefined) return called;
    const out = isMark(unit, ':') ? releasedBehind(units, group, i) : undefined;
    if (out !== undefined) return out;
    // "Open-source model: one you can run yourself, e.g. Llama 3"
    const glossed = isMark(unit, ':') && start <= 2 ? glossedBehind(units, i + 1) : undefined;
    if (glossed !== undefined) return glossed;
    if (isMark(unit, ':', '=', '→') || isDash(unit))
      // "…: Qwen open-sourced it"
      return plural &&
        !/sourc(?:ed|es)$/.test(units[i + 2]?.norm ?? '') &&
        !isAnotherThing(units, group, i) &&
        !namesAnother(units, { from: start, to: i, head }) &&
        !isHeldByAnother(units, claim)
        ? afterIntro(units, i)
        : undefined;
    if (isMark(unit, ',')) return behindComma(units, group, i, plural) ?? narrowedList(units, i, head);
    // "Open-source LLM launches: Qwen3, Kimi K2"
    if (i === start && NEWS.test(unit?.norm ?? '') && isMark(units[i + 1], ':')) {
      i++;
      continue;
    }
    // A complement of the noun may stand between: "open-source models from Europe such as …".
    if ((has(unit, 'relative') || unit?.norm === "qu'" || unit?.norm === 'that') && head !== undefined)
      return behindRelative(units, i) ?? (isDefinite(units, determiner) ? namedBehindRelative(units, i) : undefined);
    // « ses modèles open source avec la gamme Llama »
    if (
      unit?.kind === 'mention' &&
      has(units[i - 1], 'group-noun') &&
      ['avec', 'with'].includes(units[i - 3]?.norm ?? '')
    )
      return i;
    // "from an open-source model to something closed: GPT-4"
    if (
      !passes(units, i) ||
      unit?.claim?.level === 'closed' ||
      (ELSE.has(unit?.norm ?? '') &&
        (!/^(?:after|everything)$/.test(units[i - 1]?.norm ?? '') || units[i - 2]?.norm === 'after'))
    )
      return undefined;
    i++;
  }
  return undefined;
}

const JUDGES = /^(?:judges|teachers|graders|rivals|competitors|juges|professeurs|rivaux|concurrents)$/;

const AVAILABLE =
  /^(?:legion|plentiful|numerous|nombreux|légion|available|offered|supported|included|allowed|permitted|accepted|disponibles|proposés|autorisés|admis|acceptés|pris en charge)$/;

const LIVE = /^(?:live|available|supported|out|here|disponibles|pris en charge)$/;

const ELSE = new Set(['another', 'something', 'else', 'autre', 'chose']);
