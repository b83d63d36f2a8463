/** Reads options and names by the option table, and says clearly what is wrong with them. */
import { parseArgs } from 'node:util';
import type { OptionSpecs } from './option-table.ts';

/** The user asked for something that can't be done; the message is one line for standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By its name: each bundle of the program has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

export interface Options {
  /** What was typed without an option: files, globs, names. */
  readonly names: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** All that was typed behind the command. */
  readonly typed: readonly string[];
  /** The value that was given; undefined for a default. */
  given(name: string): string | undefined;
  /** Given value or default. */
  value(name: string): string | undefined;
  /** All values of an option that may be given more than once. */
  values(name: string): readonly string[];
}

export function parseArguments(args: readonly string[], specs: OptionSpecs, help: string): Options {
  const { values, positionals } = parse(args, specs, help);
  for (const [name, spec] of Object.entries(specs)) {
    const choices = spec.choices?.() ?? [];
    if (choices.length === 0) continue;
    for (const value of [values[name]].flat())
      if (typeof value === 'string' && !choices.includes(value))
        throw new UsageError(`--${name} can't be "${value}"; allowed: ${choices.join(', ')}`);
  }
  return {
    typed: args,
    names: positionals,
    flags: new Set(Object.keys(values).filter((name) => values[name] === true)),
    given(name) {
      const given = values[name];
      return typeof given === 'string' ? given : undefined;
    },
    value(name) {
      const given = values[name];
      return typeof given === 'string' ? given : specs[name]?.default;
    },
    values(name) {
      const given = values[name];
      return Array.isArray(given) ? given.filter((value) => typeof value === 'string') : [];
    },
  };
}

function parse(args: readonly string[], specs: OptionSpecs, help: string) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value, multiple = false }]) => [
      name,
      {
        type: value ? ('string' as const) : ('boolean' as const),
        multiple,
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's messages go on with advice that doesn't fit here.
    const [reason = ''] = String((error as Error).message).split(/\.\s|\n/);
    throw new UsageError(`${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}; see ${help}`);
  }
}
