/** Lays an explanation out as blocks, which markdown.ts and plain.ts then write: the short part first. */
import type { LanguageId } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import { dateInWords } from './dates.ts';
import type { DefinitionWords, EntryExplanation, TermExplanation } from './explanation.ts';
import { LABELS } from './labels.ts';
import type { SourceLine } from './sources.ts';
import { say } from './wording.ts';

/** An address with the words for it. `number` is its place among the sources, from 1. */
export interface Link {
  readonly url: string;
  readonly label?: string;
  readonly number?: number;
}
export type Inline = string | Link;
export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[])[] };

/** How many sources, and names of versions by verdict, are listed; the others are counted. */
export interface Limits {
  readonly sources: number;
  readonly names: number;
}

export function entryBlocks(explanation: EntryExplanation, limits: Limits): readonly Block[] {
  const { language, title, statement, definition, unmet, undecided, unknown, sources } = explanation;
  return [
    { kind: 'title', text: [title] },
    ...paragraphs(originOf(explanation)),
    ...paragraphs(timeOf(explanation)),
    { kind: 'paragraph', text: [statement] },
    { kind: 'paragraph', text: linked(LABELS.judgedBy, definition, language) },
    ...versionBlocks(explanation, limits.names),
    tableOf(explanation),
    ...paragraphs(unknown.length > 0 ? say(LABELS.notRecorded, language, { names: unknown.join(', ') }) : ''),
    ...listBlocks(say(explanation.allLackThem ? LABELS.missing : LABELS.missingInSome, language), unmet.map(line)),
    ...listBlocks(say(LABELS.undecided, language), undecided.map(line)),
    ...verdictBlocks(explanation),
    ...listBlocks(
      say(LABELS.disputes, language),
      explanation.disputes.map(({ text, reason }): Line => [`${text}. ${reason}`]),
    ),
    ...listBlocks(say(LABELS.sources, language), [
      ...sources.slice(0, limits.sources).map(({ url, checked }, index): Line => {
        const date = dateInWords(checked, language);
        return [{ url, number: index + 1 }, `, ${say(LABELS.checked, language, { date })}`];
      }),
      ...rest(sources.length - limits.sources, language),
    ]),
    ...paragraphs(explanation.stale ? say(LABELS.stale, language, { date: explanation.stale }) : ''),
    ...paragraphs(
      say(LABELS.registry, language, { version: explanation.registryVersion, date: explanation.registryDate }),
    ),
  ];
}

function timeOf({ asOf, unreleased, language }: EntryExplanation): string {
  if (asOf === undefined) return '';
  return say(unreleased ? LABELS.unreleased : LABELS.asOf, language, { date: asOf });
}

export function termBlocks(explanation: TermExplanation): readonly Block[] {
  const { language, title, definition, difference, authority, inForce } = explanation;
  return [
    { kind: 'title', text: [title] },
    { kind: 'paragraph', text: [definition] },
    { kind: 'paragraph', text: [difference] },
    ...(authority
      ? [{ kind: 'paragraph' as const, text: [{ url: authority.url, label: authority.name }, `, ${authority.date}`] }]
      : []),
    ...(inForce
      ? [
          {
            kind: 'paragraph' as const,
            text: [...linked(LABELS.inForce, inForce, language), `. ${inForce.summary}`],
          },
        ]
      : []),
  ];
}

function originOf({ language, developer, released, base, custom }: EntryExplanation): string {
  const parts = [
    developer,
    released && say(LABELS.released, language, { date: released }),
    base && say(LABELS.base, language, { name: base }),
    custom && say(LABELS.custom, language),
  ];
  return parts.filter((part) => part).join(' · ');
}

function versionBlocks({ language, versions }: EntryExplanation, limit: number): readonly Block[] {
  if (versions.length === 0) return [];
  const items = versions.map(({ label, names }) => {
    const more = rest(names.length - limit, language).flat();
    return [
      `${label} (${names.length})${language === 'fr' ? '\u00a0' : ''}: ${[...names.slice(0, limit), ...more].join(', ')}`,
    ];
  });
  return [{ kind: 'list', items }];
}

function verdictBlocks({ verdicts, language }: EntryExplanation): readonly Block[] {
  if (verdicts.length === 0) return [];
  const header = [LABELS.definition, LABELS.verdict, LABELS.lacks].map((label): Line => [say(label, language)]);
  const rows = verdicts.map(({ definition, verdict, lacks }): Line[] => [[definition], [verdict], [lacks.join('; ')]]);
  return [{ kind: 'table', rows: [header, ...rows] }];
}

function tableOf({ language, rows, sources }: EntryExplanation): Block {
  const cited = rows.some(({ source }) => source);
  const header = [LABELS.component, LABELS.state, ...(cited ? [LABELS.source] : [])];
  return {
    kind: 'table',
    rows: [
      header.map((label) => [say(label, language)]),
      ...rows.map(({ label, state, source }) => {
        const cells = [[label], [state]];
        return cited ? [...cells, source ? citation(source, sources, language) : []] : cells;
      }),
    ],
  };
}

function citation({ url, checked }: SourceLine, sources: readonly SourceLine[], language: LanguageId): Line {
  const number = sources.findIndex((source) => source.url === url) + 1;
  return [{ url, number }, `, ${dateInWords(checked, language)}`];
}

function linked(label: Localized, { name, url }: DefinitionWords, language: LanguageId): Line {
  return [say(label, language), { url, label: name }];
}

function listBlocks(heading: string, items: readonly Line[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: [heading] },
        { kind: 'list', items },
      ];
}

function paragraphs(text: string): readonly Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', text: [text] }];
}

function line(text: string): Line {
  return [text];
}

function rest(count: number, language: LanguageId): readonly [string][] {
  return count > 0 ? [[say(LABELS.more, language, { count: String(count) })]] : [];
}
