/** Tracks where in HTML's structure the prose stands: heading, list, table, quotation. Total for any order of tags. */
import type { DocumentSource } from '../document-source.ts';
import type { SegmentKind } from '../format.ts';
import type { SegmentPlace } from '../prose-writer.ts';
import { BLOCKS, CELLS, HEADINGS, LISTS } from './elements.ts';

/** Where the HTML itself stands, inside Markdown. */
export interface Surroundings {
  readonly quoted: boolean;
  readonly depth: number;
  readonly isFootnote: boolean;
}

export interface Structure {
  open(name: string): void;
  close(name: string): void;
  place(): SegmentPlace;
}

export function createStructure(document: DocumentSource, surroundings: Surroundings): Structure {
  const tables: { readonly table: number; row: number; column: number; inCell: boolean }[] = [];
  let quotes = surroundings.quoted ? 1 : 0;
  let lists = surroundings.depth;
  let special: SegmentKind | undefined;

  const step = (name: string, by: 1 | -1): void => {
    if (name === 'blockquote') quotes = Math.max(0, quotes + by);
    else if (LISTS.has(name)) lists = Math.max(0, lists + by);
  };

  const openTablePart = (name: string): void => {
    if (name === 'table') tables.push({ table: document.nextTable(), row: -1, column: -1, inCell: false });
    const current = tables[tables.length - 1];
    if (!current) return;
    if (name === 'tr') {
      current.row++;
      current.column = -1;
      current.inCell = false;
    } else if (CELLS.has(name)) {
      current.row = Math.max(0, current.row);
      current.column++;
      current.inCell = true;
    }
  };

  return {
    open(name) {
      if (BLOCKS.has(name)) special = specialKind(name);
      step(name, 1);
      openTablePart(name);
    },
    close(name) {
      if (BLOCKS.has(name)) special = undefined;
      step(name, -1);
      const current = tables[tables.length - 1];
      if (name === 'table') tables.pop();
      else if (current && (CELLS.has(name) || name === 'tr')) current.inCell = false;
    },
    place() {
      const around = { quoted: quotes > 0, depth: lists };
      const current = tables[tables.length - 1];
      if (special) return { kind: special, ...around };
      if (surroundings.isFootnote) return { kind: 'footnote', ...around };
      if (current?.inCell) {
        const { table, row, column } = current;
        return { kind: 'table-cell', ...around, cell: { table, row, column } };
      }
      return { kind: lists > 0 ? 'list-item' : 'paragraph', ...around };
    },
  };
}

function specialKind(name: string): SegmentKind | undefined {
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'caption' || name === 'figcaption') return 'caption';
  return name === 'title' ? 'metadata' : undefined;
}
