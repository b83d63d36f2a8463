/** What fixes are made from. */
import type { Format, ParsedDocument } from '../formats/format.ts';
import type { Reading } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { Settings } from '../settings/settings.ts';

export interface FixContext {
  readonly source: { readonly text: string };
  readonly format: Format;
  readonly document: ParsedDocument;
  readonly reading: Reading;
  readonly registry: Registry;
  readonly settings: Settings;
  /** Whether the project leaves a model alone. */
  ignores(entry: Entry): boolean;
}
