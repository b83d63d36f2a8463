/** Tells whether a footnote that stands in a document defines a term of openness. */
import type { Footnote } from '../formats/format.ts';
import type { Level } from '../reading/reading.ts';

/** The words for each level, in all languages, in lower case; a hyphen stands for a hyphen or a space. */
const TERMS: Readonly<Partial<Record<Level, readonly string[]>>> = {
  'open-source': ['open-source', 'code source ouvert', 'sources ouvertes'],
  'free-software': ['free software', 'free, for', 'libre, pour', 'logiciel libre', 'logiciels libres'],
  'open-weight': ['open-weight', 'poids ouvert', 'poids ouverts'],
  open: ['open, for', 'open model', 'open models', 'ouvert, pour', 'modèle ouvert', 'modèles ouverts'],
  closed: ['closed', 'proprietary', 'fermé', 'propriétaire'],
};

/** What follows a term that is being defined. */
const CUES_BEHIND = [
  'means',
  'mean that',
  'is defined',
  'are defined',
  'refers to',
  'refer to',
  'denotes',
  'designates',
  'stands for',
  'is understood',
  'requires that',
  'gives only',
  'provides only',
  'only provides',
  'se définit',
  'se définissent',
  'est défini',
  'sont définis',
  'désigne',
  'désignent',
  'signifie',
  "s'entend",
  "s'entendent",
  'suppose que',
  'ne livre que',
  'ne livrent que',
  'ne fournit que',
  'ne donne que',
];

/** What stands before a term that is being defined. */
const CUES_BEFORE = [
  'we mean by',
  'is meant by',
  'on entend par',
  "on entend par l'",
  'on appelle',
  "j'appelle",
  'nous appelons',
];

/** How far a cue may be from its term, in code units. */
const REACH = 48;

/** Whether a footnote says what the words for a level mean. */
export function definesTerm(footnote: Footnote, level: Level): boolean {
  const text = footnote.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s\u200B]+/g, ' ');
  return (TERMS[level] ?? []).some((term) => isDefined(text, term) || isDefined(text, term.replaceAll('-', ' ')));
}

function isDefined(text: string, term: string): boolean {
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
    const end = start + term.length;
    const behind = text.slice(end, end + REACH).split(/[.;!?]/, 1)[0] ?? '';
    const before = text.slice(Math.max(0, start - REACH), start).replace(/[ "«“]{1,4}$/, '');
    if (CUES_BEHIND.some((cue) => hasCue(behind, cue)) || CUES_BEFORE.some((cue) => before.endsWith(cue))) return true;
  }
  return false;
}

/** The cue as whole words. */
function hasCue(text: string, cue: string): boolean {
  const at = text.indexOf(cue);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + cue.length));
}
