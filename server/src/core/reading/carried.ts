/** What a passage hands on to the next: the one model it speaks of, which "It" at the next one's start may mean. */
import type { Role } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Carried } from './antecedents.ts';
import { type FoundMention, isModelName, makerOf } from './found-mention.ts';
import type { PassageInput } from './passage.ts';

type Passage = Pick<PassageInput, 'segment' | 'tokens' | 'lexicon' | 'mentions' | 'firstMention'>;

const LOWEST = 9;
/** Items of a list that are kept in mind: the cost of each may not grow with the list. */
const MOST = 24;

/** What is carried on behind a passage, given what it was handed itself. */
export function carriedBehind(passage: Passage, before: Carried | undefined): Carried | undefined {
  const { segment, mentions, firstMention } = passage;
  if (segment.cell || segment.kind === 'footnote' || segment.kind === 'caption') return before;
  const heading = segment.kind === 'heading';
  const level = heading ? (segment.level ?? 1) : LOWEST;
  const without = heading && before && level <= before.level ? undefined : before;
  // What a list named holds for what stands right behind it.
  if (mentions.length === 0) return segment.kind === 'list-item' ? without : withoutList(without);
  const models: { readonly mention: FoundMention; readonly i: number }[] = [];
  // "Reasons to choose Llama 3 rather than GPT-4:"
  for (const [i, mention] of mentions.entries())
    if (isModelName(mention) && !(models.length > 0 && isRival(passage, mention))) models.push({ mention, i });
  const all = models.map(({ i }) => firstMention + i);
  const earlier = before?.listed ?? [];
  const listed = segment.kind === 'list-item' ? [...earlier, ...all].slice(-MOST) : undefined;
  const [first] = models;
  if (all.length === 0) return withoutList(without);
  const single =
    new Set(models.map(({ mention }) => mention.entry.id)).size === 1 &&
    models.some(({ mention, i }) => isSpokenOf(passage, mention, i));
  return {
    offer: {
      one: single ? all.slice(0, 1) : [],
      all: listed ?? all,
      maker: single && first ? makerOf(first.mention) : undefined,
    },
    listed,
    heads: heading && single,
    level: heading ? level : (before?.level ?? LOWEST),
  };
}

function withoutList(carried: Carried | undefined): Carried | undefined {
  if (!carried?.listed) return carried;
  return { ...carried, offer: { ...carried.offer, all: carried.offer.one }, listed: undefined };
}

/** "rather than GPT-4", « plutôt que GPT-4 » at the end of a line that a list follows. */
function isRival({ tokens, lexicon }: Passage, { from, to }: FoundMention): boolean {
  if (tokens.at(-1)?.norm !== ':' || to !== tokens.length - 1) return false;
  return [1, 2].some((length) => {
    const phrase = lexicon.phrases.match(tokens, from - length);
    return phrase?.end === from && phrase.values.some((value) => 'role' in value && value.role === 'contrast');
  });
}

/** Words that may stand right before the name that a sentence speaks of. */
const LEADING: readonly Role[] = [
  'definite',
  'determiner',
  'adverb',
  'model-noun',
  'group-noun',
  'release-verb',
  'listing',
  'named',
  'copula',
  'and',
];

/** The name begins its sentence or is its maker's: "with GPT-4", "replaced GPT-4" and "GPT-4 client" speak of something else. */
function isSpokenOf(
  { segment, tokens, lexicon, mentions }: Passage,
  { from, to }: FoundMention,
  index: number,
): boolean {
  // Names stand in order: only the nearest one before can own a token.
  let nearest = index - 1;
  const owned = (i: number) => {
    while (nearest >= 0 && (mentions[nearest]?.from ?? 0) > i) nearest--;
    return i < (mentions[nearest]?.to ?? 0);
  };
  let i = from - 1;
  while (i >= 0 && (owned(i) || tokens[i]?.norm === "'s" || isMarkup(tokens[i]) || rolesAt(i).some(isArticle))) i--;
  // "Model: GPT-4": what something is made with.
  if (tokens[i]?.norm === ':' && i === 1 && rolesAt(0).includes('model-noun')) return false;
  const next = tokens[to];
  if (segment.kind === 'heading' && next?.kind === 'word' && !rolesOf(to).some((role) => BEHIND.includes(role)))
    return false;
  if (CHOOSING.has(tokens[i]?.norm ?? '') && tokens.at(-1)?.norm === ':') return true;
  return i < 0 || ENDS.has(tokens[i]?.norm ?? '') || rolesAt(i).some((role) => LEADING.includes(role));

  function rolesOf(at: number): readonly Role[] {
    return (lexicon.phrases.match(tokens, at)?.values ?? []).flatMap((value) => ('role' in value ? [value.role] : []));
  }
  /** Roles of the phrase that ends at a token; two words at most. */
  function rolesAt(at: number): readonly Role[] {
    const two = at > 0 ? lexicon.phrases.match(tokens, at - 1) : undefined;
    if (two?.end === at + 1) return rolesOf(at - 1);
    return lexicon.phrases.match(tokens, at)?.end === at + 1 ? rolesOf(at) : [];
  }
}

/** « Trois raisons de choisir Llama 3 : » */
const CHOOSING = new Set(
  'about|sur|choose|choosing|pick|prefer|try|love|like|choisir|préférer|adopter|essayer|aimer'.split('|'),
);
const BEHIND: readonly Role[] = ['preposition', 'of', 'and', 'model-noun', 'group-noun', 'copula', 'have'];
const ENDS = new Set(['.', '!', '?', ',', ':', ';', '—', '–']);
const isArticle = (role: Role) => role === 'definite' || role === 'determiner';
const isMarkup = (token: Token | undefined) =>
  ['"', '“', '«', '*', '_', '`', '(', '’', "'"].includes(token?.norm ?? '');
