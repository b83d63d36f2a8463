/** Statements about documents that make sense, in every format: spans are exact, code says nothing, emphasis and line breaks change nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatOf } from '../../server/src/core/formats/index.ts';
import { toSource } from '../../server/src/core/formats/source-map.ts';
import { type Analysis, bundledRegistry, createChecker, defaultSettings } from '../../server/src/core/index.ts';
import { DIALECTS, type Dialect } from '../core/formats/dialects.ts';

const CLAIMS = [
  'Llama 3 is an open-source model.',
  'The office rents DBRX, an open source model.',
  'For now Falcon 180B, which is open source, answers.',
  'La mairie utilise Llama 3.1, un modèle open source\u202F!',
  'Qwen2.5 72B and Mistral 7B are open-source models.',
];
const FILLERS = [
  'The council met in May.',
  'Some words 🦙 of no weight.',
  'Le comite\u0301 a bien travaillé\u00A0: il est content.',
  'Fares rose by 3.5 per cent (see above).',
];
const sentences = fc
  .array(fc.oneof(fc.constantFrom(...CLAIMS), fc.constantFrom(...FILLERS)), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));

/** A block of a document, before a format writes it. */
interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'note' | 'link' | 'emphasis';
  readonly words: string;
}
const kinds = ['paragraph', 'paragraph', 'heading', 'item', 'quote', 'link', 'emphasis'] as const;
const block: fc.Arbitrary<Block> = fc.record({ kind: fc.constantFrom(...kinds), words: sentences });
const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

function write(dialect: Dialect, { kind, words }: Block): string {
  switch (kind) {
    case 'heading':
      return dialect.heading(words.replaceAll(/[.!]/g, ''));
    case 'link':
      return `Words first: ${dialect.link?.(words) ?? words}`;
    case 'note':
      return dialect.note('Words.', words);
    case 'emphasis':
      return `Words first: ${dialect.emphasis(words)}`;
    case 'paragraph':
      return words;
    default:
      return dialect[kind](words);
  }
}

/** Blocks with a blank line between; a footnote comes last, as some formats keep them there. */
const documentOf = (some: readonly string[]): string => `${some.join('\n\n')}\n`;

const checker = createChecker(bundledRegistry(), defaultSettings);

/** Rule, model and words of each finding; what breaks a line counts as a space. */
function described({ findings, reading, source }: Analysis): readonly string[] {
  return findings.map(({ rule, span, target }) => {
    const words = source.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
    return `${rule} ${target === undefined ? undefined : reading.mentions[target]?.entry.id} ${words}`;
  });
}

const check = (format: string, text: string): Analysis => checker.check({ text, format });

describe('documents that make sense', function () {
  this.timeout(60_000);

  for (const [format, dialect] of Object.entries(DIALECTS)) {
    it(`have findings in prose, and spans that map back (${format})`, () => {
      let count = 0;
      fc.assert(
        fc.property(blocks, sentences, (some, note) => {
          const parts = [...some, { kind: 'note' as const, words: note }].map((one) => write(dialect, one));
          const text = documentOf(parts);
          const { findings } = check(format, text);
          const { segments } = formatOf(format).parse(text);
          for (const { span } of findings) {
            count++;
            assert.match(text.slice(span.start, span.end), /^open[- ]source$/);
            const isMapped = segments.some((segment) =>
              [...segment.prose.matchAll(/open[- ]source/g)].some(({ index, 0: words }) => {
                const source = toSource(segment, { start: index, end: index + words.length });
                return source.start === span.start && source.end === span.end;
              }),
            );
            assert.ok(isMapped, text);
          }
        }),
        { numRuns: 60 },
      );
      assert.ok(count > 20, 'some documents have findings');
    });

    it(`say nothing in code, addresses, comments and what is struck out (${format})`, () => {
      const { code, codeBlock, comment, struck } = dialect;
      const places = [
        (words: string) => `Words first${comment(words)} and last.`,
        (words: string) => `See https://a.example/${words.replaceAll(' ', '-')} here.`,
        ...(code ? [(words: string) => `Words ${code(words)} here.`] : []),
        ...(codeBlock ? [codeBlock] : []),
        ...(struck ? [(words: string) => `Words ${struck(words)} here.`] : []),
      ];
      const hidden = fc.tuple(
        fc.constantFrom(...places),
        fc.constantFrom(...CLAIMS.filter((one) => !one.includes('\u202F'))),
      );
      const seen = fc.constantFrom(...FILLERS);
      fc.assert(
        fc.property(fc.array(fc.oneof(hidden, seen), { maxLength: 6 }), (some) => {
          const parts = some.map((one) => (typeof one === 'string' ? one : one[0](one[1])));
          const text = documentOf(parts);
          assert.deepEqual(described(check(format, text)), [], text);
        }),
        { numRuns: 60 },
      );
    });

    if (format !== 'plaintext')
      it(`say the same with a paragraph in emphasis (${format})`, () => {
        fc.assert(
          fc.property(blocks, sentences, fc.nat(), (some, words, where) => {
            const parts = some.map((one) => write(dialect, one));
            const at = where % (parts.length + 1);
            const plain = documentOf(parts.toSpliced(at, 0, words));
            const strong = documentOf(parts.toSpliced(at, 0, dialect.emphasis(words)));
            assert.deepEqual(described(check(format, strong)), described(check(format, plain)), strong);
          }),
          { numRuns: 60 },
        );
      });

    it(`say the same with other line breaks (${format})`, () => {
      // A line that begins with a pictograph is an item of a list in Markdown.
      fc.assert(
        fc.property(
          fc.array(sentences, { minLength: 1, maxLength: 4 }),
          fc.infiniteStream(fc.boolean()),
          (some, breaks) => {
            const broken = some.map((words) => words.replaceAll(/ (?!🦙)/g, () => (breaks.next().value ? '\n' : ' ')));
            const text = documentOf(broken);
            assert.deepEqual(described(check(format, text)), described(check(format, documentOf(some))), text);
          },
        ),
        { numRuns: 60 },
      );
    });
  }
});
