/** What the registry knows, ready for use: versions, families, organisations, licences. */
import type { Localized } from '../text/localized.ts';
import type { Component, ComponentState, FactSource, Restriction, WeightsState } from './schema.ts';

/** A name that prose uses; an ambiguous one needs evidence that the model is meant. */
export interface EntryName {
  readonly text: string;
  readonly ambiguous: boolean;
  /** Ambiguous with words, persons or animals alone: what is called open source by this name is the model. */
  readonly word?: true;
  /** Of the name, where it is not the usual one. */
  readonly language?: string;
}

/** A fact that another collection gives otherwise; looked into, and not followed. */
export interface Dispute {
  /** The collection's name. */
  readonly by: string;
  readonly fact: string;
  readonly says: string;
  readonly reason: Localized;
}

/** What was different until a day (YYYY-MM-DD). A licence of null means that it is not known, or that there was none. */
export interface EarlierFacts {
  readonly until: string;
  readonly weights?: WeightsState;
  readonly licence?: Licence | null;
  readonly codeLicence?: Licence | null;
  readonly components: Readonly<Partial<Record<Component, ComponentState>>>;
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly id: string;
  readonly name: string;
  readonly names: readonly EntryName[];
  readonly country?: string;
  /** Family that the house's name stands for ("Mistral AI's models"). */
  readonly houseFamily?: string;
  readonly families: readonly string[];
}

export interface Family {
  readonly kind: 'family';
  readonly id: string;
  readonly name: string;
  readonly names: readonly EntryName[];
  readonly developer: string;
  /** Ids of its versions, oldest first. */
  readonly versions: readonly string[];
}

export interface Version {
  readonly kind: 'version';
  readonly id: string;
  readonly name: string;
  readonly names: readonly EntryName[];
  readonly developer: string;
  readonly family: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly released?: string;
  readonly weights: WeightsState;
  /** Licence of the weights; undefined where it is not known or no weights are released. */
  readonly licence?: Licence;
  readonly codeLicence?: Licence;
  readonly base?: string;
  readonly components: Readonly<Record<Component, ComponentState>>;
  readonly sources: readonly FactSource[];
  /** Facts as they were before a day, oldest first. */
  readonly earlier?: readonly EarlierFacts[];
  /** What other collections of facts say instead. */
  readonly disputes?: readonly Dispute[];
  /** True for entries that a user's own file added. */
  readonly custom?: boolean;
}

export type Entry = Organisation | Family | Version;

export interface Licence {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly spdx: string | null;
  /** By the SPDX data; a licence that SPDX does not list is not approved. */
  readonly osiApproved: boolean;
  readonly restrictions: readonly Restriction[];
  readonly sources: readonly { readonly url: string; readonly checked: string }[];
}
