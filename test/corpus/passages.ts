/** Reads the corpus: passages of our own, with the claims that a careful editor finds in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Level, Stance } from '../../server/src/core/index.ts';

export interface ExpectedClaim {
  /** Offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The likeliest first. */
  readonly levels: readonly Level[];
  readonly stances: readonly Stance[];
  /** Names of registry entries. */
  readonly targets: readonly string[];
  /** May be missed without blame. */
  readonly optional: boolean;
}

export interface Passage {
  readonly language: string;
  readonly construction: string;
  /** Markdown without marks. */
  readonly text: string;
  readonly claims: readonly ExpectedClaim[];
}

const LEVELS: readonly string[] = ['open-source', 'free-software', 'open-weight', 'open', 'licence', 'closed'];
const STANCES: readonly string[] = ['asserted', 'negated', 'attributed', 'quoted', 'questioned', 'hypothetical'];
const MARK = /\[([^\][]+)\]\{(\? )?([a-z/-]+) ([a-z/]+) → ([^{}]+)\}/g;

/** All passages, by language and construction. Throws where a mark can't be read. */
export function readCorpus(): readonly Passage[] {
  // The compiled file stands in `out`.
  const folder = resolve(import.meta.dirname, '../../../test/corpus');
  return ['english', 'french'].flatMap((language) =>
    readdirSync(join(folder, language)).flatMap((file) => {
      const [comment = '', ...lines] = readFileSync(join(folder, language, file), 'utf8')
        .trimEnd()
        .split('\n');
      if (!comment.startsWith('# ')) throw new Error(`${language}/${file}: the first line is no comment`);
      const blocks = lines.join('\n').split('\n%%\n');
      return blocks.map((marked) => ({ language, construction: file.replace('.txt', ''), ...readMarked(marked) }));
    }),
  );
}

/** Takes the marks out of a passage. */
export function readMarked(marked: string): Pick<Passage, 'text' | 'claims'> {
  const claims: ExpectedClaim[] = [];
  let text = '';
  let done = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, words = '', optional, levels = '', stances = '', targets = ''] = mark;
    text += marked.slice(done, mark.index);
    claims.push({
      start: text.length,
      end: text.length + words.length,
      words,
      levels: oneOf(LEVELS, levels) as readonly Level[],
      stances: oneOf(STANCES, stances) as readonly Stance[],
      targets: targets.split('; '),
      optional: optional !== undefined,
    });
    text += words;
    done = mark.index + whole.length;
  }
  text += marked.slice(done);
  if (text.trim() === '' || /\]\{|→|^%%/m.test(text)) throw new Error(`a mark can't be read: ${marked}`);
  return { text, claims };
}

function oneOf(known: readonly string[], joined: string): readonly string[] {
  const words = joined.split('/');
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new Error(`no level or stance: ${unknown}`);
  // Whether a claim is asserted decides what is reported: that is never left open.
  if (words.length > 1 && words.includes('asserted')) throw new Error(`asserted or not: ${joined}`);
  return words;
}
