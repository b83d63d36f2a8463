// `npm start`: installs, builds, and checks the example drafts, or the files that you name behind `--`.
import { installDependencies, run } from './setup.mjs';

const named = process.argv.slice(2);
installDependencies();
run('node', ['scripts/pack-registry.mjs']);
run('node', ['esbuild.mjs']);
console.log('\nChecking the drafts in examples/ (some of their sentences are wrong on purpose):\n');
run('node', ['dist/cli.cjs', 'check', '--fail-on', 'never', ...(named.length > 0 ? named : ['examples'])]);
console.log('\nCheck a file of yours: node dist/cli.cjs check your-draft.md');
