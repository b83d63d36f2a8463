/** Tells which passages of a document are records: by their own looks, or as items that go on with the record before them. */
import type { Segment } from '../formats/format.ts';

interface Alone {
  isData(): boolean;
}

/** Answers for a segment by its index; `prose` belongs to the segments, one each. */
export function createDataMarks(segments: readonly Segment[], prose: readonly Alone[]): (index: number) => boolean {
  const known: (boolean | undefined)[] = [];
  const goesOn = (index: number) => {
    const segment = segments[index];
    return segment !== undefined && mayGoOn(segment);
  };
  return (index) => {
    let first = index;
    while (known[first] === undefined && !prose[first]?.isData() && goesOn(first) && first > 0) first--;
    const answer = known[first] ?? prose[first]?.isData() ?? false;
    for (let i = first; i <= index; i++) known[i] = answer;
    return answer;
  };
}

/** Whether it is a record where the passage before it is one. */
export function mayGoOn({ kind, prose }: Segment): boolean {
  return kind === 'list-item' && !/^["“«]/.test(prose);
}
