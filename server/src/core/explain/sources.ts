/** The sources behind an entry, each once. */
import type { Version } from '../registry/entry.ts';

export interface SourceLine {
  readonly url: string;
  /** YYYY-MM-DD, the day the source was read. */
  readonly checked: string;
}

/** Sources of all versions and of their licences, in order; of one address the latest reading counts. */
export function sourcesOf(versions: readonly Version[]): readonly SourceLine[] {
  const latest = new Map<string, string>();
  const add = ({ url, checked }: SourceLine) => {
    const known = latest.get(url);
    if (known === undefined || known < checked) latest.set(url, checked);
  };
  for (const version of versions) version.sources.forEach(add);
  for (const version of versions) version.licence?.sources.forEach(add);
  return [...latest].map(([url, checked]) => ({ url, checked }));
}
