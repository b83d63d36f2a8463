/** Reads a document: mentions, claims, and which claim is about which mention. */
import type { ParsedDocument, Segment } from '../formats/format.ts';
import { toSource } from '../formats/source-map.ts';
import { languages } from '../languages/index.ts';
import { createNameMatcher } from '../registry/name-matcher.ts';
import type { Registry } from '../registry/registry.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Carried } from './antecedents.ts';
import { isOwnBlock } from './callout.ts';
import { carriedBehind } from './carried.ts';
import { isData } from './data.ts';
import { detectLanguage } from './detect-language.ts';
import { gatherEvidence, isModel } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Claim, Mention, Reading } from './reading.ts';
import { withStructure } from './structure.ts';
import { tailsOf } from './tails.ts';

export interface ReadOptions {
  readonly language: 'auto' | 'en' | 'fr';
  /** Whether block quotations are read as the author's own words. */
  readonly checkQuotations: boolean;
}

export interface Reader {
  read(text: string, document: ParsedDocument, options: ReadOptions): Reading;
}

interface Tokenized {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  mentions: readonly FoundMention[];
}

/** Words and names are made ready once; reading then costs by the text alone. */
export function createReader(registry: Registry): Reader {
  const matcher = createNameMatcher(registry);
  const lexicons = languages.map(createLexicon);
  const houses = new Set(
    registry.entries.flatMap((entry) =>
      entry.kind === 'organisation' && entry.houseFamily ? [entry.houseFamily] : [],
    ),
  );
  return {
    read(text, document, options) {
      const tokenized = document.segments.map((segment): Tokenized => {
        const tokens = tokenize(segment.prose);
        return { segment, tokens, mentions: findMentions(tokens, segment.prose, matcher) };
      });
      const tails = tailsOf(
        tokenized.flatMap(({ mentions }) => mentions),
        registry,
      );
      if (tails) {
        for (const part of tokenized) {
          if (part.tokens.some(({ norm, capital }) => capital && tails.startsWith(norm)))
            part.mentions = findMentions(part.tokens, part.segment.prose, matcher, tails);
        }
      }
      const main = mainLexicon(tokenized, lexicons, options);
      const evidence = gatherEvidence(tokenized, lexicons);
      const mentions: Mention[] = [];
      let carried: Carried | undefined;
      let data = false;
      const passages = tokenized.map(({ segment, tokens, mentions: found }): Passage => {
        const lexicon = options.language === 'auto' ? detectLanguage(tokens, lexicons, main) : main;
        const kept = found
          .filter((mention) => isModel(tokens, mention, evidence, registry, lexicon))
          .map((mention) => (houses.has(mention.entry.id) ? { ...mention, house: true } : mention));
        const first = mentions.length;
        for (const mention of kept) mentions.push(toMention(text, segment, tokens, mention));
        data = isData(segment.prose) || (data && segment.kind === 'list-item' && !/^["“«]/.test(segment.prose));
        const passage = readPassage({
          segment,
          tokens,
          lexicon,
          matcher,
          mentions: kept,
          firstMention: first,
          data,
          ...(carried ? { carried } : {}),
        });
        carried = carriedBehind(passage, carried);
        return passage;
      });
      const claims = withStructure(passages).flatMap((passage, i) =>
        passage.claims.map((claim): Claim => {
          const span = toSource(passage.segment, claim);
          const quotedBlock = passage.segment.quoted && !options.checkQuotations && !isOwnBlock(passages, i);
          return {
            span,
            text: text.slice(span.start, span.end),
            level: claim.level,
            stance: quotedBlock && claim.stance === 'asserted' ? 'attributed' : claim.stance,
            about: claim.about,
            targets: claim.mentions,
            language: passage.lexicon.language.id,
            sentence: toSource(passage.segment, claim.sentence),
            grammar: claim.phrase.grammar,
            ...(claim.licence ? { licence: claim.licence } : {}),
            ...(claim.presupposed ? { presupposed: true } : {}),
          };
        }),
      );
      return { mentions, claims, language: main.language.id };
    },
  };
}

function mainLexicon(passages: readonly Tokenized[], lexicons: readonly Lexicon[], options: ReadOptions): Lexicon {
  const [first] = lexicons;
  if (!first) throw new RangeError('no language');
  const chosen = lexicons.find((lexicon) => lexicon.language.id === options.language);
  return (
    chosen ??
    detectLanguage(
      passages.flatMap(({ tokens }) => tokens),
      lexicons,
      first,
    )
  );
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
