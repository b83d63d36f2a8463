/** The settings of a check for each text: defaults, then the project's, then those of options. */
import {
  defaultSettings,
  type Layer,
  type Layered,
  RULE_IDS,
  resolveSettings,
  type Settings,
  type SeveritySetting,
  withLayers,
} from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import type { PlacedInForce } from './projects.ts';

const KEYS = { definition: 'definition', language: 'language', messages: 'messages', asOf: 'as-of' } as const;

/** Lists that are added to those of the project. */
const ADDED = ['ignoredModels', 'ignoredTerms'] as const;
const OPTION_NAMES: Readonly<Record<string, string>> = {
  asOf: 'as-of',
  ignoredModels: 'ignore-model',
  ignoredTerms: 'ignore-term',
};

/** Returns what holds where a project file is in force. Throws a UsageError where an option's value can't be used. */
export function settingsByOptions(options: Options): (inForce: PlacedInForce) => Layered {
  const given = Object.entries(KEYS).flatMap(([key, option]) => {
    const value = options.given(option);
    return value === undefined ? [] : [[key as keyof typeof KEYS, option, value] as const];
  });
  const { settings, problems } = resolveSettings({
    ...Object.fromEntries(given.map(([key, , value]) => [key, value])),
    ignoredModels: options.values('ignore-model'),
    ignoredTerms: options.values('ignore-term'),
  });
  const [problem] = problems;
  if (problem) throw new UsageError(`--${OPTION_NAMES[problem.path] ?? problem.path}: ${problem.message.en}`);
  const layers: Layer[] = given.map(([key, option]) => ({
    origin: `option --${option}`,
    settings: { [key]: settings[key] },
  }));
  const rules = options.values('rule');
  return (inForce) => {
    const named = inForce.layers.map((layer) => ({ ...layer, origin: originOf(layer, inForce) }));
    const below = withLayers(defaultSettings, named);
    // What these options name comes on top of what the project names.
    const added: Layer[] = [
      ...(rules.length > 0
        ? [{ origin: 'option --rule', settings: { severity: onlyRules(rules, below.settings) } }]
        : []),
      ...ADDED.flatMap((key) => {
        if (settings[key].length === 0) return [];
        const origin = [below.origins[key], `option --${OPTION_NAMES[key]}`].filter(Boolean).join(' and ');
        return [
          { origin, settings: { [key]: [...below.settings[key], ...settings[key]] }, modelPlaces: below.modelPlaces },
        ];
      }),
    ];
    return withLayers(defaultSettings, [...named, ...layers, ...added]);
  };
}

/** `overrides[0]` behind the name of the file as the user knows it. */
function originOf({ origin }: Layer, { nameOf }: PlacedInForce): string {
  const [file = '', ...rest] = origin.split(', overrides[');
  return [nameOf(file), ...rest].join(', overrides[');
}

/** Where rules are chosen, the others are off, and a chosen one is on whatever the project says. */
function onlyRules(chosen: readonly string[], { severity }: Settings): Partial<Settings['severity']> {
  const changed = RULE_IDS.flatMap((rule): readonly (readonly [string, SeveritySetting])[] => {
    if (!chosen.includes(rule)) return [[rule, 'off']];
    return severity[rule] === 'off' ? [[rule, 'default']] : [];
  });
  return Object.fromEntries(changed);
}
