/** Reads JSON Lines from a stream, one line at a time: memory holds one line, however many there are. */
import { isUtf8 } from 'node:buffer';
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

/** Lines as bytes, without `\n` and `\r\n`; nothing else ends a line, as JSON strings may hold it. */
async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pending: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield withoutReturn(Buffer.concat([...pending, chunk.subarray(start, end)]));
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield withoutReturn(Buffer.concat(pending));
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}

/** The document, or what is wrong with the line. Messages hold none of its text. */
function parseLine(bytes: Buffer): DocumentLine | string {
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
