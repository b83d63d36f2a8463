/** Reads a document: mentions, claims, and which claim is about which mention. */
import type { ParsedDocument, Segment } from '../formats/format.ts';
import { toSource } from '../formats/source-map.ts';
import { languages } from '../languages/index.ts';
import { createNameMatcher } from '../registry/name-matcher.ts';
import type { Registry } from '../registry/registry.ts';
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
      const { segments } = document;
      memory?.startReading();
      const prose = segments.map((segment) => memory?.proseOf(segment.prose) ?? createProse(segment.prose, words));
      const tails = tailsFor(prose.map((each) => each.found(undefined)));
      const found = prose.map((each) => each.found(tails));
      const main = mainLexicon(prose, lexicons, options);
      const gathered = gatherEvidence(prose, found);
      const evidence = memory?.keep(gathered) ?? gathered;
      const isRecord = createDataMarks(segments, prose);
      const mentions: Mention[] = [];
      let carried: Carried | undefined;
      const passages = segments.map((segment, i): Passage => {
        const own = prose[i] as Prose;
        const { tokens } = own;
        const lexicon = options.language === 'auto' ? chooseLexicon(own.scores, lexicons, main) : main;
        const models = own.models(found[i] ?? [], evidence, lexicon);
        const firstMention = mentions.length;
        for (const mention of models) mentions.push(toMention(text, segment, tokens, mention));
        const claiming = own.mayClaim(lexicon);
        const input = {
          segment,
          tokens,
          lexicon,
          matcher,
          mentions: models,
          firstMention,
          data: claiming && isRecord(i),
        };
        const read = (passage: PassageInput) => {
          if (memory) memory.work.claims++;
          return readClaims(passage);
        };
        const claims = claiming ? claimsOf(own.claims, carried ? { ...input, carried } : input, read) : NO_CLAIMS;
        const passage = { ...input, claims };
        carried = carriedBehind(passage, carried);
        return passage;
      });
      const claims = withStructure(passages).flatMap((passage, i) =>
        passage.claims.map((claim) => {
          const isQuoted = passage.segment.quoted && !options.checkQuotations && !isOwnBlock(passages, i);
          return toClaim(text, passage, claim, isQuoted);
        }),
      );
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

function toMention(text: string, segment: Segment, tokens: readonly Token[], found: FoundMention): Mention {
  const start = tokens[found.from]?.start ?? 0;
  const span = toSource(segment, { start, end: tokens[found.to - 1]?.end ?? start });
  return {
    span,
    text: text.slice(span.start, span.end),
    entry: found.entry,
    ...(found.unknownVersion !== undefined ? { unknownVersion: found.unknownVersion } : {}),
    ...(found.derived ? { derived: true } : {}),
  };
}

/** `isQuoted`: a block quotation holds it that is not read as the author's own words. */
function toClaim(text: string, { segment, lexicon }: Passage, claim: PassageClaim, isQuoted: boolean): Claim {
  const span = toSource(segment, claim);
  return {
    span,
    text: text.slice(span.start, span.end),
    level: claim.level,
    stance: isQuoted && claim.stance === 'asserted' ? 'attributed' : claim.stance,
    about: claim.about,
    targets: claim.mentions,
    language: lexicon.language.id,
    sentence: toSource(segment, claim.sentence),
    grammar: claim.phrase.grammar,
    ...(claim.licence ? { licence: claim.licence } : {}),
    ...(claim.presupposed ? { presupposed: true } : {}),
  };
}
