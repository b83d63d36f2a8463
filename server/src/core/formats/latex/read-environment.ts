/** Reads the beginnings and ends of LaTeX environments; answers where reading goes on. */
import {
  ENVIRONMENT_ARGUMENTS,
  FORMULA_ENVIRONMENTS,
  HEADED_ENVIRONMENTS,
  HIDDEN_ENVIRONMENTS,
  LIST_ENVIRONMENTS,
  QUOTE_ENVIRONMENTS,
  TABLE_ENVIRONMENTS,
} from './commands.ts';
import type { LatexReader } from './reader.ts';
import { dropArguments, endOfArgument } from './scanning.ts';

export function readBegin({ document: { text }, state }: LatexReader, at: number, nameStart: number): number {
  const nameEnd = endOfArgument(text, nameStart, '{');
  if (nameEnd === undefined) return nameStart;
  const name = text.slice(nameStart + 1, nameEnd - 1);
  if (HIDDEN_ENVIRONMENTS.has(name)) {
    const mark = `\\end{${name}}`;
    const close = text.indexOf(mark, nameEnd);
    const end = close < 0 ? text.length : close + mark.length;
    if (!FORMULA_ENVIRONMENTS.has(name)) state.flush();
    else if (state.isVisible && !state.writer.isEmpty) state.writer.object({ start: at, end });
    return end;
  }
  if (name === 'document') state.beginDocument();
  state.flush();
  if (LIST_ENVIRONMENTS.has(name)) state.list(1);
  else if (QUOTE_ENVIRONMENTS.has(name)) state.quote(1);
  else if (TABLE_ENVIRONMENTS.has(name)) state.openTable();
  const end = dropArguments(text, nameEnd, ENVIRONMENT_ARGUMENTS.get(name) ?? 0);
  if (!HEADED_ENVIRONMENTS.has(name) || text[end] !== '{') return end;
  state.openSegment('heading', at);
  return end + 1;
}

export function readEnd({ document: { text }, state }: LatexReader, nameStart: number): number {
  const nameEnd = endOfArgument(text, nameStart, '{');
  if (nameEnd === undefined) return nameStart;
  const name = text.slice(nameStart + 1, nameEnd - 1);
  state.closeBroken(nameStart);
  state.flush();
  if (name === 'document') {
    state.finish(nameEnd);
    return text.length;
  }
  if (LIST_ENVIRONMENTS.has(name)) state.list(-1);
  else if (QUOTE_ENVIRONMENTS.has(name)) state.quote(-1);
  else if (TABLE_ENVIRONMENTS.has(name)) state.closeTable();
  return nameEnd;
}
