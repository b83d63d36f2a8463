/** What requests of our own share: how handlers are called, and what is checked of their parameters. */
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';

/** The library calls with the token alone where a request has no parameters. */
export function withParams<P, R>(handler: (params: P, token: CancellationToken) => R) {
  return (...given: unknown[]) => handler(given.at(-2) as P, given.at(-1) as CancellationToken);
}

/** The value that `params` hold under `name`. Throws an error for the editor where it is no text. */
export function textOf(params: unknown, name: string, whose: string): string {
  const value = (params as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  if (typeof value !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `Expected ${whose} as "${name}".`);
  return value;
}
