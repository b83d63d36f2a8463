/** Tables: a row is about the model in its first cell, a column about what its header says. */
import type { Role } from '../languages/language.ts';
import { isApart } from './apart.ts';
import { isModelName } from './found-mention.ts';
import { hasRole } from './lexicon.ts';
import { isOthersWord, isOtherThing } from './other-facets.ts';
import type { Passage } from './passage.ts';
import { groupBelow, headsOthers, isAlone } from './table-groups.ts';
import { type TableIndex, tableOf } from './table-index.ts';
import { isOrganisation, labelOf, membersOf } from './table-labels.ts';

const YES = new Set(['yes', 'oui', '✓', '✔', '✅', '☑', 'true', 'vrai', 'y', 'o']);

/** What a cell speaks of: its row's model, or its column's where the names stand in the header, or those that it heads. */
export function cellTopic(passages: readonly Passage[], at: number): readonly number[] {
  const label = rowLabel(passages, at);
  if (label.length > 0) return label;
  if (passages[at]?.segment.cell?.column !== 0) {
    const column = columnLabel(passages, at);
    return column.length > 0 ? column : modelBefore(passages, at);
  }
  if (!isAlone(passages, at)) return membersOfRow(passages, at);
  const header = headerOf(passages, at);
  return header && headsOthers(header) ? [] : groupBelow(passages, at);
}

/** The models that a row is about: what its first cell with names names, or else the house. */
function rowLabel(passages: readonly Passage[], at: number): readonly number[] {
  const cell = passages[at]?.segment.cell;
  if (!cell || cell.column === 0 || isOfSoftware(passages, at)) return [];
  const first = tableOf(passages, at, namesRow)?.rows.get(cell.row) ?? at;
  const known = rowLabels.get(passages) ?? new Map<number, readonly (readonly number[])[]>();
  rowLabels.set(passages, known);
  const labels = known.get(first) ?? labelsInRow(passages, first);
  known.set(first, labels);
  return labels[at - first] ?? [];
}

/** For each row's first cell what `labelsInRow` finds: a row may have as many cells as a text has room for. */
const rowLabels = new WeakMap<readonly Passage[], Map<number, readonly (readonly number[])[]>>();

/** For each cell of a row the models that it is about by the cells before it. */
function labelsInRow(passages: readonly Passage[], first: number): readonly (readonly number[])[] {
  const place = passages[first]?.segment.cell;
  const labels: (readonly number[])[] = [];
  let label: readonly number[] = [];
  let isDecided = false;
  for (let i = first; isInRow(passages[i], place); i++) {
    labels.push(label);
    if (isDecided) continue;
    const passage = passages[i] as Passage;
    const named = labelOf(passage);
    const models = named.length > 0 || !isNameFirst(passage) ? named : onlyNames(passage);
    const isHouse = passage.mentions.every(({ entry }) => entry.kind === 'organisation');
    // "| 1 | Llama 3 | …": a rank may stand before the name, a word makes the row about something else.
    if (models.length > 0 && !isHouse) {
      label = models.length <= MOST ? models : [];
      isDecided = true;
    } else if (isHouse && named.length > 0) label = named;
    else isDecided = isWorded(passage);
  }
  return labels;
}

type Cell = Passage['segment']['cell'];

function isInRow(passage: Passage | undefined, place: Cell): boolean {
  const cell = passage?.segment.cell;
  return cell !== undefined && cell.table === place?.table && cell.row === place.row;
}

/** "Tabby (Llama 3)" is about Tabby. */
function isNameFirst({ tokens, mentions }: Passage): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return mentions.some(({ from, to }) => from <= first && first < to);
}

/** How many models a row's label names at most. */
const MOST = 4;

/** "| Licence | Open source |" under "| | Llama 3 |": the header of the column, where the first column names no model. */
function columnLabel(passages: readonly Passage[], at: number): readonly number[] {
  const table = tableOf(passages, at, namesRow);
  const header = headerOf(passages, at);
  if (!table || table.labelled || header === passages[at] || isOfOther(passages, table, at)) return [];
  return labelOf(header);
}

/** "| Recipes | Llama 3.2 | quick open-source LLM |": what is called a model is the one in the column "Model" of its row. */
function modelBefore(passages: readonly Passage[], at: number): readonly number[] {
  const passage = passages[at];
  if (!passage || !namesModels(passage) || isOfSoftware(passages, at)) return [];
  const own = headerOf(passages, at);
  if (!own || (own.tokens.length > 0 && !DESCRIBING.has(own.tokens.map(({ norm }) => norm).join(' ')))) return [];
  for (let i = at - 1; i >= at - BACK && isInRow(passages[i], passage.segment.cell); i--) {
    const header = headerOf(passages, i);
    // "Current model" and "Teacher model" are but some of them.
    const alone = header?.tokens.length === 1 && header !== passages[i] && namesModels(header);
    const models = alone ? labelOf(passages[i]) : [];
    if (models.length > 0) return models.length === 1 ? models : [];
  }
  return [];
}

