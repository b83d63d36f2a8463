/** The validate command: checks registry files and says what is wrong, at which line and column. */
import { createLineIndex, readRegistryFiles } from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { fileIdentity } from './files.ts';
import type { ExitStatus, Host } from './host.ts';
import { readRegistryText } from './registry-file.ts';
import { printable } from './reporters/printable.ts';
import { warn } from './warn.ts';

/** Prints one line for each problem. Exit status 1 where there is one, 2 where a file can't be read. */
export async function validate(options: Options, host: Host): Promise<ExitStatus> {
  if (options.names.length === 0) throw new UsageError('registry validate needs the names of registry files');
  const { workingDirectory } = host;
  const seen = new Set<string>();
  const files: { readonly name: string; readonly text: string }[] = [];
  let unreadable = 0;
  for (const name of options.names) {
    const file = fileIdentity(name, workingDirectory);
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readRegistryText(file, name);
    if (typeof text === 'string') {
      files.push({ name, text });
      continue;
    }
    unreadable++;
    warn(host, `${text.name}: ${text.reason}`);
  }
  const { problems } = readRegistryFiles(
    host.registry(),
    files.map(({ text }) => text),
  );
  for (const [i, { name, text }] of files.entries()) {
    const lines = createLineIndex(text);
    for (const { offset, message } of problems[i] ?? []) {
      const { line, column } = lines.placeAt(offset);
      await host.write(`${printable(`${name}:${line}:${column}: ${message.en}`)}\n`);
    }
  }
  const found = problems.flat().length;
  if (found > 0) await host.write(`${found} ${found === 1 ? 'problem' : 'problems'}\n`);
  else if (files.length > 0)
    await host.write(`${files.length} ${files.length === 1 ? 'file is' : 'files are'} sound\n`);
  if (unreadable > 0) return 2;
  return found > 0 ? 1 : 0;
}
