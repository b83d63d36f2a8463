/** What a passage said before a sentence: whom "it" may mean, what fragments describe. Most sentences never ask, so the ones before are looked at when one does. */
import { bringsModels, type Carried, type Offer, offeredBy } from './antecedents.ts';
import { labelOf } from './fragments.ts';
import { bringsThing } from './other-things.ts';
import { quotesOpen } from './quotations.ts';
import { isMark, isQuote, type Unit } from './units.ts';

/** Indices are into the document's mentions. */
export interface Discourse {
  /** No sentence stands before. */
  readonly begins: boolean;
  /** Mentions that sentences before speak of, nearest first: what "it" and "the model" may mean. */
  readonly antecedents: readonly Offer[];
  /** A heading names the nearest of them: the section speaks of it. */
  readonly headed: boolean;
  /** The house that sentences before speak of: what "the company" may mean. */
  readonly house: number | undefined;
  /** The house that the sentence right before begins with: whose "its models" are. */
  readonly nearHouse: number | undefined;
}

/** A sentence, whose units may not have been made yet. */
export interface Sentence {
  units(): readonly Unit[];
}

interface Surroundings {
  /** What the passage was handed, or nothing in a cell. */
  readonly carried: Carried | undefined;
  /** What the paragraph before handed on holds outside cells alone, but its heading is known in both. */
  readonly inCell: boolean;
  entryOf(mention: number): string;
  readonly asking: ReadonlySet<string>;
}

/** "Small. Quick.": so few words don't change what is spoken of. */
const SHORT = 4;

/** Sentence by sentence, each looked at once. */
export class Told implements Discourse {
  readonly #around: Surroundings;
  #pending: Sentence[] = [];
  #begun = false;
  #offers: readonly Offer[];
  // Models without a name came in since: "these models" may mean them.
  #others = false;
  #house: number | undefined;
  #nearHouse: number | undefined;
  #topic: number | undefined;
  // It is a card of something that a model serves.
  #card = false;
  #quoted = false;
  // The sentence before, and those before it over short ones.
  #earlier: readonly (readonly Unit[])[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
    this.#offers = around.carried && !around.inCell ? [around.carried.offer] : [];
  }

  /** The sentence has been read: from now on it is one of those before. */
  add(sentence: Sentence): void {
    this.#begun = true;
    this.#pending.push(sentence);
  }

  get begins(): boolean {
    return !this.#begun;
  }

  get antecedents(): readonly Offer[] {
    this.#catchUp();
    return this.#others ? this.#offers.map(withoutMany) : this.#offers;
  }

  get headed(): boolean {
    const { carried } = this.#around;
    if (carried?.heads !== true) return false;
    this.#catchUp();
    return this.#offers[0] === carried.offer;
  }

  get house(): number | undefined {
    this.#catchUp();
    return this.#house;
  }

  get nearHouse(): number | undefined {
    this.#catchUp();
    return this.#nearHouse;
  }

  /** What fragments describe. */
  get topic(): number | undefined {
    this.#catchUp();
    return this.#topic;
  }

  /** The sentence right before, then those before it over short ones. */
  get earlier(): readonly (readonly Unit[])[] {
    this.#catchUp();
    return this.#earlier;
  }

  /** A quotation is open. */
  get quoted(): boolean {
    this.#catchUp();
    return this.#quoted;
  }

  #catchUp(): void {
    if (this.#pending.length === 0) return;
    const pending = this.#pending;
    this.#pending = [];
    for (const sentence of pending) this.#look(sentence.units());
  }

  #look(units: readonly Unit[]): void {
    const { carried, entryOf, asking } = this.#around;
    this.#earlier = units.length <= SHORT ? [units, ...this.#earlier.slice(0, SHORT)] : [units];
    this.#card ||= isCard(units);
    this.#topic = this.#card ? undefined : topicBehind(units, this.#topic, entryOf, asking);
    this.#nearHouse = houseBehind(units);
    this.#house = this.#nearHouse ?? this.#house;
    this.#quoted = quotesOpen(units, this.#quoted);
    const offered = offeredBy(units, entryOf);
    if (offered.all.length > 0) this.#offers = [offered, ...this.#offers].slice(0, 2);
    // What an earlier passage hands on holds for one sentence, what a heading names for the section.
    else if (this.#offers[0] === carried?.offer && !carried?.heads && units.length > SHORT) this.#offers = [];
    else if (bringsThing(units)) this.#offers = this.#offers.map(withoutOne);
    // "Universities train their own models. All these models …"
    if (offered.all.length > 0) this.#others = false;
    else this.#others ||= bringsModels(units);
    // What follows names that stand alone is the next sentence.
    if (this.#offers[0]?.alone && offered.all.length === 0)
      this.#offers = [{ ...this.#offers[0], alone: undefined }, ...this.#offers.slice(1)];
  }
}

/** What sentences before offer, but for "these models". */
function withoutMany(offer: Offer): Offer {
  return { ...offer, all: [], each: [], ids: [] };
}

/** What sentences before offer, but for "it". */
function withoutOne(offer: Offer): Offer {
  return { ...offer, one: [], model: [] };
}

/** The house that a sentence begins with. */
function houseBehind(units: readonly Unit[]): number | undefined {
  for (let i = 0; i < Math.min(4, units.length); i++) {
    const unit = units[i];
    if (unit?.kind === 'organisation' || unit?.house) return unit.mention;
  }
  return undefined;
}

/** What fragments behind a sentence describe: what it labels; another name leaves nothing clear. */
function topicBehind(
  units: readonly Unit[],
  topic: number | undefined,
  entryOf: (mention: number) => string,
  asking: ReadonlySet<string>,
): number | undefined {
  const label = labelOf(units, asking);
  if (label !== undefined) return label;
  const isOther = ({ kind, mention }: Unit) =>
    kind === 'mention' && (topic === undefined || entryOf(mention ?? -1) !== entryOf(topic));
  return units.some(isOther) ? undefined : topic;
}

/** "project: rag-demo", `"name": "chat-ui"`: what the lines behind describe is no model. */
function isCard(units: readonly Unit[]): boolean {
  let first = 0;
  while (isCardMark(units[first])) first++;
  // Most sentences end here.
  if (!CARDS.test(units[first]?.norm ?? '')) return false;
  let next = first + 1;
  while (isCardMark(units[next])) next++;
  return isMark(units[next], ':', '=') && units.every(({ kind }) => kind !== 'mention');
}

const isCardMark = (unit: Unit | undefined) => isQuote(unit) || isMark(unit, '{', '-', ',');

const CARDS = /^(?:name|nom|project|projet|app|application|tool|outil|agent|repo|client)$/;
