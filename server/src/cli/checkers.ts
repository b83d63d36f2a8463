/** A checker for each text: texts with the same settings share one. */
import { resolve } from 'node:path';
import { type Checker, type InForce, type Layered, suggestEntries } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { settingsByOptions } from './check-settings.ts';
import type { CheckerHost } from './host.ts';
import type { InputText } from './inputs.ts';
import { createOwnRegistries } from './own-registry.ts';
import type { PlacedInForce, Projects } from './projects.ts';
import type { Tell } from './teller.ts';

export interface Checkers {
  /** For what is no text of a project. */
  readonly session: Checker;
  of(text: Located): Checker;
  /** What the findings rest on besides text and program: equal keys, equal findings. */
  keyOf(text: Located): string;
}

/** By its path from the working directory; absent where it has none. */
type Located = Pick<InputText, 'path'>;

/** Throws a UsageError where an option names a model that the registry doesn't know. */
export function createCheckers(options: Options, host: CheckerHost, projects: Projects, tell: Tell): Checkers {
  const settingsOf = settingsByOptions(options);
  const own = createOwnRegistries(options, host, tell);
  const known = new Map<string, Checker>();
  const byLayers = new Map<InForce['layers'], Checker>();
  const checkerFor = (inForce: PlacedInForce): Checker => {
    for (const problem of projects.newProblems()) tell(problem);
    const same = byLayers.get(inForce.layers);
    if (same) return same;
    const layered = settingsOf(inForce);
    const key = JSON.stringify(layered.settings);
    const checker = known.get(key) ?? create(layered, inForce);
    known.set(key, checker);
    byLayers.set(inForce.layers, checker);
    return checker;
  };
  const create = ({ settings, modelPlaces }: Layered, inForce: PlacedInForce): Checker => {
    const checker = host.createChecker(settings, own.of(settings.registryFiles));
    const named = options.values('ignore-model');
    for (const name of checker.unknownModels) {
      const place = modelPlaces.find((other) => other.name === name);
      const problem = `the registry knows no model "${name}"${advice(checker, name)}`;
      // A name that means nothing is more likely mistyped than meant.
      if (named.includes(name)) throw new UsageError(`--ignore-model: ${problem}`);
      if (place) tell(`${inForce.placeOf(place)}: ignoredModels: ${problem}`);
    }
    return checker;
  };
  const of = ({ path }: Located) =>
    checkerFor(projects.inForce(path === undefined ? undefined : resolve(host.workingDirectory, path)));
  return {
    session: checkerFor(projects.inForce()),
    of,
    keyOf(text) {
      const { settings } = of(text);
      return JSON.stringify([settings, own.textsOf(settings.registryFiles)]);
    },
  };
}

function advice({ registry }: Checker, name: string): string {
  const alike = suggestEntries(registry, name, 3).map((entry) => entry.name);
  return alike.length > 0 ? `; did you mean ${alike.join(', ')}?` : '';
}
