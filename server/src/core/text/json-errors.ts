/** What is wrong with a text that is to be JSON, in words. */
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { filled, type Localized } from './localized.ts';

/** Why a parser stopped. */
export function syntaxProblem(error: ParseErrorCode): Localized {
  const code = printParseErrorCode(error);
  return filled(NOT_JSON, { en: spaced(code), fr: FRENCH[code] ?? 'texte inattendu' });
}

export function tooDeep(most: number): Localized {
  return filled(TOO_DEEP, { most: String(most) });
}

export function repeatedKey(key: string): Localized {
  return filled(REPEATED_KEY, { key });
}

const NOT_JSON: Localized = { en: 'not valid JSON: {en}', fr: 'JSON non valide : {fr}' };
const TOO_DEEP: Localized = {
  en: 'more than {most} lists and objects in one another',
  fr: 'plus de {most} listes et objets imbriqués',
};
const REPEATED_KEY: Localized = {
  en: 'the key "{key}" stands here twice',
  fr: 'la clé « {key} » figure ici deux fois',
};

/** By the names of the parser. */
const FRENCH: Readonly<Record<string, string>> = {
  InvalidSymbol: 'mot inconnu',
  InvalidNumberFormat: 'nombre mal écrit',
  PropertyNameExpected: 'il manque le nom d’une clé',
  ValueExpected: 'il manque une valeur',
  ColonExpected: 'il manque un deux-points',
  CommaExpected: 'il manque une virgule',
  CloseBraceExpected: 'il manque une accolade fermante',
  CloseBracketExpected: 'il manque un crochet fermant',
  EndOfFileExpected: 'le fichier devrait se terminer ici',
  InvalidCommentToken: 'un commentaire n’a pas sa place ici',
  UnexpectedEndOfComment: 'un commentaire n’est pas fermé',
  UnexpectedEndOfString: 'un texte n’est pas fermé par un guillemet droit',
  UnexpectedEndOfNumber: 'un nombre est inachevé',
  InvalidUnicode: 'code Unicode mal écrit',
  InvalidEscapeCharacter: 'barre oblique inverse devant un caractère qui n’en prend pas',
  InvalidCharacter: 'caractère non admis',
};

/** "PropertyNameExpected" becomes "property name expected". */
function spaced(code: string): string {
  return code.replace(/(?<!^)[A-Z]/g, ' $&').toLowerCase();
}
