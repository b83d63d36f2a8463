/** Finds the claims of a sentence: which words, of which level, about what. */

import type { ClaimPhrase } from '../languages/language.ts';
import type { Licence } from '../registry/entry.ts';
import { withoutApart } from './apart.ts';
import type { Discourse } from './discourse.ts';
import { isAttribute, isFragment } from './fragments.ts';
import { type Group, groupAround } from './groups/group.ts';
import { isIntroduction, isNamedOtherwise } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';
import { linkClaim } from './links/index.ts';
import type { Link } from './links/link.ts';
import { makerBehind } from './made-by.ts';
import { type About, isOpenSource, type Level, type Stance } from './reading.ts';
import { stanceOf } from './stance.ts';
import { has, isHyphen, isMark, isPlural, isQuote, type Unit } from './units.ts';

/** A claim by prose offsets; `mentions` are indices into the document's list. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly phrase: ClaimPhrase;
  readonly level: Level;
  readonly stance: Stance;
  readonly about: About;
  readonly mentions: readonly number[];
  readonly presupposed: boolean;
  readonly licence?: Licence | undefined;
  /** Says without a verb what something is: a label may tell what. */
  readonly fragment: boolean;
  /** Stands between commas among other attributes. */
  readonly attribute: boolean;
  /** Names a class of models that a list or heading may go on with ("Open-source models:"). */
  readonly introduces: boolean;
  /** Brings in one model without its name ("A new open-source model is out."). */
  readonly unnamed: boolean;
  /** Speaks of a class of models that a later sentence may give examples of. */
  readonly classed: boolean;
  /** Id of who is said to have made what it speaks of ("an open-source model from Ai2"). */
  readonly maker: string | undefined;
}

/** A sentence and what the passage said before it. */
export interface SentenceContext {
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
  readonly discourse: Discourse;
  /** It begins inside a quotation. */
  readonly quoted: boolean;
  /** The passage closes every quotation that it opens. */
  readonly balanced: boolean;
  /** The passage is a record: its quotation marks bound values and quote nobody. */
  readonly data: boolean;
}

export function findClaims(context: SentenceContext): FoundClaim[] {
  const { units, lexicon } = context;
  const found: FoundClaim[] = [];
  for (let index = 0; index < units.length; index++) {
    const phrase = units[index]?.claim;
    if (!phrase || isName(units, index) || isOfWeights(units, index)) continue;
    const group = groupAround(units, index, lexicon.language.adjectiveBehind);
    if (isClaim(phrase, units, group, index)) found.push(claimAt(context, index, phrase, group));
  }
  return found;
}

/** « open weights libre »: free to use, as weights are. */
function isOfWeights(units: readonly Unit[], index: number): boolean {
  return units[index]?.claim?.level === 'free-software' && units[index - 1]?.claim?.level === 'open-weight';
}

/** The words belong to an address, a key or another name. */
function isName(units: readonly Unit[], index: number): boolean {
  // "team_opensource@example.org" is an address, "is_open_source" a key.
  const key = isAffirmedKey(units, index);
  if (units[index]?.norm.includes('_') && !key) return true;
  if (!key && (isJoined(units[index - 1], units[index]) || isJoined(units[index + 1], units[index + 2]))) return true;
  // "#opensource" is the name of a channel, or a tag.
  if (isMark(units[index - 1], '#') && units[index]?.tight) return true;
  // "OSS-20b" is a name's part.
  return isHyphen(units[index + 1], units[index + 2]) && OTHER_WORD.test(units[index + 2]?.norm ?? '');
}

/** "OSS-20b", "open-source-friendly" */
const OTHER_WORD = /^(?:\d.*|like|ish|friendly|style|washing|adjacent|minded|esque)$/;

/** `open_source: true`, `"is_open_source": yes`: a field that says it. */
function isAffirmedKey(units: readonly Unit[], claim: number): boolean {
  if (isJoined(units[claim - 1], units[claim]) && units[claim - 2]?.norm !== 'is') return false;
  const behind = units.slice(claim + 1, claim + 5).filter((unit) => !isQuote(unit));
  return isMark(behind[0], ':', '=') && /^(?:true|yes|oui|vrai)$/.test(behind[1]?.norm ?? '');
}

/** An underscore or at-sign that ties the words to others. */
function isJoined(mark: Unit | undefined, next: Unit | undefined): boolean {
  return isMark(mark, '_', '@') && next?.tight === true && (mark?.tight === true || mark?.norm === '@');
}

