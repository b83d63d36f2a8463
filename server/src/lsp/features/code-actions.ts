/** What an editor can do at a place: fixes of findings, definitions in footnotes, and the same for the whole document. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { offersAt, type Span } from '../../core/index.ts';
import type { ActionContext } from '../action-context.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { defineAllAction, editOf, FIX_ALL_KIND, fixAllAction, fixRuleAction, readLazyAction } from '../lazy-actions.ts';
import { quickFixes } from '../quick-fixes.ts';
import { toWorkspaceEdit } from '../workspace-edits.ts';

const KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND];

export const codeActions: Feature = ({ connection, client, projects, documents, guard }) => {
  if (!client.takesCodeActions) return {};
  const answer = async ({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> => {
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return [];
    const { document } = analysed;
    const span: Span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return actionsFor({ analysed, client, projects, span, diagnostics: context.diagnostics }, context.only);
  };
  const resolve = async (action: CodeAction): Promise<CodeAction> => {
    const lazy = readLazyAction(action.data);
    const analysed = lazy && (await documents.analysisOf(lazy.uri));
    return analysed ? { ...action, edit: editOf(lazy, analysed, client) } : action;
  };
  connection.onCodeAction(guard.request('Code actions', [], answer));
  connection.onCodeActionResolve((action, token) =>
    guard.request('Code action', action, () => resolve(action))(undefined, token),
  );
  return { codeActionProvider: { codeActionKinds: KINDS, resolveProvider: true } };
};

function actionsFor(context: ActionContext, only: readonly string[] | undefined): CodeAction[] {
  const wants = (kind: string) => !only || only.some((wanted) => isWithin(kind, wanted));
  const fixes = wants(CodeActionKind.QuickFix) ? [...quickFixes(context), ...rulesAtOnce(context)] : [];
  const definitions = wants(CodeActionKind.RefactorRewrite) ? definitionActions(context) : [];
  // Costs more than the rest, and editors ask for it by its kind.
  const all = only && wants(FIX_ALL_KIND) ? fixAll(context) : [];
  const known = new Set(fixes.map(keyOf));
  return [...fixes, ...definitions.filter((action) => !known.has(keyOf(action))), ...all];
}

/** Kinds are hierarchical, and an empty kind means all of them. */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`);
}

function definitionActions({ analysed, client, span }: ActionContext): readonly CodeAction[] {
  const { analysis, checker, document } = analysed;
  const { fixes, isOnTerm } = offersAt(analysis, checker.settings, span);
  const actions = fixes.map(
    ({ title, edits }): CodeAction => ({
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: toWorkspaceEdit(edits, document, client),
    }),
  );
  return isOnTerm ? [...actions, defineAllAction(analysed, languageOf(analysed, client), client)] : actions;
}

/** "Fix all" for each rule that has a safe fix here and findings elsewhere. */
function rulesAtOnce({ analysed, client, span }: ActionContext): readonly CodeAction[] {
  const { findings } = analysed.analysis;
  const here = findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end);
  const rules = new Set(here.flatMap(({ rule, safeFix }) => (safeFix ? [rule] : [])));
  return [...rules]
    .filter((rule) => findings.some((finding) => finding.rule === rule && !here.includes(finding)))
    .map((rule) => fixRuleAction(analysed, rule, languageOf(analysed, client), client));
}

function fixAll({ analysed, client }: ActionContext): readonly CodeAction[] {
  const action = fixAllAction(analysed, languageOf(analysed, client), client);
  return action ? [action] : [];
}

function languageOf({ analysis, checker }: ActionContext['analysed'], client: ActionContext['client']) {
  return spokenLanguage(checker.settings, client.locale, analysis.reading.language);
}

function keyOf({ title, edit }: CodeAction): string {
  return JSON.stringify([title, edit]);
}
