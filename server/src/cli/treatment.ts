/** What is done with each text: by default it is only checked. */
import type { Analysis, Checker, Source } from '../core/index.ts';
import type { InputText } from './inputs.ts';

export interface Treated {
  /** What there is to report. */
  readonly analysis: Analysis;
}

export interface Treatment {
  apply(text: InputText): Promise<Treated>;
}

export function onlyCheck(checker: Checker): Treatment {
  return { apply: async (text) => ({ analysis: checker.check(sourceOf(text)) }) };
}

export function sourceOf({ text, format, language }: InputText): Source {
  return { text, format, ...(language ? { language } : {}) };
}
