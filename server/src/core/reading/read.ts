/** Reads a document: mentions, claims, and which claim is about which mention. */
import type { ParsedDocument, Segment } from '../formats/format.ts';
import { toSource } from '../formats/source-map.ts';
import { languages } from '../languages/index.ts';
import { createNameMatcher } from '../registry/name-matcher.ts';
import type { Registry } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Carried } from './antecedents.ts';
import { isOwnBlock } from './callout.ts';
import { carriedBehind } from './carried.ts';
import { createDataMarks } from './data-marks.ts';
import { chooseLexicon, sumOf } from './detect-language.ts';
import { gatherEvidence, isModel } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import { claimsOf } from './known-claims.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createMemory, type ReadingMemory } from './memory.ts';
import { type Passage, type PassageClaim, type PassageInput, readClaims } from './passage.ts';
import { createProse, type Prose, type Words } from './prose.ts';
import type { Claim, Mention, Reading } from './reading.ts';
import { withStructure } from './structure.ts';
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

const NO_CLAIMS: readonly PassageClaim[] = [];

/** Words and names are made ready once; reading then costs by the text alone. */
export function createReader(registry: Registry): Reader {
  const words = wordsOf(registry);
  const { matcher, lexicons } = words;
  const tailsFor = createTailShelf(registry);

  return {
    createMemory: () => createMemory(words),
    read(text, document, options, memory) {
      const { segments, shiftOf } = document.unmoved ?? { segments: document.segments, shiftOf: () => 0 };
      const prose = memory?.proseOf(segments) ?? segments.map((segment) => createProse(segment.prose, words));
      const tails = tailsFor(prose.map((each) => each.found(undefined)));
      const found = prose.map((each) => each.found(tails));
      const main = mainLexicon(prose, lexicons, options);
      const gathered = gatherEvidence(prose, found);
      const evidence = memory?.keepEvidence(gathered) ?? gathered;
      const isRecord = createDataMarks(segments, prose);
      const read = (passage: PassageInput) => {
        if (memory) memory.work.claims++;
        return readClaims(passage);
      };
      const mentions: Mention[] = [];
      let carried: Carried | undefined;
      const passages = segments.map((segment, i): Passage => {
        const own = prose[i] as Prose;
        const { tokens } = own;
        const lexicon = options.language === 'auto' ? own.lexicon(main) : main;
        const models = own.models(found[i] ?? [], evidence, lexicon);
        const firstMention = mentions.length;
        if (models.length > 0) {
          const toText = placing(text, segment, shiftOf(i));
          for (const mention of models) mentions.push(toMention(toText, tokens, mention));
        }
        const passage = { segment, tokens, lexicon, mentions: models, firstMention, claims: NO_CLAIMS };
        if (own.mayClaim(lexicon))
          passage.claims = claimsOf(own.claims, { ...passage, matcher, data: isRecord(i), carried }, read);
        carried = carriedBehind(passage, carried);
        return memory?.keepPassage(passage, i) ?? passage;
      });
      memory?.finish(passages);
      const claims: Claim[] = [];
      for (const [i, passage] of withStructure(passages).entries()) {
        if (passage.claims.length === 0) continue;
        const isQuoted = passage.segment.quoted && !options.checkQuotations && !isOwnBlock(passages, i);
        const toText = placing(text, passage.segment, shiftOf(i));
        for (const claim of passage.claims) claims.push(toClaim(toText, passage, claim, isQuoted));
      }
      return { mentions, claims, language: main.language.id };
    },
  };
}

function wordsOf(registry: Registry): Words {
  const houses = new Set(
    registry.entries.flatMap((entry) =>
      entry.kind === 'organisation' && entry.houseFamily ? [entry.houseFamily] : [],
    ),
  );
  return {
    matcher: createNameMatcher(registry),
    lexicons: languages.map(createLexicon),
    isModel: (tokens, mention, evidence, lexicon) => isModel(tokens, mention, evidence, registry, lexicon),
    houses,
  };
}

function mainLexicon(prose: readonly Prose[], lexicons: readonly Lexicon[], options: ReadOptions): Lexicon {
  const [first] = lexicons;
  if (!first) throw new RangeError('no language');
  const chosen = lexicons.find((lexicon) => lexicon.language.id === options.language);
  if (chosen) return chosen;
  const scores = prose.map((each) => each.scores);
  return chooseLexicon(sumOf(scores, lexicons), lexicons, first);
}

/** Answers what stands in the text for a span of a segment's prose. */
type ToText = (span: Span) => { readonly span: Span; readonly text: string };

function placing(text: string, segment: Segment, shift: number): ToText {
  return (span) => {
    const { start, end } = toSource(segment, span);
    const placed = { start: start + shift, end: end + shift };
    return { span: placed, text: text.slice(placed.start, placed.end) };
  };
}

function toMention(toText: ToText, tokens: readonly Token[], found: FoundMention): Mention {
  const start = tokens[found.from]?.start ?? 0;
  return {
    ...toText({ start, end: tokens[found.to - 1]?.end ?? start }),
    entry: found.entry,
    ...(found.unknownVersion !== undefined ? { unknownVersion: found.unknownVersion } : {}),
    ...(found.derived ? { derived: true } : {}),
  };
}

/** `isQuoted`: a block quotation holds it that is not read as the author's own words. */
function toClaim(toText: ToText, { lexicon }: Passage, claim: PassageClaim, isQuoted: boolean): Claim {
  return {
    ...toText(claim),
    level: claim.level,
    stance: isQuoted && claim.stance === 'asserted' ? 'attributed' : claim.stance,
    about: claim.about,
    targets: claim.mentions,
    language: lexicon.language.id,
    sentence: toText(claim.sentence).span,
    grammar: claim.phrase.grammar,
    ...(claim.licence ? { licence: claim.licence } : {}),
    ...(claim.presupposed ? { presupposed: true } : {}),
  };
}
