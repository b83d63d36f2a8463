/** The commands of the palette. */
import { commands, type Disposable, l10n, type QuickPickItem, Uri, window } from 'vscode';
import { IGNORE_MODEL_COMMAND, MODELS_REQUEST, type ModelItem } from '../../server/src/lsp/requests.ts';
import { showExplanation } from './explanations.ts';
import { ignoreModel } from './ignore-model.ts';
import { pickFormat } from './report/pick-format.ts';
import type { Reports } from './report/reports.ts';
import type { Session } from './session.ts';

export function registerCommands(session: Session, reports: Reports): Disposable[] {
  const command = (id: string, run: (...given: readonly unknown[]) => Promise<void> | void) =>
    commands.registerCommand(id, async (...given: readonly unknown[]) => {
      try {
        await run(...given);
      } catch (error) {
        await tellFailure(session, id, error);
      }
    });
  return [
    command('openClaims.explainModel', () => explainModel(session)),
    command('openClaims.reportDocument', (uri) => reports.openDocument(uri instanceof Uri ? uri : undefined)),
    command('openClaims.reportWorkspace', () => reports.openWorkspace()),
    command('openClaims.exportReport', async (given) => {
      const format = await pickFormat(given);
      if (format) await reports.exportActive(format);
    }),
    command('openClaims.restartServer', () => session.restart()),
    command(IGNORE_MODEL_COMMAND, ignoreModel),
    command('openClaims.showOutput', () => session.output.show()),
  ];
}

interface ModelPick extends QuickPickItem {
  readonly id: string;
}

async function explainModel(session: Session): Promise<void> {
  const items = session.request<ModelItem[]>(MODELS_REQUEST).then((models) => models.map(toPick));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Explain a Model'),
    placeHolder: l10n.t('Name of a model, a family or a developer'),
    matchOnDescription: true,
  });
  if (picked) await showExplanation(picked.id, picked.label);
}

function toPick({ id, name, kind, developer }: ModelItem): ModelPick {
  if (kind === 'organisation') return { id, label: name, description: l10n.t('developer') };
  const description = kind === 'family' ? l10n.t('{0}, family', developer) : developer;
  return { id, label: name, description };
}

async function tellFailure(session: Session, command: string, error: unknown): Promise<void> {
  session.output.error(`${command} failed.`, error);
  const showOutput = l10n.t('Show Output');
  const message = l10n.t('Open Claims could not do this, as its language server does not answer.');
  const chosen = await window.showErrorMessage(message, showOutput);
  if (chosen === showOutput) session.output.show();
}
