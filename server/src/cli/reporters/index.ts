/** All reporters, by the name of their format. Each is loaded when it is asked for, as most runs are short. */
import type { Reporter, ReporterContext, ReporterOf } from './reporter.ts';

const loaders = {
  text: async () => (await import('./text.ts')).textReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  jsonl: async () => (await import('./jsonl.ts')).jsonlReporter,
  sarif: async () => (await import('../more.ts')).sarifReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  gitlab: async () => (await import('../more.ts')).gitlabReporter,
  checkstyle: async () => (await import('../more.ts')).checkstyleReporter,
  junit: async () => (await import('../more.ts')).junitReporter,
  markdown: async () => (await import('../more.ts')).markdownReporter,
  html: async () => (await import('../more.ts')).htmlReporter,
} satisfies Readonly<Record<string, () => Promise<ReporterOf>>>;

type ReporterName = keyof typeof loaders;

export const REPORTER_NAMES = Object.keys(loaders) as readonly ReporterName[];

/** The reporter of a name; names come checked from the options. */
export async function createReporter(name: string, context: ReporterContext): Promise<Reporter> {
  if (!isReporterName(name)) throw new RangeError(`no reporter ${name}`);
  return (await loaders[name]())(context);
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(loaders, name);
}
