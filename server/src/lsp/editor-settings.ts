/** What an editor shows beside the findings, all of it off until somebody asks for it; and when and how much it shows of them. */
import * as v from 'valibot';
import type { Localized, SettingsProblem } from '../core/index.ts';

export interface EditorSettings {
  /** A few words beside each model's name. */
  readonly inlayHints: boolean;
  /** The number of claims above each heading. */
  readonly codeLens: boolean;
  /** The models of the document in the outline. */
  readonly outline: boolean;
  /** When the findings of a text that is being changed follow it. */
  readonly run: 'onType' | 'onSave';
  /** Of one document; what is left out is told. */
  readonly maximumFindings: number;
}

export const defaultEditorSettings: EditorSettings = {
  inlayHints: false,
  codeLens: false,
  outline: false,
  run: 'onType',
  maximumFindings: 1000,
};

const flag = { schema: v.boolean(), wanted: { en: 'must be true or false', fr: 'doit être true ou false' } };
const kinds = {
  inlayHints: flag,
  codeLens: flag,
  outline: flag,
  run: {
    schema: v.picklist(['onType', 'onSave']),
    wanted: { en: 'must be "onType" or "onSave"', fr: 'doit être "onType" ou "onSave"' },
  },
  maximumFindings: {
    schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
    wanted: { en: 'must be a whole number from 1 to 100000', fr: 'doit être un nombre entier de 1 à 100000' },
  },
} satisfies Readonly<Record<keyof EditorSettings, { readonly schema: v.GenericSchema; readonly wanted: Localized }>>;

/** Never throws; `input` may be anything. */
export function resolveEditorSettings(input: unknown): {
  readonly settings: EditorSettings;
  readonly problems: readonly SettingsProblem[];
} {
  const given = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const problems: SettingsProblem[] = [];
  const read = <K extends keyof EditorSettings>(name: K): EditorSettings[K] => {
    const value = given[name] ?? defaultEditorSettings[name];
    if (v.is(kinds[name].schema, value)) return value as EditorSettings[K];
    problems.push({ path: name, message: kinds[name].wanted });
    return defaultEditorSettings[name];
  };
  const settings = {
    inlayHints: read('inlayHints'),
    codeLens: read('codeLens'),
    outline: read('outline'),
    run: read('run'),
    maximumFindings: read('maximumFindings'),
  };
  return { settings, problems };
}
