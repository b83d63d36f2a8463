/** Sorts the table of claims, and says so to those who can't see it. */
import type { Sort } from '../src/report/messages.ts';

/** The last column holds the places. */
export const IN_ORDER_OF_TEXT: Sort = { column: 5, descending: false };

export function columnOf(button: HTMLButtonElement): number {
  return button.closest('th')?.cellIndex ?? IN_ORDER_OF_TEXT.column;
}

/** By the words of a column, or by `data-order` where the cells have one; what is equal stays in the text's order. */
export function sortClaims(table: HTMLTableElement, { column, descending }: Sort): void {
  const [body] = table.tBodies;
  if (!body) return;
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const rows = [...body.rows].sort((a, b) => orderOf(a) - orderOf(b));
  const sign = descending ? -1 : 1;
  if (column === IN_ORDER_OF_TEXT.column) rows.sort((a, b) => sign * (orderOf(a) - orderOf(b)));
  else rows.sort((a, b) => sign * compare(wordsOf(a, column), wordsOf(b, column)));
  body.append(...rows);
  for (const heading of table.tHead?.rows[0]?.cells ?? []) {
    if (heading.cellIndex === column) heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  }
}

function orderOf(row: HTMLTableRowElement): number {
  return Number(row.cells[IN_ORDER_OF_TEXT.column]?.dataset.order ?? 0);
}

function wordsOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent ?? '';
}
