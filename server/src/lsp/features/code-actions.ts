/** Fixes as quick fixes, taken from the diagnostics that the editor hands back. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from '../client-features.ts';
import { type OfferedFix, toOfferedFixes, toRange } from '../convert.ts';
import { readDiagnosticData } from '../diagnostic-data.ts';
import type { Documents } from '../documents.ts';
import type { Feature } from '../feature.ts';
import { FINDING_SOURCE } from '../requests.ts';

export const codeActions: Feature = ({ connection, client, documents, guard }) => {
  if (!client.takesCodeActions) return {};
  const answer = async ({ textDocument, context }: CodeActionParams): Promise<CodeAction[]> => {
    const document = documents.get(textDocument.uri);
    if (!document || !wantsQuickFixes(context.only)) return [];
    const offers = context.diagnostics
      .filter((diagnostic) => diagnostic.source === FINDING_SOURCE)
      .map(async (diagnostic) => ({ diagnostic, fixes: await fixesOf(diagnostic, document, documents) }));
    return mergeEqual((await Promise.all(offers)).flatMap((offer) => toActions(offer, document, client)));
  };
  connection.onCodeAction(guard.request('Code actions', [], answer));
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };
};

interface Offer {
  readonly diagnostic: Diagnostic;
  readonly fixes: readonly OfferedFix[];
}

/** Kinds are hierarchical, and an empty kind means all of them. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === CodeActionKind.QuickFix || kind === CodeActionKind.Empty);
}

/** Fixes that the diagnostic carries, or where they are missing or out of date those of the same finding now. */
async function fixesOf(
  diagnostic: Diagnostic,
  document: TextDocument,
  documents: Documents,
): Promise<readonly OfferedFix[]> {
  const data = readDiagnosticData(diagnostic.data);
  if (data?.version === document.version) return data.fixes;
  const analysed = await documents.analysisOf(document.uri);
  const { start, end } = diagnostic.range;
  return (analysed?.analysis.findings ?? [])
    .filter((finding) => {
      const range = toRange(document, finding.span);
      return finding.rule === diagnostic.code && samePosition(range.start, start) && samePosition(range.end, end);
    })
    .filter((finding, _, all) => all.length === 1 || finding.message === diagnostic.message)
    .flatMap((finding) => toOfferedFixes(document, finding));
}

function toActions({ diagnostic, fixes }: Offer, document: TextDocument, client: ClientFeatures): CodeAction[] {
  const preferred = fixes.find((fix) => fix.kind === 'wording');
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix === preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix, document, client),
  }));
}

function toWorkspaceEdit({ edits }: OfferedFix, { uri, version }: TextDocument, client: ClientFeatures): WorkspaceEdit {
  if (!client.versionsEdits) return { changes: { [uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}

/** Two findings on one claim may ask for the same edit: one action then stands for both. */
function mergeEqual(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    const other = merged.get(key);
    const diagnostics = [...(other?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    merged.set(key, { ...(other ?? action), diagnostics });
  }
  return [...merged.values()];
}

function samePosition(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line === b.line && a.character === b.character;
}
