/** The open documents, and for each the analysis of its newest version under its settings. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Analysis,
  type Checker,
  type Follower,
  filled,
  formatOf,
  formatOfFile,
  type Localized,
  MOST_TEXT,
  type OwnFiles,
} from '../core/index.ts';
import type { Host } from './host.ts';
import { spokenLanguage } from './language.ts';
import type { OwnRegistries } from './own-registries.ts';
import type { Projects } from './projects.ts';
import type { SettingsStore } from './settings-store.ts';
import { soundDocuments, soundSync } from './sound-sync.ts';

export interface Analysed {
  readonly document: TextDocument;
  readonly version: number;
  readonly checker: Checker;
  readonly analysis: Analysis;
  /** The same only where nothing that shapes the findings has changed. */
  readonly stamp: string;
}

/** A file as it stands on disk. */
export interface FileText {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export interface Documents {
  get(uri: string): TextDocument | undefined;
  uris(): readonly string[];
  /** Whether a change is checked before the next letter is typed. */
  isQuick(uri: string): boolean;
  /** Undefined for documents that are not open. An analysis that is still right is not made again. */
  analysisOf(uri: string): Promise<Analysed | undefined>;
  /** The analysis of a text that need not be open, under the settings for its uri. */
  analysisOfText(text: FileText): Promise<Pick<Analysed, 'checker' | 'analysis'>>;
  /** Whether a document was changed since it was opened or saved. One that was never a file can't be saved, and isn't. */
  isUnsaved(uri: string): boolean;
  /** A checker for what concerns no document. */
  sessionChecker(): Promise<Checker>;
  /** Opened or changed. */
  onDidChange(listener: (uri: string) => void): void;
  onDidSave(listener: (uri: string) => void): void;
  onDidClose(listener: (uri: string) => void): void;
}

const UNKNOWN_MODEL: Localized = {
  en: 'Setting openClaims.ignoredModels: the registry knows no model “{name}”.',
  fr: 'Réglage openClaims.ignoredModels : le registre ne connaît aucun modèle « {name} ».',
};

interface Surroundings {
  readonly connection: Connection;
  readonly locale: string | undefined;
  readonly host: Host;
  readonly settings: SettingsStore;
  readonly own: OwnRegistries;
  readonly projects: Projects;
}

export function openDocuments({ connection, locale, host, settings, own, projects }: Surroundings): Documents {
  const documents = new TextDocuments(soundDocuments);
  const analyses = new Map<string, Analysed>();
  const checkers = new Map<string, Checker>();
  // What is open is read again at each edit: only what the edit touches.
  const followers = new Map<string, { readonly checker: Checker; readonly follower: Follower }>();
  // Counted here: versions start anew when a document is opened again, and not every editor raises them.
  const revisions = new Map<string, number>();
  let revision = 0;
  /** Revisions as they were opened or saved. */
  const saved = new Map<string, number | undefined>();

  // Entries of one's own are told apart by when they were read.
  const numbers = new WeakMap<OwnFiles, number>();
  let readings = 0;
  const numberOf = (files: OwnFiles): number => {
    const number = numbers.get(files) ?? ++readings;
    numbers.set(files, number);
    return number;
  };

  const told = new WeakSet<Checker>();
  const tellUnknownModels = (checker: Checker, uri: string | undefined) => {
    if (checker.unknownModels.length === 0) return;
    const others = projects.showUnknownModels(uri, checker.unknownModels);
    if (told.has(checker)) return;
    told.add(checker);
    for (const name of others)
      connection.console.warn(filled(UNKNOWN_MODEL, { name })[spokenLanguage(checker.settings, locale, 'en')]);
  };

  const checkerFor = async (uri?: string): Promise<{ key: string; checker: Checker }> => {
    const wanted = await settings.of(uri);
    const entries = own.of(uri, wanted);
    const key = `${JSON.stringify(wanted)} ${numberOf(entries)}`;
    const checker = checkers.get(key) ?? host.createChecker(wanted, entries);
    checkers.set(key, checker);
    tellUnknownModels(checker, uri);
    return { key, checker };
  };

  documents.onDidChangeContent(({ document: { uri } }) => {
    revisions.set(uri, ++revision);
    // Its opening counts as its first change.
    if (!saved.has(uri)) saved.set(uri, revision);
  });
  documents.onDidSave(({ document: { uri } }) => saved.set(uri, revisions.get(uri)));
  documents.onDidClose(({ document }) => {
    saved.delete(document.uri);
    revisions.delete(document.uri);
    analyses.delete(document.uri);
    followers.delete(document.uri);
    settings.forget(document.uri);
  });
  settings.onDidChange(() => checkers.clear());
  own.onDidChange(() => {
    projects.forgetUnknownModels();
    checkers.clear();
  });
  documents.listen(soundSync(connection, (uri) => documents.get(uri)?.version));

  const followerOf = (uri: string, checker: Checker): Follower => {
    const known = followers.get(uri);
    if (known?.checker === checker) return known.follower;
    const follower = checker.follow();
    followers.set(uri, { checker, follower });
    return follower;
  };

  const analysisOf = async (uri: string): Promise<Analysed | undefined> => {
    if (!documents.get(uri)) return undefined;
    const { key, checker } = await checkerFor(uri);
    // The document may have changed or closed while its settings were on their way.
    const document = documents.get(uri);
    if (!document) return undefined;
    const isLeftOut = projects.isLeftOut(uri);
    const stamp = `${revisions.get(uri)} ${isLeftOut ? 'left out' : key}`;
    const known = analyses.get(uri);
    if (known?.stamp === stamp) return known;
    const analysis = check(followerOf(uri, checker), document.getText(), document, isLeftOut);
    const analysed = { document, version: document.version, checker, analysis, stamp };
    analyses.set(uri, analysed);
    return analysed;
  };

  return {
    get: (uri) => documents.get(uri),
    uris: () => documents.keys(),
    isQuick(uri) {
      const document = documents.get(uri);
      if (!document) return true;
      const length = document.getText().length;
      return length <= SHORT || (length <= LONG && formatOf(formatIdOf(document)).follow !== undefined);
    },
    analysisOf,
    async analysisOfText({ uri, languageId, text }) {
      const open = documents.get(uri);
      const known = open?.getText() === text ? await analysisOf(uri) : undefined;
      if (known) return known;
      const { checker } = await checkerFor(uri);
      // Nobody tells when a file that is not open goes, so its settings are not kept.
      if (!documents.get(uri)) settings.forget(uri);
      return { checker, analysis: check(checker, text, { uri, languageId }, projects.isLeftOut(uri)) };
    },
    isUnsaved: (uri) => !uri.startsWith('untitled:') && revisions.get(uri) !== saved.get(uri),
    sessionChecker: async () => (await checkerFor()).checker,
    onDidChange: (listener) => void documents.onDidChangeContent(({ document }) => listener(document.uri)),
    onDidSave: (listener) => void documents.onDidSave(({ document }) => listener(document.uri)),
    onDidClose: (listener) => void documents.onDidClose(({ document }) => listener(document.uri)),
  };
}

/** Any text of so many code units is quickly checked, and longer ones in formats that are followed. */
const SHORT = 50_000;
const LONG = 2_000_000;

const TOO_LONG = {
  en: 'This text is longer than {millions} million characters, so it is not checked.',
  fr: 'Ce texte dépasse {millions} millions de caractères\u00a0: il n’est pas vérifié.',
};

/** On what a project leaves out nothing is reported. */
function check(
  checker: Pick<Checker, 'check'>,
  text: string,
  file: Pick<TextDocument, 'uri' | 'languageId'>,
  isLeftOut: boolean,
): Analysis {
  const isLong = text.length > MOST_TEXT;
  const found = checker.check({ text: isLong ? '' : text, format: formatIdOf(file) });
  if (isLeftOut) return { ...found, findings: [], problems: [] };
  return isLong
    ? {
        ...found,
        problems: [{ span: { start: 0, end: 0 }, message: filled(TOO_LONG, { millions: String(MOST_TEXT / 1e6) }) }],
      }
    : found;
}

/** Editors that don't know a format call its files plain text, so the name's ending decides there. */
function formatIdOf({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): string {
  const format = formatOf(languageId);
  if (format.id !== 'plaintext') return format.id;
  return (formatOfFile(uri.replace(/[?#].*$/s, '')) ?? format).id;
}
