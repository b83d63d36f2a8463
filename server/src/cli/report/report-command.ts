/** The report command: the inventory of all claims, whether something is wrong with them or not. */
import { resolve } from 'node:path';
import type { ReportFormat } from '../../core/index.ts';
import type { Options } from '../arguments.ts';
import { checkAll } from '../check-all.ts';
import type { ExitStatus, Host } from '../host.ts';
import { prepare } from '../prepare.ts';
import { replaceWhole } from '../replace-whole.ts';
import { reasonOf } from '../unreadable.ts';
import { warn } from '../warn.ts';

/** Exit status 0, or 2 where something could not be done: what claims are worth is for `check` to say. */
export async function report(options: Options, host: Host): Promise<ExitStatus> {
  const named = options.names.length > 0 ? options : { ...options, names: ['.'] };
  const prepared = prepare('report', named, host);
  const { checkers, teller } = prepared;
  const { reportReporter } = await import('../more.ts');
  const { messages } = checkers.session.settings;
  const reporter = reportReporter(options.value('format') as ReportFormat, messages);
  const output = options.given('output');
  let whole = '';
  const print = async (text: string) => {
    whole += text;
  };
  const { problems } = await checkAll(
    {
      ...(await prepared.texts(reporter.needs)),
      reporter,
      tell: teller.tell,
      print: output === undefined ? host.write : print,
    },
    host,
  );
  await prepared.finish();
  const written = output === undefined || write(output, whole, host);
  return problems + teller.count() > 0 || !written ? 2 : 0;
}

function write(name: string, text: string, host: Host): boolean {
  try {
    replaceWhole(resolve(host.workingDirectory, name), text);
    return true;
  } catch (error) {
    warn(host, `--output: ${name}: ${reasonOf(error)}`);
    return false;
  }
}
