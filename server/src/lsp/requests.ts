/** Requests of our own beside the protocol's. Types and names only, as the client imports this file. */

import type { Inventory, OpennessStatus, ReportFormat, Scan } from '../core/index.ts';

/** Section of the editor's settings. */
export const SETTINGS_SECTION = 'openClaims';
/** The name that findings carry as their source. */
export const FINDING_SOURCE = 'Open Claims';

/** A command that the client may have: takes a model's name and a document's uri, and reports nothing on the model there. */
export const IGNORE_MODEL_COMMAND = 'openClaims.ignoreModel';

/** `ExplainParams` → `ExplainResult | null`; null where the registry knows no such name. */
export const EXPLAIN_REQUEST = 'openClaims/explain';
/** No parameters → `ModelItem[]`, in the registry's order. */
export const MODELS_REQUEST = 'openClaims/models';

export interface ExplainParams {
  /** An entry's id, or a name as a person types it. */
  readonly name: string;
  /** A language tag such as `fr-FR`; French and English are spoken, and a setting goes before it. */
  readonly language?: string;
}

export interface ExplainResult {
  readonly title: string;
  readonly markdown: string;
}

export interface ModelItem {
  readonly id: string;
  readonly name: string;
  readonly kind: 'version' | 'family' | 'organisation';
  /** Name of the developer; a developer's own name for an organisation. */
  readonly developer: string;
}

/** `InventoryParams` → `Inventory | LeftOut | null`; null where it could not be made. */
export const INVENTORY_REQUEST = 'openClaims/inventory';
/** `ReportParams` → `ReportResult | null`; null where the inventories are none. */
export const REPORT_REQUEST = 'openClaims/report';
/** No parameters → `string[]`: endings of the names of files that hold prose, with the dot. */
export const PROSE_FILES_REQUEST = 'openClaims/proseFiles';

/** What an editor keeps for a report, and hands back as it is. */
export type { Inventory, ReportFormat, Scan };

/** A file that the project leaves out. */
export interface LeftOut {
  readonly leftOut: true;
}

export interface InventoryParams {
  readonly textDocument: { readonly uri: string };
  /** What the report calls the document. */
  readonly name: string;
  /** For a file that is not open; a file's ending counts where it is `plaintext`. */
  readonly languageId: string;
  readonly text: string;
  /** Whether a file that the project leaves out is to be passed over: nobody asked for it by name. */
  readonly passOver?: boolean;
}

export interface ReportParams {
  readonly inventories: readonly Inventory[];
  readonly scan?: Scan;
  /** `view` is the content of a page that sorts its table and follows its places. */
  readonly format: ReportFormat | 'view';
  /** A language tag. */
  readonly language: string;
}

export interface ReportResult {
  readonly text: string;
  /** For a view: how its content looks. */
  readonly style?: string;
}

/** `LanguageParams` → `RegistryTree`. */
export const REGISTRY_REQUEST = 'openClaims/registry';
/** `ExplainParams` → `EntryTexts | null`; null where the registry knows no such name. */
export const ENTRY_REQUEST = 'openClaims/entry';
/** `FindingParams` → `FindingResult | null`; null where nothing is flagged. */
export const FINDING_REQUEST = 'openClaims/finding';

export interface LanguageParams {
  /** A language tag. */
  readonly language: string;
}

/** How open a model is, by the Open Source AI Definition. */
export type { OpennessStatus };

/** The whole registry, by developer, family and version. */
export interface RegistryTree {
  /** Every status, with the words for it. */
  readonly statuses: readonly { readonly status: OpennessStatus; readonly words: string }[];
  readonly developers: readonly RegistryDeveloper[];
}

export interface RegistryDeveloper {
  readonly id: string;
  readonly name: string;
  readonly families: readonly RegistryFamily[];
}

export interface RegistryFamily extends RegistryVersion {
  readonly versions: readonly RegistryVersion[];
}

export interface RegistryVersion {
  readonly id: string;
  readonly name: string;
  readonly status: OpennessStatus;
  /** The status and more, in a few words. */
  readonly hint: string;
}

export interface EntryTexts {
  readonly name: string;
  /** Plain text on one line. */
  readonly citation: string;
  /** Addresses that begin with `https://`. */
  readonly sources: readonly string[];
  /** Markdown: what somebody completes who knows a fact to be wrong. */
  readonly wrongFact: string;
}

export interface FindingParams extends LanguageParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export interface FindingResult {
  /** Markdown. */
  readonly page: string;
  /** Id of the model that the finding is about; absent where it is about a comment. */
  readonly model?: string;
}
