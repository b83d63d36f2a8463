/** What most runs of the command line do without: a bundle of its own, so that it costs them no time. */
export { createBaseline } from './baseline/baseline.ts';
export { cachePlaceOf, openCache } from './cache/cache.ts';
export { remembering } from './cache/remembering.ts';
export { namelessInventory } from './report/nameless.ts';
export { htmlReporter, markdownReporter, reportReporter } from './report/page-reporter.ts';
export { checkstyleReporter } from './reporters/checkstyle.ts';
export { gitlabReporter } from './reporters/gitlab.ts';
export { junitReporter } from './reporters/junit.ts';
export { sarifReporter } from './reporters/sarif.ts';
export { shareJobs } from './threads/share-jobs.ts';
