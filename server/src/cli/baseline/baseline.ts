/** Passes over findings that were accepted before, and writes down what is accepted from now on. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Options, UsageError } from '../arguments.ts';
import { type Checked, withFindings } from '../checked.ts';
import { fileIdentity } from '../files.ts';
import type { Host } from '../host.ts';
import { readLimitedText } from '../registry-file.ts';
import { replaceWhole } from '../replace-whole.ts';
import { type Identity, shownName } from '../result.ts';
import { reasonOf } from '../unreadable.ts';
import { type Accepted, type AcceptedByText, baselineText, parseBaseline, toAccepted } from './baseline-file.ts';

export interface Baseline {
  /** Without what is accepted. */
  shown(identity: Identity, checked: Checked): Checked;
  /** How many findings were passed over. */
  accepted(): number;
  /** Ends the run: what there is to tell, and whether all went well. `problems` were met in the run. */
  finish(problems: number): { readonly note?: string; readonly failed?: string };
}

const MOST_BYTES = 50_000_000;

/** Undefined where the options ask for none. Throws a UsageError where they can't be followed. */
export function createBaseline(options: Options, host: Host): Baseline | undefined {
  const [given, written] = [options.given('baseline'), options.given('write-baseline')];
  const name = given ?? written;
  if (name === undefined) return undefined;
  if (given !== undefined && written !== undefined)
    throw new UsageError('give --baseline to pass over what is accepted, or --write-baseline to accept; not both');
  if (options.value('input') === 'jsonl')
    throw new UsageError('a baseline accepts findings of files; --input jsonl has none');
  const path = resolve(host.workingDirectory, name);
  const rules = options.values('rule');
  const place = placeOf(path, host.workingDirectory);
  const judges = (rule: string) => rules.length === 0 || rules.includes(rule);
  if (given !== undefined) return reader(name, readBaseline(name, path, true), place, judges);
  if (options.flags.has('fix'))
    throw new UsageError('--write-baseline accepts findings and --fix mends them; do one, then the other');
  return writer(name, path, readBaseline(name, path, false), place, judges);
}

interface Place {
  /** The key of a text. */
  keyOf(identity: Identity): string;
  /** Whether the file behind a key is still there. */
  exists(key: string): boolean;
}

function reader(name: string, known: AcceptedByText, place: Place, judges: (rule: string) => boolean): Baseline {
  const left = new Map(
    [...known].map(([key, list]) => [key, new Map(list.map((entry) => [entry.fingerprint, { ...entry }]))]),
  );
  const seen = new Set<string>();
  let accepted = 0;
  return {
    shown(identity, checked) {
      const key = place.keyOf(identity);
      const entries = left.get(key);
      seen.add(key);
      return withFindings(checked, ({ fingerprint = '' }) => {
        const entry = entries?.get(fingerprint);
        if (!entry || entry.count === 0) return true;
        entries?.set(fingerprint, { ...entry, count: entry.count - 1 });
        accepted++;
        return false;
      });
    },
    accepted: () => accepted,
    finish() {
      const stale = [...left].flatMap(([key, entries]) => {
        if (!seen.has(key) && place.exists(key)) return [];
        const count = [...entries.values()].reduce((sum, entry) => sum + (judges(entry.rule) ? entry.count : 0), 0);
        return count > 0 ? [{ key, count }] : [];
      });
      const total = stale.reduce((sum, { count }) => sum + count, 0);
      if (total === 0) return {};
      const shown = stale.slice(0, 3).map(({ key, count }) => `${key}: ${count}`);
      const more = stale.length > shown.length ? `, and ${stale.length - shown.length} more texts` : '';
      return {
        note: `${name}: ${many(total, 'accepted finding')} no longer there (${shown.join(', ')}${more}); --write-baseline ${name} forgets what is gone`,
      };
    },
  };
}

function writer(
  name: string,
  path: string,
  known: AcceptedByText,
  place: Place,
  judges: (rule: string) => boolean,
): Baseline {
  const found = new Map<string, readonly Accepted[]>();
  let accepted = 0;
  return {
    shown(identity, checked) {
      const key = place.keyOf(identity);
      // What other rules found in this text is not looked at now, and stays accepted.
      const others = known.get(key)?.filter(({ rule }) => !judges(rule)) ?? [];
      found.set(key, [...others, ...toAccepted(checked.findings)]);
      accepted += checked.findings.length;
      return withFindings(checked, () => false);
    },
    accepted: () => accepted,
    finish(problems) {
      if (problems > 0) return { failed: `${name}: not written, as not all could be checked` };
      const kept = [...known].filter(([key]) => !found.has(key) && place.exists(key));
      try {
        replaceWhole(path, baselineText(new Map([...kept, ...found])));
      } catch (error) {
        return { failed: `${name}: not written: ${reasonOf(error)}` };
      }
      return { note: `${name}: ${many(accepted, 'finding')} accepted now` };
    },
  };
}

/** A file that is not there is fine where it is to be written. */
function readBaseline(name: string, path: string, isNeeded: boolean): AcceptedByText {
  if (!isNeeded && !existsSync(path)) return new Map();
  const text = readLimitedText(path, name, MOST_BYTES);
  const option = isNeeded ? 'baseline' : 'write-baseline';
  if (typeof text !== 'string') throw new UsageError(`--${option}: ${name}: ${text.reason}`);
  const parsed = parseBaseline(text.replace(/^\uFEFF/, ''));
  if (typeof parsed === 'string') throw new UsageError(`--${option}: ${name} ${parsed}`);
  return parsed;
}

function placeOf(path: string, workingDirectory: string): Place {
  const folder = dirname(fileIdentity(path, workingDirectory));
  return {
    keyOf(identity) {
      const name = shownName(identity);
      if (name === '-') return name;
      return relative(folder, fileIdentity(name, workingDirectory)).split(sep).join('/');
    },
    exists: (key) => key === '-' || existsSync(resolve(folder, key)),
  };
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? ' is' : 's are'}`;
}
