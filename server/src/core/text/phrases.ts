/** A tree of phrases, looked up token by token: cost grows with the text, not with the number of phrases. */
import { type Token, tokenize } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values?: T[];
}

export interface PhraseMatch<T> {
  /** Index behind the last token of the phrase. */
  readonly end: number;
  readonly values: readonly T[];
}

export interface Phrases<T> {
  add(phrase: string, value: T): void;
  /** The longest phrase that starts at a token, or undefined. */
  match(tokens: readonly Token[], start: number): PhraseMatch<T> | undefined;
}

/** Marks that a name may be written with or without, when no space stands beside them. */
const JOINERS = new Set(['-', '‐', '‑', '_', '.', '·', '•', '/', ':', '–']);

export function createPhrases<T>(): Phrases<T> {
  const root: Node<T> = { next: new Map() };
  return {
    add(phrase, value) {
      let node = root;
      for (const { norm } of tokenizePhrase(phrase)) {
        if (JOINERS.has(norm)) continue;
        let child = node.next.get(norm);
        if (!child) {
          child = { next: new Map() };
          node.next.set(norm, child);
        }
        node = child;
      }
      if (node === root) return;
      node.values ??= [];
      node.values.push(value);
    },
    match(tokens, start) {
      let node = root.next.get(tokens[start]?.norm ?? '');
      let found: PhraseMatch<T> | undefined;
      let position = start + 1;
      while (node) {
        if (node.values) found = { end: position, values: node.values };
        if (node.next.size === 0) break;
        position = skipJoiner(tokens, position);
        node = node.next.get(tokens[position]?.norm ?? '');
        position++;
      }
      return found;
    },
  };
}

/** An elided word at the end (« d' ») is a token only with a word behind it. */
export function tokenizePhrase(phrase: string): readonly Token[] {
  return phrase.endsWith("'") ? tokenize(`${phrase}x`).slice(0, -1) : tokenize(phrase);
}

/** The index of the next token that can belong to the phrase. */
function skipJoiner(tokens: readonly Token[], position: number): number {
  const mark = tokens[position];
  const behind = tokens[position + 1];
  return mark?.tight && behind?.tight && mark.kind === 'mark' && JOINERS.has(mark.norm) ? position + 1 : position;
}
