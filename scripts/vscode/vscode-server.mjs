// Starts the VS Code server that code-server carries, in a home of its own, for one run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startGroup, temporaryFolder } from './leftovers.mjs';
import { vscodeNode, vscodeServer } from './places.mjs';

/** Settings for a VS Code that asks nothing, looks nothing up and shows nothing but the work at hand. */
export const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
};

/** A fresh home. `extensions` are paths of .vsix files to install there, as a user would. */
export async function startVscodeServer({ settings = calmSettings, extensions = [] } = {}) {
  const home = temporaryFolder('open-claims-vscode');
  const place = (...names) => path.join(home.path, ...names);
  mkdirSync(place('data', 'User'), { recursive: true });
  writeFileSync(place('data', 'User', 'settings.json'), JSON.stringify(settings));
  const env = calmEnvironment(home.path);
  const folders = ['--server-data-dir', place('server'), '--extensions-dir', place('extensions')];
  const start = [vscodeServer, '--accept-server-license-terms', ...folders];
  for (const extension of extensions) install(start, extension, env);

  const options = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--user-data-dir',
    place('data'),
  ];
  const calm = ['--telemetry-level', 'off', '--disable-telemetry', '--disable-workspace-trust'];
  // Without the last of these the workbench never starts the tests, and says nothing.
  const group = startGroup(vscodeNode, [...start, ...options, ...calm, '--enable-smoke-test-driver'], { env });
  const stop = async () => {
    await group.stop();
    home.remove();
  };
  try {
    const port = await announcedPort(group);
    return { authority: `127.0.0.1:${port}`, home: home.path, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function calmEnvironment(home) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|npm_)/.test(name) && !['PORT', 'PASSWORD', 'NODE_OPTIONS'].includes(name),
  );
  const config = path.join(home, 'config');
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: config,
    // Sockets go there.
    XDG_RUNTIME_DIR: home,
    // No look-ups of extensions.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

function install(start, extension, env) {
  const result = spawnSync(vscodeNode, [...start, '--install-extension', extension], { env, encoding: 'utf8' });
  if (result.status !== 0 || !/successfully installed/.test(result.stdout)) {
    throw new Error(`VS Code did not install ${extension}.\n${result.stdout}${result.stderr}`);
  }
}

/** The server chooses a free port and says which. */
function announcedPort({ child, gone }) {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (data) => {
      output += data;
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const fail = (reason) => reject(new Error(`The VS Code server ${reason}.\n${output}`));
    gone.then(() => fail('ended'));
    setTimeout(() => fail('did not start within 30 seconds'), 30_000).unref();
  });
}
