/** What is kept of a text to report it: plain data, which threads can pass on and a cache can keep. */
import type { Evidence, Inventory, Severity } from '../core/index.ts';
import type { Excerpt } from './reporters/excerpt.ts';
import type { PlacedFinding, PlacedFix, ResultBody } from './result.ts';

export interface Checked {
  /** What the text says to the checker and could not be used: `line:column: what is wrong`. */
  readonly problems: readonly string[];
  readonly findings: readonly CheckedFinding[];
  /** Set where each line is a paragraph of a document, and the file itself holds no lines: true, or the page of each paragraph. */
  readonly paragraphs?: true | readonly number[];
  /** The rest is there where it was asked for. */
  readonly body?: ResultBody;
  readonly inventory?: Inventory;
}

export interface CheckedFinding extends PlacedFinding {
  readonly why: readonly string[];
  readonly evidence: readonly Evidence[];
  /** UTF-16 code units, of the words and of the claim that they belong to. */
  readonly start: number;
  readonly claimStart?: number;
  /** Id of the entry that it is about. */
  readonly model?: string;
  /** The words of the claim, or the comment. */
  readonly words?: string;
  readonly excerpt?: Excerpt;
  readonly fingerprint?: string;
  readonly fixes?: readonly PlacedFix[];
}

/** What a report is made of. What nobody asks for is not worked out. */
export interface Needs {
  readonly body?: true;
  /** Width of the line around the words, in columns. */
  readonly excerpt?: number;
  readonly words?: true;
  readonly fingerprint?: true;
  readonly fixes?: true;
  readonly inventory?: true;
}

/** Whether nothing is asked of a text but its findings and problems. */
export function asksForFindings({ body, inventory }: Needs): boolean {
  return !body && !inventory;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many there are of each severity. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Without the findings for which `isKept` is false; it is asked once for each, in their order. */
export function withFindings(checked: Checked, isKept: (finding: CheckedFinding) => boolean): Checked {
  const kept = checked.findings.map(isKept);
  if (kept.every((keeps) => keeps)) return checked;
  const { body, inventory } = checked;
  return {
    ...checked,
    findings: checked.findings.filter((_, index) => kept[index]),
    ...(body ? { body: { ...body, findings: body.findings.filter((_, index) => kept[index]) } } : {}),
    ...(inventory
      ? {
          inventory: without(
            inventory,
            checked.findings.filter((_, index) => !kept[index]),
          ),
        }
      : {}),
  };
}

function without(inventory: Inventory, dropped: readonly CheckedFinding[]): Inventory {
  const keyOf = (start: number | undefined, model: string | undefined, rule: string, message: string) =>
    JSON.stringify([start, model, rule, message]);
  const gone = new Set(dropped.map(({ claimStart, model, rule, message }) => keyOf(claimStart, model, rule, message)));
  const statements = inventory.statements.map((statement) => ({
    ...statement,
    findings: statement.findings.filter(
      ({ rule, message }) => !gone.has(keyOf(statement.start, statement.model, rule, message)),
    ),
  }));
  return { ...inventory, statements };
}
