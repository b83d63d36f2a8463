/** A folder with drafts for tests that mend them. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, run, type World } from '../fake-host.ts';

/** The fix of its first claim is safe; that of the second, whose words two blanks part, is not. */
export const DRAFT = 'Acme-1 is open source.\nIts maker calls it open  source.\n';
export const MENDED = 'Acme-1 is open-weight.\nIts maker calls it open  source.\n';
/** A draft that mends without a rest. */
export const CLAIM = 'Acme-1 is open source.\n';
export const CLEAN = 'Acme-1 is open-weight.\n';

export interface Workshop {
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  bytes(name: string): Buffer;
  text(name: string): string;
  /** Names in the folder. */
  names(): readonly string[];
  check(args: readonly string[], world?: World): Promise<Outcome>;
  fix(...args: string[]): Promise<Outcome>;
  dryRun(...args: string[]): Promise<Outcome>;
  close(): void;
}

export function openWorkshop(): Workshop {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'open-claims-fix-')));
  const path = (name: string) => join(folder, name);
  const check = (args: readonly string[], world: World = {}) =>
    run(['check', ...args], { workingDirectory: folder, ...world });
  return {
    folder,
    path,
    write: (name, content) => writeFileSync(path(name), content),
    bytes: (name) => readFileSync(path(name)),
    text: (name) => readFileSync(path(name), 'utf8'),
    names: () => readdirSync(folder).sort(),
    check,
    fix: (...args) => check(['--fix', ...args]),
    dryRun: (...args) => check(['--fix', '--dry-run', ...args]),
    close: () => rmSync(folder, { recursive: true }),
  };
}
