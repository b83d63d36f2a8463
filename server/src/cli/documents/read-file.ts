/** Reads a document for the checker. */
import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { readLimited, tooLarge } from '../limited-read.ts';
import { reasonOf, type Unreadable } from '../unreadable.ts';
import type { DocumentKind } from './kinds.ts';
import { type Paragraphs, paragraphsOf } from './paragraphs.ts';

export type DocumentHost = Pick<Host, 'workingDirectory' | 'documentReader'>;

/** Pictures count, too. */
const MOST_BYTES = 200_000_000;

export async function readDocumentFile(
  host: DocumentHost,
  name: string,
  kind: DocumentKind,
): Promise<Paragraphs | Unreadable> {
  let bytes: ReturnType<typeof readLimited>;
  try {
    bytes = readLimited(resolve(host.workingDirectory, name), MOST_BYTES);
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
  if (bytes === 'large') return { name, reason: `is ${tooLarge(MOST_BYTES)}` };
  if (typeof bytes === 'string') return { name, reason: bytes === 'directory' ? 'is a directory' : 'is no file' };
  return readDocumentBytes(host, bytes, name, kind);
}

export async function readDocumentBytes(
  host: DocumentHost,
  bytes: Buffer,
  name: string,
  kind: DocumentKind,
): Promise<Paragraphs | Unreadable> {
  const content = await host.documentReader(kind).readDocument(bytes, kind);
  return 'html' in content ? paragraphsOf(content.html, content.pageStarts) : { name, reason: content.reason };
}
