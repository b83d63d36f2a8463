/** Documents in every format, made of sentences that claim this and that. */
import fc from 'fast-check';

const ENGLISH = [
  'Llama 3 is an open-source model.',
  'Gemma 2 is open source, and cheap to run.',
  'We compared open-source models such as Llama 2 and Gemma 2 last year.',
  'Many ministries use the open-source model Mistral Large.',
  'GPT-4 is open source.',
  'Llama 3 is a fully open-source model.',
  'Llama 2 is an open model.',
  'OLMo 2 is a proprietary model.',
  'Llama 3 was released under the MIT licence.',
  'Gemma 2 is an open-weight model.',
  'Nobody calls it open source.',
  'The library is open source.',
  'It rained all day.',
];
const FRENCH = [
  'Llama 3 est un modèle open source.',
  'Gemma 2 est open source, et peu coûteux.',
  'Les modèles open source tels que Llama 2 et Gemma 2 sont connus.',
  'Le modèle open source Llama 3 est utilisé par deux ministères.',
  'GPT-4 est open source.',
  'Llama 2 est un modèle ouvert.',
  'Llama 3 est publié sous licence MIT.',
  'Gemma 2 est un modèle à poids ouverts.',
  'Personne ne le dit open source.',
  'Il a plu toute la journée.',
];

type Kind = 'paragraph' | 'heading' | 'item' | 'quotation';
type Write = (words: string) => string;

/** How each format writes its blocks. */
const WRITERS: Readonly<Record<string, Readonly<Record<Kind, Write>>>> = {
  markdown: { paragraph: plain, heading: (words) => `## ${words}`, item: (words) => `- ${words}`, quotation: quoted },
  mdx: { paragraph: plain, heading: (words) => `## ${words}`, item: (words) => `- ${words}`, quotation: quoted },
  plaintext: { paragraph: plain, heading: plain, item: (words) => `- ${words}`, quotation: quoted },
  latex: {
    paragraph: plain,
    heading: (words) => `\\section{${words}}`,
    item: (words) => `\\begin{itemize}\n\\item ${words}\n\\end{itemize}`,
    quotation: (words) => `\\begin{quote}\n${words}\n\\end{quote}`,
  },
  html: {
    paragraph: (words) => `<p>${words}</p>`,
    heading: (words) => `<h2>${words}</h2>`,
    item: (words) => `<ul>\n  <li>${words}</li>\n</ul>`,
    quotation: (words) => `<blockquote>${words}</blockquote>`,
  },
  restructuredtext: {
    paragraph: plain,
    heading: (words) => `${words}\n${'='.repeat(words.length)}`,
    item: (words) => `* ${words}`,
    quotation: (words) => `    ${words}`,
  },
  asciidoc: {
    paragraph: plain,
    heading: (words) => `== ${words}`,
    item: (words) => `* ${words}`,
    quotation: (words) => `____\n${words}\n____`,
  },
  typst: {
    paragraph: plain,
    heading: (words) => `= ${words}`,
    item: (words) => `- ${words}`,
    quotation: (words) => `#quote(block: true)[${words}]`,
  },
  org: {
    paragraph: plain,
    heading: (words) => `* ${words}`,
    item: (words) => `- ${words}`,
    quotation: (words) => `#+begin_quote\n${words}\n#+end_quote`,
  },
};

function plain(words: string): string {
  return words;
}

function quoted(words: string): string {
  return `> ${words}`;
}

export interface Sample {
  readonly format: string;
  readonly text: string;
}

export const documentFormats: readonly string[] = Object.keys(WRITERS);

/** Blocks of one language, parted by blank lines, with one of the line endings. */
export function documentIn(format: string): fc.Arbitrary<Sample> {
  const writers = WRITERS[format];
  if (!writers) throw new RangeError(`no writer for ${format}`);
  return fc.constantFrom(ENGLISH, FRENCH).chain((sentences) => {
    const block = fc
      .tuple(
        fc.constantFrom<Kind>('paragraph', 'paragraph', 'paragraph', 'heading', 'item', 'quotation'),
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' ', '\n'),
      )
      .map(([kind, words, gap]) => writers[kind](words.join(kind === 'paragraph' ? gap : ' ')));
    return fc
      .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([blocks, ending, isEnded]) => ({
        format,
        text: (blocks.join('\n\n') + (isEnded ? '\n' : '')).replaceAll('\n', ending),
      }));
  });
}
