/** Actions on a whole document. What they do is worked out when one is chosen, as cursors move more often. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { defineTerms, type Edit, fixTitle, type LanguageId, safeFixes } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Analysed } from './documents.ts';
import { toWorkspaceEdit } from './workspace-edits.ts';

/** All safe fixes, as editors ask for them on saving. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.openClaims`;

/** What an action carries in `data` until it is chosen. */
export interface LazyAction {
  readonly uri: string;
  readonly does: 'fix-all' | 'define-all';
  /** Only findings of this rule are mended. */
  readonly rule?: string;
}

/** Fixes of one rule, where at least two findings of it could be mended. */
export function fixRuleAction(analysed: Analysed, rule: string, language: LanguageId, client: ClientFeatures) {
  const action: CodeAction = { title: fixTitle('fixRule', language, rule), kind: CodeActionKind.QuickFix };
  return toLazy(action, { uri: analysed.document.uri, does: 'fix-all', rule }, analysed, client);
}

export function fixAllAction(analysed: Analysed, language: LanguageId, client: ClientFeatures): CodeAction | undefined {
  const { edits } = safeFixes(analysed.analysis.findings);
  if (edits.length === 0) return undefined;
  const edit = toWorkspaceEdit(edits, analysed.document, client);
  return { title: fixTitle('fixAll', language), kind: FIX_ALL_KIND, edit };
}

export function defineAllAction(analysed: Analysed, language: LanguageId, client: ClientFeatures): CodeAction {
  const action: CodeAction = { title: fixTitle('defineAll', language), kind: CodeActionKind.RefactorRewrite };
  return toLazy(action, { uri: analysed.document.uri, does: 'define-all' }, analysed, client);
}

function toLazy(action: CodeAction, data: LazyAction, analysed: Analysed, client: ClientFeatures): CodeAction {
  return client.resolvesActions ? { ...action, data } : { ...action, edit: editOf(data, analysed, client) };
}

/** The edit of a chosen action. */
export function editOf({ does, rule }: LazyAction, { analysis, checker, document }: Analysed, client: ClientFeatures) {
  const edits: readonly Edit[] =
    does === 'define-all'
      ? (defineTerms(analysis, checker.settings)?.edits ?? [])
      : safeFixes(analysis.findings.filter((finding) => rule === undefined || finding.rule === rule)).edits;
  return toWorkspaceEdit(edits, document, client);
}

/** Undefined where the data are missing or not ours: editors may lose or change them. */
export function readLazyAction(data: unknown): LazyAction | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, does, rule } = data as Partial<Record<keyof LazyAction, unknown>>;
  if (typeof uri !== 'string' || (does !== 'fix-all' && does !== 'define-all')) return undefined;
  return { uri, does, ...(typeof rule === 'string' ? { rule } : {}) };
}
