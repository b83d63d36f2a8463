/** What holds for commands that look at no text: the project's settings and registry files where they are run. */
import type { Registry, Settings } from '../core/index.ts';
import type { Options } from './arguments.ts';
import { settingsByOptions } from './check-settings.ts';
import type { Host } from './host.ts';
import { createOwnRegistries } from './own-registry.ts';
import { createProjects } from './projects.ts';
import { createTeller } from './teller.ts';

export interface Session {
  readonly registry: Registry;
  readonly settings: Settings;
  /** How many problems were told. */
  readonly problems: number;
}

export function sessionOf(options: Options, host: Host): Session {
  const projects = createProjects(options, host.workingDirectory);
  const { settings } = settingsByOptions(options)(projects.inForce());
  const teller = createTeller(host);
  for (const problem of projects.newProblems()) teller.tell(problem);
  const registry = createOwnRegistries(options, host, teller.tell).of(settings.registryFiles);
  return { registry, settings, problems: teller.count() };
}
