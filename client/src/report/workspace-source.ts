/** A report on all prose of the workspace. Files are read one by one, each in a request of its own, so typing stays quick. */
import { type CancellationToken, Disposable, l10n, type TextDocument, type Uri, workspace } from 'vscode';
import { type Inventory, type LeftOut, PROSE_FILES_REQUEST } from '../../../server/src/lsp/requests.ts';
import type { Session } from '../session.ts';
import { inventoryOf } from './document-source.ts';
import type { Collected } from './messages.ts';
import type { ReportSource } from './source.ts';

export const WORKSPACE_REPORT = 'workspace';

const EXCLUDED = '**/{node_modules,.git}/**';
const MOST_FILES = 5000;
const MOST_BYTES = 2 * 1024 * 1024;

/** `known` is what was read before a reload: it is shown until somebody asks for a new report. */
export function workspaceSource(session: Session, known?: Collected): ReportSource {
  return {
    id: WORKSPACE_REPORT,
    title: l10n.t('Report: Workspace'),
    ...(known ? { known } : {}),
    isLong: true,
    collect: (token, tell) => scan(session, token, tell),
    keep: (collected) => ({ scope: 'workspace', collected }),
    follow: () => new Disposable(() => undefined),
  };
}

async function scan(session: Session, token: CancellationToken, tell: (progress: string) => void): Promise<Collected> {
  tell(l10n.t('Looking for files…'));
  const endings = await session.request<string[]>(PROSE_FILES_REQUEST);
  const pattern = `**/*{${endings.join(',')}}`;
  const files = await workspace.findFiles(pattern, EXCLUDED, MOST_FILES, token);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const inventories: Inventory[] = [];
  let skipped = 0;
  let leftOut = 0;
  for (const [index, file] of files.entries()) {
    if (token.isCancellationRequested) break;
    tell(l10n.t('Reading file {0} of {1}…', index + 1, files.length));
    const inventory = await inventoryOfFile(session, file, token).catch(() => null);
    if (inventory && 'leftOut' in inventory) leftOut += 1;
    else if (inventory) inventories.push(inventory);
    else if (!token.isCancellationRequested) skipped += 1;
  }
  return { inventories, scan: { found: files.length - leftOut, skipped, stopped: token.isCancellationRequested } };
}

async function inventoryOfFile(
  session: Session,
  uri: Uri,
  token: CancellationToken,
): Promise<Inventory | LeftOut | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const document = open ?? (await readFile(uri));
  return document ? inventoryOf(session, document, token, true) : null;
}

/** Not as a document of the editor: it would keep thousands of them. */
async function readFile(uri: Uri): Promise<Pick<TextDocument, 'uri' | 'languageId' | 'getText'> | undefined> {
  if ((await workspace.fs.stat(uri)).size > MOST_BYTES) return undefined;
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  return text.includes('\0') ? undefined : { uri, languageId: 'plaintext', getText: () => text };
}
