/** What a reader of documents gives. The reader itself is a bundle of its own, loaded when one is met. */
import type { DocumentKind } from './kinds.ts';

/**
 * The document as HTML: headings, paragraphs, lists, tables, notes; where it has pages, the offset at which each begins; or why it can't be read, in words for one line.
 */
export type DocumentContent =
  | { readonly html: string; readonly pageStarts?: readonly number[] }
  | { readonly reason: string };

export interface DocumentReader {
  /** Never rejects: what is wrong with the bytes is a reason. */
  readDocument(bytes: Buffer, kind: DocumentKind): Promise<DocumentContent>;
}
