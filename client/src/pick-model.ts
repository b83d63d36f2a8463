/** Asks for an entry of the registry by its name. */
import { l10n, type QuickPickItem, window } from 'vscode';
import { MODELS_REQUEST, type ModelItem } from '../../server/src/lsp/requests.ts';
import type { Session } from './session.ts';

export interface ModelPick extends QuickPickItem {
  readonly id: string;
}

/** Undefined where nothing is chosen. Rejects where the server can't answer. */
export async function pickModel(session: Session): Promise<ModelPick | undefined> {
  const items = session.request<ModelItem[]>(MODELS_REQUEST).then((models) => models.map(toPick));
  return window.showQuickPick(items, {
    title: l10n.t('Choose a Model'),
    placeHolder: l10n.t('Name of a model, a family or a developer'),
    matchOnDescription: true,
  });
}

function toPick({ id, name, kind, developer }: ModelItem): ModelPick {
  if (kind === 'organisation') return { id, label: name, description: l10n.t('developer') };
  const description = kind === 'family' ? l10n.t('{0}, family', developer) : developer;
  return { id, label: name, description };
}
