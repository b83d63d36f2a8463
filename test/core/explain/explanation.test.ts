/** What is said about an entry. */
import assert from 'node:assert/strict';
import { explainEntry } from '../../../server/src/core/explain/explanation.ts';
import { opennessOf } from '../../../server/src/core/explain/status.ts';
import { acmeRegistry, entryOf } from './acme-registry.ts';

const explain = (id: string, language: 'en' | 'fr' = 'en', definition: 'osaid-1.0' | 'osi-licence' = 'osaid-1.0') =>
  explainEntry(acmeRegistry, entryOf(id), definition, language);

describe('explainEntry', () => {
  it('says that an open-weight model is not open source, and why', () => {
    const { statement, unmet, developer, released } = explain('acme-1');
    assert.equal(
      statement,
      'Open-weight, not open source: the licence of the weights is not OSI-approved and the training code is not published.',
    );
    assert.equal(unmet.length, 3);
    assert.equal(developer, 'Acme Labs');
    assert.equal(released, '23 July 2024');
  });

  it('speaks French with no-break spaces before high punctuation', () => {
    const { statement, released } = explain('acme-1', 'fr');
    assert.match(statement, /^Poids ouverts, mais pas open source\u00a0: la licence des poids/);
    assert.equal(released, '23 juillet 2024');
  });

  it('does not speak of a licence where no weights are released', () => {
    const { statement, unmet } = explain('acme-2');
    assert.match(statement, /^Closed, not open source: the weights are not released/);
    assert.ok(!unmet.some((text) => text.includes('licence')));
  });

  it('says when a model is open source, and from what it was derived', () => {
    const { statement, unmet, base } = explain('acme-open');
    assert.match(statement, /^Open source: /);
    assert.deepEqual(unmet, []);
    assert.equal(base, 'Acme-1');
  });

  it('keeps what is not known apart from what is missing', () => {
    const { statement, undecided, unmet } = explain('zephyrine-1');
    assert.match(
      statement,
      /^Open-weight \(after a form or an acceptance\); whether it is open source is not known: no source tells whether/,
    );
    assert.deepEqual(unmet, []);
    assert.deepEqual(undecided, ['the training data are published or described in detail']);
  });

  it('judges by the chosen definition and names it', () => {
    const { statement, definition } = explain('zephyrine-1', 'en', 'osi-licence');
    assert.match(statement, /^Open source: /);
    assert.equal(definition.name, 'OSI-approved licence on the weights');
  });

  it('says when versions of a family differ', () => {
    const { statement, versions, allLackThem, status } = explain('acme');
    assert.equal(statement, 'It depends on the version: 1 open source, 2 not.');
    assert.deepEqual(
      versions.map(({ label, names }) => [label, ...names]),
      [
        ['Open source', 'Acme Open'],
        ['Not open source', 'Acme-1', 'Acme-2'],
      ],
    );
    assert.equal(allLackThem, false);
    assert.equal(status, 'mixed');
  });

  it('sums up a company', () => {
    const { statement, developer } = explain('borealis');
    assert.equal(statement, 'No model is known to be open source: 3 not, 1 undecided.');
    assert.equal(developer, undefined);
  });

  it('gives each row its state in words and the source of that fact', () => {
    const { rows, unknown } = explain('acme-1');
    const row = (label: string) => rows.find((candidate) => candidate.label === label);
    assert.equal(
      row('Licence of the weights')?.state,
      'Acme Community License (not OSI-approved: a limit on the number of users, some uses are forbidden)',
    );
    assert.deepEqual(row('Training data')?.source, { url: 'https://index.example/acme-1', checked: '2026-03-01' });
    assert.equal(row('Data documentation')?.state, 'published in part');
    assert.ok(unknown.includes('research paper') && !unknown.includes('model card'));
  });

  it('lists each source once, with its latest date', () => {
    assert.deepEqual(
      explain('acme').sources.filter(({ url }) => url === 'https://acme.example/models'),
      [{ url: 'https://acme.example/models', checked: '2026-04-01' }],
    );
  });
});

describe('opennessOf', () => {
  it('has one word for each entry', () => {
    const words = ['acme-1', 'acme-2', 'acme-open', 'zephyrine-1', 'zephyrine', 'evil'].map((id) =>
      opennessOf(acmeRegistry, entryOf(id)),
    );
    assert.deepEqual(words, ['open-weight', 'closed', 'open-source', 'open-weight', 'mixed', 'closed']);
  });
});
