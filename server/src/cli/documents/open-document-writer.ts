/** Writes HTML from the elements of an OpenDocument text: paragraphs, lists, tables, notes, text boxes. */
import { escaped } from './escaped.ts';
import { CONTAINERS, HIDDEN, INLINE, STYLES } from './open-document-elements.ts';

type Attributes = Readonly<Record<string, string>>;

export interface OpenDocumentWriter {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** Whether it is a text, and no sheet or presentation. */
  readonly isText: boolean;
  finish(): string;
}

/** One run of text: the document, a note, or a box that is fixed to a paragraph. */
interface Flow {
  html: string;
  /** What ends the open paragraph; empty between paragraphs. */
  end: string;
  /** Boxes and pictures of the open paragraph, to follow it. */
  after: string;
}

const FLOWS: ReadonlySet<string> = new Set(['text:note-body', 'draw:text-box', 'svg:title', 'svg:desc']);

export function createOpenDocumentWriter(): OpenDocumentWriter {
  const parents = new Map<string, string>();
  const body: Flow = newFlow();
  const flows: Flow[] = [];
  let flow = body;
  let notes = '';
  let noteCount = 0;
  let isText = false;
  let hidden = 0;

  const openParagraph = (name: string, attributes: Attributes): void => {
    const style = attributes['text:style-name'] ?? '';
    const level = Math.min(Math.max(Number(attributes['text:outline-level']) || 1, 1), 6);
    const [open, end] =
      name === 'text:h'
        ? [`<h${level}>`, `</h${level}>`]
        : (STYLES.get(style) ?? STYLES.get(parents.get(style) ?? '') ?? ['<p>', '</p>']);
    flow.html += open;
    flow.end = end;
  };

  const closeParagraph = (): void => {
    flow.html += flow.end + flow.after;
    flow.end = '';
    flow.after = '';
  };

  const closeFlow = (name: string): void => {
    const html = flow.html + flow.after;
    flow = flows.pop() ?? body;
    if (name === 'text:note-body') {
      noteCount++;
      notes += `<li id="note-${noteCount}">${html}</li>`;
      flow.html += `<sup><a href="#note-${noteCount}">${noteCount}</a></sup>`;
    } else if (name === 'draw:text-box') flow.after += html;
    // What a picture is said to show.
    else flow.after += `<figcaption>${html}</figcaption>`;
  };

  return {
    open(name, attributes) {
      if (HIDDEN.has(name)) hidden++;
      if (hidden > 0) return;
      if (name === 'text:p' || name === 'text:h') openParagraph(name, attributes);
      else if (FLOWS.has(name)) {
        flows.push(flow);
        flow = newFlow();
        // Such a text stands in no paragraph.
        if (name.startsWith('svg:')) flow.end = ' ';
      } else if (CONTAINERS.has(name)) flow.html += `<${CONTAINERS.get(name)}>`;
      else if (INLINE.has(name)) flow.html += INLINE.get(name);
      else if (name === 'style:style')
        parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
      else if (name === 'office:text') isText = true;
    },
    text(text) {
      // Between paragraphs there are only line ends and indents.
      if (hidden === 0 && flow.end !== '') flow.html += escaped(text);
    },
    close(name) {
      if (HIDDEN.has(name)) hidden--;
      else if (hidden > 0) return;
      else if (name === 'text:p' || name === 'text:h') closeParagraph();
      else if (FLOWS.has(name)) closeFlow(name);
      else if (CONTAINERS.has(name)) flow.html += `</${CONTAINERS.get(name)}>`;
    },
    get isText() {
      return isText;
    },
    finish: () => body.html + body.after + (notes && `<ol>${notes}</ol>`),
  };
}

function newFlow(): Flow {
  return { html: '', end: '', after: '' };
}
