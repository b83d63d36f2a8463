/** What markup may stand between two runs of letters or digits, as far as a glance at the source can tell. */
import { decodeEntity, endOfEntity } from '../../formats/entities.ts';

/** Only reading tells. */
export const DOUBT = -2;
/** There is no other run. */
const NONE = -1;

/** A tag that ends with the first ">", with nothing in braces. */
const TAG = /^<\/?([a-z][\w:-]*)(?:[\s/][^<>"'{}]*(?:"[^"<>{}]*"[^<>"'{}]*)*)?>/i;
/** Elements that may vanish with what stands in them. */
const VANISHING = /^(?:svg|math|xmp|object|sup)$/i;
const COMMENT = /^<!--(?!-?>)[^<>]*-->/;
const BEGINS_TAG = /[a-z/!?>]/i;
/** An address or a label without anything that could hide its end. */
const TARGET = /^\](?:\([^()\s\\<>"'`*[\]]*\)|\[[^[\]\\`<>{}]*\])/;
/** As in `formats/markdown/syntax-attributes.ts`, and comments of MDX. */
const ATTRIBUTES = /^\{(?:[ \t]*(?::[ \t]*)?(?:[#.][\w-]|[\w-]{1,40}=|=\w|-\})|\/\*)/;
/** Up to the key of a citation. */
const CITED = /^\[(?:[\d^]|[^[\]@\n]{0,62}@)/;
/** What is longer is not looked at. */
const LONGEST = 600;

const AMPERSAND = 38;
const STAR = 42;
const LESS = 60;
const AT = 64;
const OPEN = 91;
const CLOSE = 93;
const UNDERSCORE = 95;
const TICK = 96;
const BRACE = 123;

/** Where the next run begins behind `at`, -1 where there is none, or `DOUBT` where markup may hide what follows. */
export function nextRun(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isRunUnit(unit)) return i;
    const end = behindMarkup(text, i, unit);
    if (end === DOUBT) return DOUBT;
    i = end;
  }
  return NONE;
}

/** Behind the markup that begins at `at`, behind the character where none does, or `DOUBT`. */
function behindMarkup(text: string, at: number, unit: number): number {
  switch (unit) {
    case LESS:
      return behindTag(text, at);
    case OPEN:
      // "[1]", "[^1]", "[see @key]": marks of notes and citations are no words.
      return CITED.test(ahead(text, at)) ? DOUBT : at + 1;
    case CLOSE:
      return behindLink(text, at);
    case AMPERSAND:
      return behindReference(text, at);
    case AT:
      return isRunUnit(text.charCodeAt(at + 1)) ? DOUBT : at + 1;
    case BRACE:
      return ATTRIBUTES.test(ahead(text, at)) ? DOUBT : at + 1;
    default:
      return at + 1;
  }
}

function ahead(text: string, at: number): string {
  return text.slice(at, at + LONGEST);
}

function behindTag(text: string, at: number): number {
  if (!BEGINS_TAG.test(text.charAt(at + 1))) return at + 1;
  const rest = ahead(text, at);
  const comment = COMMENT.exec(rest);
  if (comment) return at + comment[0].length;
  const tag = TAG.exec(rest);
  return !tag || VANISHING.test(tag[1] ?? '') ? DOUBT : at + tag[0].length;
}

function behindLink(text: string, at: number): number {
  if (!'([{'.includes(text.charAt(at + 1)) || at + 1 === text.length) return at + 1;
  const target = TARGET.exec(ahead(text, at));
  return target ? at + target[0].length : text.charCodeAt(at + 1) === BRACE ? at + 1 : DOUBT;
}

function behindReference(text: string, at: number): number {
  const end = endOfEntity(text, at, text.length);
  const decoded = end === undefined ? undefined : decodeEntity(text.slice(at, end));
  if (end === undefined || decoded === undefined) return at + 1;
  return /[a-z0-9]/i.test(decoded) ? DOUBT : end;
}

/** Whether markup that begins at `at`, right behind a run, may end right before another such run: "Lla**ma**". */
export function mayJoin(text: string, at: number): boolean {
  const digits = isDigit(text.charCodeAt(at - 1));
  let onlyLines = true;
  for (let i = at; i < text.length; ) {
    const unit = text.charCodeAt(i);
    // "snake_case": such a line is no emphasis.
    if (isRunUnit(unit)) return !onlyLines && isDigit(unit) === digits;
    if (unit !== UNDERSCORE) onlyLines = false;
    if (unit === UNDERSCORE || unit === STAR || unit === TICK) i++;
    else if (unit === OPEN) {
      // The mark of a note may vanish.
      if (text.charAt(i + 1) === '^') return true;
      i++;
    } else if (unit === LESS || unit === CLOSE || unit === BRACE) {
      const end = behindMarkup(text, i, unit);
      if (end === DOUBT) return true;
      // It stands for itself.
      if (end === i + 1 && unit !== CLOSE) return false;
      i = end;
    } else return false;
  }
  return false;
}

/** A letter of ASCII or a digit. */
export function isRunUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The end of the run of letters or of digits that begins at `at`. */
export function endOfRun(text: string, at: number): number {
  const digits = isDigit(text.charCodeAt(at));
  let end = at + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isRunUnit(unit) || isDigit(unit) !== digits) break;
    end++;
  }
  return end;
}
