/** Facts as they stood on a day: later releases and changes don't count. */
import assert from 'node:assert/strict';
import {
  createChecker,
  explainEntry,
  judgeEntry,
  type Registry,
  registryAsOf,
  resolveSettings,
} from '../../server/src/core/index.ts';
import { quillRegistry } from '../support/registry.ts';

const source = { url: 'https://example.org/heron', checked: '2026-03-01', facts: ['weights' as const] };
const registry = quillRegistry([
  {
    id: 'heron-1',
    name: 'Heron LM 1',
    released: '2023-05',
    weights: 'open',
    licence: 'MIT',
    trainingData: 'open',
    trainingCode: 'open',
    earlier: [
      { until: '2023-11-01', weights: 'closed', licence: null, trainingCode: 'closed' },
      { until: '2024-02-01', trainingCode: 'closed' },
    ],
    sources: [source],
  },
  {
    id: 'heron-2',
    name: 'Heron LM 2',
    released: '2025-01-15',
    weights: 'closed',
    licence: null,
    sources: [source],
  },
]);
const version = (of: Registry, id: string) => {
  const entry = of.get(id);
  assert.ok(entry?.kind === 'version');
  return entry;
};
const check = (text: string, asOf = '') =>
  createChecker(registry, resolveSettings({ asOf }).settings).check({ text, format: 'markdown' });

describe('facts as of a day', () => {
  it('takes what held then, change by change', () => {
    const states = ['2023-10-31', '2023-11-01', '2024-02-01'].map((day) => {
      const { weights, licence, components } = version(registryAsOf(registry, day), 'heron-1');
      return [weights, licence?.id, components.trainingCode];
    });
    assert.deepEqual(states, [
      ['closed', undefined, 'closed'],
      ['open', 'MIT', 'closed'],
      ['open', 'MIT', 'open'],
    ]);
  });

  it('knows nothing of versions that were not out, and leaves them out of their family', () => {
    const then = registryAsOf(registry, '2024-06-30');
    assert.equal(version(then, 'heron-2').weights, 'unknown');
    const family = then.get('heron');
    assert.ok(family);
    assert.deepEqual(
      then.versionsOf(family).map(({ id }) => id),
      ['heron-1'],
    );
    assert.equal(judgeEntry(then, family, 'osaid-1.0').status, 'meets');
    assert.equal(judgeEntry(registry, family, 'osaid-1.0').status, 'depends');
  });

  it('counts a month of release from its first day', () => {
    assert.equal(version(registryAsOf(registry, '2023-05-02'), 'heron-1').weights, 'closed');
    assert.equal(version(registryAsOf(registry, '2023-04-30'), 'heron-1').weights, 'unknown');
  });

  it('judges a text by the day of the setting', () => {
    const text = 'Heron LM 1 is open source.';
    assert.deepEqual(check(text).findings, []);
    assert.equal(check(text, '2023-12').findings[0]?.rule, 'overclaim');
    assert.deepEqual(check('Heron LM 2 is open source.', '2024').findings, []);
  });

  it('judges a text by the day that it names itself, in front matter or a comment', () => {
    const front = '---\nopen-claims-as-of: 2023-12-31\n---\n\nHeron LM 1 is open source.\n';
    assert.equal(check(front).findings.length, 1);
    assert.equal(check('<!-- open-claims-as-of 2023 -->\n\nHeron LM 1 is open source.\n').findings.length, 1);
    assert.deepEqual(check('<!-- open-claims-as-of: 2024-02 -->\n\nHeron LM 1 is open source.\n', '2023').findings, []);
  });

  it('says where a date is none, and uses the setting', () => {
    const text = '---\nopen-claims-as-of: last spring\n---\n\nHeron LM 1 is open source.\n';
    const { problems, findings } = check(text);
    assert.deepEqual(findings, []);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message.en ?? '', /“last spring” is no date/);
    assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), 'open-claims-as-of: last spring');
  });

  it('says in an explanation which day it speaks of, and what was not out', () => {
    const then = registryAsOf(registry, '2024-06-30');
    const old = explainEntry(then, version(then, 'heron-1'), 'osaid-1.0', 'en');
    assert.deepEqual([old.asOf, old.unreleased], ['30 June 2024', false]);
    assert.equal(explainEntry(then, version(then, 'heron-2'), 'osaid-1.0', 'fr').unreleased, true);
  });

  it('says what has not been checked again for a year', () => {
    const entry = version(registry, 'heron-1');
    assert.equal(explainEntry(registry, entry, 'osaid-1.0', 'en', { today: '2027-03-01' }).stale, undefined);
    assert.equal(explainEntry(registry, entry, 'osaid-1.0', 'en', { today: '2027-03-02' }).stale, '1 March 2026');
  });
});
