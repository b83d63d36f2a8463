/** Which fixes a finding gets, in which order, and when none is honest. */
import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/core/findings/finding.ts';
import { withFixes } from '../../../server/src/core/fixes/fixes.ts';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import type { Level, Mention } from '../../../server/src/core/reading/reading.ts';
import { createRegistry, type Registry } from '../../../server/src/core/registry/registry.ts';
import type { VersionRecord } from '../../../server/src/core/registry/schema.ts';
import { defaultSettings, type Settings } from '../../../server/src/core/settings/settings.ts';
import { applyEdits } from '../../../server/src/core/text/apply-edits.ts';
import { marked } from './wording-marked.ts';

const sources = [{ url: 'https://example.org/facts', checked: '2026-01-02', facts: ['weights' as const] }];
const version = (id: string, facts: Partial<VersionRecord>): VersionRecord => ({
  id,
  name: id,
  weights: 'open',
  licence: null,
  sources,
  ...facts,
});
const open = { licence: 'MIT', trainingCode: 'open', trainingData: 'open' } as const;

const registry: Registry = createRegistry({
  version: '1',
  date: '2026-06-30',
  attribution: '',
  osiApproved: ['MIT'],
  licences: [
    {
      id: 'MIT',
      name: 'MIT License',
      spdx: 'MIT',
      sources: [{ url: 'https://example.org/mit', checked: '2026-01-02' }],
    },
    {
      id: 'acme',
      name: 'Acme Terms of Use',
      spdx: null,
      sources: [{ url: 'https://example.org/a', checked: '2026-01-02' }],
    },
  ],
  developers: [
    {
      developer: { id: 'acme-labs', name: 'Acme Labs', houseFamily: 'heron' },
      families: [
        {
          id: 'heron',
          name: 'Heron',
          versions: [
            version('heron-1', { licence: 'acme' }),
            version('heron-2', { licence: 'acme', weights: 'gated' }),
          ],
        },
        { id: 'swift', name: 'Swift', versions: [version('swift-1', { weights: 'closed' })] },
        { id: 'mixed', name: 'Mixed', versions: [version('mixed-1', { weights: 'closed' }), version('mixed-2', {})] },
        { id: 'free', name: 'Free', versions: [version('free-1', open)] },
        { id: 'dark', name: 'Dark', versions: [version('dark-1', { weights: 'unknown' })] },
      ],
    },
  ],
});

interface Options {
  readonly level?: Level;
  readonly settings?: Partial<Settings>;
  readonly format?: string;
  readonly unknownVersion?: string;
  readonly language?: 'en' | 'fr';
}

/** Findings on a claim about these entries, one for each. */
function findingsOn(source: string, ids: readonly string[], options: Options = {}) {
  const { level = 'open-source', language = 'en', format = 'markdown', unknownVersion } = options;
  const stated = level === 'licence' ? registry.licences.find(({ id }) => id === 'MIT') : undefined;
  const { text, claim } = marked(source, level, language, {
    targets: ids.map((_, index) => index),
    ...(stated ? { licence: stated } : {}),
  });
  const mentions = ids.map((id): Mention => {
    const entry = registry.get(id);
    assert.ok(entry, id);
    return { span: { start: 0, end: 1 }, text: id, entry, ...(unknownVersion ? { unknownVersion } : {}) };
  });
  const findings = ids.map((_, target): Finding => {
    return {
      rule: 'overclaim',
      verdict: 'overclaim',
      severity: 'warning',
      span: claim.span,
      message: '',
      why: [],
      evidence: [],
      claim: 0,
      target,
      fixes: [],
    };
  });
  const chosen = formatOf(format);
  const fixed = withFixes(findings, {
    source: { text },
    format: chosen,
    document: chosen.parse(text),
    reading: { mentions, claims: [claim], language },
    registry,
    settings: { ...defaultSettings, ...options.settings },
    ignores: () => false,
  });
  return { text, findings: fixed, fixes: fixed[0]?.fixes ?? [] };
}

/** The text after the fix of this kind; empty where there is none. */
function outcome(kind: string, ...given: Parameters<typeof findingsOn>): string {
  const { text, fixes } = findingsOn(...given);
  const fix = fixes.find((each) => each.kind === kind);
  return fix ? applyEdits(text, fix.edits) : '';
}

