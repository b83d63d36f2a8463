/** Asks the server about the finding, or the model, at a place of a document. */
import { env } from 'vscode';
import { FINDING_REQUEST, type FindingParams, type FindingResult } from '../../server/src/lsp/requests.ts';
import type { Session } from './session.ts';

/** `uri` as the editor writes it; line and character count from 0. Null where nothing is known. */
export function requestFinding(
  session: Session,
  uri: string,
  { line, character }: FindingParams['position'],
): Promise<FindingResult | null> {
  const params: FindingParams = { textDocument: { uri }, position: { line, character }, language: env.language };
  return session.request<FindingResult | null>(FINDING_REQUEST, params);
}
