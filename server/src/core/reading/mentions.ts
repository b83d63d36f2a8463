/** Finds the words that name models, families and companies, with what belongs to the name. */
import type { Entry } from '../registry/entry.ts';
import { chooseEntry, type NamedEntry, type NameMatcher } from '../registry/name-matcher.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { type FoundMention, foundMention } from './found-mention.ts';
import { sharedHeads, withSizes } from './shared-heads.ts';
import { followName, isOtherName } from './surface.ts';
import { type Tail, tailAt } from './tails.ts';

/** All candidates in a segment, in order, without overlap; with the tails that the document allows. */
export function findMentions(
  tokens: readonly Token[],
  prose: string,
  matcher: NameMatcher,
  tails?: Phrases<Tail>,
): FoundMention[] {
  const found: FoundMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const mention = mentionAt(tokens, i, matcher, prose) ?? (tails && tailAt(tokens, i, tails));
    const licence = matcher.matchLicence(tokens, i);
    if (
      licence &&
      licence.end > (mention?.to ?? i) &&
      !isParted(prose, tokens[(mention?.to ?? i + 1) - 1], tokens[mention?.to ?? i + 1])
    ) {
      // "Llama 3 Community License" names a licence, not the model.
      i = licence.end;
    } else if (mention) {
      if (!isPartOfAnotherName(tokens, mention, matcher)) {
        const sized = withSizes(tokens, mention, matcher);
        found.push(sized, ...sharedHeads(tokens, sized, matcher));
      }
      i = Math.max(i + 1, found.at(-1)?.to ?? 0, mention.to);
    } else i++;
  }
  return found;
}

/** "Llama 3⏎Licence: …": a name on a line of its own. */
function isParted(prose: string, before: Token | undefined, next: Token | undefined): boolean {
  return before !== undefined && next !== undefined && prose.slice(before.end, next.start).includes('\n');
}

function mentionAt(
  tokens: readonly Token[],
  start: number,
  matcher: NameMatcher,
  prose: string,
): FoundMention | undefined {
  const match = matcher.match(tokens, start);
  if (!match) return undefined;
  const token = tokens[start];
  // "Sam" is a person, "SAM" the model.
  const isWritten = (named: NamedEntry) =>
    (!named.capital || token?.capital === true) &&
    !(named.ambiguous && ACRONYM.test(named.name) && prose.slice(token?.start, token?.end) !== named.name);
  // Most names are written as they should be, and this is asked for each of them.
  const written = match.values.every(isWritten) ? match.values : match.values.filter(isWritten);
  const models = written.length > 0 ? [] : match.values.filter(({ entry }) => entry.kind !== 'organisation');
  const small = models.length > 0;
  const chosen = chooseEntry(small ? models : written);
  if (!chosen) return undefined;
  const { entry } = chosen;
  if (entry.kind === 'organisation')
    return foundMention({ from: start, to: match.end, entry, ambiguous: false, derived: false });
  const versioned = entry.kind === 'version';
  const rest = followName(tokens, match.end, versioned);
  if (rest.product) return undefined;
  const goesOn = rest.end > match.end;
  // A size, a version or capitals inside make a common word a name.
  const isMarked = (goesOn && !isNickname(chosen)) || token?.camel === true || isAcronym(token, chosen);
  // "Llama v3": the version may be on record, though not by that name.
  const version = rest.version === undefined ? undefined : versionOf(entry, rest.version, matcher);
  return foundMention({
    from: start,
    to: rest.end,
    entry: version ?? entry,
    ambiguous: small || (chosen.ambiguous && !isMarked) || (!goesOn && isShouted(token, chosen)),
    word: chosen.word || undefined,
    small: small || undefined,
    derived: rest.derived || (entry.kind === 'family' && !goesOn && isOtherName(tokens, rest.end)),
    unknownVersion: version ? undefined : rest.version,
  });
}

const ACRONYM = /^[A-Z]{2,3}$/;

/** "GEMMA" for Gemma may be an acronym of something else. */
function isShouted(token: Token | undefined, named: NamedEntry): boolean {
  return token?.shouted === true && named.name !== named.name.toUpperCase() && !/\d/.test(named.name);
}

/** "BLOOM" in capitals, as the registry writes it. */
function isAcronym(token: Token | undefined, { name }: NamedEntry): boolean {
  return token?.shouted === true && name === name.toUpperCase();
}

/** "Opus" for Claude Opus: a number behind it still leaves music. */
function isNickname({ name, entry, ambiguous }: NamedEntry): boolean {
  return ambiguous && name !== entry.name;
}

/** Part of a longer word ("TinyLlama-Chat", "Lit-LLaMA") or the account in an address ("meta-llama/…"). */
function isPartOfAnotherName(tokens: readonly Token[], mention: FoundMention, matcher: NameMatcher): boolean {
  const before = tokens[mention.from - 1];
  const first = tokens[mention.from];
  // "Open R1" reproduces another's R1.
  if (before?.norm === 'open' && before.capital && first && first.end - first.start <= 2) return true;
  if (!before || !first?.tight) return false;
  if (before.kind !== 'mark') return before.kind === 'number' || !before.norm.endsWith("'");
  const earlier = tokens[mention.from - 2];
  // "Meta-Llama-3" bears its developer's name.
  const developer = matcher.match(tokens, mention.from - 2)?.values.some(({ entry }) => entry.kind === 'organisation');
  // "Qwen2VL-Flux" is no Flux.
  const named = earlier?.kind === 'word' || (earlier?.kind === 'number' && /[a-z]/.test(earlier.norm) && earlier.tight);
  const glued = before.tight && named && !(developer && first.capital);
  if (before.norm === '-' || before.norm === '_' || before.norm === '@') return before.norm === '@' || glued;
  return before.norm === '.' && glued;
}

/** The recorded version of a family by its number, "3.0" being 3 too. */
function versionOf(family: Entry, number: string, matcher: NameMatcher): Entry | undefined {
  for (const form of [number, number.replace(/\.0$/, ''), `${number}.0`]) {
    const found = chooseEntry(matcher.named(`${family.name} ${form}`))?.entry;
    if (found?.kind === 'version' && found.family === family.id) return found;
  }
  return undefined;
}
