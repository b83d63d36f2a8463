/** What an editor asked code actions for. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Span } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Analysed } from './documents.ts';
import type { Projects } from './projects.ts';

export interface ActionContext {
  readonly analysed: Analysed;
  readonly client: ClientFeatures;
  readonly projects: Projects;
  /** The selection, or the place of the cursor. */
  readonly span: Span;
  /** Those at the place, from all tools. */
  readonly diagnostics: readonly Diagnostic[];
}
