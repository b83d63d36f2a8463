/** What a report rests on: each thing that a text says of a model's openness, with the verdict and the facts. Data, no words. */
import type { Severity } from '../findings/finding.ts';
import type { DefinitionId } from '../judging/definitions.ts';
import type { Status } from '../judging/judge.ts';
import type { LanguageId, Level, Stance } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import type { Component, ComponentState, WeightsState } from '../registry/schema.ts';

/** How open one component of a model is; `mixed` where the versions of a family or company differ. */
export type FactState = ComponentState | WeightsState | 'mixed';

/** What a report shows of each model, in the order of its columns. */
export const FACT_COLUMNS = [
  'weights',
  'trainingCode',
  'inferenceCode',
  'evaluationCode',
  'trainingData',
  'dataDocumentation',
  'architecture',
  'checkpoints',
  'paper',
  'technicalReport',
  'modelCard',
] as const satisfies readonly ('weights' | Component)[];
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** What one claim says of one model. A claim on three models is three statements. */
export interface StatementRecord {
  /** Id of the entry. */
  readonly model: string;
  /** The model's name, with the number of a version that the registry doesn't know. */
  readonly name: string;
  /** The words of the claim, as they stand in the text. */
  readonly words: string;
  readonly level: Level;
  readonly stance: Stance;
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** Both count from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Whether the model meets the definition; `unknown` for a version that the registry doesn't know. */
  readonly verdict: Status;
  readonly findings: readonly FindingRecord[];
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A model that a text names, and what is on record about it. */
export interface ModelRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: Entry['kind'];
  /** Name of the developer. */
  readonly developer: string;
  readonly verdict: Status;
  readonly facts: Readonly<Record<FactColumn, FactState>>;
  /** Names of the licences of the weights, each once; empty where none is known. */
  readonly licences: readonly string[];
  /** How often the text names it. */
  readonly mentions: number;
}

/** All that a report needs to know of one text. */
export interface Inventory {
  /** What people call the text, such as its path in the workspace. */
  readonly name: string;
  /** Where a host finds it again; nothing else reads it. */
  readonly address: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly language: LanguageId;
  readonly definition: DefinitionId;
  /** YYYY-MM-DD; set where only the facts up to that day count. */
  readonly asOf?: string;
  readonly registryVersion: string;
  /** YYYY-MM-DD. */
  readonly registryDate: string;
  /** In the order of the text. */
  readonly statements: readonly StatementRecord[];
  readonly models: readonly ModelRecord[];
}
