/** The explain command: what the registry holds on the model that a name means. */
import { entryMarkdown, entryPlainText, explainEntry, registryAsOf, suggestEntries } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { entriesNamed } from './entries-named.ts';
import { explanationRecord } from './entry-record.ts';
import type { ExitStatus, Host } from './host.ts';
import { sessionOf } from './session.ts';
import { warn } from './warn.ts';

export async function explain(options: Options, host: Host): Promise<ExitStatus> {
  const name = options.names.join(' ').trim();
  if (name === '') throw new UsageError('explain needs the name of a model, a family or a company');
  const { registry: whole, settings, problems } = sessionOf(options, host);
  const registry = settings.asOf === '' ? whole : registryAsOf(whole, settings.asOf);
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
  const language = options.value('language') === 'fr' ? 'fr' : 'en';
  const explanation = explainEntry(registry, entry, settings.definition, language, {
    today: host.today,
    allDefinitions: true,
  });
  await host.write(`${format === 'markdown' ? entryMarkdown(explanation) : entryPlainText(explanation)}\n`);
  if (others.length > 0)
    warn(host, `"${name}" may also mean: ${others.map((other) => `${other.name} (${other.kind})`).join(', ')}`);
  return status;
}
