/** The pipeline: text in, findings out. Read this file as the engine's table of contents. */
import { createAllowedTerms } from './findings/allowed-terms.ts';
import { dateOfDocument } from './findings/as-of.ts';
import { createDirectives } from './findings/directives.ts';
import type { Finding } from './findings/finding.ts';
import { finish } from './findings/finish.ts';
import { withFixes } from './fixes/fixes.ts';
import type { Format, ParsedDocument } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import { segmentAt } from './formats/segment-at.ts';
import { judgeEntry, type Verdict } from './judging/judge.ts';
import { createGlance, type Glance } from './reading/glance/glance.ts';
import type { ReadingMemory, ReadingWork } from './reading/memory.ts';
import { createReader, type Reader } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import { registryAsOf } from './registry/as-of.ts';
import type { Entry } from './registry/entry.ts';
import { ignoredModels } from './registry/ignored.ts';
import type { Registry } from './registry/registry.ts';
import { claimRules } from './rules/index.ts';
import type { Settings } from './settings/settings.ts';
import type { Localized } from './text/localized.ts';
import type { Span } from './text/span.ts';

/** What a caller hands in. `format` is a format's id or an LSP language id; unknown ones are read as plain text. */
export interface Source {
  readonly text: string;
  readonly format: string;
  /** Overrides the setting for this text. */
  readonly language?: 'auto' | 'en' | 'fr';
  /** The text taken apart already, where it comes from a file that is no text; its spans are offsets into `text`. */
  readonly document?: ParsedDocument;
}

/** All that is known of a text. Offsets are UTF-16 code units into `source.text`. */
export interface Analysis {
  readonly source: Source;
  readonly format: Format;
  readonly document: ParsedDocument;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** What the verdicts rest on: the registry, as of the day that the document or the settings name. */
  readonly registry: Registry;
  /** What could not be used as it stands, such as a date that is none. */
  readonly problems: readonly DocumentProblem[];
}

/** Something wrong with what a document says to the checker itself. */
export interface DocumentProblem {
  readonly span: Span;
  readonly message: Localized;
}

export interface Checker {
  readonly registry: Registry;
  readonly settings: Settings;
  /** Names among the models to ignore that the registry doesn't know. */
  readonly unknownModels: readonly string[];
  /** Synchronous, and total: no text makes it throw. */
  check(source: Source): Analysis;
  /** Looks at the source without reading it. False where `check` would find nothing and meet no problem; much faster. */
  mayFind(source: Source): boolean;
  /** For one text that is checked again and again while it changes. */
  follow(): Follower;
}

/** Checks the versions of one text: answers what `Checker.check` answers, at the cost of what has changed. */
export interface Follower {
  check(source: Source): Analysis;
  /** How much the last check had to read. */
  readonly work: Readonly<ReadingWork>;
}

export function createChecker(registry: Registry, settings: Settings): Checker {
  let readerMade: Reader | undefined;
  const reader = () => {
    readerMade ??= createReader(registry);
    return readerMade;
  };
  let glance: Glance | undefined;
  const ignored = ignoredModels(registry, settings.ignoredModels);
  const ignores = (entry: Entry) => ignored.has(entry);
  const views = new Map<string, View>();
  const viewOf = (day: string): View => {
    const view = views.get(day) ?? createView(registryAsOf(registry, day), settings);
    // Put last, so that the first one is the one unused for longest.
    views.delete(day);
    views.set(day, view);
    const [oldest] = views.keys();
    if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
    return view;
  };
  const analyse = (source: Source, format: Format, document: ParsedDocument, memory?: ReadingMemory): Analysis => {
    const date = dateOfDocument(document);
    const { registry: facts, judge } = viewOf(date.day ?? settings.asOf);
    const options = { language: source.language ?? settings.language, checkQuotations: settings.checkQuotations };
    const reading = withEntries(reader().read(source.text, document, options, memory), facts);
    // A format that is left out has no findings; models and terms are still explained.
    const isLeftOut = settings.ignoredFormats.some((id) => id === format.id);
    const reports = (isLeftOut ? [] : claimRules).flatMap((rule) =>
      [...rule.check({ reading, registry: facts, settings, judge })].map((report) => ({ rule, report })),
    );
    const findings = finish(reports, {
      reading,
      settings,
      directives: createDirectives(source.text, isLeftOut ? { ...document, comments: [] } : document),
      isIgnored: ({ entry }) => ignores(entry),
      isAllowed: createAllowedTerms(source.text, settings.ignoredTerms),
      isQuoted: ({ end }) => segmentAt(document, end - 1)?.quoted === true,
    });
    return {
      source,
      format,
      document,
      reading,
      findings: withFixes(findings, { source, format, document, reading, registry: facts, settings, ignores }),
      registry: facts,
      problems: date.problem ? [{ span: date.problem.span, message: noDate(date.problem.value) }] : [],
    };
  };
  return {
    registry,
    settings,
    unknownModels: ignored.unknown,
    check(source) {
      const format = formatOf(source.format);
      return analyse(source, format, source.document ?? format.parse(source.text));
    },
    mayFind(source) {
      if (source.document) return true;
      glance ??= createGlance(registry);
      return glance(source.text, formatOf(source.format));
    },
    follow() {
      const memory = reader().createMemory();
      let followed: { readonly format: Format; readonly parse: (text: string) => ParsedDocument } | undefined;
      return {
        work: memory.work,
        check(source) {
          const format = formatOf(source.format);
          if (followed?.format !== format) followed = { format, parse: format.follow?.() ?? format.parse };
          return analyse(source, format, source.document ?? followed.parse(source.text), memory);
        },
      };
    },
  };
}

/** Days whose facts are kept ready: a folder of dated texts must not fill the memory. */
const MOST_VIEWS = 8;

/** The registry of a day, with verdicts that are kept. */
interface View {
  readonly registry: Registry;
  judge(entry: Entry): Verdict;
}

function createView(registry: Registry, { definition }: Settings): View {
  const verdicts = new Map<Entry, Verdict>();
  return {
    registry,
    judge(entry) {
      const verdict = verdicts.get(entry) ?? judgeEntry(registry, entry, definition);
      verdicts.set(entry, verdict);
      return verdict;
    },
  };
}

/** Names are the same on every day; the facts behind them are not. */
function withEntries(reading: Reading, registry: Registry): Reading {
  if (registry.asOf === undefined) return reading;
  const mentions = reading.mentions.map((mention) => ({
    ...mention,
    entry: registry.get(mention.entry.id) ?? mention.entry,
  }));
  return { ...reading, mentions };
}

function noDate(value: string): Localized {
  const shown = value.slice(0, 40);
  return {
    en: `open-claims-as-of: “${shown}” is no date such as 2024-09-30; today’s facts are used`,
    fr: `open-claims-as-of\u00A0: «\u00A0${shown}\u00A0» n’est pas une date comme 2024-09-30\u00A0; les faits d’aujourd’hui sont utilisés`,
  };
}
