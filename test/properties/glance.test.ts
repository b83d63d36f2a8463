/**
 * A text that a glance passes over has no finding and no problem when it is read, however its words are written.
 * `OPEN_CLAIMS_NIGHTLY=1` tries fifty times as many texts.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { bundledRegistry, createChecker, defaultSettings, formats } from '../../server/src/core/index.ts';

const { OPEN_CLAIMS_NIGHTLY } = process.env;
const TEXTS = OPEN_CLAIMS_NIGHTLY === '1' ? 100_000 : 2_000;

/** Names with and without doubt, short ones, codes, nicknames, joined forms, other scripts. */
const NAMES = [
  ...[
    'Llama 3',
    'LLaMA',
    'llama',
    'Llama3',
    'meta-llama/Llama-3.1-8B',
    'CodeLlama',
    'Mistral 7B',
    'Mistral',
    'Mixtral',
  ],
  ...['GPT-4', 'GPT4', 'gpt-4o', 'GPT-3.5/4', 'o1', 'o1-mini', 'DeepSeek V3', 'DeepSeek', 'R1', 'V3', 'DeepSeek-R1'],
  ...['MiniMax-M2.5', 'M2.7', 'Command R+', 'Command R7B', 'R7B', 'Cohere Command', 'command', 'Command', 'Step-2'],
  ...[
    'step 2 and 3',
    'step 2, 3',
    'Step 2/3',
    'Step',
    'Claude',
    'Claude Opus 4.5',
    'Opus 4.5',
    'Opus',
    'Gemini',
    'Falcon',
    'falcon',
    'BLOOM',
  ],
  ...['Stable Diffusion', 'Tülu 3', 'Yi', '01.AI', '智谱AI', '文心', 'π0', 'PanGu-Σ', 'T5', 'E5', 'Phi', 'ESM', 'ESM3'],
  ...['Grok', 'Grok-2', 'Kimi K2', 'K2', 'Qwen2.5', 'Google', 'Microsoft', 'OLMo 2', 'Small 4', 'Mistral has Small 4'],
];
const CLAIMS = [
  ...['open source', 'open-source', 'opensource', 'Open Source', 'free software', 'open-weight', 'open', 'fully open'],
  ...['proprietary', 'closed', 'libre', 'ouvert', 'entièrement ouvert', 'à poids ouverts', 'propriétaire', 'fermé'],
  ...['logiciel libre', 'under the MIT licence', 'MIT-licensed', 'behind an API', 'freely available', 'open-sourced'],
];
const FRAMES = [
  ...['NAME is CLAIM.', 'NAME est CLAIM.', 'NAME is an CLAIM model.', 'NAME est un modèle CLAIM.', '# NAME\n\n- CLAIM'],
  ...['The CLAIM model NAME runs here.', 'CLAIM models such as NAME and NAME.', 'The weights of NAME are public.'],
  ...['| Model | CLAIM |\n|---|---|\n| NAME | yes |', 'Is NAME CLAIM? Yes.', 'Les poids de NAME sont ouverts.'],
  ...['The API model NAME. It is CLAIM.', 'NAME and NAME are CLAIM.', 'CLAIM models: NAME, NAME', 'NAME: CLAIM'],
  ...[
    'NAME',
    'CLAIM',
    'A plain line.',
    'LLMs',
    'the api',
    'Cohere and Anthropic',
    'DeepSeek',
    '<!-- open-claims-off -->',
  ],
  ...[
    'open-claims-as-of: soon',
    '<!-- open-claims-as-of: soon -->',
    '[open-claims-ignore]',
    '---\ntitle: "NAME is CLAIM"\n---',
  ],
];

/** What breaks words: most vanishes in some format. */
const MARKUP = [
  ...['**', '*', '_', '__', '`', '~~', '<b>', '</b>', '<i class="a>b">', '<span\n>', '<br>', '<!-- a -->', '<!---->'],
  ...[
    '[',
    ']',
    '](https://example.org)',
    '](b "c")',
    '][a]',
    '[^1]',
    '^[a]',
    '[@a1]',
    '@a1',
    '{.a}',
    '{#a}',
    '{{ a }}',
  ],
  ...[
    '<sup><a href="#fn1">1</a></sup>',
    '<svg>a</svg>',
    '<?a?>',
    '<![CDATA[a]]>',
    '<Aa b={c > d}>',
    '{/* a */}',
    '{a}',
  ],
  ...[
    '\\',
    '\\\n',
    '\n',
    '\n> ',
    ' ',
    '-',
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u00A0',
    '&nbsp;',
    '&shy;',
    '&zwnj;',
    '&amp;',
  ],
  ...["\\'", '\u0301', 'é', '{}', '\\emph{', '}', '[1]', '|', '%\n', '\\-', ':a:`', '$a$', '"'],
];

/** Inserts markup, writes letters as references or in another guise. */
const broken = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        how: fc.oneof(
          fc.constantFrom(...MARKUP).map((markup) => ({ kind: 'markup' as const, markup })),
          fc.constantFrom('decimal', 'hexadecimal', 'capital', 'small', 'apart', 'kelvin').map((kind) => ({ kind })),
        ),
      }),
      { maxLength: 3 },
    )
    .map((changes) => {
      let result = text;
      for (const { at, how } of [...changes].sort((a, b) => b.at - a.at))
        result = result.slice(0, at) + changed(result.slice(at), how);
      return result;
    });

function changed(rest: string, how: { readonly kind: string; readonly markup?: string }): string {
  const letter = String.fromCodePoint(rest.codePointAt(0) ?? 32);
  const behind = rest.slice(letter.length);
  if (how.markup !== undefined) return how.markup + rest;
  if (how.kind === 'decimal') return `&#${letter.codePointAt(0)};${behind}`;
  if (how.kind === 'hexadecimal') return `&#x${letter.codePointAt(0)?.toString(16)};${behind}`;
  if (how.kind === 'capital') return letter.toUpperCase() + behind;
  if (how.kind === 'small') return letter.toLowerCase() + behind;
  if (how.kind === 'apart') return letter.normalize('NFD') + behind;
  return rest.replace(/k/i, '\u212A');
}

const plainOrBroken = (words: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...words).chain((text) => fc.oneof(fc.constant(text), broken(text)));

const frame = fc.tuple(
  plainOrBroken(FRAMES),
  fc.array(plainOrBroken(NAMES), { minLength: 3, maxLength: 3 }),
  plainOrBroken(CLAIMS),
);

const text = fc.array(frame, { minLength: 1, maxLength: 4 }).map((frames) =>
  frames
    .map(([pattern, names, claim]) => {
      let next = 0;
      return pattern.replaceAll('NAME', () => names[next++] ?? '').replaceAll('CLAIM', () => claim);
    })
    .join('\n\n'),
);

describe('a glance', () => {
  const checker = createChecker(bundledRegistry(), defaultSettings);
  for (const { id, joints } of formats)
    it(`passes over nothing that reading finds: ${id}`, function () {
      this.timeout(0);
      let passed = 0;
      let found = 0;
      fc.assert(
        fc.property(text, (source) => {
          const asked = { text: source, format: id };
          if (checker.mayFind(asked)) {
            found++;
            return;
          }
          passed++;
          const { findings, problems } = checker.check(asked);
          assert.deepEqual({ findings, problems }, { findings: [], problems: [] });
        }),
        { numRuns: joints === undefined ? 100 : TEXTS },
      );
      assert.ok(found > 0);
      // Otherwise nothing was tried.
      if (joints !== undefined) assert.ok(passed > TEXTS / 20, `${passed} texts were passed over`);
    });
});
