/**
 * Tells the server of project and registry files that are changed in the editor itself.
 * Editors that watch the disk miss files in folders that came a moment before.
 */
import { Disposable, type Uri, workspace } from 'vscode';
import type { Session } from './session.ts';

/** The project file, the list of what is left out, and the folder of registry files with all in it. */
const OWN = /\/\.open-claims(?:\.json|ignore|\/.*)?$/;
/** As the protocol numbers them; a file may be there by now, or be gone. */
const CHANGED = 2;

export function watchOwnFiles(session: Session): Disposable {
  const tell = (uris: readonly Uri[]) => {
    const changes = uris.filter(({ path }) => OWN.test(path)).map((uri) => ({ uri: uri.toString(), type: CHANGED }));
    if (changes.length > 0) void session.notify('workspace/didChangeWatchedFiles', { changes });
  };
  return Disposable.from(
    workspace.onDidSaveTextDocument(({ uri }) => tell([uri])),
    workspace.onDidCreateFiles(({ files }) => tell(files)),
    workspace.onDidDeleteFiles(({ files }) => tell(files)),
    workspace.onDidRenameFiles(({ files }) => tell(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
  );
}
