/** The commands: their options and their help. */
import { inColumns } from './columns.ts';
import {
  CHECK_OPTIONS,
  CONFIG_OPTIONS,
  EXPLAIN_OPTIONS,
  HELP_OPTIONS,
  LIST_OPTIONS,
  type OptionSpec,
  type OptionSpecs,
  REPORT_OPTIONS,
} from './option-table.ts';

interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: OptionSpecs;
  readonly notes?: string;
}

const EXIT_STATUS =
  'Exit status: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage, unreadable input,\na problem in a project or registry file, or a file that can’t be changed (the rest is still checked).';

const FIX_NOTES = [
  'With --fix, each file is replaced in one step, or told of and left as it is. The mended text of - goes to standard',
  'output, and the report of all texts to standard error. With --dry-run, standard output is one unified diff for',
  'git apply or patch -p1, and the summary goes to standard error. Both end as if the fixes had been made.',
].join('\n');

const REPORT_STATUS =
  'Exit status: 0, or 2 where something could not be read or written, or a project or registry file has a problem.';

export const COMMANDS = {
  check: {
    usage: 'check [options] [file | directory | glob | -]…',
    summary: 'checks texts for claims of openness about AI models',
    options: CHECK_OPTIONS,
    notes: `${FIX_NOTES}\n\n${EXIT_STATUS}`,
  },
  report: {
    usage: 'report [options] [file | directory | glob | -]…',
    summary: 'writes an inventory of all claims of openness, and of the models that are named',
    options: REPORT_OPTIONS,
    notes: `Without a name, the working directory is read.\n\n${REPORT_STATUS}`,
  },
  explain: {
    usage: 'explain [options] NAME',
    summary: 'tells what the registry holds on the model that NAME means',
    options: EXPLAIN_OPTIONS,
  },
  'registry list': {
    usage: 'registry list [options]',
    summary: 'lists the entries of the registry',
    options: LIST_OPTIONS,
  },
  'registry validate': {
    usage: 'registry validate FILE…',
    summary: 'checks registry files and says what is wrong, where',
    options: HELP_OPTIONS,
    notes: 'Exit status: 0 all files are sound, 1 problems were found, 2 a file can’t be read.',
  },
  'registry sources': {
    usage: 'registry sources',
    summary: 'prints where the registry’s facts come from',
    options: HELP_OPTIONS,
  },
  config: {
    usage: 'config [options] [FILE]',
    summary: 'prints the settings for a file, and where each comes from',
    options: CONFIG_OPTIONS,
    notes: 'Exit status: 0, or 2 where a project file has a problem.',
  },
  lsp: {
    usage: 'lsp --stdio',
    summary: 'starts the language server',
    options: HELP_OPTIONS,
  },
  mcp: {
    usage: 'mcp',
    summary: 'starts a server that writing assistants can ask, by the Model Context Protocol',
    options: HELP_OPTIONS,
    notes: 'It speaks over standard input and output, and reads neither files nor the network.',
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

export function overview(): string {
  const commands: readonly Command[] = Object.values(COMMANDS);
  const rows = commands.map(({ usage, summary }) => [usage.split(' [')[0] ?? usage, summary] as const);
  return [
    'Open Claims flags "open source" claims about AI models that the known facts don’t bear.',
    '',
    'Usage: open-claims COMMAND [options]',
    '',
    'Commands:',
    ...aligned(rows),
    '',
    'open-claims COMMAND --help tells more of a command; open-claims --version prints the version.',
    '',
  ].join('\n');
}

export function helpOf(name: CommandName): string {
  const command: Command = COMMANDS[name];
  const rows = Object.entries(command.options).map(
    ([option, spec]) => [`--${option}${spec.value ? ` ${spec.value}` : ''}`, describe(spec)] as const,
  );
  return [
    `Usage: open-claims ${command.usage}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    '',
    'Options:',
    ...aligned(rows),
    ...(command.notes ? ['', command.notes] : []),
    '',
  ].join('\n');
}

function describe({ help, choices, multiple, default: preset }: OptionSpec): string {
  const values = choices ? ` (${choices().join(', ')}; default ${preset ?? (multiple ? 'all' : 'none')})` : '';
  return `${help}${values}`;
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  return inColumns(rows).map((line) => `  ${line}`);
}
