// Sees to it that no process and no temporary folder outlives a test run, however the run ends.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cleanups = new Set();
process.on('exit', () => {
  for (const clean of cleanups) clean();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Makes a folder that is deleted at the latest when this process exits. Returns its path and `remove`. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const remove = () => {
    cleanups.delete(remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  cleanups.add(remove);
  return { path: folder, remove };
}

/** Starts a command as leader of a process group. `stop` ends the whole group and resolves when the leader is gone. */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true });
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended already.
    }
  };
  const killNow = () => kill('SIGKILL');
  cleanups.add(killNow);
  const stop = async () => {
    kill('SIGTERM');
    const patience = setTimeout(killNow, 3000);
    await gone;
    clearTimeout(patience);
    // Children that ignored the first signal end here.
    killNow();
    cleanups.delete(killNow);
  };
  return { child, gone, stop };
}
