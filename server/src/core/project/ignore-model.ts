/** Adds a model to those that a project file leaves alone. */
import { findNodeAtLocation, modify, type Node } from 'jsonc-parser';
import type { Edit } from '../text/apply-edits.ts';
import { parseJsonText } from '../text/json-text.ts';
import type { Path } from './values.ts';

/**
 * The edits of the file's text; undefined where it is no sound JSON object. `at` leads to the settings that hold the list;
 * a new list starts with `others`, as it takes the place of what held so far.
 */
export function ignoreModelEdits(
  text: string,
  at: Path,
  name: string,
  others: readonly string[],
): readonly Edit[] | undefined {
  const { tree, errors } = parseJsonText(text, { lenient: true });
  if (tree?.type !== 'object' || errors.length > 0) return undefined;
  const path = [...at, 'ignoredModels'];
  const list = findNodeAtLocation(tree, path);
  if (list?.type === 'array') return [appended(text, list, JSON.stringify(name))];
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  // A byte order mark is no part of the JSON; a space in its place keeps the offsets.
  const json = text.replace(/^\uFEFF/, ' ');
  const edits = modify(json, path, [...others, name], { formattingOptions });
  return edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    newText: content,
  }));
}

/** One item a line where the list is written so. The library would lay out all around it anew. */
function appended(text: string, { offset, children = [] }: Node, item: string): Edit {
  const last = children.at(-1);
  if (!last) return { span: { start: offset + 1, end: offset + 1 }, newText: item };
  const [, lead] = /(\r?\n[ \t]*)$/.exec(text.slice(offset, last.offset)) ?? [];
  const end = last.offset + last.length;
  return { span: { start: end, end }, newText: `,${lead ?? ' '}${item}` };
}
