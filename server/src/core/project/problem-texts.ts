/** What is said of problems in project files, and in files that they name. */
import { filled, type Localized } from '../text/localized.ts';

const TEXTS = {
  // The file, and the shape of its values.
  empty: {
    en: 'the file is empty; {} would be a project file that says nothing',
    fr: 'le fichier est vide ; {} serait un fichier de projet qui ne dit rien',
  },
  noObject: { en: 'a project file is an object: { … }', fr: 'un fichier de projet est un objet : { … }' },
  mustBeText: { en: 'must be text', fr: 'doit être un texte entre guillemets droits' },
  mustBePath: { en: 'must be a path', fr: 'doit être un chemin' },
  mustBeList: { en: 'must be a list: […]', fr: 'doit être une liste : […]' },
  mustBeGlobs: { en: 'must be a list of globs: […]', fr: 'doit être une liste de motifs de fichiers : […]' },
  mustBeOverride: {
    en: 'must be an object with "files" and settings',
    fr: 'doit être un objet avec "files" et des réglages',
  },
  mustBeLevels: {
    en: 'must be an object with a level for each rule',
    fr: 'doit être un objet avec un niveau pour chaque règle',
  },
  mustBeRegistry: {
    en: 'must be an object with a list of "files"',
    fr: 'doit être un objet avec une liste "files"',
  },
  forNoText: {
    en: '"files" is missing, so that it is for no text',
    fr: '"files" manque, si bien que cela ne vaut pour aucun texte',
  },
  onlyFirst: { en: 'only the first {most} are used', fr: 'seuls les {most} premiers sont pris en compte' },
  meant: {
    en: 'unknown key "{key}"; did you mean "{meant}"?',
    fr: 'clé inconnue : "{key}" ; vouliez-vous dire "{meant}" ?',
  },
  known: { en: 'unknown key "{key}"; known: {known}', fr: 'clé inconnue : "{key}" ; clés connues : {known}' },

  // Globs.
  globEmpty: { en: 'a glob can’t be empty', fr: 'un motif de fichiers ne peut pas être vide' },
  globLong: {
    en: 'a glob has at most {most} characters',
    fr: 'un motif de fichiers a au plus {most} caractères',
  },
  globNegated: {
    en: 'a glob can’t start with "!"; what is left out goes into "ignore"',
    fr: 'un motif de fichiers ne peut pas commencer par "!" ; ce qui est exclu va dans "ignore"',
  },
  globBackslash: {
    en: 'a glob has forward slashes only',
    fr: 'un motif de fichiers n’a que des barres obliques « / »',
  },
  globOutside: {
    en: 'a glob can’t lead out of the folder that the file is in',
    fr: 'un motif de fichiers ne peut pas mener hors du dossier où se trouve le fichier',
  },
  globOpen: { en: 'a bracket or brace is not closed', fr: 'un crochet ou une accolade n’est pas fermé' },
  globMany: {
    en: 'the braces stand for too many globs',
    fr: 'les accolades donnent trop de motifs différents',
  },

  // Paths, and files that are extended.
  pathEmpty: { en: 'the path is empty', fr: 'le chemin est vide' },
  pathElsewhere: {
    en: 'must be a path: nothing is fetched from elsewhere',
    fr: 'doit être un chemin : rien n’est cherché ailleurs',
  },
  pathAbsolute: {
    en: 'must be a path that starts from the folder of this file',
    fr: 'doit être un chemin qui part du dossier de ce fichier',
  },
  pathOutside: {
    en: 'leads out of the project, and is not read',
    fr: 'mène hors du projet, et n’est pas lu',
  },
  linkOutside: {
    en: 'a link leads out of the project, and is not followed',
    fr: 'un lien mène hors du projet, et n’est pas suivi',
  },
  circle: { en: 'leads in a circle: {files}', fr: 'tourne en rond : {files}' },
  tooMany: {
    en: 'not read, as more than {most} files are extended in all',
    fr: 'pas lu, car plus de {most} fichiers sont repris en tout',
  },
  noFile: { en: 'no such file', fr: 'ce fichier n’existe pas' },
} as const satisfies Readonly<Record<string, Localized>>;

export function problemText(
  name: keyof typeof TEXTS,
  values: Readonly<Record<string, string | number>> = {},
): Localized {
  return filled(TEXTS[name], Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])));
}
