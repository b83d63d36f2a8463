/** Shows a change as a unified diff that git and patch can apply. */
import { formatPatch, type StructuredPatch, structuredPatch } from 'diff';

/** Lines around a change. */
const CONTEXT = 3;
/** The time to compare grows with the square of the lines that differ; from here on it isn't worth it. */
const MOST_CHANGES = 2000;

/** `path` is relative, with forward slashes. Empty where nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [`a/${path}`, `b/${path}`];
  const patch =
    structuredPatch(old, now, before, after, '', '', { context: CONTEXT, maxEditLength: MOST_CHANGES }) ??
    wholePatch(old, now, before, after);
  const diff = formatPatch({ ...patch, isGit: true });
  // Behind a name with blanks, a tab tells where it ends.
  return path.includes(' ') ? diff.replace(/^(--- .*)\n(\+\+\+ .*)\n/m, '$1\t\n$2\t\n') : diff;
}

/** One change of all lines. */
function wholePatch(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
  const [removed, added] = [linesOf(before), linesOf(after)];
  const hunk = {
    ...{ oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length },
    lines: [...marked('-', removed), ...marked('+', added)],
  };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

/** Lines with their endings; the last may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
}
