/**
 * Tells from the source, without reading it, whether a text may hold anything to find. Most texts name no model, and
 * a look for words costs a tiny part of reading them. Where a look can't tell, the answer is yes.
 */
import { decodeEntity } from '../../formats/entities.ts';
import type { Format } from '../../formats/format.ts';
import type { Entry } from '../../registry/entry.ts';
import type { Registry } from '../../registry/registry.ts';
import { mayGoOn, mayShare } from './behind-name.ts';
import { DOUBT, endOfRun, mayJoin, nextRun } from './markup.ts';
import { isCapital, isCodeName, type Meaning, meaningsOf, type NameMeaning } from './meanings.ts';
import { type RunNode, type RunValue, valuesBelow } from './run-phrases.ts';
import { createScan } from './scan.ts';

/** False where `text` can't hold a claim about a model, nor a word to the checker. */
export type Glance = (text: string, format: Format) => boolean;

/** Comments begin so that speak to the checker. */
const DIRECTIVE = /open-claims-/i;

export function createGlance(registry: Registry): Glance {
  const phrases = meaningsOf(registry);
  const scan = createScan(phrases);
  const kindOf = createKinds();
  return (text, format) => {
    const { joints } = format;
    if (joints === undefined || phrases.hasUnseen) return true;
    const head = format.bodyStart?.(text) ?? 0;
    // What a backslash hides in front matter.
    if (head > 0 && text.lastIndexOf('\\', head) >= 0) return true;
    const signs = createSigns();
    const holds = createHolds(text);
    const run = (index: number, start: number, end: number): boolean => {
      const node = phrases.behind(index);
      if (!signs.needs(kindOf(node))) return false;
      follow(node, { text, start, signs, holds }, end);
      return signs.enough();
    };
    return scan(text, joints, { run, sign: signs.name }) || signs.may() || DIRECTIVE.test(text);
  };
}

/** The kind that all phrases behind a node share, if they do. */
function createKinds(): (node: RunNode<Meaning>) => Meaning['kind'] | undefined {
  const kinds = new Map<RunNode<Meaning>, Meaning['kind'] | undefined>();
  return (node) => {
    const known = kinds.get(node);
    if (known !== undefined || kinds.has(node)) return known;
    const [first, ...others] = new Set([...node.values, ...valuesBelow(node)].map(({ value }) => value.kind));
    const kind = others.length === 0 ? first : undefined;
    kinds.set(node, kind);
    return kind;
  };
}

interface Place {
  readonly text: string;
  /** Where the phrases begin. */
  readonly start: number;
  readonly signs: Signs;
  readonly holds: (sign: string) => boolean;
}

/** Follows the phrases that begin with a run that ends at `end`. */
function follow(root: RunNode<Meaning>, { text, start, signs, holds }: Place, end: number): void {
  let node = root;
  let at = end;
  for (;;) {
    for (const value of node.values) {
      const { digits, sign } = value;
      if ((digits === undefined || holds(digits)) && (sign === undefined || holds(sign)))
        signs.add(value, text, start, at);
    }
    if (node.next.size === 0) return;
    const next = nextRun(text, at);
    if (next < 0) {
      if (next === DOUBT) for (const { value } of valuesBelow(node)) signs.mayStand(value);
      return;
    }
    at = endOfRun(text, next);
    const run = text.slice(next, at).toLowerCase();
    const child = node.next.get(run);
    if (mayJoin(text, at)) {
      for (const [key, other] of node.next)
        if (other !== child && key.startsWith(run))
          for (const { value } of [...other.values, ...valuesBelow(other)]) signs.mayStand(value);
    }
    if (!child) return;
    node = child;
  }
}

/** Whether a text holds digits, or a letter beyond ASCII: asked once for each. */
function createHolds(text: string): (sign: string) => boolean {
  const answers = new Map<string, boolean>();
  return (sign) => {
    const answer = answers.get(sign) ?? (text.toLowerCase().includes(sign) || referencesIn(text).includes(sign));
    answers.set(sign, answer);
    return answer;
  };
}

