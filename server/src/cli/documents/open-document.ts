/** Reads OpenDocument texts, as LibreOffice writes them. */
import { Parser } from 'htmlparser2';
import { createOpenDocumentWriter } from './open-document-writer.ts';
import type { Parts } from './package.ts';
import type { DocumentContent } from './reader.ts';

/** The parser's time grows with the square of the depth; lists and tables in one another are ten or twenty deep. */
const MOST_DEPTH = 1000;

const LOCKED = 'is protected by a password; save it without one to have it checked';

/** Throws where the document is damaged. */
export function readOpenDocument(parts: Parts): DocumentContent {
  const manifest = parts.get('META-INF/manifest.xml')?.toString('utf8') ?? '';
  if (parts.has('encrypted-package') || manifest.includes('encryption-data')) return { reason: LOCKED };
  const content = parts.get('content.xml');
  if (!content) throw new Error('no content');
  const writer = createOpenDocumentWriter();
  let depth = 0;
  let isAtEnd = false;
  let isWhole = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MOST_DEPTH) throw new Error('too deep');
        writer.open(name, attributes);
      },
      ontext: writer.text,
      onclosetag(name) {
        // The parser closes what the document left open.
        if (isAtEnd) isWhole = false;
        depth--;
        writer.close(name);
      },
    },
    { xmlMode: true },
  );
  parser.write(content.toString('utf8'));
  isAtEnd = true;
  parser.end();
  if (!isWhole) throw new Error('elements are not closed');
  return writer.isText ? { html: writer.finish() } : { reason: 'is an OpenDocument file, but no text document' };
}
