/** All document formats, and which one a name means. */

import { asciidoc } from './asciidoc/asciidoc.ts';
import type { Format } from './format.ts';
import { html } from './html/html.ts';
import { latex } from './latex/latex.ts';
import { markdown, mdx } from './markdown/markdown.ts';
import { org } from './org/org.ts';
import { paragraphs } from './paragraphs.ts';
import { plainText } from './plain-text/plain-text.ts';
import { rst } from './rst/rst.ts';
import { typst } from './typst/typst.ts';

export const formats: readonly Format[] = [markdown, mdx, plainText, latex, html, rst, asciidoc, typst, org];

/** The format of a format id or LSP language id; plain text where none fits. */
export function formatOf(id: string): Format {
  if (id === paragraphs.id) return paragraphs;
  return formats.find((format) => format.id === id || format.languageIds.includes(id)) ?? plainText;
}

/** The format of a file by its name's ending, or undefined where none fits. */
export function formatOfFile(name: string): Format | undefined {
  const lower = name.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => lower.endsWith(extension)));
}
