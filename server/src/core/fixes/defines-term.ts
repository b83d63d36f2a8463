/** Tells whether a footnote that stands in a document defines a term of openness. */
import type { Footnote } from '../formats/format.ts';
import type { Level } from '../reading/reading.ts';

/** The words for each level, in all languages, in lower case; a hyphen stands for a hyphen or a space. */
const TERMS: Readonly<Partial<Record<Level, readonly string[]>>> = {
  'open-source': ['open-source', 'code source ouvert', 'sources ouvertes'],
  'free-software': ['free software', 'free', 'libre', 'logiciel libre', 'logiciels libres'],
  'open-weight': ['open-weight', 'poids ouvert', 'poids ouverts'],
  open: ['open', 'ouvert', 'modèle ouvert', 'modèles ouverts'],
  closed: ['closed', 'proprietary', 'fermé', 'propriétaire'],
};

/** What follows a term that is being defined, right behind it. */
const CUES_BEHIND = [
  'means?',
  '(?:is|are) (?:defined|meant|understood)',
  'is when',
  'refers? to',
  'denotes?',
  'designates?',
  'stands? for',
  'requires? that',
  '(?:gives?|provides?) only',
  'only (?:gives?|provides?)',
  'we mean',
  'if ',
  'when ',
  'se définit',
  'se définissent',
  'est défini',
  'sont définis',
  'désigne',
  'désignent',
  'signifie',
  "s'entend",
  "s'entendent",
  'nous entendons',
  'suppose que',
  'ne livre(?:nt)? que',
  'ne fournit que',
  'ne donne que',
  '[:–—] ',
].join('|');

/** May stand between the term and the cue: quotation marks, a noun, a remark between commas or in brackets. */
const BETWEEN =
  '["”»]?(?: \\([^()]{0,60}\\))?(?: (?:ai|ia|models?|modèles?|systems?|systèmes?|software|weights?))?(?:, [^,.;:]{0,60},)? ?';

const BEHIND = new RegExp(`^${BETWEEN}(?:${CUES_BEHIND})`, 'u');

/** What stands before a term that is being defined. */
const BEFORE =
  /(?:we mean by|is meant by|on entend par(?: l')?|on appelle|j'appelle|nous appelons|(?:is|are|est|sont) (?:called )?)$/u;
/** A condition has to follow: "A model is open source if …". */
const IS = /(?:is|are|est|sont) $/u;
const CONDITION = /^["”»]? (?:if|when|only if|si|lorsqu|quand)/u;
/** Before the term, these show that its meaning is asked, doubted or somebody's subject. */
const NOT_SUBJECT =
  /(?:^| )(?:what|how|why|whether|if|unlike|like|than|on|about|nobody|no one|ce que|comment|sur|contrairement à)(?: l'| the| an?)? ?$/u;

/** How far around its term a definition is looked for, in code units. */
const REACH = 140;

/** Whether a footnote says what the words for a level mean. */
export function definesTerm(footnote: Footnote, level: Level): boolean {
  const text = footnote.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s\u200B]+/g, ' ')
    .trimStart();
  return (TERMS[level] ?? []).some((term) => isDefined(text, term) || isDefined(text, term.replaceAll('-', ' ')));
}

function isDefined(text: string, term: string): boolean {
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
    const end = start + term.length;
    if (isPartOfWord(text, start, end)) continue;
    const behind = text.slice(end, end + REACH);
    const before = text.slice(Math.max(0, start - REACH), start).replace(/["«“][  ]?$/, '');
    if (NOT_SUBJECT.test(before)) continue;
    if (IS.test(before)) {
      if (CONDITION.test(behind)) return true;
      continue;
    }
    if (BEFORE.test(before.trimEnd())) return true;
    const cue = BEHIND.exec(behind)?.[0];
    // A colon defines what the note begins with.
    if (cue !== undefined && (!/[:–—] $/.test(cue) || /^(?:the |an? |l'|le |un )?$/.test(before))) return true;
  }
  return false;
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return /\p{L}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(end).replace('s', ''));
}