/** What the character references in a text stand for, in lower case. */
function referencesIn(text: string): string {
  const references = text.match(/&#?\w{1,32};/g) ?? [];
  return references.map((reference) => decodeEntity(reference)?.toLowerCase() ?? '').join('');
}

interface Signs {
  add(value: RunValue<Meaning>, text: string, start: number, end: number): void;
  /** Something may stand there, which only reading can tell. */
  mayStand(meaning: Meaning): void;
  /** A model is named without doubt. */
  name(): void;
  /** Whether phrases that all are of a kind may tell something new; of several kinds they may. */
  needs(kind: Meaning['kind'] | undefined): boolean;
  /** Whether there is no need to look on. */
  enough(): boolean;
  /** Whether, all seen, something may be found. */
  may(): boolean;
}

/** A claim, and a model that is named without doubt, or with all that a doubtful name needs. */
function createSigns(): Signs {
  let claimed = false;
  let named = false;
  let doubtful = false;
  let about = false;
  /** Families of doubtful names, those written with a capital letter, those with short names. */
  const families = new Set<string>();
  const capital = new Set<string>();
  const tails = new Set<string>();
  /** Developers of doubtful names, and those that are named. */
  const making = new Set<string>();
  const developers = new Set<string>();

  const addName = (meaning: NameMeaning, value: RunValue<Meaning>, text: string, start: number, end: number): void => {
    const { name, entry } = meaning;
    const isPlain = value.sign === undefined && value.digits === undefined;
    const first = text.slice(start, endOfRun(text, start));
    const isSmall = isPlain && isCapital(meaning) && /^[a-z]/.test(first);
    if (isSmall && entry.kind === 'organisation') return;
    if (!isPlain || entry.kind === 'organisation' || !((name.ambiguous && !name.word) || isSmall)) {
      named = true;
      return;
    }
    // A size behind a nickname or a small letter still leaves doubt, but not a number that shares the name.
    const goesOn = isSmall || name.text !== entry.name ? mayShare(text, end) : mayGoOn(text, end);
    if (goesOn || (!isSmall && isMarked(first))) named = true;
    const family = familyOf(entry);
    families.add(family);
    if (/^[A-Z]/.test(first)) capital.add(family);
    making.add(entry.developer);
    if (isSmall || !isCodeName(name.text)) doubtful = true;
  };

  const addWord = (meaning: Exclude<Meaning, { kind: 'name' | 'tail' }>): void => {
    if (meaning.kind === 'claim') claimed = true;
    else if (meaning.kind === 'about') about = true;
    else developers.add(meaning.id);
  };

  return {
    add(value, text, start, end) {
      const { value: meaning } = value;
      if (meaning.kind === 'name') addName(meaning, value, text, start, end);
      else if (meaning.kind !== 'tail') addWord(meaning);
      else if (/[A-Z]/.test(text.charAt(start))) tails.add(meaning.family);
    },
    mayStand(meaning) {
      if (meaning.kind === 'name') named = true;
      else if (meaning.kind === 'tail') tails.add(meaning.family);
      else addWord(meaning);
    },
    name() {
      named = true;
    },
    needs: (kind) => !((claimed && kind === 'claim') || (about && kind === 'about')),
    enough: () => claimed && named,
    may: () =>
      claimed &&
      (named || (doubtful && (about || capital.size > 1)) || meet(making, developers) || meet(families, tails)),
  };
}

function familyOf(entry: Exclude<Entry, { kind: 'organisation' }>): string {
  return entry.kind === 'version' ? entry.family : entry.id;
}

/** "GLaM", "BLOOM": capitals inside may make a name of a word; three of them may be any acronym. */
function isMarked(word: string): boolean {
  return /[A-Z]/.test(word.slice(1)) && !(word.length <= 3 && word === word.toUpperCase());
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
