/** Decodes HTML character references, such as `&eacute;` and `&#233;`. */
import { decodeHTMLStrict } from 'entities';

/** Longest reference worth looking at, in code units; HTML's longest name has 32. */
const LONGEST = 34;

/** The text that a reference stands for, or undefined where it is none. */
export function decodeEntity(reference: string): string | undefined {
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? undefined : decoded;
}

/** End of the reference that starts with the `&` at `start`, or undefined. */
export function endOfEntity(text: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + LONGEST);
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 59) return at > start + 1 ? at + 1 : undefined;
    const isNameUnit = (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
    if (!isNameUnit && unit !== 35) return undefined;
  }
  return undefined;
}