/** "GPT-4 is closed", « GPT-4 est fermé »: said of a name, and nothing follows that it could be closed to. */
function isPredicate(units: readonly Unit[], index: number, group: Group): boolean {
  let i = index - 1;
  while (has(units[i], 'adverb', 'negation')) i--;
  const behind = units[index + 1];
  return (
    group.head === undefined &&
    has(units[i], 'copula') &&
    (units[i - 1]?.kind === 'mention' || has(units[i - 1], 'pronoun', 'model-noun')) &&
    (behind === undefined || behind.kind === 'mark' || has(behind, 'and', 'but'))
  );
}

/** Some words are claims only beside a noun: "open" says nothing of a model, "open model" does. */
function isClaim(phrase: ClaimPhrase, units: readonly Unit[], group: Group, index: number): boolean {
  if (!phrase.beside) return true;
  return (group.head !== undefined && has(units[group.head], ...phrase.beside)) || isPredicate(units, index, group);
}

const CLASSES = ['model-noun', 'loose-noun', 'group-noun'] as const;

const AI = new Set(['ai', 'ia', 'intelligence artificielle']);
const ALTERNATIVE = /^(?:alternative|option|rival|solution|challenger|competitor|concurrent)$/;
const ASKING = new Set(['which', 'what', 'quel', 'quelle']);
/** "What is the best open-source model?" */
function asksForBest([first, second]: readonly Unit[], { determiner }: Group): boolean {
  return ASKING.has(first?.norm ?? '') && has(second, 'copula') && determiner === 2;
}

/** « Quels sont les meilleurs LLM open source ? » */
function asksForMany(units: readonly Unit[], { determiner, head }: Group): boolean {
  const [first, second] = units;
  return (
    /^(?:what|which|quels|quelles)$/.test(first?.norm ?? '') &&
    has(second, 'copula') &&
    determiner === 2 &&
    has(units[head ?? -1], 'model-noun')
  );
}

/** Determiners of what was not spoken of before. */
const NEW = new Set(['a', 'an', 'un', 'une', 'its', 'their', 'son', 'sa', "l'un des", "l' un des", 'one of']);

function claimAt(
  { units, lexicon, discourse, quoted, balanced, data }: SentenceContext,
  index: number,
  phrase: ClaimPhrase,
  group: Group,
): FoundClaim {
  const { start, level } = withAdverb(units, index, phrase, lexicon);
  const membersOf = (found: Link) => (isOpenSource(level) ? withoutApart(units, found) : found);
  const link: Link = isContested(units, index, phrase, group)
    ? { kind: 'settled', about: 'generic' }
    : membersOf(linkClaim({ units, claim: index, group, lexicon, discourse }));
  const via = link.kind === 'linked' ? link.via : 'none';
  const head = group.head === undefined ? undefined : units[group.head];
  return {
    start,
    end: units[index]?.end ?? start,
    phrase,
    level,
    stance: stanceOf(units, index, group, via, link.kind === 'linked' ? link.mentions : [], { quoted, balanced, data }),
    about: link.kind === 'linked' ? 'model' : link.about,
    mentions: link.kind === 'linked' ? link.mentions : [],
    presupposed: false,
    licence: units[index]?.licence,
    fragment:
      phrase.grammar !== 'verb' &&
      isOpen(link, units) &&
      isFragment(units, group, index, lexicon.language.adjectiveBehind),
    attribute: link.kind === 'settled' && isAttribute(units, index),
    // "Meta develops an open-source model." names its maker alone.
    unnamed:
      ((link.kind === 'settled' && link.about === 'generic') || via === 'maker') &&
      (has(head, 'model-noun') || AI.has(head?.norm ?? '') || ALTERNATIVE.test(head?.norm ?? '')) &&
      (!isPlural(head) || has(units[group.determiner ?? -1], 'one-of')) &&
      (NEW.has(units[group.determiner ?? -1]?.norm ?? '') ||
        ASKING.has(units[group.from - 1]?.norm ?? '') ||
        asksForBest(units, group)) &&
      // Those named before it are spoken of beside it.
      units.every(({ kind, house: ofHouse }, i) => kind !== 'mention' || ofHouse || i < index),
    classed:
      link.kind === 'settled' &&
      link.about === 'generic' &&
      (((isPlural(head) || MANY.test(units[group.determiner ?? -1]?.norm ?? '')) && has(head, ...CLASSES)) ||
        // "many open-source alternatives to GPT-4"
        isRivals(units[index + 1])),
    introduces:
      link.kind === 'settled' &&
      (isIntroduction(units, group, index) || asksForMany(units, group)) &&
      !PROJECTS.test(head?.norm ?? '') &&
      !isMixed(units, index) &&
      (head === undefined ? !isNamedOtherwise(units[index + 1]) && !isValue(units, index) : has(head, ...CLASSES)),
    // "Stable Diffusion 1.5 is an open-source model from Runway": who brings it out may not be who makes it.
    maker: via === 'predicate' ? undefined : makerBehind(units, group),
  };
}

