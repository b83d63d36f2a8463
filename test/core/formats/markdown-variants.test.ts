/** What Quarto, Pandoc, site generators and MDX add to Markdown: boxes and titles are read, attributes and code are not. */
import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { proseOf } from './prose-of.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('Markdown of note-taking programs', () => {
  const read = (text: string): readonly string[] => proseOf('markdown', text);

  it('has links between two brackets, whose words alone are prose', () => {
    assert.deepEqual(read('[[no/no-no|One *two*]] three [[Four 5]] [[no/no]] [[no#no]].'), [
      'paragraph: One two three Four 5 □ □.',
    ]);
    assert.deepEqual(read(lines('| A | B |', '|---|---|', '| [[no\\|One]] | two |')).slice(2), [
      'table-cell 0/1/0: One',
      'table-cell 0/1/1: two',
    ]);
    assert.deepEqual(read('[[1]] [[]] [[two'), ['paragraph: [[1]] [[]] [[two']);
  });
});

describe('Markdown of Quarto and R Markdown', () => {
  const read = (text: string): readonly string[] => proseOf('quarto', text);

  it('has boxes between colons, with their titles', () => {
    assert.deepEqual(read(lines('::: {.callout-note #no}', '## One', 'Two.', ':::', 'Three.')), [
      'heading: One',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
    assert.deepEqual(read(lines('Before', '::: {.callout-tip title="A title" icon=false}', 'Two.', ':::')), [
      'paragraph: Before',
      'heading: A title',
      'paragraph: Two.',
    ]);
    assert.deepEqual(read(lines(':::: {.columns}', '::: {.column width="50%"}', '- One', ':::', '::::')), [
      'list-item 1: One',
    ]);
    assert.deepEqual(read(lines('::: warning', 'One', ':::', '', ':::note[A *title*]', 'Two', ':::', '')), [
      'paragraph: One',
      'heading: A *title*',
      'paragraph: Two',
    ]);
  });

  it('has attributes, which are no prose', () => {
    assert.deepEqual(
      read(
        lines(
          '## One {#sec-no .unnumbered}',
          '',
          '[Two]{.smallcaps} three{.no}, `four`{.py} ![five](no.png){#fig-no fig-alt="No"}',
          '',
          'Six {x} and {1, 2}.',
          '',
          '{: .no}',
        ),
      ),
      ['heading: One', 'paragraph: Two three, □ □', 'caption: five', 'paragraph: Six {x} and {1, 2}.'],
    );
  });

  it('has shortcodes and references, which are no words', () => {
    assert.deepEqual(
      read('{{< include no.qmd >}} one, see @fig-no-no, [@no2020, p. 3; @no2021] and [-@no_x], says @meta. a@b-c.de'),
      ['paragraph: □ one, see ¦, ¦ and ¦, says @meta. a@b-c.de'],
    );
    assert.deepEqual(read('{% note %} one {{ no }} [@two-2]'), ['paragraph: □ one □ ¦']);
  });

  it('has code with options, which is none', () => {
    assert.deepEqual(
      read(
        lines('```{python}', '#| fig-cap: "No"', 'no()', '```', '', '`r no` one', '', '```{=html}', '<p>no</p>', '```'),
      ),
      ['paragraph: □ one'],
    );
  });
});

describe('Markdown with admonitions', () => {
  const read = (text: string): readonly string[] => proseOf('markdown', text);

  it('has those of MkDocs', () => {
    assert.deepEqual(read(lines('!!! note "A title"', '    One', '    two.', '', '    - Three', '', 'Four')), [
      'heading: A title',
      'paragraph: One\ntwo.',
      'list-item 1: Three',
      'paragraph: Four',
    ]);
    assert.deepEqual(read(lines('???+ tip inline end', '    One', '!!! note', '    Two')), [
      'paragraph: One',
      'paragraph: Two',
    ]);
    assert.deepEqual(read('!!! Not one, as we said'), ['paragraph: !!! Not one, as we said']);
    assert.deepEqual(read('Great!!! Note it.'), ['paragraph: Great!!! Note it.']);
  });

  it('has those of GitHub, which are no quotations', () => {
    assert.deepEqual(read(lines('> [!NOTE]', '> One', '> two.', '>', '> - Three', '', '> Four')), [
      'paragraph: One\ntwo.',
      'list-item 1: Three',
      'paragraph quoted: Four',
    ]);
    assert.deepEqual(read(lines('> [!info]- A title', '> One', '', '> [!quote] Two', '> three')), [
      'paragraph: A title\nOne',
      'paragraph quoted: Two\nthree',
    ]);
  });
});

describe('MDX', () => {
  const read = (text: string): readonly string[] => proseOf('mdx', text);

  it('leaves imports and exports out', () => {
    assert.deepEqual(
      read(
        lines(
          "import No from './no'",
          'import {',
          '  no, // no',
          "} from 'no'",
          'export const no = {',
          "  title: 'No',",
          '}',
          '',
          'One',
          'import {two} as said.',
          '',
          'export of models',
        ),
      ),
      ['paragraph: One\nimport □ as said.', 'paragraph: export of models'],
    );
  });

  it('leaves expressions out', () => {
    assert.deepEqual(
      read(
        lines(
          "One {'no'} two {n * {a: 1}.a}.",
          '',
          '{no.map((x) => (',
          '',
          '  <li>no</li>',
          '))}',
          '',
          '{/* no */}',
          '',
          '{open',
        ),
      ),
      ['paragraph: One □ two □.', 'paragraph: {open'],
    );
  });

  it('reads what stands between tags, and no attributes', () => {
    assert.deepEqual(
      read(
        lines(
          '<Note title="no" data={[1, 2]}>',
          '  One',
          '</Note>',
          '',
          'Two <Badge text="no" /> three <Tip>four</Tip> <b>five</b>.',
          '',
          '<Chart draw={() => <p>no</p>}',
          '  more="no" />',
          '',
          '<>',
          '- Six',
          '</>',
        ),
      ),
      ['paragraph: One', 'paragraph: Two □ three four five.', 'list-item 1: Six'],
    );
  });

  it('keeps comments', () => {
    const { comments } = formatOf('mdx').parse(lines('{/* a */}', '', 'b {/* c', 'd */}'));
    assert.deepEqual(
      comments.map(({ text }) => text),
      [' a ', ' c\nd '],
    );
  });
});
