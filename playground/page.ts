/** The page: sends what is typed to the worker, and shows what it found. */

import { elementOf } from './elements.ts';
import { showFindings } from './findings.ts';
import type { Answer, Choices, Edit, FromWorker, Question, WordsLanguage } from './messages.ts';
import { isWordsId, say } from './words.ts';

/** The worker's script, put here by the build: a page opened from disk may load no worker from a file. */
declare const WORKER_SOURCE: string;

/** Milliseconds without typing before a text is checked. */
const PAUSE = 250;

const text = elementOf('text', HTMLTextAreaElement);
const format = elementOf('format', HTMLSelectElement);
const definition = elementOf('definition', HTMLSelectElement);
const words = elementOf('words', HTMLSelectElement);
const status = elementOf('status', HTMLElement);

const worker = new Worker(URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' })));
let choices: Choices | undefined;
let isBusy = false;
let isStale = false;
let pause: ReturnType<typeof setTimeout> | undefined;

words.value = navigator.language.startsWith('fr') ? 'fr' : 'en';
translate();
worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
  if ('choices' in data) offer(data.choices);
  else take(data.answer);
});
text.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(ask, PAUSE);
});
format.addEventListener('change', ask);
definition.addEventListener('change', ask);
words.addEventListener('change', () => {
  translate();
  ask();
});

function language(): WordsLanguage {
  return words.value === 'fr' ? 'fr' : 'en';
}

function translate(): void {
  document.documentElement.lang = language();
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const id = element.dataset.words ?? '';
    if (isWordsId(id)) element.textContent = say(id, language());
  }
  if (!choices) return;
  for (const { id, name } of choices.definitions)
    for (const option of definition.options) if (option.value === id) option.textContent = name[language()];
  const { version, date, entries } = choices.registry;
  elementOf('registry', HTMLElement).textContent = say('registry', language(), { version, date, count: entries });
}

function offer(offered: Choices): void {
  choices = offered;
  format.replaceChildren(...offered.formats.map(({ id, name }) => new Option(name, id)));
  definition.replaceChildren(...offered.definitions.map(({ id, name }) => new Option(name[language()], id)));
  translate();
  ask();
}

/** One question at a time: what is typed meanwhile is asked next, and nothing in between. */
function ask(): void {
  if (!choices) return;
  isStale = isBusy;
  if (isBusy) return;
  isBusy = true;
  status.textContent = say('waiting', language());
  const question: Question = {
    text: text.value,
    format: format.value,
    definition: definition.value,
    words: language(),
  };
  worker.postMessage(question);
}

function take(answer: Answer): void {
  isBusy = false;
  if (isStale) {
    ask();
    return;
  }
  const { findings, question } = answer;
  const id = findings.length === 0 ? 'none' : findings.length === 1 ? 'one' : 'many';
  status.textContent = question.text.trim() === '' ? '' : say(id, question.words, { count: findings.length });
  showFindings(answer, apply);
}

/** Makes a suggestion's edits, the last first, as long as the text is the one that they were made for. */
function apply(edits: readonly Edit[], before: string): void {
  if (text.value !== before) return;
  for (const { start, end, newText } of edits.toReversed()) text.setRangeText(newText, start, end, 'end');
  text.focus();
  ask();
}
