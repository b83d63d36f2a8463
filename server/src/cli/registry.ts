/** The registry commands that show what is in it. */
import type { Options } from './arguments.ts';
import { inColumns } from './columns.ts';
import { entryRecord } from './entry-record.ts';
import type { ExitStatus, Host } from './host.ts';
import { printable } from './reporters/printable.ts';
import { sessionOf } from './session.ts';

/** Lists all entries, as a table or as JSON. */
export async function listEntries(options: Options, host: Host): Promise<ExitStatus> {
  const { registry, problems } = sessionOf(options, host);
  const status = problems > 0 ? 2 : 0;
  const records = registry.entries.map((entry) => entryRecord(registry, entry));
  if (options.value('format') === 'json') {
    await host.write(`[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
    return status;
  }
  const rows = records.map(({ name, kind, developer, weights, licence, status, differs }) =>
    [
      name,
      kind,
      developer,
      status,
      differs.includes('weights') ? 'weights differ' : `weights ${weights}`,
      differs.includes('licence') ? 'licences differ' : (licence ?? 'licence unknown'),
    ].map(printable),
  );
  await host.write(
    inColumns(rows)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return status;
}

/** Prints where the facts come from. */
export async function printSources(host: Host): Promise<ExitStatus> {
  await host.write(`${host.registry().attribution.trimEnd()}\n`);
  return 0;
}
