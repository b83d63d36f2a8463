/** Turns bytes into text: UTF-8 only, as a guessed encoding would put offsets and letters wrong. */
import { isUtf8 } from 'node:buffer';
import type { Unreadable } from './unreadable.ts';

/** The text with its byte order mark, so that offsets hold. */
export function decode(bytes: Buffer, name: string): string | Unreadable {
  const reason = notText(bytes);
  return reason === undefined ? bytes.toString('utf8') : { name, reason };
}

/** Bytes that are looked at to tell text from other things. */
const SAMPLE = 65_536;

function notText(bytes: Buffer): string | undefined {
  const advice = 'save it as UTF-8 to have it checked';
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return `is UTF-16; ${advice}`;
  if (!isUtf8(bytes)) return `is not UTF-8 text; ${advice}`;
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = countZeros(sample);
  // A stray zero is no reason to turn a text down; in UTF-16 about every other byte of Latin letters is one.
  if ((even + odd) * 8 <= sample.length) return undefined;
  const oneSided = Math.max(even, odd) >= 8 * Math.min(even, odd);
  return oneSided ? `seems to be UTF-16; ${advice}` : `is not text; ${advice}`;
}

/** Zero bytes at even and at odd places. */
function countZeros(bytes: Buffer): readonly [even: number, odd: number] {
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  return [even, odd];
}
