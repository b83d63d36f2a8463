/** What a report rests on. */
import assert from 'node:assert/strict';
import { createChecker } from '../../../server/src/core/checker.ts';
import { renderReport } from '../../../server/src/core/report/render.ts';
import { createReport } from '../../../server/src/core/report/report.ts';
import { takeInventory } from '../../../server/src/core/report/take-inventory.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { inventoryOf, registry } from './heron-report.ts';

describe('the inventory of a text', () => {
  it('holds a statement for each model of a claim, with place, verdict and findings', () => {
    const text = '# Draft\n\nHeron 1 and Heron 2 are open source.\n';
    const { statements, length } = inventoryOf(text);
    assert.equal(length, text.length);
    assert.deepEqual(
      statements.map(({ name, words, line, column, verdict, findings }) => [
        name,
        words,
        line,
        column,
        verdict,
        findings.map(({ rule, severity }) => `${rule} ${severity}`),
      ]),
      [
        ['Heron 1', 'open source', 3, 25, 'fails', ['overclaim warning']],
        ['Heron 2', 'open source', 3, 25, 'meets', []],
      ],
    );
    for (const { start, end, words } of statements) assert.equal(text.slice(start, end), words);
  });

  it('tells how a thing is said', () => {
    const { statements } = inventoryOf('Heron 1 is not open source. Is Egret 1 open source? Heron 2 is open-weight.');
    assert.deepEqual(
      statements.map(({ name, level, stance }) => [name, level, stance]),
      [
        ['Heron 1', 'open-source', 'negated'],
        ['Egret 1', 'open-source', 'questioned'],
        ['Heron 2', 'open-weight', 'asserted'],
      ],
    );
  });

  it('holds the facts on the models, and says where versions differ', () => {
    const { models } = inventoryOf('Heron is open source. Egret 1, Heron 2 and again Heron 2 are models.');
    const byName = new Map(models.map((model) => [model.name, model]));
    const family = byName.get('Heron') ?? assert.fail();
    assert.deepEqual([family.verdict, family.facts.weights, family.facts.trainingCode], ['depends', 'open', 'mixed']);
    assert.deepEqual(family.licences, ['Quill "Open" <Terms>', 'Apache License 2.0']);
    assert.equal(byName.get('Egret 1')?.facts.weights, 'closed');
    assert.equal(byName.get('Heron 2')?.mentions, 2);
    assert.equal(byName.get('Heron 2')?.facts.checkpoints, 'unknown');
  });

  it('says nothing sure of a version that the registry does not know', () => {
    const [statement] = inventoryOf('Heron 9 is open source.').statements;
    assert.deepEqual([statement?.name, statement?.verdict], ['Heron 9', 'unknown']);
  });

  it('is empty for a report, which is not flagged either', () => {
    const report = createReport([inventoryOf('Heron 1 is open source.')]);
    for (const format of ['markdown', 'html'] as const) {
      const text = renderReport(report, format, 'en');
      const analysis = createChecker(registry, defaultSettings).check({ text, format });
      assert.deepEqual(analysis.findings, [], format);
      const { statements, models } = takeInventory(analysis, 'osaid-1.0', { name: format, address: format });
      assert.deepEqual([statements, models], [[], []], format);
    }
  });

  it('is empty for a text without models', () => {
    const { statements, models } = inventoryOf('Open source is a fine thing.');
    assert.deepEqual([statements, models], [[], []]);
  });
});

describe('a report', () => {
  const first = inventoryOf('Heron 1 is open source.', 'one.md');
  const second = inventoryOf('Heron 1 is open-weight. Heron 2 is open source.', 'two.md');

  it('puts texts together and counts', () => {
    const { totals, rows, models, definitions } = createReport([first, second]);
    assert.deepEqual(totals, { documents: 2, models: 2, statements: 3, flagged: 1 });
    assert.deepEqual(
      rows.map(({ document, name }) => [document, name]),
      [
        [0, 'Heron 1'],
        [1, 'Heron 1'],
        [1, 'Heron 2'],
      ],
    );
    assert.deepEqual(
      models.map(({ name, mentions, statements, flagged }) => [name, mentions, statements, flagged]),
      [
        ['Heron 1', 2, 2, 1],
        ['Heron 2', 1, 1, 0],
      ],
    );
    assert.deepEqual(definitions, ['osaid-1.0']);
  });

  it('keeps apart what is judged by the facts of different days', () => {
    const { models } = createReport([first, inventoryOf('Heron 1 is open source.', 'old.md', '2025-01-01')]);
    assert.deepEqual(
      models.map(({ name, asOf }) => [name, asOf]),
      [
        ['Heron 1', undefined],
        ['Heron 1', '2025-01-01'],
      ],
    );
  });

  it('is there without texts', () => {
    assert.deepEqual(createReport([]).totals, { documents: 0, models: 0, statements: 0, flagged: 0 });
  });
});
