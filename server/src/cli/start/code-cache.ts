/** The code that V8 made of the program when it was built, so that a start need not compile it anew. */
import zlib from 'node:zlib';

/** Bytes before the code, which stays aligned. */
const STAMP = 64;

/** The file's content, or undefined where this Node can't make it. */
export function stamped(program: Buffer, code: Buffer): Buffer | undefined {
  const stamp = stampOf(program, code);
  return stamp === undefined ? undefined : Buffer.concat([Buffer.from(stamp), code]);
}

/** The code in a file, or undefined where it is another program's, another Node's, or damaged. */
export function usableCode(program: Buffer, file: Buffer): Buffer | undefined {
  const code = file.subarray(STAMP);
  return file.toString('latin1', 0, STAMP) === stampOf(program, code) ? code : undefined;
}

/** V8 looks at its version, its flags and the program's length alone, and damaged code would end the process. */
function stampOf(program: Buffer, code: Buffer): string | undefined {
  // Came with Node 20.15.
  const { crc32 } = zlib as Partial<typeof zlib>;
  if (!crc32) return undefined;
  return [JSON.stringify(process.config), program, code]
    .map((part) => crc32(part))
    .join(' ')
    .padEnd(STAMP);
}
