/** The commands of the palette. */
import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import { IGNORE_MODEL_COMMAND } from '../../server/src/lsp/requests.ts';
import { copyCitation, idOf, openSources, reportWrongFact } from './entry-commands.ts';
import { openExample } from './example.ts';
import { showExplanation, showFinding } from './explanations.ts';
import { ignoreModel } from './ignore-model.ts';
import { pickModel } from './pick-model.ts';
import type { RegistryView } from './registry/view.ts';
import { pickFormat } from './report/pick-format.ts';
import type { Reports } from './report/reports.ts';
import type { Session } from './session.ts';

export function registerCommands(session: Session, reports: Reports, registry: RegistryView): Disposable[] {
  const command = (id: string, run: (given: unknown, other: unknown) => Promise<void> | void) =>
    commands.registerCommand(id, async (given: unknown, other: unknown) => {
      try {
        await run(given, other);
      } catch (error) {
        await tellFailure(session, id, error);
      }
    });
  return [
    command('openClaims.explainModel', (node) => explainModel(session, node)),
    command('openClaims.explainFinding', () => explainFinding()),
    command('openClaims.reportDocument', (uri) => reports.openDocument(uri instanceof Uri ? uri : undefined)),
    command('openClaims.reportWorkspace', () => reports.openWorkspace()),
    command('openClaims.exportReport', async (given) => {
      const format = await pickFormat(given);
      if (format) await reports.exportActive(format);
    }),
    command('openClaims.copyCitation', (node) => copyCitation(session, node)),
    command('openClaims.openSources', (node) => openSources(session, node)),
    command('openClaims.reportWrongFact', (node) => reportWrongFact(session, node)),
    command('openClaims.filterRegistry', () => registry.chooseFilter()),
    command('openClaims.searchRegistry', () => registry.search()),
    command('openClaims.openExample', openExample),
    command('openClaims.restartServer', () => session.restart()),
    command(IGNORE_MODEL_COMMAND, ignoreModel),
    command('openClaims.showOutput', () => session.output.show()),
  ];
}

/** A node of the registry's view, or a model that is asked for. */
async function explainModel(session: Session, node: unknown): Promise<void> {
  const id = idOf(node);
  const name = (node as { readonly name?: unknown } | undefined)?.name;
  if (id !== undefined && typeof name === 'string') return showExplanation(id, name);
  const picked = await pickModel(session);
  if (picked) await showExplanation(picked.id, picked.label);
}

async function explainFinding(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor && (await showFinding(editor.document.uri, editor.selection.active))) return;
  void window.showInformationMessage(l10n.t('Nothing is flagged at the cursor.'));
}

async function tellFailure(session: Session, command: string, error: unknown): Promise<void> {
  session.output.error(`${command} failed.`, error);
  const showOutput = l10n.t('Show Output');
  const message = l10n.t('Open Claims could not do this, as its language server does not answer.');
  const chosen = await window.showErrorMessage(message, showOutput);
  if (chosen === showOutput) session.output.show();
}
