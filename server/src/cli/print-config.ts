/** Prints the settings that hold for a text, and where each comes from. */
import { resolve } from 'node:path';
import type { Layered } from '../core/index.ts';
import type { Options } from './arguments.ts';
import { settingsByOptions } from './check-settings.ts';
import { inColumns } from './columns.ts';
import type { ExitStatus, Host } from './host.ts';
import { createProjects } from './projects.ts';
import { printable } from './reporters/printable.ts';
import { warn } from './warn.ts';

/** The config command. */
export async function config(options: Options, host: Host): Promise<ExitStatus> {
  const [name, ...others] = options.names;
  if (others.length === 0) return printConfig(options, host, name, options.value('format') === 'json');
  warn(host, 'config takes one file');
  return 2;
}

/** Without a name, for texts that are no files of a project. Exit status 2 where a project file has a problem. */
export async function printConfig(
  options: Options,
  host: Host,
  name: string | undefined,
  asJson: boolean,
): Promise<ExitStatus> {
  const projects = createProjects(options, host.workingDirectory);
  const path = name === undefined ? undefined : resolve(host.workingDirectory, name);
  const inForce = projects.inForce(path);
  const layered = settingsByOptions(options)(inForce);
  const leftOut = path === undefined ? undefined : projects.leftOut(path, false);
  const problems = projects.newProblems();
  for (const problem of problems) warn(host, problem);
  const record = {
    path: name ?? null,
    projectFile: inForce.file === undefined ? null : inForce.nameOf(inForce.file),
    leftOut: leftOut ?? null,
    settings: settingsWithOrigins(layered),
  };
  await host.write(asJson ? `${JSON.stringify(record, null, 2)}\n` : inWords(record));
  return problems.length > 0 ? 2 : 0;
}

interface Row {
  readonly value: unknown;
  readonly from: string;
}

function settingsWithOrigins({ settings, origins }: Layered): Readonly<Record<string, Row>> {
  const { severity, registryFiles, ...others } = settings;
  const rows = {
    ...others,
    'registry.files': registryFiles,
    ...Object.fromEntries(Object.entries(severity).map(([rule, level]) => [`severity.${rule}`, level])),
  };
  return Object.fromEntries(
    Object.entries(rows).map(([key, value]) => [key, { value, from: origins[key] ?? 'default' }] as const),
  );
}

interface ConfigRecord {
  readonly projectFile: string | null;
  readonly leftOut: { readonly file: string; readonly by: string } | null;
  readonly settings: Readonly<Record<string, Row>>;
}

function inWords({ projectFile, leftOut, settings }: ConfigRecord): string {
  const rows = Object.entries(settings).map(([key, { value, from }]) =>
    [key, JSON.stringify(value), from].map(printable),
  );
  const head = [
    `project file: ${projectFile ?? 'none'}`,
    ...(leftOut ? [`left out of folders by ${leftOut.file}, ${leftOut.by}`] : []),
  ].map(printable);
  return [...head, '', ...inColumns(rows)].map((line) => `${line}\n`).join('');
}
