/** The pipeline: text in, findings out. Read this file as the engine's table of contents. */
import { createDirectives } from './findings/directives.ts';
import type { Finding } from './findings/finding.ts';
import { finish } from './findings/finish.ts';
import { withFixes } from './fixes/fixes.ts';
import type { Format, ParsedDocument } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import { judgeEntry, type Verdict } from './judging/judge.ts';
import { createReader } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import type { Entry } from './registry/entry.ts';
import type { Registry } from './registry/registry.ts';
import { rules } from './rules/index.ts';
import type { Settings } from './settings/settings.ts';

/** What a caller hands in. `format` is a format's id or an LSP language id; unknown ones are read as plain text. */
export interface Source {
  readonly text: string;
  readonly format: string;
  /** Overrides the setting for this text. */
  readonly language?: 'auto' | 'en' | 'fr';
}

/** All that is known of a text. Offsets are UTF-16 code units into `source.text`. */
export interface Analysis {
  readonly source: Source;
  readonly format: Format;
  readonly document: ParsedDocument;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

export interface Checker {
  readonly registry: Registry;
  readonly settings: Settings;
  /** Synchronous, and total: no text makes it throw. */
  check(source: Source): Analysis;
}

export function createChecker(registry: Registry, settings: Settings): Checker {
  const reader = createReader(registry);
  const verdicts = new Map<Entry, Verdict>();
  const judge = (entry: Entry): Verdict => {
    const verdict = verdicts.get(entry) ?? judgeEntry(registry, entry, settings.definition);
    verdicts.set(entry, verdict);
    return verdict;
  };
  return {
    registry,
    settings,
    check(source) {
      const format = formatOf(source.format);
      const document = format.parse(source.text);
      const reading = reader.read(source.text, document, {
        language: source.language ?? settings.language,
        checkQuotations: settings.checkQuotations,
      });
      const reports = rules.flatMap((rule) =>
        [...rule.check({ reading, registry, settings, judge })].map((report) => ({ rule, report })),
      );
      const directives = createDirectives(source.text, document);
      const findings = finish(reports, { reading, settings, directives });
      return {
        source,
        format,
        document,
        reading,
        findings: withFixes(findings, { source, format, document, reading, registry, settings }),
      };
    },
  };
}
