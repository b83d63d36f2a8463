/** How long a text may be, in every host. */

/**
 * UTF-16 code units, and bytes on a disk. A reading takes some 130 bytes of memory for each, so that a longer text could
 * end the process that reads it.
 */
export const MOST_TEXT = 16_000_000;
