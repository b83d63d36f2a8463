/** The one model that a sentence is about, which "it" behind it means. */
import { takenInstead } from './exchanged.ts';
import { isDismissed } from './other-things.ts';
import { beforeName, has, isOwnedBy, isPlural, type Unit } from './units.ts';

/** What a sentence is about, by index into the document's list of mentions; empty where it is about none or about several. */
export function singleOf(
  units: readonly Unit[],
  name: number,
  all: readonly number[],
  entryOf: (mention: number) => string,
): readonly number[] {
  const [first] = all;
  // "We moved our pipeline from GPT-4 to OLMo"
  const taken = all.length > 1 ? units[takenInstead(units) ?? -1]?.mention : undefined;
  if (taken !== undefined) return [taken];
  // "They wrote a client for GPT-4": the client is spoken of.
  const owned = isOwnedBy(units, name);
  if (first === undefined || owned || isAnothersModel(units)) return [];
  if (isDismissed(units)) return [];
  // « … n'est pas GPT-4.5 mais DeepSeek-R1. »
  const but = units.findIndex((unit, i) => has(unit, 'but') && units[i + 1]?.kind === 'mention');
  if (but > 0 && all.length === 2 && units.slice(0, but).some((unit) => has(unit, 'negation'))) return all.slice(1);
  const firstId = entryOf(first);
  if (all.every((mention) => entryOf(mention) === firstId)) return [first];
  // "DeepSeek released R1": what a house brings out is what is spoken of.
  const models = units.flatMap(({ kind, house, mention }) =>
    kind === 'mention' && !house && mention !== undefined ? [mention] : [],
  );
  const [only] = models;
  // "The startup DeepSeek made waves with its model, DeepSeek-R1": its own model, which a comma or « its » brings in.
  const made = units.some((unit) => has(unit, 'release-verb')) || isOwnModel(units);
  if (only !== undefined && new Set(models.map(entryOf)).size === 1 && made) return [only];
  // Several models: only one that opens the sentence is what it is about.
  const opening = units.slice(0, openingEnd(units)).find((unit) => unit.kind === 'mention' || unit.kind === 'claim');
  // "We compared GPT-4 with OLMo"
  if (opening && units.slice(0, units.indexOf(opening)).some(({ norm }) => PERSONS.has(norm))) return [];
  return opening?.kind === 'mention' && opening.mention !== undefined ? [opening.mention] : [];
}

/** "Acme-1 is based on Llama 3": what is made of the model is spoken of; "We use Llama 3" speaks of it. */
export function isBase(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  return (
    tie > 0 && has(units[tie], 'derived') && !USING.test(units[tie]?.norm ?? '') && !isPersons(units.slice(0, tie))
  );
}

/** "The assistant is built on Mistral 7B. The model …": a tool is no model. */
export function isBaseOfTool(units: readonly Unit[], name: number): boolean {
  return units.slice(0, name).some((unit) => has(unit, 'software-noun') || TOOLS.test(unit.norm));
}

const TOOLS = /^(?:assistant|chatbot|robot conversationnel|agent conversationnel)$/;

/** "The court uses Llama 3": of the court nothing like openness will be said. */
const USING = /^(?:us|run|support|utilis)/;
const isPersons = (before: readonly Unit[]) => before.some(({ norm }) => PERSONS.has(norm));

/** How many units may stand before the name that a sentence is about: "The framework supports GPT-4" is about something else. */
function openingEnd(units: readonly Unit[]): number {
  for (let i = 0; i < 4; i++) {
    const unit = units[i];
    if (unit?.kind === 'mention') return has(units[i - 1], 'contrast') || has(units[i - 1], 'preposition') ? 0 : i + 1;
    if (has(unit, 'derived', 'listing', 'compare-verb', 'contrast') && !has(unit, 'adverb')) return 0;
  }
  return 4;
}

/** "GPT-4 was beaten by a model from Zurich", "a model that beats GPT-4": another model was brought in, and "the model" means that. */
function isAnothersModel(units: readonly Unit[]): boolean {
  let before = -1;
  const noun = units.findIndex((unit, i) => {
    if (!has(unit, 'model-noun') || isPlural(unit)) return false;
    before = indefiniteBefore(units, i);
    return before >= 0;
  });
  if (noun < 0) return false;
  const tie = units[before - 1];
  // "picked Gemma 3 as the basis for a national model"
  if (BASIS.test(units[before - 2]?.norm ?? '') && has(tie, 'preposition', 'of')) return false;
  const names = units.slice(0, before).some(({ kind }) => kind === 'mention');
  const rival = units.slice(noun, noun + 4).some((unit) => has(unit, 'compare-verb'));
  // "Llama 3 is a model", "Llama 3, a model": said of the name itself.
  const own =
    tie === undefined ||
    tie.kind === 'mark' ||
    tie.claim !== undefined ||
    has(tie, 'copula', 'as', 'adverb', 'release-verb');
  // "Our model beats GPT-4", "The lab released a model that beats GPT-4": the model of which nothing stands before.
  return (names && !own) || (rival && !names);
}

const BASIS = /^(?:basis|base|foundation|backbone|socle|fondement)$/;

/** Index of the indefinite article of a noun; -1 where it has none. */
function indefiniteBefore(units: readonly Unit[], noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    if (INDEFINITE.test(units[i]?.norm ?? '')) return i;
    if (units[i]?.kind !== 'word' || has(units[i], 'preposition', 'of', 'definite')) return -1;
  }
  return -1;
}

const INDEFINITE = /^(?:an?|une?|our|my|notre|mon)$/;

/** The last name is a model of the house that all other names stand for. */
export function isOwnModel(units: readonly Unit[]): boolean {
  const named = units.filter(({ kind }) => kind === 'mention' || kind === 'organisation');
  const last = named.at(-1);
  return (
    last?.kind === 'mention' &&
    !last.house &&
    named.slice(0, -1).every(({ maker, house, kind }) => (house || kind === 'organisation') && maker === last.maker)
  );
}

/** Of whom nothing like openness will be said. */
export const PERSONS = new Set([
  'we',
  'i',
  'you',
  'they',
  'he',
  'she',
  'nous',
  'je',
  "j'",
  'on',
  'vous',
  'ils',
  'elles',
]);
