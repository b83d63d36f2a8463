/** Reads JSON Lines from a stream, one line at a time: memory holds one line, however many there are. */
import { isUtf8 } from 'node:buffer';
import { MOST_TEXT } from '../core/index.ts';
import { DOCUMENT_LANGUAGES, type DocumentLanguage, isKnownFormat } from './document-options.ts';

/** One document to check. `format` is a format's id, an LSP language id or `auto`. */
export interface DocumentLine {
  readonly id: string;
  readonly text: string;
  readonly format?: string;
  readonly language?: DocumentLanguage;
}

export interface BadLine {
  /** Counts from 1. */
  readonly line: number;
  readonly error: string;
}

/** Yields a document or a problem for each line; a last line may lack its ending. */
export async function* readDocuments(stream: AsyncIterable<Uint8Array>): AsyncGenerator<DocumentLine | BadLine> {
  let line = 0;
  for await (const bytes of readLines(stream)) {
    line++;
    const parsed = parseLine(bytes);
    yield typeof parsed === 'string' ? { line, error: parsed } : parsed;
  }
}

/** In JSON, most characters of a text take one byte, and some take six. */
const MOST_LINE_BYTES = 6 * MOST_TEXT;
const TOO_LONG = `the text is longer than ${MOST_TEXT / 1e6} million characters, which is too much for one text`;

/** Lines as bytes, without `\n` and `\r\n`; nothing else ends a line, as JSON strings may hold it; undefined for one that is too long. */
async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | undefined> {
  let pending: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    // The rest of such a line is read, and not kept.
    if (length > MOST_LINE_BYTES) pending = [];
    else pending.push(part);
  };
  const take = () => {
    const line = length > MOST_LINE_BYTES ? undefined : withoutReturn(Buffer.concat(pending));
    pending = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}

/** The document, or what is wrong with the line. Messages hold none of its text. */
function parseLine(bytes: Buffer | undefined): DocumentLine | string {
  if (bytes === undefined) return TOO_LONG;
  if (!isUtf8(bytes)) return 'the line is not UTF-8 text';
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return 'the line is not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the line is not a JSON object';
  const { id, text, format, language } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return '"id" must be a string';
  if (typeof text !== 'string') return '"text" must be a string';
  if (text.length > MOST_TEXT) return TOO_LONG;
  if (!isAbsent(format) && !(typeof format === 'string' && isKnownFormat(format)))
    return '"format" must name a known format, such as markdown or plaintext';
  if (!isAbsent(language) && !DOCUMENT_LANGUAGES.some((known) => known === language))
    return `"language" must be one of ${DOCUMENT_LANGUAGES.join(', ')}`;
  return {
    id,
    text,
    ...(isAbsent(format) ? {} : { format: format as string }),
    ...(isAbsent(language) ? {} : { language: language as DocumentLanguage }),
  };
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
