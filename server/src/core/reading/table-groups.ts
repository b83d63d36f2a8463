/** Rows that head those below: "| **Open-source models** | | |" over the rows of Llama 3 and Qwen3. */
import type { Role } from '../languages/language.ts';
import { isApart } from './apart.ts';
import { hasRole } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { membersOf } from './table-labels.ts';

/** The cell is all that its row holds, and no header. */
export function isAlone(passages: readonly Passage[], at: number): boolean {
  const cell = passages[at]?.segment.cell;
  if (!cell || cell.row === 0 || cell.column !== 0) return false;
  return ![at - 1, at + 1].some((i) => isInRow(passages[i], cell));
}

/** "Open-source models", "Open source (7B)"; not "Open source?", "Soon open source", "Judge: open source", "Open-source RAG". */
function isClassLabel({ tokens, lexicon, claims }: Passage): boolean {
  const [claim] = claims;
  if (!claim || claims.some(({ level }) => level !== claim.level)) return false;
  const open = tokens.findIndex(({ norm }) => norm === '(');
  const label = tokens.slice(0, open < 0 ? tokens.length : open);
  const isClaimed = (i: number) =>
    claims.some(({ start, end }) => (label[i]?.start ?? 0) < end && (label[i]?.end ?? 0) > start);
  const isClass = (i: number) => hasRole(lexicon, tokens, i, ['model-noun', 'group-noun']);
  const noun = label.some((_, i) => isClass(i));
  const words = [...label.keys()].filter((i) => label[i]?.kind === 'word' || isClaimed(i));
  const last = words.at(-1) ?? -1;
  // "Open source (LibreChat)"
  const named =
    !noun && tokens.slice(open < 0 ? tokens.length : open).some(({ kind, capital }) => kind === 'word' && capital);
  return (
    !named &&
    tokens.every(
      ({ norm }, i) => !/^[:?]$/.test(norm) && !(i > open && open >= 0 && hasRole(lexicon, tokens, i, HEDGES)),
    ) &&
    words.every((i) => isClaimed(i) || (noun && !hasRole(lexicon, tokens, i, HEDGES))) &&
    (isClaimed(last) || isClass(last))
  );
}

const HEDGES: readonly Role[] = [
  'negation',
  'hypothetical',
  'if',
  'question',
  'speech',
  'according',
  'distance',
  'contrast',
  'preposition',
  'one-of',
];

/** The rows are no models below "Judge", "Plan", "Data source". */
export function headsOthers({ lexicon, tokens }: Passage): boolean {
  return tokens.some(({ norm }, i) => OTHERS.test(norm) || hasRole(lexicon, tokens, i, ['data-noun', 'software-noun']));
}

const OTHERS =
  /^(?:judges?|evaluators?|annotators?|plans?|backbones?|teachers?|agents?|tools?|scenarios?|juges?|formules?|outils?)$/;

type Cell = NonNullable<Passage['segment']['cell']>;

function isInRow(passage: Passage | undefined, { table, row }: Cell): boolean {
  return passage?.segment.cell?.table === table && passage.segment.cell.row === row;
}

const SUMS = /^(?:average|avg|mean|random|humans?|chance|moyenne|humains?|hasard)$/;

/** The models that the rows name up to the next row that heads others; none where a row is set apart, as the group may then hold more kinds. */
export function groupBelow(passages: readonly Passage[], at: number): readonly number[] {
  const table = passages[at]?.segment.cell?.table;
  const members: number[] = [];
  const label = passages[at] as Passage;
  if (!isClassLabel(label)) return [];
  let row = label.segment.cell?.row ?? -1;
  for (let i = at + 1; passages[i]?.segment.cell?.table === table && table !== undefined; i++) {
    const passage = passages[i] as Passage;
    const place = passage.segment.cell as Cell;
    // "| **Ours** | | |"
    const named = place.row === row ? [] : membersOf(passage);
    if (place.row !== row && (place.column !== 0 || (named.length === 0 && isAlone(passages, i)))) break;
    // A row of blanks, "Average": the group is over.
    if (place.row > row + 1 || (place.column === 0 && SUMS.test(passage.tokens[0]?.norm ?? ''))) break;
    if (isApart(passage.tokens, 0)) return [];
    row = place.row;
    members.push(...named);
  }
  return members;
}
