/** Problems of a file that the user wrote, a line for each: `path:line:column: message`. */
import { createLineIndex, OWN_FILE_LIMITS, type PlacedProblem } from '../core/index.ts';

const { mostProblems } = OWN_FILE_LIMITS;

/** Of very many, the first ones and how many there are more. */
export function problemLines(name: string, text: string, problems: readonly PlacedProblem[]): readonly string[] {
  const lines = createLineIndex(text);
  const placed = problems.slice(0, mostProblems).map(({ offset, message }) => {
    const { line, column } = lines.placeAt(offset);
    return `${name}:${line}:${column}: ${message.en}`;
  });
  const more = problems.length - placed.length;
  return more > 0 ? [...placed, `${name}: and ${more} more problems`] : placed;
}
