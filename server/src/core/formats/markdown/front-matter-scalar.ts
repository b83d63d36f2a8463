/** Reads one value of front matter: plain, 'single-quoted' or "double-quoted". */
import type { DocumentSource } from '../document-source.ts';
import type { ProseWriter } from '../prose-writer.ts';

export function readScalar({ text }: DocumentSource, writer: ProseWriter, start: number, end: number): void {
  const quote = text[start];
  // A list or a map in flow style holds keys and words of no sentence.
  if (quote === '[' || quote === '{') return;
  if (quote === '"') readDoubleQuoted(text, writer, start + 1, end);
  else if (quote === "'") readSingleQuoted(text, writer, start + 1, end);
  else {
    const comment = text.slice(start, end).indexOf(' #');
    writer.text(start, comment < 0 ? end : start + comment);
  }
}

function readDoubleQuoted(text: string, writer: ProseWriter, start: number, end: number): void {
  let from = start;
  let at = start;
  for (; at < end && text[at] !== '"'; at++) {
    if (text[at] !== '\\' || at + 1 >= end) continue;
    writer.text(from, at);
    const escaped = text[at + 1] ?? '';
    const isBreak = escaped === 'n' || escaped === 't' || escaped === '\n' || escaped === '\r';
    writer.replace(isBreak ? ' ' : escaped, { start: at, end: at + 2 });
    from = at + 2;
    at++;
  }
  writer.text(from, Math.min(at, end));
}

function readSingleQuoted(text: string, writer: ProseWriter, start: number, end: number): void {
  let from = start;
  let at = start;
  for (; at < end; at++) {
    if (text[at] !== "'") continue;
    if (text[at + 1] !== "'") break;
    writer.text(from, at);
    writer.replace("'", { start: at, end: at + 2 });
    from = at + 2;
    at++;
  }
  writer.text(from, Math.min(at, end));
}
