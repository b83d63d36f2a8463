/** What a project file says, once it is read. */
import type { Settings } from '../settings/settings.ts';
import type { Matcher } from './glob-states.ts';

/** A part of a file, with its offset there in UTF-16 code units. */
export interface Placed<T> {
  readonly value: T;
  readonly offset: number;
}

/** The settings that stand in one place; those that do not stand there are absent. */
export interface GivenSettings extends Partial<Omit<Settings, 'severity' | 'ignoredModels' | 'registryFiles'>> {
  readonly severity?: Partial<Settings['severity']>;
  readonly ignoredModels?: readonly Placed<string>[];
  /** As written: relative to the file. */
  readonly registryFiles?: readonly Placed<string>[];
}

export interface NamedGlob {
  readonly glob: string;
  readonly matcher: Matcher;
}

export interface Override {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly files: readonly NamedGlob[];
  readonly settings: GivenSettings;
}

export interface ProjectFile {
  readonly extends: readonly Placed<string>[];
  readonly settings: GivenSettings;
  readonly files?: readonly NamedGlob[];
  readonly ignore?: readonly NamedGlob[];
  readonly overrides: readonly Override[];
}
