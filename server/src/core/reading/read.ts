/** Reads a document: mentions, claims, and which claim is about which mention. */
import type { ParsedDocument, Segment } from '../formats/format.ts';
import { toSource } from '../formats/source-map.ts';
import { languages } from '../languages/index.ts';
import { createNameMatcher } from '../registry/name-matcher.ts';
import type { Registry } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isOwnBlock } from './callout.ts';
import { readChain } from './chain.ts';
import { isModel } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import { createLexicon } from './lexicon.ts';
import { createMemory, type ReadingMemory } from './memory.ts';
import type { Passage, PassageClaim } from './passage.ts';
import { createProse, type Words } from './prose.ts';
import type { Claim, Mention, Reading, Stance } from './reading.ts';
import { structuredClaims } from './structure.ts';
import { surveyOf } from './survey.ts';
import { createTailShelf } from './tail-shelf.ts';

export interface ReadOptions {
  readonly language: 'auto' | 'en' | 'fr';
  /** Whether block quotations are read as the author's own words. */
  readonly checkQuotations: boolean;
}

export interface Reader {
  /** With a memory, only prose that it doesn't know, or that stands in other surroundings, is read. */
  read(text: string, document: ParsedDocument, options: ReadOptions, memory?: ReadingMemory): Reading;
  /** For one document that is read again and again while it changes. */
  createMemory(): ReadingMemory;
}

/** Words and names are made ready once; reading then costs by the text alone. */
export function createReader(registry: Registry): Reader {
  const words = wordsOf(registry);
  const { matcher, lexicons } = words;
  const tailsFor = createTailShelf(registry);

  return {
    createMemory: () => createMemory(words),
    read(text, document, options, memory) {
      const { segments, shiftOf } = document.unmoved ?? { segments: document.segments, shiftOf: () => 0 };
      if (memory) Object.assign(memory.work, { prose: 0, claims: 0 });
      const chosen = lexicons.find((lexicon) => lexicon.language.id === options.language);
      const proseOf = memory?.proseOf ?? ((segment: Segment) => createProse(segment.prose, words));
      const survey = surveyOf(segments, { lexicons, chosen, proseOf, tailsFor }, memory?.last?.survey);
      const onRead = () => {
        if (memory) memory.work.claims++;
      };
      const chain = readChain({ survey, matcher, chosen, onRead }, memory?.last?.chain);
      if (memory) memory.last = { survey, chain };
      const { passages, claiming } = chain;
      const mentions: Mention[] = [];
      for (const i of survey.named) {
        const passage = passages[i] as Passage;
        // Names that turned out to be words.
        if (passage.mentions.length === 0) continue;
        const toPlace = placing(passage.segment, shiftOf(i));
        for (const mention of passage.mentions) mentions.push(toMention(text, toPlace, passage.tokens, mention));
      }
      const claims: Claim[] = [];
      for (const i of claiming) {
        const passage = passages[i] as Passage;
        const isQuoted = passage.segment.quoted && !options.checkQuotations && !isOwnBlock(passages, i);
        const toPlace = placing(passage.segment, shiftOf(i));
        for (const claim of structuredClaims(passages, i))
          claims.push(toClaim(text, toPlace, passage, claim, isQuoted));
      }
      return { mentions, claims, language: survey.main.language.id };
    },
  };
}

function wordsOf(registry: Registry): Words {
  return {
    matcher: createNameMatcher(registry),
    lexicons: languages.map(createLexicon),
    isModel: (tokens, mention, evidence, lexicon) => isModel(tokens, mention, evidence, registry, lexicon),
    houses: registry.houses,
  };
}

/** Answers where in the text a span of a segment's prose stands. */
type ToPlace = (span: Span) => Span;

function placing(segment: Segment, shift: number): ToPlace {
  return (span) => {
    const { start, end } = toSource(segment, span);
    return { start: start + shift, end: end + shift };
  };
}

// An edit makes all of a document's claims and names anew: spreading what is optional would take longer than the rest.
function toMention(text: string, toPlace: ToPlace, tokens: readonly Token[], found: FoundMention): Mention {
  const start = tokens[found.from]?.start ?? 0;
  const span = toPlace({ start, end: tokens[found.to - 1]?.end ?? start });
  const mention: Writable<Mention> = { span, text: text.slice(span.start, span.end), entry: found.entry };
  if (found.unknownVersion !== undefined) mention.unknownVersion = found.unknownVersion;
  if (found.derived) mention.derived = true;
  return mention;
}

/** What stands in a block quotation is another's word, a trait with an empty box is not so. */
function unlessElse(isQuoted: boolean, { undone }: Segment, { fragment, start }: PassageClaim): Stance {
  if (isQuoted) return 'attributed';
  // "- [ ] open source", but "- [ ] Llama 3, the open-source model" says what it is.
  return undone && fragment && start === 0 ? 'hypothetical' : 'asserted';
}

/** `isQuoted`: a block quotation holds it that is not read as the author's own words. */
function toClaim(
  text: string,
  toPlace: ToPlace,
  { lexicon, segment }: Passage,
  claim: PassageClaim,
  isQuoted: boolean,
): Claim {
  const span = toPlace(claim);
  const found: Writable<Claim> = {
    span,
    text: text.slice(span.start, span.end),
    level: claim.level,
    stance: claim.stance === 'asserted' ? unlessElse(isQuoted, segment, claim) : claim.stance,
    about: claim.about,
    targets: claim.mentions,
    language: lexicon.language.id,
    sentence: toPlace(claim.sentence),
    grammar: claim.phrase.grammar,
  };
  if (claim.licence) found.licence = claim.licence;
  if (claim.presupposed) found.presupposed = true;
  return found;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