const isRivals = (unit: Unit | undefined) =>
  has(unit, 'contrast') && /^(?:alternatives|rivals|competitors) /.test(unit?.norm ?? '');

/** "Channel: open source": what a label says of itself is no class. */
function isValue(units: readonly Unit[], index: number): boolean {
  const colon = units.findIndex((unit, i) => i < index && isMark(unit, ':'));
  return colon > 0 && units.slice(0, colon).some(({ kind, roles }) => kind === 'word' && roles.length === 0);
}

/** Whose items may be tools made with a model. */
const PROJECTS = /^(?:projects?|projets?)$/;

/** "open-source and commercial LLMs": a heading that holds more than the class. */
function isMixed(units: readonly Unit[], index: number): boolean {
  return [-2, 2].some(
    (step) => PAID.test(units[index + step]?.norm ?? '') && has(units[index + step / 2], 'and', 'or'),
  );
}

/** « les LLM », « plusieurs LLM » */
const MANY = /^(?:les|des|ces|nos|vos|leurs|plusieurs|certains|quelques)$/;

/** Nobody is named whom it describes, or a company alone: "Meta's open-source LLM". */
function isOpen(link: Link, units: readonly Unit[]): boolean {
  if (link.kind === 'settled') return link.about === 'generic';
  return (
    link.via === 'house' &&
    units.every(
      ({ kind, mention }) => kind === 'organisation' || mention === undefined || !link.mentions.includes(mention),
    )
  );
}

/** "open-source and proprietary models such as …": which is which is not said. */
function isContested(units: readonly Unit[], index: number, phrase: ClaimPhrase, group: Group): boolean {
  if (phrase.level === 'licence') return false;
  // "proprietary (GPT-4) and open-source models (Llama 3)": each has its own members.
  const parted = (unit: Unit) => isMark(units[units.indexOf(unit) + 1], '(');
  const denied = (unit: Unit) => units[units.indexOf(unit) - 1]?.norm === 'non';
  const contests = (unit: Unit | undefined) =>
    unit?.claim !== undefined &&
    sideOf(unit.claim) !== undefined &&
    sideOf(unit.claim) !== sideOf(phrase) &&
    !parted(unit) &&
    !denied(unit);
  return (
    units.slice(group.from, group.to).some(contests) ||
    contests(beyondJoint(units, index, -1)) ||
    contests(beyondJoint(units, index, 1))
  );
}

const PAID = /^(?:commercial|commerciaux|commerciales|paid|payants?|payantes|hosted)$/;

/** The claim that "and" or "or" ties to this one. */
function beyondJoint(units: readonly Unit[], index: number, step: 1 | -1): Unit | undefined {
  const joint = units[index + step];
  return has(joint, 'and', 'or') || joint?.norm === '/' ? units[index + 2 * step] : undefined;
}

function sideOf({ level }: ClaimPhrase): 'source' | 'weight' | 'closed' | undefined {
  if (isOpenSource(level) || level === 'open') return 'source';
  if (level === 'open-weight') return 'weight';
  return level === 'closed' ? 'closed' : undefined;
}

/** "fully open source" is one claim; "partly open source" is a vague one. */
function withAdverb(
  units: readonly Unit[],
  index: number,
  phrase: ClaimPhrase,
  lexicon: Lexicon,
): { start: number; level: Level } {
  // A hyphen may tie it: "semi-open-source".
  const before = isHyphen(units[index - 1], units[index]) ? index - 2 : index - 1;
  const adverb = units[before]?.norm ?? '';
  const start = units[index]?.start ?? 0;
  // "partly open source" is open in some way, but "mostly open-weight" claims no more than weights.
  if (lexicon.weakening.has(adverb) && phrase.level !== 'open-weight')
    return { start: units[before]?.start ?? start, level: 'open' };
  if (!lexicon.strengthening.has(adverb)) return { start, level: phrase.level };
  return {
    start: units[before]?.start ?? start,
    level: phrase.level === 'open' && phrase.beside ? 'open-source' : phrase.level,
  };
}
