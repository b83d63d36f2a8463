/** Reads what a diagnostic carries in `data` when an editor hands it back; editors may lose or change it. */
import { TextEdit } from 'vscode-languageserver';
import type { DiagnosticData, OfferedFix } from './convert.ts';

/** Undefined where the data are missing or not ours. */
export function readDiagnosticData(data: unknown): DiagnosticData | undefined {
  if (!isRecord(data) || typeof data.version !== 'number' || !Array.isArray(data.fixes)) return undefined;
  return data.fixes.every(isOfferedFix) ? { version: data.version, fixes: data.fixes } : undefined;
}

function isOfferedFix(value: unknown): value is OfferedFix {
  return (
    isRecord(value) &&
    typeof value.title === 'string' &&
    typeof value.kind === 'string' &&
    Array.isArray(value.edits) &&
    value.edits.every((edit) => TextEdit.is(edit))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
