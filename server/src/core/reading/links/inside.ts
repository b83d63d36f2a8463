/** The model stands inside the claim's own noun group: "the open-source Llama models", « le modèle open source Llama 3 ». */
import type { Group } from '../groups/group.ts';
import { listBefore } from '../list-before.ts';
import { firstOf, listFrom } from '../mention-lists.ts';
import { beforeName, has, isMark, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { followersIn } from './followers.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits } from './link.ts';

export const linkInside: LinkStep = (context) => {
  const { units, group } = context;
  const [first] = group.mentions;
  const link =
    first === undefined ? (namedBefore(context) ?? namedBehindTask(context)) : linkNamed(units, group, first);
  const named = link?.kind === 'linked';
  // "Among the open-source models Qwen2.5 came first, followed by Llama 3"
  const among = named && has(units[group.from], 'one-of') ? followersIn(units, group.to) : [];
  if (among.length > 0 && named) return { ...link, mentions: [...link.mentions, ...among] };
  const of = group.mentions.at(-1) ?? group.from;
  const other =
    isWanted(units, group.from) ||
    isClassName(units, group) ||
    isKind(context) ||
    TALK.test(units[of + 1]?.norm ?? '') ||
    isRivalOf(units, of);
  return named && other ? { kind: 'settled', about: 'generic' } : link;
};

function linkNamed(units: readonly Unit[], group: Group, first: number): Link | undefined {
  const { head } = group;
  if (head !== undefined && has(units[head], 'software-noun', 'data-noun', 'other-noun')) {
    // "open-source Llama inference code" is about the code.
    return first < head ? undefined : linkUnits(units, namesBehind(units, head, group.mentions), 'inside');
  }
  // "open-source GPT-4 alternative" is about the alternative.
  if (head !== undefined && first < head && has(units[head], 'loose-noun')) return undefined;
  const last = group.mentions.at(-1) ?? first;
  const list = listFrom(units, last);
  if (!list || isSingular(units, group))
    return linkUnits(
      units,
      [...group.mentions, ...alternativesBehind(units, last), ...fellowBehind(units, head, last)],
      'inside',
    );
  const { mentions } = isFronted(units, group.from) ? firstOf(units, list) : list;
  const named = [...group.mentions.slice(0, -1), ...mentions, ...membersBehind(units, last)];
  return linkUnits(units, [...new Set(named)], 'inside');
}

/** "Looking for a GPT-4 open-source model": none is said to be there. */
function isWanted(units: readonly Unit[], from: number): boolean {
  let i = from - 1;
  while (has(units[i], 'determiner') || units[i]?.kind === 'mention' || isPlain(units[i])) {
    if (WANTING.test(units[i]?.norm ?? '')) return true;
    i--;
  }
  return units[i]?.norm === 'for' && WANTING.test(units[i - 1]?.norm ?? '');
}

const WANTING = /^(?:looking|searching|seeking|hunting|asking|wishing|cherche|recherche)$/;

/** "Open-source Mistral Medium discussions" */
const TALK = /^(?:discussions?|debates?|rumou?rs?|speculations?|talks?|hopes?|questions?|requests?)$/;

/** "an entire open source GPT model": the name of a kind. */
function isClassName(units: readonly Unit[], { head, mentions }: Group): boolean {
  const [name, ...more] = mentions;
  if (name === undefined || more.length > 0 || units[name]?.norm !== 'gpt') return false;
  return has(units[head ?? -1], 'model-noun');
}

/** "the largest open-source CLIP model to date", "other open-source CLIP models": the name of a kind, of which something else is one. */
function isKind({ units, claim, group }: LinkContext): boolean {
  const [name, ...more] = group.mentions;
  if (name === undefined || more.length > 0 || name < claim) return false;
  // "the largest open-source GPT-2 medical model"
  let noun = name + 1;
  while (noun < name + 3 && isPlain(units[noun])) noun++;
  if (!has(units[noun], 'model-noun')) return false;
  const before = units.slice(Math.max(0, group.from - 1), claim);
  // "Meta's largest open-source Llama model" is a Llama.
  if (before.some((unit) => isPossessive(unit) || unit.norm === "'s")) return false;
  return before.some((unit) => has(unit, 'other') || FIRST.test(unit.norm));
}

const FIRST = /^(?:first|largest|biggest|best|strongest|fastest|smallest|most)$/;

/** "an open-source ChatGPT clone", "open source Copilot alternative to": the name is what it is measured by. */
function isRivalOf(units: readonly Unit[], name: number): boolean {
  return units[name]?.kind === 'mention' && RIVALS.test(units[name + 1]?.norm ?? '');
}

const RIVALS =
  /^(?:alternatives?|clones?|competitors?|rivals?|replacements?|equivalents?|killers?|challengers?)(?: to| of| for)?$/;

/** "the open-source GPT-OSS models (gpt-oss-20b and gpt-oss-120b)": nothing but names in the brackets behind the noun. */
function membersBehind(units: readonly Unit[], name: number): readonly number[] {
  let open = name + 1;
  while (has(units[open], 'model-noun', 'group-noun') || isQuote(units[open])) open++;
  if (open === name + 1 || !isMark(units[open], '(')) return [];
  const list = listFrom(units, open + 1);
  return list?.mentions[0] === open + 1 && isMark(units[list.to], ')', ',') ? list.mentions : [];
}

/** "the open-source Mixtral and Llama 2": the second name too, where its model can be had and it has no article of its own. */
function fellowBehind(units: readonly Unit[], head: number | undefined, name: number): readonly number[] {
  const fellow = units[name + 2];
  const joined = head === undefined && has(units[name + 1], 'and') && fellow?.kind === 'mention' && !fellow.house;
  return joined && fellow.closed !== true && units[name]?.closed !== true && !has(units[name + 3], 'copula', 'have')
    ? [name + 2]
    : [];
}

/** « le modèle open source Qwen/Llama/Mistral 7B »: any of them. */
function alternativesBehind(units: readonly Unit[], name: number): readonly number[] {
  const found: number[] = [];
  for (let i = name + 1; isMark(units[i], '/') && units[i + 1]?.kind === 'mention'; i += 2) found.push(i + 1);
  return found;
}

/** "the Llama 2 open-source language model": the name stands first in the compound. */
function namedBefore({ units, claim, group, lexicon }: LinkContext): Link | undefined {
  const { head } = group;
  if (lexicon.language.adjectiveBehind || head === undefined || !has(units[head], 'model-noun', 'group-noun'))
    return undefined;
  // "AlphaFold 3 open-source code release"
  if (has(units[head - 1], 'software-noun', 'data-noun')) return undefined;
  if (units[claim - 1]?.kind !== 'mention') return undefined;
  const list = listBefore(units, claim);
  // "except for the Llama 3 open-source model": the article shows that the name belongs to the noun.
  const one = has(units[list?.from === undefined ? -1 : list.from - 1], 'definite') && !isPlural(units[head]);
  if (!list || (!one && has(units[beforeName(units, list.from)], 'contrast', 'compare-verb', 'and'))) return undefined;
  return linkUnits(units, list.mentions, 'inside');
}

/** « le modèle open source de génération d'images Stable Diffusion »: what the model is for stands before its name. */
function namedBehindTask({ units, group, lexicon }: LinkContext): Link | undefined {
  const { head, determiner, to } = group;
  const one = has(units[head ?? -1], 'model-noun', 'loose-noun') && !isPlural(units[head ?? -1]);
  if (!lexicon.language.adjectiveBehind || !one || !has(units[determiner ?? -1], 'definite', 'demonstrative'))
    return undefined;
  if (!has(units[to], 'of') || !TASKS.test(units[to + 1]?.norm ?? '')) return undefined;
  let i = to + 2;
  while (i < to + 7 && (isPlain(units[i]) || has(units[i], 'of'))) i++;
  while (isQuote(units[i])) i++;
  return units[i]?.kind === 'mention' ? linkUnits(units, [i], 'inside') : undefined;
}

const TASKS =
  /^(?:génération|reconnaissance|synthèse|traduction|transcription|segmentation|compréhension|raisonnement|traitement|création|édition|clonage|vision|codage|programmation|détection|classification)$/;

/** "the open-source OLMo and GPT-4", « le modèle open source OLMo et GPT-4 »: the adjective reaches the first name alone. */
function isSingular(units: readonly Unit[], { head, determiner }: Group): boolean {
  if (head !== undefined) return !isPlural(units[head]);
  return (
    determiner !== undefined &&
    (has(units[determiner], 'definite', 'demonstrative') || units[determiner]?.norm === "'s")
  );
}

/** "Unlike the open-source …,", "Alongside …,": the comma that ends the opening phrase ends the list. */
function isFronted(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  const opens = from <= 1 || units[from - 2]?.kind === 'mark';
  return opens && has(before, 'preposition', 'contrast', 'derived', 'as');
}

const TOOLS = new Set(['tool', 'outil', 'generator', 'générateur', 'system', 'système', 'logiciel', 'software']);

/** "the open-source library transformers Llama": a name behind other nouns is no model that is described. */
function namesBehind(
  units: Parameters<typeof listFrom>[0],
  head: number,
  mentions: readonly number[],
): readonly number[] {
  // "the open-source tool Stable Diffusion": right behind, the name is the tool's.
  const [name] = mentions;
  const tool = TOOLS.has(units[head]?.norm ?? '') && (name === head + 1 || name === head + 2);
  return has(units[head], 'model-noun') || (tool && !units[name ?? -1]?.ambiguous) ? mentions : [];
}
