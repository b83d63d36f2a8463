/** Reports, as the extension's own interface shows them: what their pages and the extension tell each other. */
import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../../client/src/report/messages.ts';

type Message = FromPage | ToPage;

interface Panel {
  readonly source: { readonly id: string };
  receive(message: FromPage): Promise<void>;
}

interface Reports {
  readonly panels: readonly Panel[];
  onDidTell(listener: (message: Message) => void): vscode.Disposable;
}

export async function reportsOfExtension(): Promise<Reports> {
  const extension = vscode.extensions.getExtension<{ readonly reports: Reports }>('open-claims.open-claims');
  if (!extension) throw new Error('VS Code does not know the extension.');
  return (await extension.activate()).reports;
}

/** Resolves to the next message of a kind that is as wanted. Ask before what makes it come. */
export async function nextMessage<K extends Message['kind']>(
  kind: K,
  isWanted: (message: Extract<Message, { kind: K }>) => boolean = () => true,
): Promise<() => Promise<Extract<Message, { kind: K }>>> {
  const reports = await reportsOfExtension();
  const told: string[] = [];
  const coming = new Promise<Extract<Message, { kind: K }>>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      listener.dispose();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`No "${kind}" came as wanted, only: ${told.join(', ')}.`));
    }, 10_000);
    const listener = reports.onDidTell((message) => {
      told.push(message.kind);
      if (message.kind !== kind) return;
      const found = message as Extract<Message, { kind: K }>;
      if (!isWanted(found)) return;
      stop();
      resolve(found);
    });
  });
  // Whoever never waits for it must not be told of it.
  coming.catch(() => undefined);
  return () => coming;
}
