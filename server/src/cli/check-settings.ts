/** The settings that the options of a check amount to. */
import { type Checker, RULE_IDS, resolveSettings, type Settings, suggestEntries } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';

export function settingsOf(options: Options): Settings {
  const { settings, problems } = resolveSettings({
    definition: options.value('definition'),
    language: options.value('language'),
    messages: options.value('messages'),
    asOf: options.value('as-of'),
    ignoredModels: options.values('ignore-model'),
    severity: severitiesOf(options.values('rule')),
  });
  const [problem] = problems;
  if (problem) throw new UsageError(`--${problem.path === 'asOf' ? 'as-of' : problem.path}: ${problem.message}`);
  return settings;
}

/** A name that means nothing is more likely mistyped than meant. */
export function requireKnownModels({ registry, unknownModels }: Checker): void {
  const [name] = unknownModels;
  if (name === undefined) return;
  const alike = suggestEntries(registry, name, 3).map((entry) => entry.name);
  const advice = alike.length > 0 ? `; did you mean ${alike.join(', ')}?` : '';
  throw new UsageError(`--ignore-model: the registry knows no model "${name}"${advice}`);
}

/** Where rules are chosen, the others are off. */
function severitiesOf(chosen: readonly string[]) {
  const off = chosen.length > 0 ? RULE_IDS.filter((rule) => !chosen.includes(rule)) : [];
  return Object.fromEntries(off.map((rule) => [rule, 'off']));
}
