/** Reads the titles and descriptions that a Typst document sets for itself, as in `#set document(title: [Words])`. */
import type { DocumentSource } from '../document-source.ts';
import { createBlockWriter } from '../light/blocks.ts';
import { createInlineSource, escaped, rulesOf } from '../light/inline.ts';
import { behindString } from './calls.ts';
import { rules, unicode } from './inline.ts';

/** The statements that hand them over: a document's settings, a template. */
const STATEMENT = /^#(?:set\s+document\s*\(|show\s*:\s*[\w.-]{1,60}\()/;
const FIELD = /\b(?:title|subtitle|description|abstract|summary|subject)\s*:\s*(?=["[])/g;
const inString = rulesOf([
  ['\\', unicode],
  ['\\', escaped],
]);

export function readMetadata(document: DocumentSource, start: number, end: number): void {
  const { text } = document;
  const code = text.slice(start, end);
  if (!STATEMENT.test(code)) return;
  const source = createInlineSource(code);
  const place = { kind: 'metadata' as const, quoted: false, depth: 0 };
  let done = 0;
  for (const field of code.matchAll(FIELD)) {
    const at = field.index + field[0].length;
    if (field.index < done) continue;
    const isString = code[at] === '"';
    done = isString ? behindString(code, at, code.length) : (source.closing(at, code.length) ?? code.length) + 1;
    const blocks = createBlockWriter(document, isString ? inString : rules);
    blocks.begin(place, start + at + 1, start + done - 1);
    blocks.end();
  }
}
