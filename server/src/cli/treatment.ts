/** What is done with each text: by default it is only checked. */
import type { Analysis, Source } from '../core/index.ts';
import type { Checkers } from './checkers.ts';
import type { InputText } from './inputs.ts';

export interface Treated {
  /** What there is to report. */
  readonly analysis: Analysis;
  /** How many findings were mended. */
  readonly mended: number;
  /** Why a text that should have been mended was not. */
  readonly obstacle?: string;
}

export interface Treatment {
  /** Set where it does more than check. */
  readonly fixing?: 'write' | 'dry-run';
  apply(text: InputText): Promise<Treated>;
}

export function onlyCheck(checkers: Checkers): Treatment {
  return { apply: async (text) => ({ analysis: checkers.of(text).check(sourceOf(text)), mended: 0 }) };
}

export function sourceOf({ text, format, language, document }: InputText): Source {
  return { text, format, ...(language ? { language } : {}), ...(document ? { document } : {}) };
}
