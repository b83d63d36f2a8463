/** What "it" and "this model" may mean: the models that sentences before speak of. */
import { takenInstead } from './exchanged.ts';
import { listFrom } from './mention-lists.ts';
import { bringsRival, servesAnother } from './other-things.ts';
import { isBase, isBaseOfTool, isOwnModel, PERSONS, singleOf } from './single-antecedent.ts';
import { beforeName, has, isMeasure, isPlain, isPlural, isPossessive, type Unit } from './units.ts';

/** What a sentence offers for reference, by index into the document's list of mentions. */
export interface Offer {
  /** What "it" means; empty where that is not clear. */
  readonly one: readonly number[];
  /** What "the model" means: a tool beside it clouds "it" alone. */
  readonly model?: readonly number[] | undefined;
  /** What "these models" means. */
  readonly all: readonly number[];
  /** The same, each model once: as many as "both" or "all three" say. */
  readonly each?: readonly number[] | undefined;
  /** Ids of these, in the same order. */
  readonly ids?: readonly string[] | undefined;
  /** Names that "and" joins, each written otherwise: "Llama 4 Scout and Llama 4 Maverick" are two. */
  readonly joined?: readonly number[] | undefined;
  /** "Two editors use GPT-4 and Llama 3": what was counted is no model. */
  readonly others?: boolean | undefined;
  /** Other things were named behind them, which "both" may mean. */
  readonly clouded?: boolean | undefined;
  /** "four versions of Llama 3": the one name stands for several. */
  readonly several?: boolean | undefined;
  /** Names stand alone: "Llama 3, Gemma 2, Qwen2.5…" */
  readonly alone?: boolean | undefined;
  /** Those that somebody may have: what "the open-source model" can mean. */
  readonly open?: readonly number[] | undefined;
  /** Nobody can have any of them. */
  readonly closed?: boolean | undefined;
  /** A name ends the sentence: "the latter" means it. */
  readonly ends?: boolean | undefined;
  /** The sentence tells who made the one. */
  readonly made?: boolean | undefined;
  /** Id of who makes the one. */
  readonly maker?: string | undefined;
}

const NOTHING: Offer = { one: [], all: [] };

export function offeredBy(units: readonly Unit[], entryOf: (mention: number) => string): Offer {
  let all: number[] | undefined;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === 'mention' && unit.mention !== undefined && !isBeaten(units, i, all !== undefined)) {
      all ??= [];
      all.push(unit.mention);
    }
  }
  if (!all) return NOTHING;
  const name = units.findIndex(({ kind }) => kind === 'mention');
  const base = isBase(units, name);
  const swapped = takenInstead(units) !== undefined && !isSwappedByPersons(units);
  const model = base && !isBaseOfTool(units, name) ? [] : singleOf(units, name, all, entryOf);
  const one =
    model.length > 0 && (servesAnother(units, name) || bringsRival(units, name) || base || swapped) ? [] : model;
  const each = all.length === 1 ? all : firstOfEach(all, entryOf);
  const several = units.some(
    (unit, i) =>
      has(unit, 'group-noun') && isPlural(unit) && has(units[i + 1], 'of') && units[i + 2]?.kind === 'mention',
  );
  const counted = units.some(
    ({ norm }, i) =>
      /^(?:two|three|four|five|deux|trois|quatre|cinq)$/.test(norm) && SIZES.test(units[i + 1]?.norm ?? ''),
  );
  const sizes = all.length === 1 && (counted || units.filter(({ norm }) => /^\d+(?:\.\d+)?b$/.test(norm)).length > 1);
  return {
    one,
    model,
    all,
    several: several || sizes || undefined,
    each,
    ids: each.map(entryOf),
    joined: each.length < all.length ? joinedIn(units, name) : undefined,
    others: countsOthers(units) || undefined,
    clouded: isClouded(units) || undefined,
    open: openAmong(units, each),
    closed: units.every(({ kind, closed }) => kind !== 'mention' || closed === true) || undefined,
    ends: endsWithName(units) || undefined,
    alone: (all.length > 1 && units.every(isOfNames) && units.every(({ closed }) => closed !== true)) || undefined,
    made: (isOneMaker(units) && tellsMaking(units)) || isOfItsHouse(units) || undefined,
    maker:
      units.find(({ mention }) => mention !== undefined && mention === (one[0] ?? model[0]))?.maker ??
      commonMaker(units, all),
  };
}

function openAmong(units: readonly Unit[], each: readonly number[]): readonly number[] | undefined {
  const closed = new Set(units.filter((unit) => unit.closed).map(({ mention }) => mention));
  const open = each.filter((mention) => !closed.has(mention));
  return open.length > 0 && open.length < each.length ? open : undefined;
}

/** "We replaced GPT-4 with OLMo", and no tool in which: of a wiki that moved from one to the other "it" may speak. */
function isSwappedByPersons(units: readonly Unit[]): boolean {
  const persons = units.slice(0, 3).some(({ kind, norm }) => kind === 'organisation' || PERSONS.has(norm));
  return (
    persons &&
    !units.some(
      (unit) => has(unit, 'software-noun') || /^(?:projects?|projets?|products?|produits?|services?)$/.test(unit.norm),
    )
  );
}

