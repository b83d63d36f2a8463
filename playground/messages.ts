/** What page and worker say to each other. Offsets are UTF-16 code units into the text that was sent. */

/** The language of everything but the text itself. */
export type WordsLanguage = 'en' | 'fr';

export interface Question {
  readonly text: string;
  readonly format: string;
  readonly definition: string;
  readonly words: WordsLanguage;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface Suggestion {
  readonly title: string;
  /** In the order of the text, without overlap. */
  readonly edits: readonly Edit[];
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly why: readonly string[];
  readonly sources: readonly { readonly url: string; readonly checked: string }[];
  /** The model that it is about; absent for comments. */
  readonly model?: { readonly name: string; readonly explanation: string };
  readonly suggestions: readonly Suggestion[];
}

export interface Answer {
  /** What was asked. */
  readonly question: Question;
  readonly findings: readonly Found[];
}

/** Sent once, before any answer. */
export interface Choices {
  readonly formats: readonly { readonly id: string; readonly name: string }[];
  readonly definitions: readonly { readonly id: string; readonly name: Readonly<Record<WordsLanguage, string>> }[];
  readonly registry: { readonly version: string; readonly date: string; readonly entries: number };
}

export type FromWorker = { readonly choices: Choices } | { readonly answer: Answer };
