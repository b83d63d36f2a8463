/** What an editor shows beside the findings: all of it off until somebody asks for it. */
import type { SettingsProblem } from '../core/index.ts';

export interface EditorSettings {
  /** A few words beside each model's name. */
  readonly inlayHints: boolean;
  /** The number of claims above each heading. */
  readonly codeLens: boolean;
  /** The models of the document in the outline. */
  readonly outline: boolean;
}

export const defaultEditorSettings: EditorSettings = { inlayHints: false, codeLens: false, outline: false };

const NAMES = ['inlayHints', 'codeLens', 'outline'] as const;

/** Never throws; `input` may be anything. */
export function resolveEditorSettings(input: unknown): {
  readonly settings: EditorSettings;
  readonly problems: readonly SettingsProblem[];
} {
  const given = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const problems: SettingsProblem[] = [];
  const settings: Record<(typeof NAMES)[number], boolean> = { ...defaultEditorSettings };
  for (const name of NAMES) {
    const value = given[name];
    if (typeof value === 'boolean') settings[name] = value;
    else if (value !== undefined && value !== null) problems.push({ path: name, message: 'must be true or false' });
  }
  return { settings, problems };
}
