/** Reads the command's name and hands over to it. */
import { isUsageError, type Options, parseArguments, UsageError } from './arguments.ts';
import { COMMANDS, type CommandName, helpOf, isCommandName, overview } from './commands.ts';
import type { ExitStatus, Host } from './host.ts';
import { warn } from './warn.ts';

/** Runs the command line. Problems go to standard error; only bugs make it reject. */
export async function runCommandLine(args: readonly string[], host: Host): Promise<ExitStatus> {
  try {
    return await dispatch(args, host);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    warn(host, error.message);
    return 2;
  }
}

async function dispatch(args: readonly string[], host: Host): Promise<ExitStatus> {
  const [first, second] = args;
  if (first === '--version' || first === '-V') return print(host, `${host.version}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return print(host, overview());
  if (first === undefined) throw new UsageError('no command is given; see open-claims --help');
  const name = first === 'registry' && second !== undefined && !second.startsWith('-') ? `registry ${second}` : first;
  if (name === 'registry' && args.some((argument) => argument === '--help' || argument === '-h'))
    return print(host, overview());
  if (!isCommandName(name)) throw new UsageError(unknownCommand(first, name));
  const rest = args.slice(name.split(' ').length);
  // The server reads its own arguments.
  if (name === 'lsp' && !rest.includes('--help') && !rest.includes('-h')) {
    host.startServer();
    return 0;
  }
  const options = parseArguments(rest, COMMANDS[name].options, `open-claims ${name} --help`);
  return options.flags.has('help') ? print(host, helpOf(name)) : run(name, options, host);
}

/** Each command is loaded when it is asked for, as most runs are short. */
async function run(name: CommandName, options: Options, host: Host): Promise<ExitStatus> {
  switch (name) {
    case 'check':
      return (await import('./run.ts')).check(options, host);
    case 'report':
      return (await import('./report/report-command.ts')).report(options, host);
    case 'explain':
      return (await import('./explain.ts')).explain(options, host);
    case 'registry list':
      return (await import('./registry.ts')).listEntries(options, host);
    case 'registry sources':
      return (await import('./registry.ts')).printSources(host);
    case 'registry validate':
      return (await import('./validate.ts')).validate(options, host);
    case 'config':
      return (await import('./print-config.ts')).config(options, host);
    case 'mcp':
      if (options.names.length > 0) throw new UsageError('mcp takes no names; assistants send it the texts');
      host.startAssistantServer();
      return 0;
    case 'lsp':
      return 0;
  }
}

async function print(host: Host, text: string): Promise<ExitStatus> {
  await host.write(text);
  return 0;
}

function unknownCommand(first: string, name: string): string {
  if (first === 'registry')
    return `registry needs one of: list, validate, sources${name === 'registry' ? '' : `; there is no "${name}"`}`;
  return `there is no command "${first}"; known commands: check, report, explain, registry, config, lsp, mcp (to check a file: open-claims check ${first})`;
}