describe('fixes of a finding', () => {
  it('replaces by what is true of the target', () => {
    assert.equal(outcome('wording', 'Heron is ‹open source›.', ['heron']), 'Heron is open-weight.');
    assert.equal(outcome('wording', 'Swift is ‹open source›.', ['swift']), 'Swift is proprietary.');
    assert.equal(
      outcome('wording', 'Heron is a ‹proprietary› model.', ['heron'], { level: 'closed' }),
      'Heron is an open-weight model.',
    );
    assert.equal(
      outcome('wording', 'Free is an ‹open model›.', ['free'], { level: 'open' }),
      'Free is an open-source model.',
    );
    assert.equal(
      outcome('wording', 'Heron is an ‹open model›.', ['heron'], { level: 'open' }),
      'Heron is an open-weight model.',
    );
  });

  it('takes a company for its house’s family', () => {
    assert.equal(outcome('wording', 'Acme’s ‹open-source› models', ['acme-labs']), 'Acme’s open-weight models');
  });

  it('wants one word that is true of all targets', () => {
    assert.equal(
      outcome('wording', 'Heron and Free are ‹open source›.', ['heron', 'free']),
      'Heron and Free are open-weight.',
    );
    assert.equal(outcome('wording', 'Heron and Swift are ‹open source›.', ['heron', 'swift']), '');
  });

  it('offers no words where versions differ or facts are missing', () => {
    assert.equal(outcome('wording', 'Mixed is ‹open source›.', ['mixed']), '');
    assert.equal(outcome('wording', 'Dark is ‹open source›.', ['dark']), '');
    assert.equal(outcome('wording', 'Heron 9 is ‹open source›.', ['heron'], { unknownVersion: '9' }), '');
    assert.equal(outcome('wording', 'Free is ‹open source›.', ['free']), '');
  });

  it('follows the chosen definition', () => {
    const strict = { settings: { definition: 'mof-class-1' as const } };
    assert.equal(outcome('wording', 'Free is ‹open source›.', ['free'], strict), 'Free is open-weight.');
  });

  it('puts the right licence', () => {
    const text = outcome('licence', 'Heron is under ‹MIT›.', ['heron'], { level: 'licence' });
    assert.equal(text, 'Heron is under the Acme Terms of Use.');
    assert.equal(outcome('licence', 'Free is under ‹MIT›.', ['free'], { level: 'licence' }), '');
    assert.equal(outcome('licence', 'Both are under ‹MIT›.', ['heron', 'free'], { level: 'licence' }), '');
  });

  it('speaks the language of messages', () => {
    const title = (...given: Parameters<typeof findingsOn>) => findingsOn(...given).fixes[0]?.title;
    assert.equal(title('Heron is ‹open source›.', ['heron']), 'Replace by “open-weight”');
    assert.equal(
      title('Heron est ‹open source›.', ['heron'], { language: 'fr' }),
      'Remplacer par «\u00a0à poids ouverts\u00a0»',
    );
    assert.equal(
      title('Heron est ‹open source›.', ['heron'], { language: 'fr', settings: { messages: 'en' } }),
      'Replace by “à poids ouverts”',
    );
  });

  it('gives each of several findings the same fixes', () => {
    const { findings } = findingsOn('Heron and Free are ‹open source›.', ['heron', 'free']);
    assert.deepEqual(findings[0]?.fixes, findings[1]?.fixes);
    assert.ok((findings[0]?.fixes.length ?? 0) > 0);
  });

  it('come in the order words, attribution, footnote, comment', () => {
    const { fixes } = findingsOn('Heron is ‹open source›.', ['heron']);
    assert.deepEqual(
      fixes.map(({ kind, title }) => `${kind}: ${title}`),
      [
        'wording: Replace by “open-weight”',
        'attribution: Attribute it: “described by Acme Labs as …”',
        'attribution: Put it in quotation marks: “open source”',
        'footnote: Define “open source” in a footnote',
        'ignore: Ignore “overclaim” here, with a comment',
        'ignore: Ignore all rules here, with a comment',
        'ignore: Ignore “overclaim” in this document, with a comment',
      ],
    );
  });

  it('defines the writer’s own word, the one the note hangs on', () => {
    const text = outcome('footnote', 'Heron is ‹open source›.\n', ['heron']);
    assert.match(text, /^Heron is open source\.\[\^[^\]]+\]\n/);
    assert.match(text, /\n\[\^open-source\]: Open source, for an AI model, means/);
  });

  it('refers to a footnote that is there', () => {
    const source =
      'Heron is ‹open source›. Swift is old[^w].\n\n[^w]: Open source means that code and data are there too.\n';
    const { text, fixes } = findingsOn(source, ['heron']);
    const fix = fixes.find(({ kind }) => kind === 'footnote');
    assert.equal(fix?.title, 'Refer to footnote [w]');
    assert.match(applyEdits(text, fix?.edits ?? []), /^Heron is open source\.\[\^w\] /);
  });

  it('ignores by a comment in the document’s syntax, for this rule', () => {
    assert.match(outcome('ignore', 'Mixed is ‹open source›.\n', ['mixed']), /<!-- open-claims-ignore overclaim -->/);
    assert.match(
      outcome('ignore', 'Mixed is ‹open source›.\n', ['mixed'], { format: 'latex' }),
      /% open-claims-ignore overclaim/,
    );
  });

  it('is safe only where new words say more precisely what the author may have meant', () => {
    const safe = (...given: Parameters<typeof findingsOn>) =>
      findingsOn(...given).fixes.flatMap(({ kind, applicability }) => (applicability === 'safe' ? [kind] : []));
    assert.deepEqual(safe('Heron is ‹open source›.', ['heron']), ['wording']);
    assert.deepEqual(safe('Swift is ‹open source›.', ['swift']), []);
    assert.deepEqual(safe('Heron is fully ‹open source›.', ['heron']), []);
    assert.deepEqual(safe('Mixed is ‹open source›.', ['mixed']), []);
    assert.deepEqual(safe('Heron is under the ‹MIT› licence.', ['heron'], { level: 'licence' }), []);
  });

  it('can be written out and copied though worked out late', () => {
    const { findings } = findingsOn('Heron is ‹open source›.', ['heron']);
    const copy = JSON.parse(JSON.stringify(findings[0])) as Finding;
    assert.deepEqual(copy.fixes, findings[0]?.fixes);
  });
});
