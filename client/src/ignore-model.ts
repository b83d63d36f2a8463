/** Adds a model to those that a project leaves alone. The language server offers it on findings. */
import { ConfigurationTarget, Uri, workspace } from 'vscode';
import { SETTINGS_SECTION } from '../../server/src/lsp/requests.ts';

const SETTING = 'ignoredModels';

/** `model` is a name, `uri` that of the document; what is not is left alone. */
export async function ignoreModel(model: unknown, uri: unknown): Promise<void> {
  if (typeof model !== 'string' || typeof uri !== 'string') return;
  const resource = Uri.parse(uri);
  const target = targetFor(resource);
  const settings = workspace.getConfiguration(SETTINGS_SECTION, resource);
  const models = namesIn(settings, target);
  if (!models.includes(model)) await settings.update(SETTING, [...models, model], target);
}

/** The folder's settings where there are several folders, or the user's where there is none. */
function targetFor(resource: Uri): ConfigurationTarget {
  if (!workspace.getWorkspaceFolder(resource)) return ConfigurationTarget.Global;
  const several = (workspace.workspaceFolders?.length ?? 0) > 1;
  return several ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
}

/** A list set here takes the place of the user's own, so it starts with what holds so far. */
function namesIn(
  settings: ReturnType<typeof workspace.getConfiguration>,
  target: ConfigurationTarget,
): readonly string[] {
  const set = settings.inspect<unknown>(SETTING);
  const value =
    target === ConfigurationTarget.Global
      ? set?.globalValue
      : target === ConfigurationTarget.Workspace
        ? set?.workspaceValue
        : set?.workspaceFolderValue;
  const names = Array.isArray(value) ? value : settings.get(SETTING);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
