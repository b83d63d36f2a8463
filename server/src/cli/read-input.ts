/** Reads one text to check, from a file or a stream: as text, or out of a word processor's document. */
import type { ParsedDocument } from '../core/index.ts';
import { decode } from './decode.ts';
import { formatFor } from './document-options.ts';
import { type DocumentKind, documentKindOf, unreadableKind } from './documents/kinds.ts';
import { type DocumentHost, readDocumentBytes, readDocumentFile } from './documents/read-file.ts';
import { readStream, readText } from './files.ts';
import type { Host } from './host.ts';
import type { Unreadable } from './unreadable.ts';

/** What texts are read with. */
export type InputHost = DocumentHost & Pick<Host, 'stdin'>;

export interface Content {
  readonly text: string;
  readonly format: string;
  /** Set where the text was taken out of a document: then each line is one of its paragraphs. */
  readonly document?: ParsedDocument;
  readonly documentKind?: DocumentKind;
}

/** `chosen` is the format of texts, or `auto`; documents are always read as what they are. */
export async function readFileInput(host: InputHost, path: string, chosen: string): Promise<Content | Unreadable> {
  const reason = unreadableKind(path);
  if (reason !== undefined) return { name: path, reason };
  const kind = documentKindOf(path);
  if (kind) return asContent(await readDocumentFile(host, path, kind), kind);
  return asText(readText(path, host.workingDirectory), formatFor(chosen, path));
}

/** `path` is the name that standard input goes by, if it has one. */
export async function readStandardInput(
  host: InputHost,
  path: string | undefined,
  chosen: string,
): Promise<Content | Unreadable> {
  const name = 'standard input';
  const bytes = await readStream(host.stdin, name);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const kind = path === undefined ? undefined : documentKindOf(path);
  if (kind) return asContent(await readDocumentBytes(host, bytes, name, kind), kind);
  return asText(decode(bytes, name), formatFor(chosen, path));
}

function asText(text: string | Unreadable, format: string): Content | Unreadable {
  return typeof text === 'string' ? { text, format } : text;
}

function asContent(read: Awaited<ReturnType<typeof readDocumentBytes>>, documentKind: DocumentKind) {
  return 'reason' in read ? read : { ...read, format: 'paragraphs', documentKind };
}
