/** Puts texts from documents and the registry into HTML so that they can add no markup. */
import { cleanLine } from '../explain/clean-line.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text on one line, fit for an element's content and for a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
