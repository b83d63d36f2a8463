/** The settings that the options of a check amount to. */
import { RULE_IDS, resolveSettings, type Settings } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';

export function settingsOf(options: Options): Settings {
  const { settings, problems } = resolveSettings({
    definition: options.value('definition'),
    language: options.value('language'),
    messages: options.value('messages'),
    asOf: options.value('as-of'),
    severity: severitiesOf(options.values('rule')),
  });
  const [problem] = problems;
  if (problem) throw new UsageError(`--${problem.path === 'asOf' ? 'as-of' : problem.path}: ${problem.message}`);
  return settings;
}

/** Where rules are chosen, the others are off. */
function severitiesOf(chosen: readonly string[]) {
  const off = chosen.length > 0 ? RULE_IDS.filter((rule) => !chosen.includes(rule)) : [];
  return Object.fromEntries(off.map((rule) => [rule, 'off']));
}
