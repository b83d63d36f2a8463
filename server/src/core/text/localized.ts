/** Text of the product, in each language it speaks. */

export interface Localized {
  readonly en: string;
  readonly fr: string;
}

/** The same text in both languages, with its `{name}` places filled and French spaces. */
export function filled(text: Localized, values: Readonly<Record<string, string>> = {}): Localized {
  return { en: fill(text.en, values), fr: fill(withFrenchSpaces(text.fr), values) };
}

/** Places text, such as the keys that lead to a value, before a message. */
export function labelled(label: string, { en, fr }: Localized): Localized {
  return { en: `${label}: ${en}`, fr: `${label}\u00a0: ${fr}` };
}

/** French sets a no-break space before ; : ! ? » and behind «. Tables are typed with plain ones. */
export function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** Fills `{name}` places; a place without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
