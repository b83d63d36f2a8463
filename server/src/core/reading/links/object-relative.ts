/** A relative clause whose verb opens its object: "Llama 3, which Meta open-sourced", « que Meta vient de rendre open source ». */

import { TECHNOLOGY } from '../subjects.ts';
import { beforeName, has, isDash, isMark, isNoun, isPlain, isPossessive, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { endsVerb } from './verb-end.ts';

const RELATIVES = new Set(['which', 'that', 'que', "qu'"]);
const MAKING = new Set(['made', 'makes', 'rendu', 'rend', 'rendent', 'rendre']);

export const linkObjectRelative: LinkStep = ({ units, claim, group }) => {
  const verb = verbAt(units, claim, group.from);
  if (verb === undefined || !endsVerb(units[verb === claim ? claim + 1 : group.to])) return undefined;
  let agent = verb - 1;
  // "has just", « vient de »
  // "which we're open-sourcing"
  if (/ing$/.test(units[verb]?.norm ?? '') && has(units[agent], 'copula')) agent--;
  while (has(units[agent], 'have', 'adverb') || /^vien(?:t|nent) d/.test(units[agent]?.norm ?? '')) agent--;
  const maker = units[agent];
  const pronoun =
    (has(maker, 'pronoun') || /^(?:we|nous)$/.test(maker?.norm ?? '')) && !['on', "c'"].includes(maker?.norm ?? '');
  // « que son éditeur OpenAI a open-sourcé »
  if (maker?.kind === 'organisation' && units[agent - 1]?.kind === 'word' && isPossessive(units[agent - 2])) agent -= 2;
  // "which Abu Dhabi open-sourced"
  let first = agent;
  while (agent - first < 3 && isPlain(units[first]) && units[first]?.capital) first--;
  if (first < agent && RELATIVES.has(units[first]?.norm ?? '')) agent = first + 1;
  else if (!(maker?.kind === 'organisation' || maker?.house || pronoun)) return undefined;
  const object = objectBefore(units, agent - 1);
  // "a small agent on top of Llama 3, which we open-sourced": the agent, perhaps.
  if (pronoun && object !== undefined && isUsed(units, object)) return undefined;
  return object === undefined ? undefined : linkUnits(units, [object], 'released');
};

/** A preposition holds the name: "with GPT-4", "from Llama 3". */
function isUsed(units: readonly Unit[], name: number): boolean {
  const tie = units[beforeName(units, name)];
  return has(tie, 'preposition', 'derived', 'of', 'contrast') || USING.test(tie?.norm ?? '');
}

const USING = /^(?:around|about|using|with|against|from|on|via|by|sur|avec|pour|autour)$/;

/** "open-sourced", "made open source", « rendre open source ». */
function verbAt(units: readonly Unit[], claim: number, from: number): number | undefined {
  if (/sourced$/.test(units[claim]?.norm ?? '')) return claim;
  if (/sourcing$/.test(units[claim]?.norm ?? '') && has(units[claim - 1], 'copula')) return claim;
  let before = from - 1;
  while (has(units[before], 'adverb')) before--;
  return MAKING.has(units[before]?.norm ?? '') ? before : undefined;
}

/** "Llama 3, which", "the Llama 3 model that", "the Llama 3 model Meta": index of the name. */
function objectBefore(units: readonly Unit[], end: number): number | undefined {
  const relative = RELATIVES.has(units[end]?.norm ?? '');
  let i = relative ? end - 1 : end;
  if (relative && isMark(units[i], ',', '(')) i--;
  while (isQuote(units[i])) i--;
  const noun = has(units[i], 'model-noun', 'group-noun');
  if (noun) i--;
  while (isQuote(units[i])) i--;
  const explained = noun ? explainedBy(units, i) : undefined;
  if (explained !== undefined) return explained;
  // "the Whisper technology that OpenAI open-sourced"
  const technology = !noun && relative && TECHNOLOGY.test(units[i]?.norm ?? '');
  if (technology) i--;
  const name = units[i];
  // A name right before a maker is joined to it: "the Llama 3 model Meta open-sourced" needs its noun.
  if (name?.kind !== 'mention' || name.house || !(relative || noun)) return undefined;
  // "Tools for GPT-4, which Meta open-sourced": of the tools, perhaps.
  const tie = beforeName(units, i);
  const of = has(units[tie], 'of') || ['for', 'pour'].includes(units[tie]?.norm ?? '');
  const owned = of && (isNoun(units[tie - 1]) || isPlain(units[tie - 1])) && !has(units[tie - 1], 'model-noun');
  return owned ? undefined : i;
}

/** "Llama 3, the small model Meta open-sourced", "Llama 3 is a language model that Meta open-sourced": the name before the noun's adjectives. */
function explainedBy(units: readonly Unit[], end: number): number | undefined {
  let i = end;
  while (end - i < ADJECTIVES && (isPlain(units[i]) || units[i]?.kind === 'organisation' || isQuote(units[i]))) i--;
  if (!has(units[i], 'definite', 'determiner')) return undefined;
  const tie = units[i - 1];
  if (!isMark(tie, ',') && !isDash(tie) && !(has(tie, 'copula') && !has(tie, 'distance'))) return undefined;
  let name = i - 2;
  while (isQuote(units[name])) name--;
  return units[name]?.kind === 'mention' && !units[name]?.house ? name : undefined;
}

const ADJECTIVES = 5;
