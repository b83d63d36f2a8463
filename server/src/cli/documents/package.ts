/** Unpacks the XML parts of a document, which is a ZIP archive, and lets none fill the memory. */
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Parts by their paths in the archive. */
export type Parts = ReadonlyMap<string, Buffer>;

/** What all parts together may hold. */
const MOST_BYTES = 64_000_000;
/** Each start and end of an element is one; the reader of Word documents needs up to 2 kB of memory for it. */
const MOST_TAGS = 1_000_000;
const MOST_PARTS = 10_000;

/** Pictures and fonts stay packed. */
const WANTED = /\.(?:xml|rels)$|^mimetype$|^encrypted-package$/;

/** Old binary documents, and new ones with a password, are held by this older kind of archive. */
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';

/** The parts, or why there are none. Throws where the archive is damaged. */
export async function readPackage(bytes: Buffer): Promise<Parts | string> {
  if (bytes.length === 0) return 'is empty';
  if (bytes.subarray(0, 8).toString('hex') === COMPOUND_FILE)
    return 'is protected by a password, or an old Word document; save it as .docx, without a password';
  const archive = await fromBufferPromise(bytes);
  const parts = new Map<string, Buffer>();
  let room = MOST_BYTES;
  let tags = 0;
  for await (const entry of archive.eachEntry()) {
    if (parts.size >= MOST_PARTS) return `holds more than ${MOST_PARTS} parts, which is too much for a draft`;
    if (!WANTED.test(entry.fileName)) continue;
    if (entry.isEncrypted()) return 'is protected by a password; save it without one to have it checked';
    room -= entry.uncompressedSize;
    if (room < 0)
      return `holds more than ${MOST_BYTES / 1_000_000} MB of text and mark-up, which is too much for a draft`;
    const part = await readPart(archive, entry);
    tags += countTags(part);
    if (tags > MOST_TAGS) return TOO_MANY_TAGS;
    parts.set(entry.fileName, part);
  }
  return parts;
}

const TOO_MANY_TAGS = 'has more than a million pieces of mark-up, which is too much for a draft; save it in parts';

function countTags(part: Buffer): number {
  let count = 0;
  for (let at = part.indexOf(60); at !== -1; at = part.indexOf(60, at + 1)) count++;
  return count;
}

/** Fails as soon as there is more, or less, in a part than its entry tells. */
async function readPart(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const content = await buffer(await archive.openReadStreamPromise(entry));
  // Early versions of Node 20 have no such function.
  if (typeof crc32 === 'function' && crc32(content) !== entry.crc32) throw new Error('a part is damaged');
  return content;
}
