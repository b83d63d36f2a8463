/** Puts parts into an archive again, not compressed: whoever opens it meets no more bytes than it has. */
import JSZip from 'jszip';
import type { Parts } from './package.ts';

export function generate(parts: Parts): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, content] of parts) archive.file(name, content);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
