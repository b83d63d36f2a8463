/**
 * A text that is followed through its changes is read as it would be read anew, in every format and after any edits.
 * `OPEN_CLAIMS_NIGHTLY=1` tries more than ten thousand sequences of edits.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type Analysis,
  bundledRegistry,
  createChecker,
  defaultSettings,
  type Follower,
} from '../../server/src/core/index.ts';
import { documents, names } from './format-documents.ts';

const { OPEN_CLAIMS_NIGHTLY } = process.env;
const NIGHTLY = OPEN_CLAIMS_NIGHTLY === '1';
const SEQUENCES = NIGHTLY ? 1_300 : 25;

/** What makes other blocks read otherwise: names, headings, introductions, fences, comments, notes, tables. */
const BLOCKS = [
  'Llama 3 is an open-source model.',
  'The council met on Tuesday, and the clerk read the minutes aloud to the members. '.repeat(6),
  'It is open source. This model is fully open.',
  'A new open-source model is out. It is called Mistral 7B.',
  'Is OLMo 2 open source?',
  'Yes.',
  'MiniMax-M2.5 is proprietary; M2.7 is open source.',
  'M2.7 is an open model.',
  'Claude and Gemini are closed. Falcon is open source.',
  'falcons are birds. Falcon is open source.',
  'Le modèle Llama 3 est open source. Les poids de Mistral 7B sont ouverts.',
  '# Llama 3',
  '## Open-source models',
  '### Licence',
  'Open-source models:\n\n- Llama 3\n- Mistral 7B, made in Paris',
  '- Open source\n- Proprietary',
  '| Model | Open source? |\n|---|---|\n| Llama 3 | Yes |\n| GPT-4 | No |',
  '> Llama 3 is open source.',
  '<!-- open-claims-ignore -->',
  '<!-- open-claims-off -->',
  '<!-- open-claims-on overclaim -->',
  '<!-- open-claims-as-of: 2024-05-01 -->',
  '% open-claims-ignore',
  '.. open-claims-ignore',
  '// open-claims-ignore',
  '# open-claims-ignore',
  '```',
  '~~~\ncode\n~~~',
  '---\ntitle: Llama 3 is open source\n---',
  '[^1]: Llama 3 is open source.',
  '[open source]: https://example.org',
  'See [open source] and [Llama 3][1].[^1]',
  '<div>',
  '</div>',
  '<table><tr><td>Llama 3</td><td>open source</td></tr></table>',
  '    Llama 3 is open source.',
  '::: note',
  ':::',
  '!!! note "Llama 3"',
  'name: "Llama 3", licence: "open source",',
  '- "Llama 3": "open source"',
];
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '`',
    '```\n',
    '$$',
    '*',
    '> ',
    '- ',
    '    ',
    '# ',
    '===\n',
    '---\n',
    '|',
    '<!--',
    '-->',
  ],
  ...['[', ']:', '\uFEFF', '"', '«', 'Llama 3', 'open source', '.', '?', 'not ', ':', 'x'],
];

interface Change {
  /** Of the text's length, in thousandths. */
  readonly place: number;
  readonly atLineStart: boolean;
  readonly removed: number;
  readonly inserted: string;
}

const block = (format: (typeof names)[number]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...BLOCKS) }, { weight: 1, arbitrary: documents(format) });
const change = (format: (typeof names)[number]): fc.Arbitrary<Change> =>
  fc.record({
    place: fc.nat(1000),
    atLineStart: fc.boolean(),
    removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
    inserted: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...PIECES),
      fc.constantFrom(...PIECES),
      block(format).map((it) => `${it}\n`),
    ),
  });

function changed(text: string, { place, atLineStart, removed, inserted }: Change): string {
  let at = Math.floor((text.length * place) / 1000);
  if (atLineStart) at = text.lastIndexOf('\n', at) + 1;
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

const checker = createChecker(bundledRegistry(), defaultSettings);

/** All that an analysis says. */
function summaryOf({ reading, findings, problems, document, registry }: Analysis): string {
  const { segments, comments, footnotes } = document;
  return JSON.stringify({
    mentions: reading.mentions.map((mention) => ({ ...mention, entry: mention.entry.id })),
    claims: reading.claims.map((claim) => ({ ...claim, licence: claim.licence?.id })),
    language: reading.language,
    findings,
    problems,
    day: registry.asOf,
    segments: segments.map(({ pieces, ...rest }) => [
      pieces,
      Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
    comments,
    footnotes,
  });
}

function assertSame(follower: Follower, text: string, format: string): void {
  const followed = summaryOf(follower.check({ text, format }));
  const fresh = summaryOf(checker.check({ text, format }));
  if (followed !== fresh) assert.equal(followed, fresh);
}

describe('a text that is followed', () => {
  for (const format of names) {
    it(`is read as if anew, in ${format}`, function () {
      if (NIGHTLY) this.timeout(0);
      const parts = fc.array(block(format), { minLength: 1, maxLength: 40 });
      const changes = fc.array(change(format), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(parts, fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n'), changes, (blocks, between, edits) => {
          const follower = checker.follow();
          let text = blocks.join(between);
          assertSame(follower, text, format);
          for (const edit of edits) {
            text = changed(text, edit);
            assertSame(follower, text, format);
          }
        }),
        { numRuns: SEQUENCES },
      );
    });
  }
});
