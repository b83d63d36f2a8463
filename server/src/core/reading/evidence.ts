/** Decides whether a name that is also a common word means the model here. */
import type { Registry } from '../registry/registry.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundMention } from './mentions.ts';

/** What a document tells about the names in it. */
export interface Evidence {
  /** Families and developers that are named without doubt. */
  readonly known: ReadonlySet<string>;
  /** The text is about AI. */
  readonly topical: boolean;
}

export interface TokenizedPassage {
  readonly tokens: readonly Token[];
  readonly mentions: readonly FoundMention[];
}

export function gatherEvidence(passages: readonly TokenizedPassage[], lexicons: readonly Lexicon[]): Evidence {
  const known = new Set<string>();
  let topical = false;
  for (const { tokens, mentions } of passages) {
    for (const { entry, ambiguous } of mentions) {
      if (ambiguous || entry.kind === 'organisation') continue;
      topical = true;
      known.add(entry.kind === 'version' ? entry.family : entry.id);
    }
    topical ||= tokens.some((_, i) => lexicons.some((lexicon) => lexicon.topic.match(tokens, i) !== undefined));
  }
  return { known, topical };
}

/** Words that may follow a name with a capital letter in titles and tables without changing what it names. */
const TITLE_WORDS = new Set(
  'model models llm llms ai is as and or vs in on for with the a an by from to open closed family series license licence language api community model’s gets still modèle est et ou de en'.split(
    ' ',
  ),
);

/** Whether the mention stands for the model. Doubt means no. */
export function isModel(
  tokens: readonly Token[],
  mention: FoundMention,
  evidence: Evidence,
  registry: Registry,
  lexicon: Lexicon,
): boolean {
  if (!mention.ambiguous) return true;
  const { entry } = mention;
  if (entry.kind === 'organisation') return true;
  const first = tokens[mention.from];
  const family = entry.kind === 'version' ? entry.family : entry.id;
  if (evidence.known.has(family)) return true;
  // A short code such as "R1" needs its family in the text.
  if (isCode(tokens, mention)) return developerNamed(tokens, mention, registry);
  const topical = evidence.topical || hasNeighbour(tokens, mention, lexicon);
  return topical && first?.capital !== false && !isOtherName(tokens, mention);
}

/** How many tokens away a word still counts as beside a name. */
const NEAR = 12;

function isCode(tokens: readonly Token[], mention: FoundMention): boolean {
  const first = tokens[mention.from];
  return first !== undefined && first.end - first.start <= 2;
}

function developerNamed(tokens: readonly Token[], mention: FoundMention, registry: Registry): boolean {
  const { entry } = mention;
  const developer = entry.kind === 'organisation' ? undefined : registry.get(entry.developer);
  const names = new Set(
    developer?.kind === 'organisation' ? developer.names.map(({ text }) => text.toLowerCase()) : [],
  );
  return tokens.slice(Math.max(0, mention.from - NEAR), mention.from).some((token) => names.has(token.norm));
}

function hasNeighbour(tokens: readonly Token[], mention: FoundMention, lexicon: Lexicon): boolean {
  return tokens
    .slice(Math.max(0, mention.from - NEAR), mention.to + NEAR)
    .some(({ norm }) => lexicon.neighbours.has(norm));
}

/** "Claude Shannon", "Falcon Heavy": a capitalised word behind it that is no title word makes another name. */
function isOtherName(tokens: readonly Token[], mention: FoundMention): boolean {
  const next = tokens[mention.to];
  if (!next?.capital || next.kind !== 'word') return false;
  return !TITLE_WORDS.has(next.norm) && !/\d/.test(next.norm);
}
