/** A day's facts at their edges: versions without a date, several changes, odd dates, many days. */
import assert from 'node:assert/strict';
import {
  bundledRegistry,
  createChecker,
  defaultSettings,
  explainEntry,
  registryAsOf,
} from '../../../server/src/core/index.ts';
import { run } from '../../cli/fake-host.ts';
import { quillRegistry } from '../../support/registry.ts';

const source = { url: 'https://example.org/heron', checked: '2026-03-01', facts: ['weights' as const] };
const version = (id: string, more: object = {}) => ({
  id,
  name: id,
  weights: 'open' as const,
  licence: null,
  sources: [source],
  ...more,
});
const registryOf = (...versions: ReturnType<typeof version>[]) => quillRegistry(versions);
const familyOn = (registry: ReturnType<typeof registryOf>, day: string) => {
  const then = registryAsOf(registry, day);
  return then.versionsOf(then.get('heron') ?? assert.fail()).map(({ id }) => id);
};

describe('the registry as of a day', () => {
  it('lets a version without a date count from the latest date before it', () => {
    const registry = registryOf(
      version('heron-1', { released: '2023-05' }),
      version('heron-2'),
      version('heron-3', { released: '2025-01-15' }),
      version('heron-4'),
    );
    assert.deepEqual(familyOn(registry, '2023-04-30'), []);
    assert.deepEqual(familyOn(registry, '2024-01-01'), ['heron-1', 'heron-2']);
    assert.deepEqual(familyOn(registry, '2025-01-15'), ['heron-1', 'heron-2', 'heron-3', 'heron-4']);
    const early = registryAsOf(registry, '2024-01-01').get('heron-4') ?? assert.fail();
    assert.equal(early.kind === 'version' && early.weights, 'unknown');
  });

  it('lets a version before all dates count from the first of them, and one of a family without dates always', () => {
    const registry = registryOf(version('heron-1'), version('heron-2', { released: '2025' }));
    assert.deepEqual(familyOn(registry, '2024-12-31'), []);
    assert.deepEqual(familyOn(registry, '2025-01-01'), ['heron-1', 'heron-2']);
    assert.deepEqual(familyOn(registryOf(version('heron-1')), '2001-01-01'), ['heron-1']);
  });

  it('does not claim that a version without a date was not out', () => {
    const then = registryAsOf(registryOf(version('heron-1', { released: '2025' }), version('heron-2')), '2024-12-31');
    const unreleased = (id: string) => explainEntry(then, then.get(id) ?? assert.fail(), 'osaid-1.0', 'en').unreleased;
    assert.deepEqual([unreleased('heron-1'), unreleased('heron-2')], [true, false]);
  });

  it('does not judge Llama in 2022 by what was announced in 2025', () => {
    const check = (asOf: string) =>
      createChecker(bundledRegistry(), { ...defaultSettings, asOf }).check({
        text: 'Llama models are open source.',
        format: 'plaintext',
      }).findings.length;
    assert.deepEqual([check('2022-06-30'), check('')], [0, 1]);
  });

  it('keeps every fact until its own day', () => {
    const registry = registryOf(
      version('heron-1', {
        released: '2023-01',
        licence: 'MIT',
        earlier: [
          { until: '2023-06-01', weights: 'closed', trainingCode: 'closed' },
          { until: '2024-06-01', licence: null, trainingCode: 'partial' },
        ],
      }),
    );
    const factsOn = (day: string) => {
      const entry = registryAsOf(registry, day).get('heron-1');
      assert.ok(entry?.kind === 'version');
      return [entry.weights, entry.licence?.id, entry.components.trainingCode];
    };
    assert.deepEqual(factsOn('2023-05-31'), ['closed', undefined, 'closed']);
    assert.deepEqual(factsOn('2023-06-01'), ['open', undefined, 'partial']);
    assert.deepEqual(factsOn('2024-06-01'), ['open', 'MIT', 'unknown']);
  });

  it('is today’s where the day is empty, in `explain` as in `check`', async () => {
    assert.equal(registryAsOf(bundledRegistry(), ''), bundledRegistry());
    const explain = (...more: string[]) => run(['explain', 'Acme-1', ...more]);
    assert.equal((await explain('--as-of', '')).stdout, (await explain()).stdout);
    const { status, stderr } = await explain('--as-of', 'spring');
    assert.equal(status, 2);
    assert.match(stderr[0] ?? '', /^--as-of: a date is YYYY/);
  });

  it('is named in the text report', async () => {
    const report = async (...more: string[]) =>
      (await run(['check', '-', ...more], { stdin: ['Nothing here.'] })).stdout.trimEnd().split('\n').at(-1);
    assert.match((await report('--as-of', '2024-02')) ?? '', /^registry .* of .*, as of 2024-02-29$/);
    assert.doesNotMatch((await report()) ?? '', /as of/);
  });

  it('is kept for the last few days asked for', () => {
    const checker = createChecker(bundledRegistry(), defaultSettings);
    const on = (day: string) =>
      checker.check({ text: `<!-- open-claims-as-of: ${day} -->`, format: 'markdown' }).registry;
    const first = on('2020');
    for (let year = 2001; year < 2008; year++) on(String(year));
    assert.equal(on('2020'), first);
    for (let year = 2001; year < 2009; year++) on(String(year));
    assert.notEqual(on('2020'), first);
  });

  it('is read from front matter of both kinds, in linear time', () => {
    const dayOf = (front: string) =>
      createChecker(bundledRegistry(), defaultSettings).check({ text: `${front}\n\nText.\n`, format: 'markdown' })
        .registry.asOf;
    assert.equal(dayOf('+++\nopen-claims-as-of  =  "2024-02"\n+++'), '2024-02-29');
    assert.equal(dayOf('---\nopen-claims-as-of: 2024-02\n---'), '2024-02-29');
    const start = performance.now();
    assert.equal(dayOf(`---\nopen-claims-as-of${' '.repeat(150_000)}x\n---`), undefined);
    assert.ok(performance.now() - start < 5000);
  });
});
