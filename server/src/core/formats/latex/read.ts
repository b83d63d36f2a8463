/** Reads LaTeX in one pass: text goes to the open paragraph, commands decide what becomes of their arguments. */
import type { DocumentSource } from '../document-source.ts';
import { endOfLine, startOfLine } from '../text-lines.ts';
import { LIGATURES } from './characters.ts';
import { readCommand } from './read-command.ts';
import type { LatexReader } from './reader.ts';
import { endOfFormula, isBlankLine } from './scanning.ts';
import { createLatexState } from './state.ts';

const SPECIAL = new Set([..."\n$%&'-<>\\]`{}~"].map((character) => character.charCodeAt(0)));

export function readLatex(document: DocumentSource): void {
  const { text } = document;
  const state = createLatexState(document, text.includes('\\begin{document}'));
  const reader: LatexReader = { document, state, endOfFormula: createFormulaFinder(text), labelEnd: -1 };
  let run = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (!SPECIAL.has(unit) || !isMarkup(text, at, unit, reader)) {
      at++;
      continue;
    }
    if (state.isVisible) state.writer.text(run, at);
    at = readMarkup(reader, at, unit);
    run = at;
  }
  if (state.isVisible) state.writer.text(run, text.length);
  state.finish(text.length);
}

/** Whether the character at the offset is more than itself. */
function isMarkup(text: string, at: number, unit: number, { state, labelEnd }: LatexReader): boolean {
  if (unit === 10) return isBlankLine(text, at + 1);
  if (unit === 38) return state.inTable;
  if (unit === 93) return at === labelEnd;
  if (unit === 39 || unit === 45 || unit === 60 || unit === 62) return text.charCodeAt(at + 1) === unit;
  return true;
}

function readMarkup(reader: LatexReader, at: number, unit: number): number {
  const { state, document } = reader;
  const { text } = document;
  switch (unit) {
    case 92:
      return readCommand(reader, at);
    case 10:
      state.closeBroken(at);
      state.flush();
      return at + 1;
    case 37:
      return readComment(reader, at);
    case 36:
      return readFormula(reader, at);
    case 38:
      state.nextCell();
      return at + 1;
    case 93:
      state.writer.gap({ start: at, end: at + 1 });
      return at + 1;
    case 123:
      state.openGroup();
      return at + 1;
    case 125:
      state.closeBrace(at);
      return at + 1;
    case 126:
      if (state.isVisible) state.writer.replace('\u00A0', { start: at, end: at + 1 });
      return at + 1;
    default: {
      const [source, prose] = LIGATURES.find(([run]) => text.startsWith(run, at)) ?? [text.charAt(at), text.charAt(at)];
      if (state.isVisible) state.writer.replace(prose, { start: at, end: at + source.length });
      return at + source.length;
    }
  }
}

function readComment({ document, state }: LatexReader, at: number): number {
  const { text } = document;
  const end = endOfLine(text, at);
  document.comments.push({ span: { start: at, end }, text: text.slice(at + 1, end) });
  // A line that is only a comment parts no words: its neighbours have their line ends.
  const isWholeLine = text.slice(startOfLine(text, at), at).trim() === '';
  if (!isWholeLine) state.writer.gap({ start: at, end });
  return end;
}

function readFormula({ document, state, endOfFormula: find }: LatexReader, at: number): number {
  const { text } = document;
  const close = text[at + 1] === '$' ? '$$' : '$';
  const end = find(at + close.length, close);
  const span = { start: at, end: end ?? at + 1 };
  if (!state.isVisible) return span.end;
  if (end === undefined) state.writer.replace('$', span);
  else state.writer.object(span);
  return span.end;
}

/** Remembers where a search failed, so that many unclosed formulas in one paragraph cost no more than one. */
function createFormulaFinder(text: string): LatexReader['endOfFormula'] {
  const failed = new Map<string, { readonly from: number; readonly to: number }>();
  return (start, close) => {
    const known = failed.get(close);
    if (known && known.from <= start && start < known.to) return undefined;
    const end = endOfFormula(text, start, close);
    if (end === undefined) failed.set(close, { from: start, to: endOfParagraph(text, start) });
    return end;
  };
}

function endOfParagraph(text: string, start: number): number {
  let feed = text.indexOf('\n', start);
  while (feed >= 0 && !isBlankLine(text, feed + 1)) feed = text.indexOf('\n', feed + 1);
  return feed < 0 ? text.length : feed;
}
