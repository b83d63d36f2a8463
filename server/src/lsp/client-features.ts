/** What the connected editor can do, read once from its capabilities. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  /** Whether it pulls again when asked to. */
  readonly refreshesDiagnostics: boolean;
  /** Whether settings can be asked for, one document at a time. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Whether it tells of changed files that the server asks it to watch. */
  readonly watchesFiles: boolean;
  /** Whether such a file may lie outside the workspace. */
  readonly watchesRelativePatterns: boolean;
  /** Whether it tells of workspace folders that are added or removed. */
  readonly changesFolders: boolean;
  readonly showsMarkdown: boolean;
  /** Whether a diagnostic may point to other places. */
  readonly showsRelated: boolean;
  /** Whether code actions may be edits; without, they could only be commands. */
  readonly takesCodeActions: boolean;
  readonly versionsEdits: boolean;
  /** Language of the editor's interface, such as `fr` or `en-us`. */
  readonly locale: string | undefined;
}

export function readClientFeatures({ capabilities, locale }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    showsRelated:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    takesCodeActions: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    locale,
  };
}
