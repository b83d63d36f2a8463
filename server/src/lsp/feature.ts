/** What a feature is: it hooks its handlers to the connection and says what the server can do with them. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';
import type { Documents } from './documents.ts';
import type { Guard } from './guard.ts';
import type { Host } from './host.ts';
import type { OwnRegistries } from './own-registries.ts';
import type { Projects } from './projects.ts';
import type { SettingsStore } from './settings-store.ts';

export interface FeatureContext {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientFeatures;
  readonly settings: SettingsStore;
  readonly own: OwnRegistries;
  readonly projects: Projects;
  readonly documents: Documents;
  readonly guard: Guard;
}

export type Feature = (context: FeatureContext) => ServerCapabilities;
