// `npm run audit`: asks the package registry for known weaknesses of what the bundles hold. Fails for these alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { components } = JSON.parse(readFileSync(new URL('../dist/open-claims.cdx.json', import.meta.url), 'utf8'));
const bundled = new Set(components.map(({ name }) => name));
const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});
const report = parsed(stdout);
if (!report?.vulnerabilities) {
  // Without the network there is no answer, which is no finding.
  console.log(`Not asked: ${report?.message ?? report?.error?.summary ?? stderr.trim()}`);
  process.exit(0);
}
const known = Object.values(report.vulnerabilities);
const weak = known.filter(({ name }) => bundled.has(name));
for (const { name, severity, via } of known) {
  const why = via.map((each) => (typeof each === 'string' ? each : each.title)).join('; ');
  console.log(`${bundled.has(name) ? 'BUNDLED' : 'for development'}: ${name}, ${severity}: ${why}`);
}
console.log(
  `${bundled.size} bundled packages, ${weak.length} with known weaknesses; ${known.length - weak.length} more for development`,
);
process.exitCode = weak.length > 0 ? 1 : 0;

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
