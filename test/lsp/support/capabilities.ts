/** Capabilities of editors that the tests play. */
import type { ClientCapabilities } from 'vscode-languageserver';

/** Can everything that the server makes use of. */
export const modernEditor: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** Says nothing of itself. */
export const bareEditor: ClientCapabilities = {};

/** Can apply fixes, but neither version them nor ask for diagnostics. */
export const pushEditor: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
};
