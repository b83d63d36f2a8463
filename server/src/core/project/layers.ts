/** Settings from several places, one over the other, with where each comes from. */
import type { Settings } from '../settings/settings.ts';

/** The settings that one place gives; those that it does not give are absent. */
export interface LayerSettings extends Partial<Omit<Settings, 'severity'>> {
  readonly severity?: Partial<Settings['severity']>;
}

export interface Layer {
  /** In words for people, such as `.open-claims.json`. */
  readonly origin: string;
  readonly settings: LayerSettings;
  /** The file that gives them, and the keys that lead to them there. */
  readonly place?: { readonly file: string; readonly at: readonly (string | number)[] };
  /** Where the models to ignore are named, in their order. */
  readonly modelPlaces?: readonly ModelPlace[];
}

export interface ModelPlace {
  readonly name: string;
  /** From the root of the project's files. */
  readonly file: string;
  readonly offset: number;
}

export interface Layered {
  readonly settings: Settings;
  /** By setting, as `definition` or `severity.overclaim`; what no layer gives is absent. */
  readonly origins: Readonly<Record<string, string>>;
  /** Of the models that are ignored in the end, as far as a file names them. */
  readonly modelPlaces: readonly ModelPlace[];
}

/** Later layers win. A list takes the place of the one below it; severities count rule by rule. */
export function withLayers(base: Settings, layers: readonly Layer[]): Layered {
  let settings = base;
  let modelPlaces: readonly ModelPlace[] = [];
  const origins: Record<string, string> = {};
  for (const layer of layers) {
    const { severity, ...others } = layer.settings;
    settings = { ...settings, ...others, severity: { ...settings.severity, ...severity } };
    for (const key of Object.keys(others)) origins[key === 'registryFiles' ? 'registry.files' : key] = layer.origin;
    for (const rule of Object.keys(severity ?? {})) origins[`severity.${rule}`] = layer.origin;
    if (others.ignoredModels) modelPlaces = layer.modelPlaces ?? [];
  }
  return { settings, origins, modelPlaces };
}
