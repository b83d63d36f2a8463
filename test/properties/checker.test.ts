/** Statements about every text: the engine answers, its spans lie in the text, line endings change nothing. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Analysis, formats } from '../../server/src/core/index.ts';
import { analyse } from '../support/check.ts';

const words = fc.constantFrom(
  'Llama 3',
  'Mistral 7B',
  'GPT-4',
  'OLMo 2',
  'WuDao',
  'open source',
  'open-source',
  'open-weight',
  'à poids ouverts',
  'propriétaire',
  'is',
  'est',
  'not',
  'n’est pas',
  'a model',
  'un modèle',
  'such as',
  'tels que',
  'and',
  'et',
  ',',
  '.',
  '?',
  '(',
  ')',
  '“',
  '”',
  '« ',
  ' »',
  '\n',
  '\r\n',
  '\n\n',
  '- ',
  '# ',
  '| ',
  '[^1]',
  '**',
  '`',
  '👩‍💻',
  'é',
  '𝔘',
  '\u00a0',
  '\u202f',
  '<!-- ',
  ' -->',
  '\\emph{',
  '}',
  '%',
  '\ud800',
  '\0',
);
const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
const format = fc.constantFrom(...formats.map(({ id }) => id));

function spansOf({ reading, findings, document }: Analysis) {
  return [
    ...reading.mentions.map(({ span }) => span),
    ...reading.claims.flatMap(({ span, sentence }) => [span, sentence]),
    ...findings.flatMap(({ span, fixes }) => [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]),
    ...document.segments.map(({ span }) => span),
  ];
}

const summary = ({ reading, findings }: Analysis) => ({
  mentions: reading.mentions.map(({ entry }) => entry.id),
  claims: reading.claims.map(({ level, stance, about, targets }) => [level, stance, about, ...targets]),
  findings: findings.map(({ rule, severity, message }) => [rule, severity, message]),
});

describe('every text', () => {
  it('is answered, with spans inside it', () => {
    fc.assert(
      fc.property(text, format, (input, id) => {
        for (const { start, end } of spansOf(analyse(input, { format: id }))) {
          assert.ok(start >= 0 && start <= end && end <= input.length, `${start}–${end} in ${input.length}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives claims and mentions their own words', () => {
    fc.assert(
      fc.property(text, format, (input, id) => {
        const { reading } = analyse(input, { format: id });
        for (const { span, text: own } of [...reading.mentions, ...reading.claims])
          assert.equal(input.slice(span.start, span.end), own);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same with Windows line endings', () => {
    fc.assert(
      fc.property(text, format, (input, id) => {
        const unix = input.replaceAll('\r\n', '\n');
        assert.deepEqual(
          summary(analyse(unix.replaceAll('\n', '\r\n'), { format: id })),
          summary(analyse(unix, { format: id })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('survives arbitrary characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), format, (input, id) => {
        analyse(input, { format: id });
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its findings behind an emoji', () => {
    const shift = '👩‍💻 '.length;
    const plain = analyse('Llama 3 is open source.').findings;
    const shifted = analyse('👩‍💻 Llama 3 is open source.').findings;
    assert.equal(plain.length, 1);
    assert.deepEqual(
      shifted.map(({ span }) => span.start - shift),
      plain.map(({ span }) => span.start),
    );
  });
});
