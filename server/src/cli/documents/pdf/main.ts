/** Entry of the bundle that reads PDF: its words come with places, from which paragraphs are put together. */
import type { DocumentContent, DocumentReader } from '../reader.ts';
import { blocksOf } from './blocks.ts';
import { htmlOf } from './html.ts';
import { getDocument } from './library.ts';
import { linesOf, type Piece } from './lines.ts';
import type { Line } from './page.ts';
import { withoutRunningLines } from './running-lines.ts';

const MOST_PAGES = 5000;
/** Pieces of text, of all pages together. */
const MOST_PIECES = 4_000_000;

export async function readDocument(bytes: Buffer): Promise<DocumentContent> {
  if (bytes.length === 0) return { reason: 'is empty' };
  try {
    return await readPages(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      reason: isLocked ? 'is protected by a password; save it without one to have it checked' : 'is damaged, or no PDF',
    };
  }
}

async function readPages(bytes: Buffer): Promise<DocumentContent> {
  // It takes the bytes for its own, and they may be part of a larger store.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      return { reason: `has more than ${MOST_PAGES} pages, which is too much for a draft` };
    const pages: Line[][] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      count += items.length;
      if (count > MOST_PIECES) return { reason: 'holds too many pieces of text for a draft' };
      pages.push(linesOf(items as readonly Piece[]));
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0))
      return { reason: 'holds no words, but perhaps pictures of them; have them recognised first' };
    return htmlOf(blocksOf(withoutRunningLines(pages)), pages.length);
  } finally {
    await task.destroy();
  }
}

({ readDocument }) satisfies DocumentReader;
