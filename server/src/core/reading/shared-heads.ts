/** Lists whose items share the name before them: "Llama 2 and 3", "Llama 3 8B and 70B", "Llama 4 Scout and Maverick". */
import type { Entry } from '../registry/entry.ts';
import { chooseEntry, type NameMatcher } from '../registry/name-matcher.ts';
import type { Token } from '../text/tokens.ts';
import { type FoundMention, foundMention, makerOf } from './found-mention.ts';

export const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou', '/', '&', ',']);
const CLOSING = new Set(['and', 'or', 'et', 'ou', '/', '&']);
const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$/;

/** "Llama 3 8B and 70B": sizes of the same model are part of its name. */
export function withSizes(tokens: readonly Token[], head: FoundMention, matcher: NameMatcher): FoundMention {
  if (head.entry.kind === 'organisation' || !SIZE.test(tokens[head.to - 1]?.norm ?? '')) return head;
  let to = head.to;
  let closed = false;
  for (let at = sizeBehind(tokens, to); at !== undefined; at = sizeBehind(tokens, to)) {
    if (entryWith(tokens, head, at, matcher) !== head.entry) break;
    closed ||= CLOSING.has(tokens[to]?.norm ?? '') || CLOSING.has(tokens[to + 1]?.norm ?? '');
    to = at + 1;
  }
  return closed ? foundMention({ ...head, to }) : head;
}

/** Index of the size that a joint ties to what ends at `end`: "and 70B", ", 12B", "and -32B". */
function sizeBehind(tokens: readonly Token[], end: number): number | undefined {
  if (!JOINTS.has(tokens[end]?.norm ?? '')) return undefined;
  let at = end + 1;
  if (tokens[end]?.norm === ',' && CLOSING.has(tokens[at]?.norm ?? '')) at++;
  if (tokens[at]?.norm === '-') at++;
  // "and 7B-parameter Mistral"
  const tied = tokens[at + 1]?.norm === '-' && tokens[at + 1]?.tight === true;
  return SIZE.test(tokens[at]?.norm ?? '') && !tied ? at : undefined;
}

/** What the name means with that size in place of its own. */
function entryWith(tokens: readonly Token[], head: FoundMention, at: number, matcher: NameMatcher): Entry | undefined {
  const name = tokens.slice(head.from, head.to - 1).map(({ norm }) => norm);
  const named = chooseEntry(matcher.named(`${name.join(' ')} ${tokens[at]?.norm}`))?.entry;
  return named ?? head.entry;
}

/** The further names of such a list, each a mention of its own. */
export function sharedHeads(tokens: readonly Token[], head: FoundMention, matcher: NameMatcher): FoundMention[] {
  if (head.entry.kind === 'organisation') return [];
  const shared: FoundMention[] = [];
  let position = head.to;
  for (;;) {
    const joint = tokens[position];
    const item = tokens[position + 1];
    if (!joint || !item || !JOINTS.has(joint.norm)) return shared;
    const entry = entryOfItem(tokens, head, position + 1, matcher);
    if (!entry) return shared;
    shared.push(foundMention({ from: position + 1, to: position + 2, entry, ambiguous: false, derived: head.derived }));
    position += 2;
  }
}

function entryOfItem(
  tokens: readonly Token[],
  head: FoundMention,
  at: number,
  matcher: NameMatcher,
): Entry | undefined {
  const item = tokens[at] as Token;
  if (SIZE.test(item.norm)) {
    const entry = SIZE.test(tokens[head.to - 1]?.norm ?? '') ? entryWith(tokens, head, at, matcher) : undefined;
    return entry === head.entry ? undefined : entry;
  }
  // A size alone ("and 7B") names no other version.
  if (item.kind === 'number') return /[a-z]$/.test(item.norm) ? undefined : siblingOf(head.entry, item.norm, matcher);
  return item.kind === 'word' && item.capital && head.to - head.from > 1
    ? variantOf(tokens, head, at, matcher)
    : undefined;
}

/** "Maverick" behind "Llama 4 Scout", "Large" behind "Mistral 7B"; but not "Large Language Models". */
function variantOf(tokens: readonly Token[], head: FoundMention, at: number, matcher: NameMatcher): Entry | undefined {
  const next = tokens[at + 1];
  if (next && (next.capital || (next.norm === '-' && next.tight))) return undefined;
  const name = tokens.slice(head.from, head.to).map(({ norm }) => norm);
  for (let length = name.length - 1; length > 0; length--) {
    const named = chooseEntry(matcher.named(`${name.slice(0, length).join(' ')} ${tokens[at]?.norm}`))?.entry;
    if (named && named.kind !== 'organisation' && makerOf({ entry: named }) === makerOf(head)) return named;
  }
  return isGrade(tokens[at]) && isGrade(tokens[head.to - 1])
    ? chooseEntry(matcher.named(name[0] ?? ''))?.entry
    : undefined;
}

/** "Mistral Small and Medium", "Mistral 7B and Large": grades of one family that have no entry of their own. */
const isGrade = (token: Token | undefined) => GRADES.has(token?.norm ?? '') || SIZE.test(token?.norm ?? '');
const GRADES = new Set([
  'large',
  'medium',
  'small',
  'tiny',
  'mini',
  'nano',
  'pro',
  'ultra',
  'max',
  'plus',
  'lite',
  'turbo',
]);

/** The entry named like `entry` with another number. */
function siblingOf(entry: Entry, number: string, matcher: NameMatcher): Entry | undefined {
  const base = entry.name.replace(/[\s-]*\d[\w.]*$/, '');
  return chooseEntry(matcher.named(`${base} ${number}`))?.entry;
}
