/** Reads one LaTeX command and what belongs to it; answers where reading goes on. */
import { ACCENTS, readAccent, SYMBOLS } from './characters.ts';
import { DROPPED_ARGUMENTS, OBJECT_COMMANDS, PARAGRAPH_ENDS, PREAMBLE_COMMANDS, SEGMENT_COMMANDS } from './commands.ts';
import { readBegin, readEnd } from './read-environment.ts';
import type { LatexReader } from './reader.ts';
import { dropArguments, endOfArgument, endOfName, isLetter, skipSpaces } from './scanning.ts';

export function readCommand(reader: LatexReader, at: number): number {
  const { text } = reader.document;
  const nameEnd = endOfName(text, at + 1);
  const name = text.slice(at + 1, nameEnd);
  if (name === 'begin') return readBegin(reader, at, nameEnd);
  if (name === 'end') return readEnd(reader, nameEnd);
  const isStarred = isLetter(text.charCodeAt(at + 1)) && text[nameEnd] === '*';
  const end = isStarred ? nameEnd + 1 : nameEnd;
  if (!reader.state.isVisible && !PREAMBLE_COMMANDS.has(name))
    return dropArguments(text, end, DROPPED_ARGUMENTS.get(name) ?? 0);
  return readVisible(reader, { at, name, end });
}

interface Command {
  readonly at: number;
  readonly name: string;
  /** Behind the name and its star. */
  readonly end: number;
}

function readVisible(reader: LatexReader, command: Command): number {
  const { state } = reader;
  const { text } = reader.document;
  const { at, name, end } = command;
  // A backslash before a line end is a space, as the line end is.
  if (name === '\n' || name === '\r') return at + 1;
  if (name === '\\') return readLineBreak(reader, at, end);
  if (name === '(' || name === '[') return readFormula(reader, at, end, name === '(' ? '\\)' : '\\]');
  if (name === 'verb' || name === 'lstinline') return readVerbatim(reader, at, end);
  const accent = ACCENTS[name] && readAccent(text, end, ACCENTS[name] ?? '');
  if (accent) {
    state.writer.replace(accent.letter, { start: at, end: accent.end });
    return accent.end;
  }
  const symbol = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
  if (symbol !== undefined) {
    const stop = isLetter(name.charCodeAt(0)) ? endOfSymbol(text, end) : end;
    state.writer.replace(symbol, { start: at, end: stop });
    return stop;
  }
  const kind = SEGMENT_COMMANDS.get(name);
  if (kind) return readSegmentCommand(reader, command, kind);
  if (name === 'item') return readItem(reader, end);
  if (name === 'enquote') return readEnquote(reader, at, end);
  if (PARAGRAPH_ENDS.has(name)) {
    state.flush();
    return end;
  }
  return readOther(reader, command);
}

/** Commands that we don't know are left out; their arguments stay prose. */
function readOther({ document: { text }, state }: LatexReader, { at, name, end }: Command): number {
  const dropped = DROPPED_ARGUMENTS.get(name);
  if (dropped !== undefined) {
    const stop = dropArguments(text, end, dropped);
    const span = { start: at, end: stop };
    if (OBJECT_COMMANDS.has(name)) state.writer.object(span);
    else if (isWordUnit(text, at - 1) && isWordUnit(text, stop)) state.writer.gap(span);
    return stop;
  }
  const options = endOfArgument(text, end, '[') ?? end;
  return text[options] === '{' || !isLetter(name.charCodeAt(0)) ? options : skipSpaces(text, options);
}

function readLineBreak({ document: { text }, state }: LatexReader, at: number, end: number): number {
  const starEnd = text[end] === '*' ? end + 1 : end;
  const stop = endOfArgument(text, starEnd, '[') ?? starEnd;
  if (state.inTable) state.nextRow();
  else if (!state.writer.isEmpty) state.writer.replace('\n', { start: at, end: stop });
  return stop;
}

function readFormula({ endOfFormula, state }: LatexReader, at: number, end: number, close: string): number {
  const stop = endOfFormula(end, close) ?? end;
  state.writer.object({ start: at, end: stop });
  return stop;
}

/** `\verb|code|`, `\lstinline{code}`: the character behind the name ends the code. */
function readVerbatim({ document: { text }, state }: LatexReader, at: number, end: number): number {
  const start = endOfArgument(text, end, '[') ?? end;
  const mark = text[start];
  if (mark === undefined || mark === '\n') return end;
  const close = mark === '{' ? '}' : mark;
  let stop = start + 1;
  while (stop < text.length && text[stop] !== close && text[stop] !== '\n') stop++;
  if (text[stop] === close) stop++;
  state.writer.object({ start: at, end: stop });
  return stop;
}

function readSegmentCommand(
  { document: { text }, state }: LatexReader,
  { at, name, end }: Command,
  kind: Parameters<typeof state.openSegment>[0],
): number {
  let start = skipSpaces(text, endOfArgument(text, end, '[') ?? end);
  if (name === 'captionof') start = skipSpaces(text, endOfArgument(text, start, '{') ?? start);
  if (text[start] !== '{') return end;
  state.openSegment(kind, at);
  return start + 1;
}

function readItem(reader: LatexReader, end: number): number {
  const { text } = reader.document;
  reader.state.flush();
  const labelEnd = endOfArgument(text, end, '[');
  if (labelEnd === undefined) return end;
  if (text[labelEnd - 1] === ']') reader.labelEnd = labelEnd - 1;
  return end + 1;
}

function readEnquote({ document: { text }, state }: LatexReader, at: number, end: number): number {
  if (text[end] !== '{') return end;
  state.openQuotation({ start: at, end: end + 1 });
  return end + 1;
}

/** A command's name swallows the white space behind it, or an empty group. */
function endOfSymbol(text: string, end: number): number {
  return text.startsWith('{}', end) ? end + 2 : skipSpaces(text, end);
}

function isWordUnit(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(offset));
}
