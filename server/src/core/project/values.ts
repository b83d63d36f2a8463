/** Looks at values of a project file whose shape is not known yet. */
import { closestOf } from '../text/closest.ts';
import type { Localized } from '../text/localized.ts';
import { problemText } from './problem-texts.ts';

/** Keys and indices that lead to a value. */
export type Path = readonly (string | number)[];

/** Takes problems with the path that leads to them. */
export interface Note {
  problem(path: Path, message: Localized): void;
  /** Of a key rather than of its value. */
  atKey(path: Path, message: Localized): void;
  /** Where the value at a path starts. */
  offset(path: Path): number;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first `most` items with their indices; none where there is no list, which is told unless there is nothing. */
export function listOf(value: unknown, path: Path, most: number, note: Note): readonly (readonly [unknown, number])[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    note.problem(path, problemText('mustBeList'));
    return [];
  }
  if (value.length > most) note.problem([...path, most], problemText('onlyFirst', { most }));
  return value.slice(0, most).map((item, index) => [item, index] as const);
}

export function noteUnknownKeys(value: object, known: readonly string[], path: Path, note: Note): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = closestOf(key, known);
    note.atKey(
      [...path, key],
      meant ? problemText('meant', { key, meant }) : problemText('known', { key, known: known.join(', ') }),
    );
  }
}
