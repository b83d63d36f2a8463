/** Watches how messages are parted on a stream: where a header is wrong, nothing behind it can be understood any more. */
import type { Readable } from 'node:stream';

/** A header takes some 30 bytes. */
const MOST_HEADER_BYTES = 4096;
/** No string in Node is longer, so no longer message can be read. */
const MOST_BODY_BYTES = 2 ** 29 - 24;
const END = '\r\n\r\n';
const LENGTH = /^content-length: *(\d+) *$/i;

/** Calls `onBroken` once, before the message that can't be told from its neighbours. The stream itself is left as it is. */
export function watchFraming(stream: Readable, onBroken: (reason: string) => void): void {
  let bodyLeft = 0;
  let header = '';
  const read = (chunk: Buffer) => {
    let at = 0;
    while (at < chunk.length) {
      const passed = Math.min(bodyLeft, chunk.length - at);
      bodyLeft -= passed;
      at += passed;
      if (at === chunk.length) return;
      // What is behind the header is looked at again.
      const known = header.length;
      header += chunk.toString('latin1', at, at + MOST_HEADER_BYTES);
      const end = header.indexOf(END);
      if (end < 0 && header.length <= MOST_HEADER_BYTES) return;
      const length = end < 0 ? 'a header does not end' : bodyLength(header.slice(0, end));
      if (typeof length === 'string') {
        stream.off('data', read);
        onBroken(length);
        return;
      }
      at += end + END.length - known;
      header = '';
      bodyLeft = length;
    }
  };
  stream.on('data', read);
}

/** The bytes that follow, or what is wrong. */
function bodyLength(header: string): number | string {
  const lengths = header.split('\r\n').flatMap((line) => LENGTH.exec(line)?.[1] ?? []);
  if (lengths.length !== 1) return 'a header has no Content-Length that is a number';
  const length = Number(lengths[0]);
  return length > MOST_BODY_BYTES ? 'a message is longer than any that can be read' : length;
}
