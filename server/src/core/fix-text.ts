/** Makes all safe fixes of a text, until none is left: what `check --fix` writes. */
import type { Analysis, Checker, Source } from './checker.ts';
import { safeFixes } from './fixes/fix-all.ts';
import { applyEdits } from './text/apply-edits.ts';

export interface FixedText {
  readonly text: string;
  /** How many findings were mended. */
  readonly mended: number;
  /** Of the new text: what is left. */
  readonly analysis: Analysis;
}

/** Fixes that touch each other take turns; more turns than this a text never needed. */
const MOST_TURNS = 8;

export function fixText(checker: Checker, source: Source): FixedText {
  let analysis = checker.check(source);
  let mended = 0;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const fixes = safeFixes(analysis.findings);
    if (fixes.edits.length === 0) break;
    mended += fixes.mended.length;
    analysis = checker.check({ ...source, text: applyEdits(analysis.source.text, fixes.edits) });
  }
  return { text: analysis.source.text, mended, analysis };
}
