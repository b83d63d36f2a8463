/** How each format writes the constructs that all of them have: for tests that say the same thing in every format. */

export interface Dialect {
  readonly heading: (words: string) => string;
  readonly item: (words: string) => string;
  readonly emphasis: (words: string) => string;
  /** Undefined where the format has none. */
  readonly code?: (words: string) => string;
  readonly codeBlock?: (words: string) => string;
  /** Words struck out. */
  readonly struck?: (words: string) => string;
  readonly comment: (words: string) => string;
  readonly link?: (words: string) => string;
  readonly quote: (words: string) => string;
  /** A sentence with a footnote that says the words. */
  readonly note: (sentence: string, words: string) => string;
  /** The format's own ways to write a character. */
  readonly characters: Readonly<Record<string, readonly string[]>>;
}

const HTML = {
  é: ['&eacute;', '&#233;', '&#xE9;'],
  '\u00A0': ['&nbsp;', '&#160;'],
  '\u202F': ['&#8239;'],
  '&': ['&amp;'],
};

export const DIALECTS: Readonly<Record<string, Dialect>> = {
  markdown: {
    heading: (words) => `## ${words}`,
    item: (words) => `- One\n  - ${words.replaceAll('\n', '\n    ')}`,
    emphasis: (words) => `**${words}**`,
    code: (words) => `\`${words}\``,
    codeBlock: (words) => `~~~\n${words}\n~~~`,
    struck: (words) => `~~${words}~~`,
    comment: (words) => `<!-- ${words} -->`,
    link: (words) => `[${words}](https://a.example/open-source)`,
    quote: (words) => `> ${words.replaceAll('\n', '\n> ')}`,
    note: (sentence, words) => `${sentence}[^1]\n\n[^1]: ${words}`,
    characters: { ...HTML, '*': ['\\*'], '&': ['&amp;', '\\&'] },
  },
  mdx: {
    heading: (words) => `## ${words}`,
    item: (words) => `1. ${words.replaceAll('\n', '\n   ')}`,
    emphasis: (words) => `_${words}_`,
    code: (words) => `\`${words}\``,
    codeBlock: (words) => `\`\`\`\n${words}\n\`\`\``,
    struck: (words) => `~~${words}~~`,
    comment: (words) => `{/* ${words} */}`,
    link: (words) => `<Link to="open-source">${words}</Link>`,
    quote: (words) => `> ${words.replaceAll('\n', '\n> ')}`,
    note: (sentence, words) => `${sentence}[^a]\n\n[^a]: ${words}`,
    characters: HTML,
  },
  plaintext: {
    heading: (words) => words,
    item: (words) => `• ${words.replaceAll('\n', '\n  ')}`,
    emphasis: (words) => words,
    comment: (words) => `\n[open-claims-as-of 2024-01-01 ${words.replaceAll('\n', ' ')}]\n`,
    quote: (words) => `> ${words.replaceAll('\n', '\n> ')}`,
    note: (sentence, words) => `${sentence} [1]\n\n[1] ${words}`,
    characters: {},
  },
  latex: {
    heading: (words) => `\\section{${words}}`,
    item: (words) => `\\begin{itemize}\n  \\item ${words}\n\\end{itemize}`,
    emphasis: (words) => `\\textbf{${words}}`,
    code: (words) => `\\verb|${words}|`,
    codeBlock: (words) => `\\begin{verbatim}\n${words}\n\\end{verbatim}`,
    struck: (words) => `\\sout{${words}}`,
    comment: (words) => `% ${words}\n`,
    link: (words) => `\\href{https://a.example/open-source}{${words}}`,
    quote: (words) => `\\begin{quote}\n${words}\n\\end{quote}`,
    note: (sentence, words) => `${sentence}\\footnote{${words}}`,
    characters: {
      é: ["\\'e", "\\'{e}"],
      '\u00A0': ['~', '\\nobreakspace{}'],
      '\u202F': ['\\,'],
      '%': ['\\%'],
      '&': ['\\&'],
      '*': ['*'],
    },
  },
  html: {
    heading: (words) => `<h2 id="open-source">${words}</h2>`,
    item: (words) => `<ul>\n<li>${words}\n</ul>`,
    emphasis: (words) => `<em>${words}</em>`,
    code: (words) => `<code>${words}</code>`,
    codeBlock: (words) => `<pre>${words}</pre>`,
    struck: (words) => `<s>${words}</s>`,
    comment: (words) => `<!-- ${words} -->`,
    link: (words) => `<a href="https://a.example" title="open source">${words}</a>`,
    quote: (words) => `<blockquote>${words}</blockquote>`,
    note: (sentence, words) => `<p>${sentence}<sup><a href="#fn1">1</a></sup></p>\n<ol><li id="fn1">${words}</ol>`,
    characters: HTML,
  },
  restructuredtext: {
    heading: (words) => `${words}\n${'='.repeat(80)}`,
    item: (words) => `- ${words.replaceAll('\n', '\n  ')}`,
    emphasis: (words) => `**${words}**`,
    code: (words) => `\`\`${words}\`\``,
    codeBlock: (words) => `.. code::\n\n   ${words.replaceAll('\n', '\n   ')}`,
    comment: (words) => `\n\n.. ${words.replaceAll('\n', ' ')}\n\n`,
    link: (words) => `\`${words} <https://a.example/open-source>\`__`,
    quote: (words) => `Words\\ *here*.\n\n   ${words.replaceAll('\n', '\n   ')}`,
    note: (sentence, words) => `${sentence} [#]_\n\n.. [#] ${words.replaceAll('\n', '\n   ')}`,
    characters: { '*': ['\\*'], '\\': ['\\\\'] },
  },
  asciidoc: {
    heading: (words) => `== ${words}`,
    item: (words) => `* One\n** ${words}`,
    emphasis: (words) => `_${words}_`,
    code: (words) => `\`${words}\``,
    codeBlock: (words) => `----\n${words}\n----`,
    struck: (words) => `[.line-through]#${words}#`,
    comment: (words) => `\n// ${words.replaceAll('\n', ' ')}\n`,
    link: (words) => `link:open-source.html[${words}]`,
    quote: (words) => `____\n${words}\n____`,
    note: (sentence, words) => `${sentence}footnote:[${words}]`,
    characters: { ...HTML, '\u00A0': ['{nbsp}', '&nbsp;'], '&': ['{amp}', '&amp;'], '*': ['\\*'] },
  },
  typst: {
    heading: (words) => `== ${words}`,
    item: (words) => `- One\n  - ${words.replaceAll('\n', '\n    ')}`,
    emphasis: (words) => `*${words}*`,
    code: (words) => `\`${words}\``,
    codeBlock: (words) => `\`\`\`\n${words}\n\`\`\``,
    struck: (words) => `#strike[${words}]`,
    comment: (words) => `/* ${words} */`,
    link: (words) => `#link("https://a.example/open-source")[${words}]`,
    quote: (words) => `#quote(block: true)[\n  ${words}\n]`,
    note: (sentence, words) => `${sentence}#footnote[${words}]`,
    characters: { é: ['\\u{e9}'], '\u00A0': ['~', '\\u{a0}'], '\u202F': ['\\u{202f}'], '*': ['\\*'] },
  },
  org: {
    heading: (words) => `* ${words}`,
    item: (words) => `- One\n  - ${words.replaceAll('\n', '\n    ')}`,
    emphasis: (words) => `*${words}*`,
    code: (words) => `=${words}=`,
    codeBlock: (words) => `#+begin_example\n${words}\n#+end_example`,
    struck: (words) => `+${words}+`,
    comment: (words) => `@@comment: ${words}@@`,
    link: (words) => `[[https://a.example/open-source][${words}]]`,
    quote: (words) => `#+begin_quote\n${words}\n#+end_quote`,
    note: (sentence, words) => `${sentence}[fn:1]\n\n[fn:1] ${words}`,
    characters: { é: ['\\eacute{}', '\\eacute{}'], '\u00A0': ['\\nbsp{}'], '&': ['\\amp{}'] },
  },
};
