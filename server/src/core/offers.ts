/** What can be done at a place whether or not a finding stands there: definitions in footnotes. */
import type { Analysis } from './checker.ts';
import type { Fix } from './findings/finding.ts';
import { isDefinable, modelFix, termFix } from './fixes/define.ts';
import { defineAllFix } from './fixes/define-all.ts';
import type { FixContext } from './fixes/fix-context.ts';
import type { Settings } from './settings/settings.ts';
import type { Span } from './text/span.ts';

export interface Offers {
  /** For the term and the model that the span touches. */
  readonly fixes: readonly Fix[];
  /** Whether it touches a term, so that all terms of the document may be defined. */
  readonly isOnTerm: boolean;
}

/** `settings` are those of the analysis. */
export function offersAt(analysis: Analysis, settings: Settings, span: Span): Offers {
  const context = contextOf(analysis, settings);
  const { claims, mentions } = analysis.reading;
  const claim = claims.find((each) => isDefinable(each) && meets(each.span, span));
  const mention = mentions.find((each) => meets(each.span, span));
  const fixes = [claim && termFix(claim, context), mention && modelFix(mention, context)];
  return { fixes: fixes.filter((fix) => fix !== undefined), isOnTerm: claim !== undefined };
}

/** Defines every openness term at its first use. Undefined where each is defined, or none is used. */
export function defineTerms(analysis: Analysis, settings: Settings): Fix | undefined {
  return defineAllFix(contextOf(analysis, settings));
}

/** Footnotes are for all models. */
export function contextOf(analysis: Analysis, settings: Settings): FixContext {
  return { ...analysis, settings, ignores: () => false };
}

/** Ends count, as a cursor behind a word still means the word. */
function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
