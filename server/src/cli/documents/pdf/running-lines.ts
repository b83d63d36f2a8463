/** Leaves out what is repeated at the head or foot of pages, page numbers, and tables of contents. */
import { type Line, textOf } from './page.ts';

/** So many lines at either end of a page may be heads or feet. */
const AT_THE_EDGE = 2;
/** On so many pages the same line is no longer part of the text. */
const PAGES = 3;

export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  const edges = new Set<Line>();
  for (const lines of pages) {
    const ends = edgesOf(lines);
    for (const line of ends) edges.add(line);
    for (const line of new Set(ends.map(patternOf))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return pages.map((lines) =>
    lines.filter(
      (line) =>
        !CONTENTS.test(textOf(line)) &&
        (!edges.has(line) || ((counts.get(patternOf(line)) ?? 0) < PAGES && !isPageNumber(textOf(line)))),
    ),
  );
}

/** A heading, dots and its page: it says again what is said below. */
const CONTENTS = /\.(?: ?\.){4,} ?\d*$/;

/** The highest and the lowest lines, wherever they stand in the page's own order. */
function edgesOf(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((first, second) => second.y - first.y);
  return [...sorted.slice(0, AT_THE_EDGE), ...sorted.slice(-AT_THE_EDGE)];
}

/** Numbers and places to the left or right differ from page to page; the height doesn't. */
const patternOf = (line: Line): string => `${Math.round(line.y)} ${textOf(line).replace(/\d+/g, '#')}`;

const isPageNumber = (text: string): boolean =>
  /^[^\p{L}\d]*(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:\/|of|sur|de) ?\d{1,4})?[^\p{L}\d]*$/iu.test(text);
