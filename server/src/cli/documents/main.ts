/** Entry of the bundle that reads word processors' documents. */
import type { DocumentKind } from './kinds.ts';
import { readOpenDocument } from './open-document.ts';
import { readPackage } from './package.ts';
import type { DocumentContent, DocumentReader } from './reader.ts';
import { readWord } from './word.ts';

export async function readDocument(bytes: Buffer, kind: DocumentKind): Promise<DocumentContent> {
  try {
    const parts = await readPackage(bytes);
    if (typeof parts === 'string') return { reason: parts };
    return await (kind === 'docx' ? readWord(parts) : readOpenDocument(parts));
  } catch {
    // The readers throw all kinds of errors on broken content; none says more to a writer.
    return { reason: kind === 'docx' ? 'is damaged, or no Word document' : 'is damaged, or no OpenDocument text' };
  }
}

({ readDocument }) satisfies DocumentReader;
