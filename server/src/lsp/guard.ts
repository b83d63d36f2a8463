/** Stands around every handler: cancelled and late requests end early, and what goes wrong is logged, never the text. */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Lifecycle } from './lifecycle.ts';

export interface Guard {
  /** A request's handler; `empty` is answered where it fails. */
  request<P extends OfDocument, R>(
    name: string,
    empty: R,
    answer: (params: P) => Promise<R> | R,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** Work that no request asked for. */
  task(name: string, work: () => Promise<void>, uri?: string): Promise<void>;
}

type OfDocument = { readonly textDocument?: { readonly uri: string } } | undefined;

/** `versionOf` tells a document's version for the log. */
export function createGuard(
  connection: Connection,
  lifecycle: Lifecycle,
  versionOf: (uri: string) => number | undefined,
): Guard {
  const log = (name: string, uri: string | undefined, error: unknown) => {
    const document = uri === undefined ? '' : ` for ${uri} (version ${versionOf(uri) ?? 'unknown'})`;
    connection.console.error(`${name} failed${document}: ${describeError(error)}`);
  };
  return {
    request: (name, empty, answer) => async (params, token) => {
      lifecycle.ensureOpen();
      stopIfCancelled(token);
      let result: typeof empty;
      try {
        result = await answer(params);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log(name, params?.textDocument?.uri, error);
        result = empty;
      }
      stopIfCancelled(token);
      return result;
    },
    async task(name, work, uri) {
      try {
        await work();
      } catch (error) {
        log(name, uri, error);
      }
    },
  };
}

/** Kind and place of an error. Its message is left out, as it may quote the document. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [error.name, ...frames].join('\n');
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
