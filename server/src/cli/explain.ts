/** The explain command: what the registry holds on the model that a name means. */
import {
  createChecker,
  DEFINITION_IDS,
  defaultSettings,
  type Entry,
  entryMarkdown,
  entryPlainText,
  explainEntry,
  findEntries,
  type Registry,
  registryAsOf,
  resolveSettings,
  suggestEntries,
} from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { explanationRecord } from './entry-record.ts';
import type { ExitStatus, Host } from './host.ts';
import { ownRegistry } from './own-registry.ts';
import { warn } from './warn.ts';

export async function explain(options: Options, host: Host): Promise<ExitStatus> {
  const name = options.names.join(' ').trim();
  if (name === '') throw new UsageError('explain needs the name of a model, a family or a company');
  const { registry: whole, problems } = ownRegistry(options, host);
  const registry = asOf(whole, options.value('as-of'));
  const status = problems > 0 ? 2 : 0;
  const [entry, ...others] = entriesNamed(registry, name);
  if (!entry) {
    const alike = suggestEntries(registry, name, 5).map((suggested) => suggested.name);
    const hint = alike.length > 0 ? `; known: ${alike.join(', ')}` : '';
    throw new UsageError(`the registry has no entry named "${name}"${hint}`);
  }
  const format = options.value('format');
  if (format === 'json') {
    await host.write(`${JSON.stringify(explanationRecord(registry, entry), null, 2)}\n`);
    return status;
  }
  const definition = DEFINITION_IDS.find((id) => id === options.value('definition')) ?? 'osaid-1.0';
  const language = options.value('language') === 'fr' ? 'fr' : 'en';
  const explanation = explainEntry(registry, entry, definition, language, { today: host.today, allDefinitions: true });
  await host.write(`${format === 'markdown' ? entryMarkdown(explanation) : entryPlainText(explanation)}\n`);
  if (others.length > 0)
    warn(host, `"${name}" may also mean: ${others.map((other) => `${other.name} (${other.kind})`).join(', ')}`);
  return status;
}

function asOf(registry: Registry, date: string | undefined): Registry {
  if (date === undefined) return registry;
  const { settings, problems } = resolveSettings({ asOf: date });
  if (problems[0]) throw new UsageError(`--as-of: ${problems[0].message}`);
  return registryAsOf(registry, settings.asOf);
}

/** What the name means by itself, or else as the reader would take it in a sentence: "Mistral Small" is a Mistral. */
function entriesNamed(registry: Registry, name: string): readonly Entry[] {
  const found = findEntries(registry, name);
  if (found.length > 0) return found;
  const { mentions } = createChecker(registry, defaultSettings).check({ text: name, format: 'plaintext' }).reading;
  const [mention, ...others] = mentions;
  const whole = mention && mention.span.start === 0 && mention.span.end === name.length;
  return whole && others.length === 0 && !mention.derived && !mention.unknownVersion ? [mention.entry] : [];
}
