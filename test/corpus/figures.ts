/** Adds outcomes up to the figures that are printed and held. */
import type { Outcome } from './outcome.ts';

/** Shares from 0 to 1; 1 where there is nothing to count. */
export interface Figures {
  /** Overclaims found rightly, of all found. */
  readonly precision: number;
  /** Overclaims found, of all there are. */
  readonly recall: number;
  /** Claims with the level, stance and models of the marks. */
  readonly agreement: number;
  /** Passages with nothing to report in which nothing is reported. */
  readonly silent: number;
}

/** By language. */
export type Baseline = Readonly<Record<string, Figures>>;

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const sum = (value: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + value(outcome), 0);
  const found = sum((outcome) => outcome.found);
  return {
    precision: share(found, found + sum((outcome) => outcome.wrong)),
    recall: share(
      found,
      sum((outcome) => outcome.overclaims),
    ),
    agreement: share(
      sum((outcome) => outcome.agreed),
      sum((outcome) => outcome.claims),
    ),
    silent: share(
      sum((outcome) => Number(outcome.staysSilent)),
      sum((outcome) => Number(outcome.isSilent)),
    ),
  };
}

export function baselineOf(outcomes: readonly Outcome[]): Baseline {
  const languages = [...new Set(outcomes.map(({ passage }) => passage.language))];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      figuresOf(outcomes.filter((outcome) => outcome.passage.language === language)),
    ]),
  );
}

/** One line for each figure that is lower than it was. */
export function dropsFrom(baseline: Baseline, now: Baseline): readonly string[] {
  return Object.entries(baseline).flatMap(([language, before]) =>
    (Object.keys(before) as (keyof Figures)[]).flatMap((figure) => {
      const value = now[language]?.[figure] ?? 0;
      return value < before[figure] ? [`${language}: ${figure} fell from ${before[figure]} to ${value}`] : [];
    }),
  );
}

/** To four digits, so that a figure reads the same wherever it is printed. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
