/** What the connected editor can do, read once from its capabilities. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  /** Whether it pulls again when asked to. */
  readonly refreshesDiagnostics: boolean;
  /** Whether it asks again for hints, and for lenses, when told to. */
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
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
  /** Whether it asks again for what an action does, once one is chosen. */
  readonly resolvesActions: boolean;
  readonly versionsEdits: boolean;
  /** Commands that it has for us, as `commands` of its initialization options name them. */
  readonly commands: ReadonlySet<string>;
  /** Language of the editor's interface, such as `fr` or `en-us`. */
  readonly locale: string | undefined;
}

export function readClientFeatures({ capabilities, locale, initializationOptions }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
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
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    commands: readCommands(initializationOptions),
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    locale,
  };
}

function readCommands(options: unknown): ReadonlySet<string> {
  const commands = typeof options === 'object' && options !== null && 'commands' in options ? options.commands : [];
  return new Set(Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : []);
}
