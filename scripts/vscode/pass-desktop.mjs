// The suite in a desktop VS Code: the one that VSCODE_EXECUTABLE_PATH names, or one that gets downloaded.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { temporaryFolder } from './leftovers.mjs';
import { nodeSuite, root } from './places.mjs';

export async function runDesktopPass() {
  const workspace = temporaryFolder('open-claims-workspace');
  const profile = temporaryFolder('open-claims-profile');
  const totals = path.join(profile.path, 'totals.json');
  const executable = process.env.VSCODE_EXECUTABLE_PATH;
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: nodeSuite,
      extensionTestsEnv: { OPEN_CLAIMS_TOTALS: totals },
      launchArgs: [
        workspace.path,
        '--user-data-dir',
        profile.path,
        '--disable-extensions',
        '--disable-workspace-trust',
      ],
    });
    return JSON.parse(readFileSync(totals, 'utf8'));
  } catch (error) {
    // Failed tests reject, too; their totals are there then.
    if (existsSync(totals)) return JSON.parse(readFileSync(totals, 'utf8'));
    throw new Error(`${error.message}\n${executable ? '' : hint}`);
  } finally {
    workspace.remove();
    profile.remove();
  }
}

const hint =
  'VS Code is downloaded for this pass. Where it cannot be, set VSCODE_EXECUTABLE_PATH to an installed one, or run the passes in a browser: node scripts/vscode/run.mjs all';
