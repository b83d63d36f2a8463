/** What "it" and "this model" may mean: the models that sentences before speak of. */
import { has, isOwnedBy, isPlural, type Unit } from './units.ts';

/** What a sentence offers for reference, by index into the document's list of mentions. */
export interface Offer {
  /** What "it" means; empty where that is not clear. */
  readonly one: readonly number[];
  /** What "these models" means. */
  readonly all: readonly number[];
  /** "four versions of Llama 3": the one name stands for several. */
  readonly several?: boolean | undefined;
  /** Names stand alone: "Llama 3, Gemma 2, Qwen2.5…" */
  readonly alone?: boolean | undefined;
  /** A name ends the sentence: "the latter" means it. */
  readonly ends?: boolean | undefined;
  /** Id of who makes the one. */
  readonly maker?: string | undefined;
}

const NOTHING: Offer = { one: [], all: [] };

export function offeredBy(units: readonly Unit[], entryOf: (mention: number) => string): Offer {
  const all: number[] = [];
  for (const { kind, mention } of units) if (kind === 'mention' && mention !== undefined) all.push(mention);
  if (all.length === 0) return NOTHING;
  const one = singleOf(units, all, entryOf);
  const several = units.some(
    (unit, i) =>
      has(unit, 'group-noun') && isPlural(unit) && has(units[i + 1], 'of') && units[i + 2]?.kind === 'mention',
  );
  return {
    one,
    all,
    several: several || undefined,
    ends: endsWithName(units) || undefined,
    alone: (all.length > 1 && units.every(isOfNames)) || undefined,
    maker: units.find(({ mention }) => mention !== undefined && mention === one[0])?.maker,
  };
}

function isOfNames(unit: Unit): boolean {
  return unit.kind === 'mention' || unit.kind === 'organisation' || unit.kind === 'mark' || has(unit, 'and', 'or');
}

function endsWithName(units: readonly Unit[]): boolean {
  return units.findLast(({ kind }) => kind !== 'mark')?.kind === 'mention';
}

function singleOf(
  units: readonly Unit[],
  all: readonly number[],
  entryOf: (mention: number) => string,
): readonly number[] {
  const [first] = all;
  // "They wrote a client for GPT-4": the client is spoken of.
  const owned = isOwnedBy(
    units,
    units.findIndex(({ kind }) => kind === 'mention'),
  );
  if (first === undefined || owned) return [];
  if (new Set(all.map(entryOf)).size === 1) return [first];
  // "DeepSeek released R1": what a house brings out is what is spoken of.
  const models = units.flatMap(({ kind, house, mention }) =>
    kind === 'mention' && !house && mention !== undefined ? [mention] : [],
  );
  const [only] = models;
  if (only !== undefined && new Set(models.map(entryOf)).size === 1 && units.some((unit) => has(unit, 'release-verb')))
    return [only];
  // Several models: only one that opens the sentence is what it is about.
  const opening = units.slice(0, 4).find((unit) => unit.kind === 'mention' || unit.kind === 'claim');
  // "We replaced GPT-4 with OLMo"
  if (opening && units.slice(0, units.indexOf(opening)).some(({ norm }) => PERSONS.has(norm))) return [];
  return opening?.kind === 'mention' && opening.mention !== undefined ? [opening.mention] : [];
}

const PERSONS = new Set(['we', 'i', 'you', 'they', 'he', 'she', 'nous', 'je', "j'", 'on', 'vous', 'ils', 'elles']);

/** What a passage is handed by those before it. */
export interface Carried {
  readonly offer: Offer;
  /** A heading names it: the whole section speaks of it. */
  readonly heads: boolean;
  /** What the items of the list right before named: "All of these models". */
  readonly listed?: readonly number[] | undefined;
  /** The level of that heading; below any where none names it. */
  readonly level: number;
}
