// Makes the files that follow from the code: docs/rules, docs/api.md, the JSON Schemas of registry and project files, the README's table of rules.
// `--check` writes nothing and fails where a file is stale. Needs a build (`tsc -b`).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { definitions, requirementOf, rules } from '../out/server/src/core/index.js';
import { projectFileSchema } from '../out/server/src/core/project/schema.js';
import { developerFileSchema, licencesFileSchema } from '../out/server/src/core/registry/schema.js';
import { exportedDeclarations } from './declarations.mjs';
import { inFrench, withFieldTexts } from './schema-texts.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const stale = [];

function write(path, text) {
  const url = new URL(path, root);
  if (existsSync(url) && readFileSync(url, 'utf8') === text) return;
  if (check) return void stale.push(path);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
}

// Comments would vanish from a page if they did not stand as code.
const shown = (example) => (example.includes('<!--') ? `\`${example}\`` : example);
const quote = (examples) => examples.map((example) => `- ${shown(example)}`).join('\n');

function rulePage(rule) {
  return `# ${rule.id}

${rule.summary.en}

*${rule.summary.fr}*

## Why

${rule.rationale.en}

*${rule.rationale.fr}*

## Severity

${rule.defaultSeverity} by default${rule.id === 'overclaim' ? ', error where the model is closed, information where it depends on the version' : ''}. Change it with the setting \`openClaims.severity.${rule.id}\`; \`off\` turns the rule off.

## Reported

${quote(rule.examples.reported)}

## Accepted

${quote(rule.examples.accepted)}

## Silence it

Write \`open-claims-ignore ${rule.id}: your reason\` in a comment of the document, on the line of the claim or before it.
`;
}

function definitionsPage() {
  const rows = definitions.map(({ id, name, summary, url, requirements }) => {
    const conditions = requirements.map((requirement) => `- ${requirementOf(requirement).label.en}`).join('\n');
    return `## \`${id}\`: ${name.en}

${summary.en}

${conditions}

Source: <${url}>
`;
  });
  return `# Definitions

What “open source” has to mean is your choice (setting \`openClaims.definition\`, option \`--definition\`). Each definition is a list of requirements; a model meets it when every requirement is met by facts in the registry, fails it when one is not, and is undecided while facts are unknown. Undecided is silent. A family is judged by all its versions: “depends” where some meet the definition and some fail, failing where none meets it and at least as many fail as are undecided.

The conditions below are what is checked. The licence of the training code is recorded where it is known, but not yet a condition.

${rows.join('\n')}`;
}

function apiPage() {
  const parts = exportedDeclarations().map(({ name, comment, declaration }) =>
    [`## \`${name}\``, ...(comment ? [comment] : []), `\`\`\`ts\n${declaration}\n\`\`\``].join('\n\n'),
  );
  return `# The library: every export

Made from the declarations by \`npm run generate\`. [How to use it](library.md).

${parts.join('\n\n')}
`;
}

const jsonSchema = (schema, title) => ({ ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), title });
const registrySchema = (schema, title) => withFieldTexts(jsonSchema(schema, title));

/** In English, and in French beside it. */
function writeSchema(path, schema) {
  write(path, `${JSON.stringify(schema, null, 2)}\n`);
  write(path.replace(/\.json$/, '.fr.json'), `${JSON.stringify(inFrench(schema), null, 2)}\n`);
}

function ruleTable() {
  const rows = rules.map(
    (rule) => `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${rule.summary.en} | ${rule.defaultSeverity} |`,
  );
  return ['| Rule | What it reports | Severity |', '| --- | --- | --- |', ...rows].join('\n');
}

function between(path, name, text) {
  const url = new URL(path, root);
  if (!existsSync(url)) return;
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const old = readFileSync(url, 'utf8');
  const start = old.indexOf(open);
  const end = old.indexOf(close);
  if (start < 0 || end < start) throw new Error(`${path} has no place for ${name}`);
  write(path, `${old.slice(0, start + open.length)}\n${text}\n${old.slice(end)}`);
}

for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule));
write('docs/definitions.md', definitionsPage());
write('docs/api.md', apiPage());
writeSchema(
  'server/registry/schema.json',
  registrySchema(developerFileSchema, 'Open Claims registry: one developer’s models'),
);
writeSchema(
  'server/registry/licences.schema.json',
  registrySchema(licencesFileSchema, 'Open Claims registry: licences'),
);
writeSchema('server/project.schema.json', {
  ...jsonSchema(projectFileSchema, 'Open Claims: settings of a project'),
  // People write project files by hand: with comments, and a comma too many.
  allowComments: true,
  allowTrailingCommas: true,
});
between('README.md', 'rules', ruleTable());

if (stale.length > 0) {
  console.error(`stale, run "npm run generate": ${stale.join(', ')}`);
  process.exitCode = 1;
}
