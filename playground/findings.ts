/** Shows findings: the text with the words marked, and a list that says why and what would be better. */
import { elementOf, make } from './elements.ts';
import type { Answer, Edit, Found, WordsLanguage } from './messages.ts';
import { say } from './words.ts';

type Apply = (edits: readonly Edit[], before: string) => void;

export function showFindings({ question, findings }: Answer, apply: Apply): void {
  const { text, words } = question;
  elementOf('marked', HTMLElement).replaceChildren(...(findings.length === 0 ? [] : marked(text, findings)));
  const items = findings.map((finding, index) => {
    const item = entry(finding, text, words, apply);
    item.id = `finding-${index + 1}`;
    item.tabIndex = -1;
    return item;
  });
  elementOf('findings', HTMLElement).replaceChildren(...items);
}

/** The text, with a link from marked words to the first finding on them. Findings come in the order of their starts. */
function marked(text: string, findings: readonly Found[]): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [index, { start, end, severity }] of findings.entries()) {
    if (start < at) continue;
    const link = make('a', severity, text.slice(start, end));
    link.href = `#finding-${index + 1}`;
    parts.push(text.slice(at, start), link);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

function entry(finding: Found, text: string, words: WordsLanguage, apply: Apply): HTMLLIElement {
  const { start, end, severity, message, why, sources, model, suggestions } = finding;
  const item = make(
    'li',
    '',
    make('p', '', make('span', `severity ${severity}`, say(severity, words)), ` – “${text.slice(start, end)}”`),
    make('p', '', message),
  );
  if (why.length > 0) item.append(make('ul', '', ...why.map((reason) => make('li', '', reason))));
  const buttons = suggestions.map(({ title, edits }) => {
    const button = make('button', '', title);
    button.type = 'button';
    button.addEventListener('click', () => apply(edits, text));
    return button;
  });
  if (buttons.length > 0) item.append(make('p', '', ...buttons));
  if (model) {
    const summary = make('summary', '', say('about', words, { name: model.name }));
    const explanation = make('pre', '', model.explanation);
    explanation.tabIndex = 0;
    item.append(make('details', '', summary, explanation));
  }
  const links = sources.map(({ url, checked }) =>
    make('li', '', linkTo(url), ` (${say('read', words, { date: checked })})`),
  );
  if (links.length > 0) item.append(make('ul', '', ...links));
  return item;
}

function linkTo(url: string): HTMLElement {
  if (!url.startsWith('https://')) return make('span', '', url);
  const link = make('a', '', url);
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  return link;
}
