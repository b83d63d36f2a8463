/** The fixes of the findings at a place. */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { claimOf, type Finding, fixTitle, targetOf } from '../core/index.ts';
import type { ActionContext } from './action-context.ts';
import { toRange } from './convert.ts';
import type { Analysed } from './documents.ts';
import { spokenLanguage } from './language.ts';
import { FINDING_SOURCE, IGNORE_MODEL_COMMAND } from './requests.ts';
import { toWorkspaceEdit } from './workspace-edits.ts';

interface Reported {
  readonly diagnostic: Diagnostic;
  readonly finding: Finding;
}

export function quickFixes(context: ActionContext): CodeAction[] {
  const reported = context.diagnostics
    .filter((diagnostic) => diagnostic.source === FINDING_SOURCE)
    .flatMap((diagnostic) => findingsOf(diagnostic, context.analysed).map((finding) => ({ diagnostic, finding })));
  return mergeEqual(reported.flatMap((each) => [...fixesOf(each, context), ...ignoreModel(each, context)]));
}

/** The editor's diagnostics may be older than the analysis: place, rule and message tell which finding is meant. */
function findingsOf({ range, code, message }: Diagnostic, { document, analysis }: Analysed): readonly Finding[] {
  const here = analysis.findings.filter((finding) => {
    const { start, end } = toRange(document, finding.span);
    return finding.rule === code && samePosition(range.start, start) && samePosition(range.end, end);
  });
  return here.length === 1 ? here : here.filter((finding) => finding.message === message);
}

function fixesOf({ diagnostic, finding }: Reported, { analysed, client }: ActionContext): readonly CodeAction[] {
  const preferred = finding.fixes.find(({ kind }) => kind === 'wording' || kind === 'cleanup');
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix === preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.edits, analysed.document, client),
  }));
}

/** Settings are the editor's: it has to have a command for it. */
function ignoreModel({ diagnostic, finding }: Reported, { analysed, client }: ActionContext): readonly CodeAction[] {
  const { analysis, checker, document } = analysed;
  const model = targetOf(finding, analysis.reading)?.entry.name;
  if (model === undefined || !client.commands.has(IGNORE_MODEL_COMMAND)) return [];
  const passage = claimOf(finding, analysis.reading)?.language ?? analysis.reading.language;
  const language = spokenLanguage(checker.settings, client.locale, passage);
  const title = fixTitle('ignoreModel', language, model);
  const command = { title, command: IGNORE_MODEL_COMMAND, arguments: [model, document.uri] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
}

/** Two findings on one claim may ask for the same edit: one action then stands for both. */
function mergeEqual(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.command]);
    const other = merged.get(key);
    const diagnostics = [...(other?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    merged.set(key, { ...(other ?? action), diagnostics });
  }
  return [...merged.values()];
}

function samePosition(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line === b.line && a.character === b.character;
}
