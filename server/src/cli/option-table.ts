/** Every option of the command line: what it takes, its default, and its line of help. */
import { DEFINITION_IDS, REPORT_FORMATS, RULE_IDS } from '../core/index.ts';
import { formatNames } from './document-options.ts';
import { REPORTER_NAMES } from './reporters/index.ts';

export interface OptionSpec {
  /** Shown in help for what follows the option; absent for a flag. */
  readonly value?: string;
  /** The values that are accepted; absent where any is. */
  readonly choices?: () => readonly string[];
  readonly default?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly help: string;
}

/** The options of one command, by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

const help: OptionSpec = { help: 'show this help' };
const format = (...formatNames: readonly string[]): OptionSpec => ({
  value: 'FORMAT',
  choices: () => formatNames,
  default: 'text',
  help: 'output format',
});
const definition: OptionSpec = {
  value: 'ID',
  choices: () => DEFINITION_IDS,
  default: 'osaid-1.0',
  help: 'what "open source" has to mean',
};
const language = (text: string, ...languages: readonly [string, ...string[]]): OptionSpec => ({
  value: 'LANGUAGE',
  choices: () => languages,
  default: languages[0],
  help: text,
});

const asOf: OptionSpec = { value: 'DATE', help: 'judge by the facts of that day: YYYY-MM-DD, YYYY-MM or YYYY' };

const ownRegistry: OptionSpecs = {
  registry: { value: 'FILE', multiple: true, help: 'registry file of your own; may be given more than once' },
  config: { value: 'FILE', help: 'project file to use, rather than the nearest .open-claims.json' },
  'no-project': { help: 'leave out .open-claims.json and the project’s folder .open-claims' },
};
const noIgnore: OptionSpec = {
  help: 'check what .gitignore, .open-claimsignore and the project file’s globs leave out',
};

export const HELP_OPTIONS: OptionSpecs = { help };
export const LIST_OPTIONS: OptionSpecs = { format: format('text', 'json'), ...ownRegistry, help };
export const EXPLAIN_OPTIONS: OptionSpecs = {
  format: format('text', 'markdown', 'json'),
  definition,
  language: language('language of the explanation', 'en', 'fr'),
  'as-of': asOf,
  ...ownRegistry,
  help,
};
export const CONFIG_OPTIONS: OptionSpecs = {
  format: format('text', 'json'),
  ...ownRegistry,
  'no-ignore': noIgnore,
  help,
};
const documentFormat: OptionSpec = {
  value: 'FORMAT',
  choices: formatNames,
  default: 'auto',
  help: 'format of the texts; auto goes by the file name',
};
const proseLanguage = language('language of the prose; auto decides per passage', 'auto', 'en', 'fr');
const threads: OptionSpec = {
  value: 'N',
  default: 'auto',
  help: 'threads that check files; auto starts more than one where a run is long',
};
const cache: OptionSpecs = {
  cache: { help: 'remember what became of texts, and read only those that changed' },
  'cache-location': { value: 'FILE', help: 'file to remember it in, rather than one in your cache folder' },
};
const stdinFilename: OptionSpec = { value: 'NAME', help: 'name, and so format, of the text read from -' };
export const REPORT_OPTIONS: OptionSpecs = {
  format: { ...format(...REPORT_FORMATS), default: 'markdown' },
  output: { value: 'FILE', help: 'write the report to a file, rather than to standard output' },
  'document-format': documentFormat,
  language: proseLanguage,
  messages: language('language of the report; auto follows the prose', 'auto', 'en', 'fr'),
  definition,
  'as-of': asOf,
  ...ownRegistry,
  'no-ignore': noIgnore,
  quiet: { help: 'show no progress' },
  threads,
  ...cache,
  'stdin-filename': stdinFilename,
  help,
};
export const CHECK_OPTIONS: OptionSpecs = {
  fix: { help: 'make all fixes that are marked safe, and report what is left' },
  'dry-run': { help: 'with --fix: print the changes as a diff, and write no file' },
  format: format(...REPORTER_NAMES),
  input: {
    value: 'INPUT',
    choices: () => ['files', 'jsonl'],
    default: 'files',
    help: 'jsonl: read one {"id", "text"} object a line from standard input',
  },
  'document-format': documentFormat,
  language: proseLanguage,
  messages: language('language of the messages; auto follows the prose', 'auto', 'en', 'fr'),
  definition,
  rule: {
    value: 'RULE',
    choices: () => RULE_IDS,
    multiple: true,
    help: 'report and mend by this rule only; may be given more than once',
  },
  'ignore-model': {
    value: 'NAME',
    multiple: true,
    help: 'report nothing on a model, a family or a company; may be given more than once',
  },
  'ignore-term': {
    value: 'TERM',
    multiple: true,
    help: 'allow these words of any model, such as "open model"; may be given more than once',
  },
  'as-of': asOf,
  ...ownRegistry,
  'no-ignore': noIgnore,
  'force-exclude': { help: 'leave out files that the project leaves out also where they are named' },
  'print-config': { value: 'FILE', help: 'print the settings for a file and where each comes from; check nothing' },
  'fail-on': {
    value: 'SEVERITY',
    choices: () => ['error', 'warning', 'information', 'never'],
    default: 'warning',
    help: 'from which severity on the exit status is 1',
  },
  'max-warnings': { value: 'N', help: 'tolerate up to N warnings; with more, the exit status is 1' },
  baseline: { value: 'FILE', help: 'report only what this file, written by --write-baseline, does not accept' },
  'write-baseline': { value: 'FILE', help: 'accept all that is found now, by writing it to a file' },
  quiet: { help: 'report only what the exit status goes by; no summary, no progress, no notes' },
  threads,
  ...cache,
  'stdin-filename': stdinFilename,
  'no-color': { help: 'no colours, even on a terminal' },
  help,
};
