/** Needs Node: the server is a process, and is killed as a machine short of memory would. */
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { expectEqual, expectMatch } from './expect.ts';
import { findingsWhen } from './findings.ts';
import { closeAll, hoverOver, openFile, rangeOf } from './workbench.ts';

/** Processes of our server that this extension host has started. */
function servers(): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && command.includes('server.cjs') ? [Number(pid)] : [];
  });
}

// Windows has no list of processes that is as easily read.
if (process.platform !== 'win32')
  describe('A killed server', () => {
    afterEach(closeAll);

    it('is started again, and the findings come back and follow the text', async () => {
      const document = await openFile('killed.md', 'Llama 3 is an open-source model.\n');
      for (const words of ['open-source', 'open source']) {
        await findingsWhen(document.uri, ({ length }) => length === 1);
        const [before, ...others] = servers();
        if (before === undefined) throw new Error('No server runs.');
        expectEqual(others.length, 0);
        // What is asked until the editor has noticed goes nowhere, and must not end it all.
        const asking = setInterval(() => hoverOver(document, 'Llama 3').catch(() => undefined));
        await hoverOver(document, 'Llama 3');
        process.kill(before, 'SIGKILL');
        // The findings of a server that is gone are taken away; those that come are the new one's.
        await findingsWhen(document.uri, ({ length }) => length === 0).finally(() => clearInterval(asking));
        await findingsWhen(document.uri, ({ length }) => length === 1);
        const now = servers();
        expectEqual(now.length, 1);
        expectEqual(now.includes(before), false);
        const change = new vscode.WorkspaceEdit();
        change.replace(document.uri, rangeOf(document, words), 'big');
        expectEqual(await vscode.workspace.applyEdit(change), true);
        await findingsWhen(document.uri, ({ length }) => length === 0);
        const back = new vscode.WorkspaceEdit();
        back.replace(document.uri, rangeOf(document, 'big'), 'open source');
        expectEqual(await vscode.workspace.applyEdit(back), true);
      }
      const [finding] = await findingsWhen(document.uri, ({ length }) => length === 1);
      expectMatch(document.getText(finding?.range), /open source/);
    });
  });
