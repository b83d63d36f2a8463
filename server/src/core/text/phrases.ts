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
  /** Whether any phrase starts with a token of this form. */
  startsWith(norm: string): boolean;
  /** The longest phrase that starts at a token, or undefined. */
  match(tokens: readonly Token[], start: number): PhraseMatch<T> | undefined;
}

/** Marks that a name may be written with or without, when no space stands beside them. */
const JOINERS = new Set(['-', '‐', '‑', '_', '.', '·', '•', '/', ':', '–']);

/** All phrases that begin with one token. */
interface Beginning<T> {
  waiting: [phrase: string, value: T][];
  tree: Node<T> | undefined;
}

/**
 * Phrases wait in lists by their first token, and a list becomes a tree when a text has that token:
 * thousands of phrases cost next to nothing until they are met.
 */
export function createPhrases<T>(): Phrases<T> {
  const beginnings = new Map<string, Beginning<T>>();
  const planted = (beginning: Beginning<T>): Node<T> => {
    const tree = beginning.tree ?? { next: new Map() };
    for (const [phrase, value] of beginning.waiting) plant(tree, phrase, value);
    beginning.waiting = [];
    beginning.tree = tree;
    return tree;
  };
  return {
    add(phrase, value) {
      const first = firstNorm(phrase);
      if (first === undefined) return;
      const beginning = beginnings.get(first);
      if (beginning) beginning.waiting.push([phrase, value]);
      else beginnings.set(first, { waiting: [[phrase, value]], tree: undefined });
    },
    startsWith: (norm) => beginnings.has(norm),
    match(tokens, start) {
      const first = tokens[start];
      const beginning = first && beginnings.get(first.norm);
      if (!beginning) return undefined;
      let node: Node<T> | undefined =
        beginning.tree && beginning.waiting.length === 0 ? beginning.tree : planted(beginning);
      let found: readonly T[] | undefined;
      let end = start;
      let position = start + 1;
      while (node) {
        if (node.values) {
          found = node.values;
          end = position;
        }
        if (node.next.size === 0) break;
        position = skipJoiner(tokens, position);
        node = node.next.get(tokens[position]?.norm ?? '');
        position++;
      }
      return found && { end, values: found };
    },
  };
}

/** Most phrases begin with a plain word, which needs no tokenizer. */
const PLAIN_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?=[\s\d.-]|$)/;

/** The form of a phrase's first token. */
export function firstNorm(phrase: string): string | undefined {
  const plain = PLAIN_WORD.exec(phrase)?.[0];
  if (plain !== undefined) return plain.toLowerCase();
  return tokenizePhrase(phrase)[0]?.norm;
}

/** Adds a phrase below the node of its first token. */
function plant<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root;
  for (const { norm } of tokenizePhrase(phrase).slice(1)) {
    if (JOINERS.has(norm)) continue;
    let child = node.next.get(norm);
    if (!child) {
      child = { next: new Map() };
      node.next.set(norm, child);
    }
    node = child;
  }
  node.values ??= [];
  node.values.push(value);
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
