/** Requests of our own beside the protocol's. Types and names only, as the client imports this file. */

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
