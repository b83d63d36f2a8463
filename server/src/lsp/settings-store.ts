/** Settings by document: asked of the editor, remembered, dropped when they change. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { filled, type Localized, resolveSettings, type Settings, withLayers } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import { type EditorSettings, resolveEditorSettings } from './editor-settings.ts';
import { describeError } from './guard.ts';
import { messagesIn, spokenLanguage } from './language.ts';
import type { Projects } from './projects.ts';
import { SETTINGS_SECTION } from './requests.ts';

export interface SettingsStore {
  /** The settings for a document, or the session's own without a uri: the project's over the editor's. Never rejects. */
  of(uri?: string): Promise<Settings>;
  /** What the editor is to show of a document. Never rejects. */
  shown(uri: string): Promise<EditorSettings>;
  forget(uri: string): void;
  onDidChange(listener: () => void): void;
}

const UNUSED: Localized = {
  en: 'Setting {path} is not used: {en}',
  fr: 'Le réglage {path} n’est pas utilisé : {fr}',
};

interface Resolved {
  readonly engine: Settings;
  readonly editor: EditorSettings;
}

/** `initial` is what the editor sent along at the start; it stands in wherever the editor has no answer. */
export function createSettingsStore(
  connection: Connection,
  client: ClientFeatures,
  initial: unknown,
  projects: Projects,
): SettingsStore {
  let fallback = sectionOf(initial);
  const known = new Map<string, Promise<Resolved>>();
  const told = new Set<string>();
  const listeners: (() => void)[] = [];

  const ask = async (uri: string): Promise<unknown> => {
    if (!client.answersConfiguration) return fallback;
    const item = { section: SETTINGS_SECTION, ...(uri === '' ? {} : { scopeUri: uri }) };
    try {
      return (await connection.workspace.getConfiguration(item)) ?? fallback;
    } catch (error) {
      connection.console.error(`Settings for ${uri || 'the session'} could not be read: ${describeError(error)}`);
      return fallback;
    }
  };
  const resolve = async (uri: string): Promise<Resolved> => {
    const given = await ask(uri);
    const engine = resolveSettings(given);
    const editor = resolveEditorSettings(given);
    for (const { path, message } of [...engine.problems, ...editor.problems])
      tell(path ? `${SETTINGS_SECTION}.${path}` : SETTINGS_SECTION, message, engine.settings);
    return { engine: engine.settings, editor: editor.settings };
  };
  const resolvedFor = (uri: string): Promise<Resolved> => {
    const resolved = known.get(uri) ?? resolve(uri);
    known.set(uri, resolved);
    return resolved;
  };
  // Every document asks for itself, so the same problem would be told once for each.
  const tell = (path: string, message: Localized, settings: Settings) => {
    const text = filled(UNUSED, { path, ...message })[spokenLanguage(settings, client.locale, 'en')];
    if (!told.has(text)) connection.console.warn(text);
    told.add(text);
  };

  connection.onInitialized(() => {
    projects.lookAround();
    if (!client.registersConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
      .catch((error) => connection.console.warn(`Changed settings will not be heard of: ${describeError(error)}`));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (!client.answersConfiguration && settings) fallback = sectionOf(settings);
    known.clear();
    told.clear();
    projects.refresh();
    for (const listener of listeners) listener();
  });
  projects.onDidChange(() => {
    for (const listener of listeners) listener();
  });

  return {
    async of(uri) {
      const { engine } = await resolvedFor(uri ?? '');
      const { settings } = withLayers(engine, projects.layersFor(uri, engine.messages));
      return { ...settings, messages: messagesIn(settings, client.locale) };
    },
    shown: async (uri) => (await resolvedFor(uri)).editor,
    forget: (uri) => known.delete(uri),
    onDidChange: (listener) => listeners.push(listener),
  };
}

/** Editors send either the section itself or an object that holds it. */
function sectionOf(input: unknown): unknown {
  const holds = typeof input === 'object' && input !== null && SETTINGS_SECTION in input;
  return holds ? (input as Readonly<Record<string, unknown>>)[SETTINGS_SECTION] : input;
}