/** Headers of columns that tell what a thing is. */
const DESCRIBING = new Set(
  'type|kind|note|notes|description|details|comment|comments|remark|remarks|why|summary|strength|strengths|features|what it is|type de modèle|nature|remarque|remarques|commentaire|commentaires|détails|pourquoi|atouts|points forts|caractéristiques|justification|spécificité'.split(
    '|',
  ),
);

/** How many cells back a row's model may stand. */
const BACK = 4;

const namesModels = ({ tokens, lexicon }: Passage) =>
  tokens.some((_, i) => hasRole(lexicon, tokens, i, ['model-noun']));

/** "| Training data | 2.5M (open source) |": the row speaks of something else than the column's model. */
function isOfOther(passages: readonly Passage[], { rows }: TableIndex, at: number): boolean {
  const label = passages[rows.get(passages[at]?.segment.cell?.row ?? -1) ?? -1];
  return label !== undefined && isBeside(label);
}

function isBeside({ lexicon, tokens }: Passage): boolean {
  return tokens.some(
    ({ norm }, i) =>
      isOtherThing(norm) || isOthersWord(norm) || hasRole(lexicon, tokens, i, ['data-noun', 'software-noun']),
  );
}

/** The header of a cell's column. */
function headerOf(passages: readonly Passage[], at: number): Passage | undefined {
  const index = tableOf(passages, at, namesRow)?.headers.get(passages[at]?.segment.cell?.column ?? -1);
  return index === undefined ? undefined : passages[index];
}

const namesRow = (passage: Passage) => labelOf(passage).length > 0;

/** "Vendor says", "Myth", « Selon l'éditeur »: what stands in the column is somebody else's word. */
export function isOthersColumn(passages: readonly Passage[], at: number): boolean {
  const header = headerOf(passages, at);
  if (!header || header === passages[at]) return false;
  const known = othersHeaders.get(header) ?? isOthersHeader(header);
  othersHeaders.set(header, known);
  return known;
}

/** Each cell of a column asks. */
const othersHeaders = new WeakMap<Passage, boolean>();

function isOthersHeader({ tokens, lexicon }: Passage): boolean {
  // "What is said", "How it is put" quote nobody; a long header is no speaker.
  if (ASKING.test(tokens[0]?.norm ?? '') || tokens.length > NOTED) return false;
  return tokens.some(
    ({ norm }, i) =>
      isOthersWord(norm) ||
      // "Notes" alone is no verb, "cost per token" nobody's word.
      (tokens.length > 1 && norm !== 'per' && hasRole(lexicon, tokens, i, ['speech', 'according'])),
  );
}

const ASKING = /^(?:what|how|ce|comment)$/;

/** Index of a table's first cell, and whether any of its cells names a model. */
export function startOfTable(passages: readonly Passage[], at: number): { first: number; named: boolean } {
  return tableOf(passages, at, namesRow) ?? { first: at, named: false };
}

/** "| Open source | Yes | No |" under names, "| Open-source models | Llama 3, Mixtral |": what the first cell is said of. */
function membersOfRow(passages: readonly Passage[], at: number): readonly number[] {
  const place = passages[at]?.segment.cell;
  const members: number[] = [];
  for (let i = at + 1; passages[i]?.segment.cell?.table === place?.table; i++) {
    const passage = passages[i] as Passage;
    if (passage.segment.cell?.row !== place?.row) break;
    if (!isYes(passage) && !headsNames(passages, i)) continue;
    // "| Beats open-source models | Yes |"
    if (isBeside(passages[at] as Passage)) return [];
    members.push(...(isYes(passage) ? columnLabel(passages, i) : onlyNames(passage)));
  }
  return members;
}

/** Over names as members stands nothing, a name, "Models", "Examples"; not "Judge". */
function headsNames(passages: readonly Passage[], at: number): boolean {
  const header = headerOf(passages, at);
  if (!header || header.tokens.length === 0 || header.mentions.length > 0) return true;
  const { lexicon, tokens } = header;
  return tokens.some(
    ({ norm }, i) => lexicon.examples.has(norm) || hasRole(lexicon, tokens, i, ['model-noun', 'group-noun']),
  );
}

