/** Shows the problems of files that the server reads in the files themselves, and takes them back when they are gone. */
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filled, type LanguageId, type Localized, OWN_FILE_LIMITS, type PlacedProblem } from '../core/index.ts';
import { describeError } from './guard.ts';
import { FINDING_SOURCE } from './requests.ts';

/** By URI. */
export type ShownProblems = ReadonlyMap<string, readonly Diagnostic[]>;

const MORE: Localized = { en: 'and {count} more problems', fr: 'et {count} autres problèmes' };
/** The largest number that the protocol allows: the end of any line. */
const LINE_END = 2 ** 31 - 1;

export function toProblemDiagnostics(
  uri: string,
  text: string,
  problems: readonly PlacedProblem[],
  language: LanguageId,
): Diagnostic[] {
  const document = TextDocument.create(uri, 'json', 0, text);
  const { mostProblems } = OWN_FILE_LIMITS;
  const next = problems[mostProblems];
  const count = String(problems.length - mostProblems);
  const more = next ? [{ offset: next.offset, message: filled(MORE, { count }) }] : [];
  return [...problems.slice(0, mostProblems), ...more].map(({ offset, message }) => {
    const start = document.positionAt(offset);
    const end = document.positionAt(document.offsetAt({ line: start.line, character: LINE_END }));
    return {
      range: { start, end },
      severity: DiagnosticSeverity.Error,
      source: FINDING_SOURCE,
      message: message[language],
    };
  });
}

/** Returns a function that shows these problems and no others any more. */
export function createProblemBoard(connection: Connection): (problems: ShownProblems) => void {
  const shown = new Map<string, string>();
  const send = (uri: string, diagnostics: readonly Diagnostic[]) =>
    void connection
      .sendDiagnostics({ uri, diagnostics: [...diagnostics] })
      .catch((error) => connection.console.warn(`Problems of a file are not shown: ${describeError(error)}`));
  return (problems) => {
    for (const uri of [...shown.keys()].filter((uri) => !problems.has(uri))) {
      shown.delete(uri);
      send(uri, []);
    }
    for (const [uri, diagnostics] of problems) {
      const text = JSON.stringify(diagnostics);
      if (shown.get(uri) === text) continue;
      shown.set(uri, text);
      send(uri, diagnostics);
    }
  };
}
