/** What the engine would report on a passage if it read it as the marks say. */
import {
  bundledRegistry,
  type Claim,
  type Entry,
  judgeEntry,
  type Mention,
  type Reading,
  type Settings,
} from '../../server/src/core/index.ts';
import { claimRules } from '../../server/src/core/rules/index.ts';
import type { ExpectedClaim, Passage } from './passages.ts';

/** A claim that a rule reports for one model. */
export interface Reported {
  readonly start: number;
  readonly end: number;
  /** Of the entry. */
  readonly id: string;
  /** Open source or free software is claimed of a model that isn't. */
  readonly isOverclaim: boolean;
}

const registry = bundledRegistry();
const byName = new Map(registry.entries.map((entry) => [entry.name, entry]));

/** The entry that a mark names; throws where there is none. */
export function entryNamed(name: string): Entry {
  const entry = byName.get(name);
  if (!entry) throw new Error(`the registry has no entry named ${name}`);
  return entry;
}

export function expectedReports(passage: Passage, settings: Settings): readonly Reported[] {
  return reportsOn(readingOf(passage), settings);
}

/** Runs the rules, without comments and severities of the document. */
export function reportsOn(reading: Reading, settings: Settings): readonly Reported[] {
  const judge = (entry: Entry) => judgeEntry(registry, entry, settings.definition);
  return claimRules.flatMap((rule) =>
    [...rule.check({ reading, registry, settings, judge })].flatMap(({ claim, target, verdict }) => {
      const found = reading.claims[claim];
      if (!found) return [];
      const isOpenSource = found.level === 'open-source' || found.level === 'free-software';
      const isOverclaim = verdict === 'overclaim' && isOpenSource;
      return [{ ...found.span, id: mentionAt(reading, target).entry.id, isOverclaim }];
    }),
  );
}

function mentionAt({ mentions }: Reading, index: number): Mention {
  const mention = mentions[index];
  if (!mention) throw new RangeError(`no mention ${index}`);
  return mention;
}

function readingOf({ text, language, claims }: Passage): Reading {
  const mentions: Mention[] = [];
  const read = claims
    .filter(({ optional }) => !optional)
    .map((claim): Claim => {
      const first = mentions.length;
      // Where the name stands doesn't matter to the rules.
      const span = { start: claim.start, end: claim.end };
      for (const name of claim.targets) mentions.push({ span, text: name, entry: entryNamed(name) });
      const targets = claim.targets.map((_, index) => first + index);
      return claimOf(claim, targets, text, language === 'french' ? 'fr' : 'en');
    });
  return { mentions, claims: read, language: language === 'french' ? 'fr' : 'en' };
}

function claimOf(
  { start, end, words, levels, stances }: ExpectedClaim,
  targets: readonly number[],
  text: string,
  language: 'en' | 'fr',
): Claim {
  const licence = registry.licences.find(({ names }) =>
    names.some((name) => name.toLowerCase() === words.toLowerCase()),
  );
  const level = levels[0] ?? 'open-source';
  if (level === 'licence' && !licence) throw new Error(`no licence is called ${words}`);
  return {
    span: { start, end },
    text: words,
    level,
    stance: stances[0] ?? 'asserted',
    about: 'model',
    targets,
    language,
    ...(licence && level === 'licence' ? { licence } : {}),
    sentence: { start: 0, end: text.length },
    grammar: 'adjective',
  };
}
