/** The fixes of the findings at a place. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { claimOf, type Finding, firstFrom, fixTitle, targetOf } from '../core/index.ts';
import type { ActionContext } from './action-context.ts';
import type { Analysed } from './documents.ts';
import { spokenLanguage } from './language.ts';
import { FINDING_SOURCE, IGNORE_MODEL_COMMAND } from './requests.ts';
import { toFileEdit, toWorkspaceEdit } from './workspace-edits.ts';

interface Reported {
  readonly diagnostic: Diagnostic;
  readonly finding: Finding;
}

/** Nobody reads more in one menu; who selects the whole document has "fix all". */
const MOST_DIAGNOSTICS = 20;

export function quickFixes(context: ActionContext): CodeAction[] {
  const reported = context.diagnostics
    .filter((diagnostic) => diagnostic.source === FINDING_SOURCE)
    .slice(0, MOST_DIAGNOSTICS)
    .flatMap((diagnostic) => findingsOf(diagnostic, context.analysed).map((finding) => ({ diagnostic, finding })));
  return mergeEqual(reported.flatMap((each) => [...fixesOf(each, context), ...ignoreModel(each, context)]));
}

/** The editor's diagnostics may be older than the analysis: place, rule and message tell which finding is meant. */
function findingsOf({ range, code, message }: Diagnostic, { document, analysis }: Analysed): readonly Finding[] {
  const findingsAt = (start: number, end: number): readonly Finding[] => {
    const here: Finding[] = [];
    for (const finding of analysis.findings.slice(firstFrom(analysis.findings, start))) {
      if (finding.span.start !== start) break;
      if (finding.rule === code && finding.span.end === end) here.push(finding);
    }
    return here;
  };
  const isMeant = (finding: Finding) => finding.message === message;
  const here = findingsAt(document.offsetAt(range.start), document.offsetAt(range.end));
  // Neovim before 0.10 sends back the columns of diagnostics in bytes, which are others behind an accent.
  if (here.length === 0)
    return findingsAt(byteOffset(document, range.start), byteOffset(document, range.end)).filter(isMeant);
  return here.length === 1 ? here : here.filter(isMeant);
}

/** The offset of a position whose column counts bytes of UTF-8. */
function byteOffset(document: TextDocument, { line, character }: Position): number {
  const text = document.getText();
  let offset = document.offsetAt({ line, character: 0 });
  for (let bytes = 0; bytes < character && offset < text.length; ) {
    const point = text.codePointAt(offset) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    offset += point < 0x10000 ? 1 : 2;
  }
  return offset;
}

function fixesOf({ diagnostic, finding }: Reported, { analysed, client }: ActionContext): readonly CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    // Editors make preferred fixes unasked.
    ...(fix.applicability === 'safe' ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.edits, analysed.document, client),
  }));
}

/** In the project's file where there is one. Settings are the editor's: it has to have a command for them. */
function ignoreModel(
  { diagnostic, finding }: Reported,
  { analysed, client, projects }: ActionContext,
): readonly CodeAction[] {
  const { analysis, checker, document } = analysed;
  const model = targetOf(finding, analysis.reading)?.entry.name;
  if (model === undefined) return [];
  const passage = claimOf(finding, analysis.reading)?.language ?? analysis.reading.language;
  const language = spokenLanguage(checker.settings, client.locale, passage);
  const title = fixTitle('ignoreModel', language, model);
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const { ignoredModels } = checker.settings;
  const change = projects.ignoreModel(document.uri, model, ignoredModels);
  if (change) return [{ ...action, edit: toFileEdit(change, client) }];
  // A setting might not count against a project file that can't be edited.
  if (projects.hasFile(document.uri) || !client.commands.has(IGNORE_MODEL_COMMAND)) return [];
  const command = { title, command: IGNORE_MODEL_COMMAND, arguments: [model, document.uri] };
  return [{ ...action, command }];
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
