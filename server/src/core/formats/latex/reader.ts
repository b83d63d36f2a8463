/** What the functions that read LaTeX share. */
import type { DocumentSource } from '../document-source.ts';
import type { LatexState } from './state.ts';

export interface LatexReader {
  readonly document: DocumentSource;
  readonly state: LatexState;
  /** End of the formula whose content starts at `start`, or undefined where it isn't closed. */
  endOfFormula(start: number, close: string): number | undefined;
  /** A bracket that only ends an item's label. */
  labelEnd: number;
}
