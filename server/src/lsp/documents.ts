/** The open documents, and for each the analysis of its newest version under its settings. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type Checker, formatOf, formatOfFile, type OwnFiles, type Settings } from '../core/index.ts';
import type { Host } from './host.ts';
import type { OwnRegistries } from './own-registries.ts';
import type { SettingsStore } from './settings-store.ts';

export interface Analysed {
  readonly document: TextDocument;
  readonly version: number;
  readonly checker: Checker;
  readonly analysis: Analysis;
  /** The same only where nothing that shapes the findings has changed. */
  readonly stamp: string;
}

export interface Documents {
  get(uri: string): TextDocument | undefined;
  uris(): readonly string[];
  /** Undefined for documents that are not open. An analysis that is still right is not made again. */
  analysisOf(uri: string): Promise<Analysed | undefined>;
  /** A checker for what concerns no document. */
  sessionChecker(): Promise<Checker>;
  /** Opened or changed. */
  onDidChange(listener: (uri: string) => void): void;
  onDidClose(listener: (uri: string) => void): void;
}

export function openDocuments(
  connection: Connection,
  host: Host,
  settings: SettingsStore,
  own: OwnRegistries,
): Documents {
  const documents = new TextDocuments(TextDocument);
  const analyses = new Map<string, Analysed>();
  const checkers = new Map<string, Checker>();
  // Versions start anew when a document is opened again, perhaps with another text.
  const openings = new Map<string, number>();
  let opened = 0;

  // Entries of one's own are told apart by when they were read.
  const numbers = new WeakMap<OwnFiles, number>();
  let readings = 0;
  const numberOf = (files: OwnFiles): number => {
    const number = numbers.get(files) ?? ++readings;
    numbers.set(files, number);
    return number;
  };

  const create = (wanted: Settings, entries: OwnFiles): Checker => {
    const checker = host.createChecker(wanted, entries);
    for (const name of checker.unknownModels)
      connection.console.warn(`Setting openClaims.ignoredModels: the registry knows no model “${name}”.`);
    return checker;
  };

  const checkerFor = async (uri?: string): Promise<{ key: string; checker: Checker }> => {
    const wanted = await settings.of(uri);
    const entries = own.of(uri, wanted);
    const key = `${JSON.stringify(wanted)} ${numberOf(entries)}`;
    const checker = checkers.get(key) ?? create(wanted, entries);
    checkers.set(key, checker);
    return { key, checker };
  };

  documents.onDidOpen(({ document }) => openings.set(document.uri, ++opened));
  documents.onDidClose(({ document }) => {
    openings.delete(document.uri);
    analyses.delete(document.uri);
    settings.forget(document.uri);
  });
  settings.onDidChange(() => checkers.clear());
  own.onDidChange(() => checkers.clear());
  documents.listen(connection);

  return {
    get: (uri) => documents.get(uri),
    uris: () => documents.keys(),
    async analysisOf(uri) {
      if (!documents.get(uri)) return undefined;
      const { key, checker } = await checkerFor(uri);
      // The document may have changed or closed while its settings were on their way.
      const document = documents.get(uri);
      if (!document) return undefined;
      const stamp = `${openings.get(uri)} ${document.version} ${key}`;
      const known = analyses.get(uri);
      if (known?.stamp === stamp) return known;
      const analysis = checker.check({ text: document.getText(), format: formatIdOf(document) });
      const analysed = { document, version: document.version, checker, analysis, stamp };
      analyses.set(uri, analysed);
      return analysed;
    },
    sessionChecker: async () => (await checkerFor()).checker,
    onDidChange: (listener) => void documents.onDidChangeContent(({ document }) => listener(document.uri)),
    onDidClose: (listener) => void documents.onDidClose(({ document }) => listener(document.uri)),
  };
}

/** Editors that don't know a format call its files plain text, so the name's ending decides there. */
function formatIdOf({ uri, languageId }: TextDocument): string {
  const format = formatOf(languageId);
  if (format.id !== 'plaintext') return format.id;
  return (formatOfFile(uri.replace(/[?#].*$/s, '')) ?? format).id;
}