/** The maker of all of them, where it is one. */
function commonMaker(units: readonly Unit[], all: readonly number[]): string | undefined {
  const makers = new Set(
    units.flatMap(({ mention, maker }) => (mention !== undefined && all.includes(mention) ? [maker] : [])),
  );
  return makers.size === 1 ? [...makers][0] : undefined;
}

/** "Meta launched Llama 3, and Ai2 took note": "its" may be either's. */
function isOneMaker(units: readonly Unit[]): boolean {
  return new Set(units.flatMap(({ maker }) => maker ?? [])).size <= 1;
}

function countsOthers(units: readonly Unit[]): boolean {
  return units.some((unit, i) => {
    const noun = units[i + 1];
    return (
      COUNTS.test(unit.norm) &&
      isPlural(noun) &&
      noun?.kind === 'word' &&
      !has(noun, 'model-noun', 'loose-noun', 'group-noun')
    );
  });
}

function joinedIn(units: readonly Unit[], first: number): readonly number[] | undefined {
  const list = listFrom(units, first);
  const norms = new Set(list?.mentions.map((i) => units[i]?.norm));
  return list && norms.size === list.mentions.length && norms.size > 1
    ? list.mentions.flatMap((i) => units[i]?.mention ?? [])
    : undefined;
}

/** Each model once. */
function firstOfEach(all: readonly number[], entryOf: (mention: number) => string): readonly number[] {
  const known = new Set<string>();
  return all.filter((mention) => !known.has(entryOf(mention)) && known.add(entryOf(mention)));
}

/** "The adapters outperform GPT-4", "a coder at GPT-4 level": what something unnamed is measured by, or a rival that nobody can have. */
function isBeaten(units: readonly Unit[], name: number, named: boolean): boolean {
  const before = units[beforeName(units, name)];
  if (has(before, 'compare-verb')) return units[name]?.closed === true || !named;
  const level = isMeasure(units, name);
  return (level || has(before, 'contrast')) && (!named || units[name]?.closed === true) && name > 1;
}

/** "… to Llama 3 and Gemma 2 through two adapters", "… with Langfuse and Phoenix". */
function isClouded(units: readonly Unit[]): boolean {
  const last = units.findLastIndex(({ kind }) => kind === 'mention');
  const rest = units.slice(last + 1);
  return (
    // "… through two adapters", but "Gemma 3 gets by on four."
    rest.some(
      ({ norm }, i) => COUNTS.test(norm) && rest[i + 1]?.kind === 'word' && !SPANS.test(rest[i + 1]?.norm ?? ''),
    ) || rest.filter((unit) => unit.kind === 'word' && unit.capital && unit.roles.length === 0).length > 1
  );
}

/** "Students in Berkeley produced Vicuna", "Meta released Llama 3": somebody stands before the verb. */
function tellsMaking(units: readonly Unit[]): boolean {
  const verb = units.findIndex((unit) => has(unit, 'release-verb') || MAKING.test(unit.norm));
  const name = units.findIndex(({ kind, house }) => kind === 'mention' && !house);
  const object = units.slice(verb + 1, name);
  return (
    verb > 0 &&
    name > verb &&
    object.filter((unit) => isPlain(unit)).length <= 2 &&
    !object.some(
      (unit) =>
        has(
          unit,
          'preposition',
          'of',
          'derived',
          'software-noun',
          'data-noun',
          'other-noun',
          'and',
          'contrast',
          'relative',
        ) ||
        unit.norm === 'that' ||
        /(?:ant|ing)$/.test(unit.norm),
    )
  );
}

/** "MiniMax goes public on the success of MiniMax-M1": whose model it is opens the sentence. */
function isOfItsHouse(units: readonly Unit[]): boolean {
  const named = units.flatMap(({ kind }, i) => (kind === 'mention' || kind === 'organisation' ? [i] : []));
  return named.length === 2 && (named[0] ?? 0) <= 1 && isOwnModel(units);
}

const MAKING = /^(?:produced|built|trained|developed|created|produit|construit|entraîné|développé|créé|conçu)$/;

const SIZES = /^(?:sizes|versions|variants|flavou?rs|tailles|variantes|déclinaisons)$/;
const SPANS = /^(?:hours|days|weeks|months|years|heures|jours|semaines|mois|ans)$/;
const COUNTS = /^(?:two|three|four|deux|trois|quatre)$/;

function isOfNames(unit: Unit): boolean {
  return unit.kind === 'mention' || unit.kind === 'organisation' || unit.kind === 'mark' || has(unit, 'and', 'or');
}

/** Models of others that have no name: "their own models", "two models", « d'autres modèles ». */
export function bringsModels(units: readonly Unit[]): boolean {
  return units.some(
    (unit, i) =>
      has(unit, 'model-noun') &&
      isPlural(unit) &&
      units.slice(Math.max(0, i - 3), i).some((word) => isPossessive(word) || BRINGING.test(word.norm)),
  );
}

const BRINGING = /^(?:other|others|own|two|three|several|many|some|autres|propres|deux|trois|plusieurs)$/;

function endsWithName(units: readonly Unit[]): boolean {
  return units.findLast(({ kind }) => kind !== 'mark')?.kind === 'mention';
}

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
