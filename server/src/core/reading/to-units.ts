/** Cuts sentences into units: mentions come first, then the longest phrase, then single tokens. */
import type { ClaimPhrase, Role } from '../languages/language.ts';
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { PhraseMatch, Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { type FoundMention, makerOf } from './found-mention.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { pruned } from './pruned.ts';
import type { Stretch } from './sentences.ts';
import { has, type Unit, type UnitKind } from './units.ts';

const NO_ROLES: readonly Role[] = [];

/** A mention with its index into the document's list. */
interface NumberedMention {
  readonly index: number;
  readonly mention: FoundMention;
}

/** The units of one sentence. */
export function toUnits(
  tokens: readonly Token[],
  sentence: Stretch,
  mentions: ReadonlyMap<number, NumberedMention>,
  lexicon: Lexicon,
  matcher: NameMatcher,
): Unit[] {
  const { phrases } = lexicon;
  const units: Unit[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const token = tokens[i];
    if (!token) break;
    const found = mentions.get(i);
    if (found) {
      const end = found.mention.to;
      // "mistralai/Mistral-7B": the account is part of the name.
      if (
        !found.mention.derived &&
        found.mention.entry.kind === 'organisation' &&
        tokens[end]?.norm === '/' &&
        tokens[end]?.tight &&
        mentions.has(end + 1)
      ) {
        i = end + 1;
        continue;
      }
      // "GPT-like", "Llama-based" are adjectives.
      units.push(found.mention.derived ? unitOf(tokens, i, end, 'word') : unitOfMention(tokens, i, found, matcher));
      i = end;
      continue;
    }
    const named = matcher.matchLicence(tokens, i);
    if (named && named.end <= sentence.to) {
      const [licence] = named.values;
      units.push(
        licence && isStated(tokens, i, named.end)
          ? unitOf(tokens, i, named.end, 'claim', { roles: NO_ROLES, claim: LICENCE, licence })
          : unitOf(tokens, i, named.end, 'word'),
      );
      i = named.end;
      continue;
    }
    // "A100" is no « a ».
    const match = isPartNumber(tokens, i) ? undefined : phrases.match(tokens, i);
    const fits = match && match.end <= sentence.to && !crosses(mentions, i + 1, match.end);
    const chosen = fits && !isOvertaken(tokens, i, match, phrases) ? match : undefined;
    const end = chosen?.end ?? i + 1;
    const meant = chosen ? meaningOf(chosen.values) : NOTHING;
    units.push(unitOf(tokens, i, end, meant.claim ? 'claim' : token.kind === 'mark' ? 'mark' : 'word', meant));
    i = end;
  }
  for (let at = 0; at < units.length; at++)
    if (ownsNext(units, at)) units[at] = { ...(units[at] as Unit), kind: 'organisation' };
  const told = withoutPictures(units);
  // Where nothing is claimed, nothing has to stand side by side.
  return told.some(({ claim }) => claim !== undefined) ? pruned(told, lexicon) : told;
}

/** "A100", "H200": a letter and the number that goes on with it. */
function isPartNumber(tokens: readonly Token[], i: number): boolean {
  const [letter, number] = [tokens[i], tokens[i + 1]];
  return letter?.capital === true && letter.end - letter.start === 1 && number?.kind === 'number' && number.tight;
}

/** "Mistral's Mixtral 8x7B": the house owns the model, and stands for none itself. */
function ownsNext(units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.kind === 'mention' &&
    units[at]?.house === true &&
    units[at + 1]?.norm === "'s" &&
    units[at + 2]?.kind === 'mention'
  );
}

/** What a unit is besides its words. */
type Meant = Omit<Unit, 'kind' | 'start' | 'end' | 'norm' | 'tight' | 'capital'>;

const NOTHING: Meant = { roles: NO_ROLES };

function unitOfMention(
  tokens: readonly Token[],
  from: number,
  { index, mention }: NumberedMention,
  matcher: NameMatcher,
): Unit {
  const kind = mention.entry.kind === 'organisation' ? 'organisation' : 'mention';
  return unitOf(tokens, from, mention.to, kind, {
    roles: NO_ROLES,
    mention: index,
    house: kind === 'organisation' || mention.house === true,
    maker: makerOf(mention),
    ambiguous: mention.ambiguous,
    closed: matcher.isClosed(mention.entry),
  });
}

/** What the values of a phrase come to: the same list of values means the same each time. */
const meanings = new WeakMap<readonly Meaning[], Meant>();

function meaningOf(values: readonly Meaning[]): Meant {
  const known = meanings.get(values);
  if (known) return known;
  const [claim] = values.flatMap((meaning) => ('claim' in meaning ? [meaning.claim] : []));
  const roles = values.flatMap((meaning) => ('role' in meaning ? [meaning.role] : []));
  const meant: Meant = { claim, roles: roles.length > 0 ? roles : NO_ROLES };
  meanings.set(values, meant);
  return meant;
}

/** "Llama 3 🦙 is open source": a picture between a name and its verb parts nothing; elsewhere it may begin an item. */
function withoutPictures(units: Unit[]): Unit[] {
  if (!units.some(isPicture)) return units;
  const kept: Unit[] = [];
  let pictures: Unit[] = [];
  for (const unit of units) {
    if (isPicture(unit)) {
      pictures.push(unit);
      continue;
    }
    if (kept.at(-1)?.kind !== 'mention' || !has(unit, 'copula')) kept.push(...pictures);
    pictures = [];
    kept.push(unit);
  }
  return [...kept, ...pictures];
}

/** "©" is the first of them. */
const FIRST_PICTURE = 0xa9;

function isPicture({ kind, norm }: Unit): boolean {
  return (
    kind === 'mark' &&
    norm.charCodeAt(0) >= FIRST_PICTURE &&
    /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u.test(norm)
  );
}

const LICENCE: ClaimPhrase = { level: 'licence', grammar: 'phrase' };
const UNDER = new Set(['under', 'sous']);
const LICENSED = new Set(['licensed', 'licenced']);

/** "under the MIT licence", "MIT-licensed", "Mistral 7B (Apache 2.0)": a licence that is merely named states nothing. */
function isStated(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens.slice(Math.max(0, start - 4), start).some(({ norm }) => UNDER.has(norm))) return true;
  if (tokens.slice(end, end + 2).some(({ norm }) => LICENSED.has(norm))) return true;
  return tokens[start - 1]?.norm === '(' && tokens[end]?.norm === ')';
}

/** "fully open source": a phrase gives way to a longer one that begins inside it. */
function isOvertaken(
  tokens: readonly Token[],
  start: number,
  match: PhraseMatch<Meaning>,
  phrases: Phrases<Meaning>,
): boolean {
  if (match.end - start < 2 || !match.values.some((value) => 'claim' in value)) return false;
  const inner = phrases.match(tokens, start + 1);
  return inner !== undefined && inner.end > match.end && inner.values.some((value) => 'claim' in value);
}

function crosses(mentions: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mentions.has(i)) return true;
  return false;
}

/** All units are made here, with every field in one order: reading looks at millions of them, and objects of one shape are quick to look at. */
function unitOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: UnitKind,
  { roles, mention, claim, ambiguous, house, maker, closed, licence }: Meant = NOTHING,
): Unit {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  let norm = first?.norm ?? '';
  for (let i = from + 1; i < to; i++) norm += ` ${tokens[i]?.norm}`;
  return {
    kind,
    start,
    end: last?.end ?? start,
    norm,
    roles,
    tight: first?.tight ?? false,
    capital: first?.capital ?? false,
    mention,
    claim,
    ambiguous,
    house,
    maker,
    closed,
    licence,
  };
}