/** The models of a cell that holds names and nothing else. */
function onlyNames({ tokens, mentions, firstMention }: Passage): readonly number[] {
  const named = (i: number) => mentions.some(({ from, to }) => from <= i && i < to);
  if (
    tokens.some(
      ({ kind, capital }, i) => kind === 'word' && !named(i) && !capital && !JOINTS.has(tokens[i]?.norm ?? ''),
    )
  )
    return [];
  return mentions.flatMap((mention, i) => (isModelName(mention) ? [firstMention + i] : []));
}

const JOINTS = new Set(['and', 'or', 'et', 'ou', 'etc', "'s", 'de', "d'"]);

function isYes({ tokens, lexicon }: Passage): boolean {
  if (!YES.has(tokens[0]?.norm ?? '')) return false;
  if (tokens.length <= ANSWER) return true;
  // "Yes (MIT licence)", not "Yes (according to Meta)".
  const noted = tokens[1]?.norm === '(' && tokens.at(-1)?.norm === ')' && tokens.length <= NOTED;
  return noted && !tokens.some((_, i) => hasRole(lexicon, tokens, i, DOUBTING));
}

const NOTED = 10;
const DOUBTING: readonly Role[] = [
  'according',
  'speech',
  'distance',
  'negation',
  'but',
  'hypothetical',
  'if',
  'question',
];

/** A column such as "Client" or "Code" speaks of something else than the row's model. */
function isOfSoftware(passages: readonly Passage[], at: number): boolean {
  const header = headerOf(passages, at);
  if (header === undefined || header === passages[at]) return false;
  const { tokens, lexicon } = header;
  return hasRole(lexicon, tokens, 0, ['software-noun', 'data-noun']) || tokens.some(({ norm }) => isOtherThing(norm));
}

/** The models that a table's rows are about. */
export function rowLabelsBelow(passages: readonly Passage[], from: number): readonly number[] {
  const table = passages[from]?.segment.cell?.table;
  const labels: number[] = [];
  let labelled = 0;
  let before = 0;
  for (let i = from; passages[i]?.segment.cell?.table === table && table !== undefined; i++) {
    const passage = passages[i] as Passage;
    const row = passage.segment.cell?.row ?? 0;
    // "| GPT-4 | proprietary |"
    if (row === labelled && row !== 0 && isApart(passage.tokens, 0)) labels.splice(before);
    if (row === 0 || row === labelled) continue;
    const named = membersOf(passage);
    before = labels.length;
    labels.push(...named);
    // A rank or a sign may stand before the name; behind a word or a name the row is named.
    if (named.length > 0 || isWorded(passage)) labelled = row;
  }
  return labels;
}

/** "Open source?" over a column: the models whose cell says yes. */
export function affirmedBelow(passages: readonly Passage[], header: number): readonly number[] {
  const place = passages[header]?.segment.cell;
  if (!place) return [];
  const affirmed: number[] = [];
  for (const i of tableOf(passages, header, namesRow)?.columns.get(place.column) ?? []) {
    const cell = passages[i]?.segment.cell;
    if (i <= header || !cell || cell.row === 0) continue;
    // A column of names lists the members of its header's class.
    const named = membersOf(passages[i]);
    // "| Open source | Closed |" over lists of names in rows without a label.
    const listed = cell.column === 0 || isExampleRow(passages, i);
    const members = named.length > 0 || !listed ? named : onlyNames(passages[i] as Passage);
    affirmed.push(...(isYes(passages[i] as Passage) ? rowLabel(passages, i) : members));
  }
  return affirmed;
}

/** "| Examples | Llama 3, Mistral 7B | GPT-4 |": a row that names members of each column's class. */
function isExampleRow(passages: readonly Passage[], at: number): boolean {
  const row = passages[at]?.segment.cell?.row ?? -1;
  const first = tableOf(passages, at, namesRow)?.rows.get(row);
  const { tokens = [], lexicon } = passages[first ?? -1] ?? {};
  return tokens.length <= 3 && tokens.some(({ norm }) => lexicon?.examples.has(norm));
}

/** An answer is a word or two: "yes, according to Meta" is none. */
const ANSWER = 3;

function isWorded(passage: Passage): boolean {
  const words = passage.tokens.filter(({ kind }, at) => kind === 'word' && !isOrganisation(passage, at));
  // "Jul 2023" is a date.
  const dated = words.length === 1 && passage.tokens.some(({ kind, norm }) => kind === 'number' && norm.length === 4);
  return words.length > 0 && !dated;
}
