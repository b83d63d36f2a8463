/** Writes XML 1.0: whatever texts hold, a parser gets the same characters back, or U+FFFD for those that XML can't hold. */

/** Of an element; numbers as they are, `undefined` for one that is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The start of an element whose end is written later. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesText(attributes)}>`;
}

/** A whole element. `content` is XML: text in it must have gone through `xmlText`. */
export function element(name: string, attributes: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${content}</${name}>`;
}

export function xmlText(text: string): string {
  // A bare carriage return would be read as a line feed.
  return possible(text).replace(/[&<>\r]/g, reference);
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeValue(String(value))}"`))
    .join('');
}

/** White space in an attribute would be read as blanks. */
function attributeValue(text: string): string {
  return possible(text).replace(/[&<>"'\t\n\r]/g, reference);
}

function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}

/** XML has no control codes but three, no halves of characters, and neither U+FFFE nor U+FFFF. */
function possible(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');
}
