/** The file of accepted findings: what it holds, and how it is read and written. */
import type { Severity } from '../../core/index.ts';

/** Findings of one text that say the same. */
export interface Accepted {
  readonly fingerprint: string;
  readonly rule: string;
  /** Id of the model; absent where the finding is about none. */
  readonly model?: string;
  /** The words, for people who read the file. */
  readonly words: string;
  readonly count: number;
}

/** By the text's path from the baseline's folder, with forward slashes. */
export type AcceptedByText = ReadonlyMap<string, readonly Accepted[]>;

/** Raised when something that is there changes its meaning or goes. */
const VERSION = 1;

/** What is wrong, in words, where the text is no baseline. */
export function parseBaseline(text: string): AcceptedByText | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not valid JSON';
  }
  if (!isRecord(value) || !isRecord(value.accepted)) return 'is no baseline: it needs "version" and "accepted"';
  if (value.version !== VERSION)
    return `is a baseline of version ${JSON.stringify(value.version)}; this program knows version ${VERSION}`;
  const texts = Object.entries(value.accepted);
  const bad = texts.find(([, list]) => !Array.isArray(list) || !list.every(isAccepted));
  if (bad)
    return `"accepted" of ${JSON.stringify(bad[0])} needs entries with "fingerprint", "rule", "words" and "count"`;
  return new Map(texts as [string, Accepted[]][]);
}

/** Sorted, one entry a line, so that versions of it compare well. */
export function baselineText(accepted: AcceptedByText): string {
  const texts = [...accepted]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, list]) => {
      const entries = list
        .toSorted((a, b) => compare(sortKey(a), sortKey(b)))
        .map((entry) => `      ${JSON.stringify(entry)}`);
      return `    ${JSON.stringify(name)}: [\n${entries.join(',\n')}\n    ]`;
    });
  const content = texts.length > 0 ? `{\n${texts.join(',\n')}\n  }` : '{}';
  return `{\n  "version": ${VERSION},\n  "accepted": ${content}\n}\n`;
}

/** What the findings of a text are as entries. */
export function toAccepted(findings: readonly Acceptable[]): readonly Accepted[] {
  const entries = new Map<string, Accepted>();
  for (const { fingerprint = '', rule, model, words = '' } of findings) {
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { fingerprint, rule, ...(model === undefined ? {} : { model }), words, count });
  }
  return [...entries.values()];
}

export interface Acceptable {
  readonly rule: string;
  readonly severity: Severity;
  readonly fingerprint?: string;
  readonly model?: string;
  readonly words?: string;
}

function isAccepted(value: unknown): value is Accepted {
  return (
    isRecord(value) &&
    [value.fingerprint, value.rule, value.words].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(value.count) &&
    (value.count as number) > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKey({ rule, model = '', words, fingerprint }: Accepted): string {
  return [rule, model, words, fingerprint].join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
