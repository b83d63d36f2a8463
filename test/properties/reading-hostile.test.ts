/** Texts made to be slow to read or to judge: four times the text takes about four times as long. */
import assert from 'node:assert/strict';
import { bundledRegistry, createChecker, defaultSettings } from '../../server/src/core/index.ts';

const checker = createChecker(bundledRegistry(), defaultSettings);
const row = (cell: string, count: number) => `|${` ${cell} |`.repeat(count)}\n`;
const table = (head: string, cell: string, count: number) => row(head, count) + row('---', count) + row(cell, count);

/** Texts of a length in proportion to the count. */
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  'one word': (count) => 'open '.repeat(count * 8),
  'claims on one line': (count) => 'open source '.repeat(count * 2),
  'names on one line': (count) => 'Llama 3, '.repeat(count * 3),
  'names and claims': (count) => 'Llama 3, which is open source, and '.repeat(count),
  'names in brackets': (count) => `${'('.repeat(count * 6)}Llama 3 is open source${')'.repeat(count * 6)}`,
  'names in quotation marks': (count) => `${'“'.repeat(count * 6)}Llama 3 is open source${'”'.repeat(count * 6)}`,
  pronouns: (count) => 'It is open source. '.repeat(count * 2),
  headings: (count) => '# Llama 3\n\nIt is open source.\n\n'.repeat(count),
  comments: (count) => '<!-- open-claims-off --> Llama 3 is open source <!-- open-claims-on -->\n\n'.repeat(count),
  'rows of a table': (count) => `${table('Model', 'Open', 2)}${row('Llama 3 | open source', 1).repeat(count)}`,
  'columns of names over claims': (count) => table('Llama 3', 'open source', count * 2),
  'columns of claims over names': (count) => table('Open source?', 'Llama 3', count * 2),
  'columns of claims over answers': (count) => table('Open source?', 'yes', count * 2),
  'a class and its members': (count) => table('Models', 'open-source models | Llama 3', count),
};

/** Two that know tables: what comes behind the parser is the same for all. */
const FORMATS = ['markdown', 'org'];

describe('hostile texts', function () {
  this.timeout(120_000);
  for (const [name, make] of Object.entries(HOSTILE))
    it(`are read and judged in linear time: ${name}`, () => {
      for (const id of FORMATS) {
        // The time that this process works, as others may want the machine, too.
        const time = (count: number): number => {
          const text = make(count);
          const start = process.cpuUsage();
          checker.check({ text, format: id });
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        };
        const small = Math.max(time(350), time(350));
        const large = Math.min(time(1400), time(1400));
        assert.ok(large < Math.max(small * 12, 400), `${id}: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
      }
    });
});
