/** Text of the product, in each language it speaks. */

export interface Localized {
  readonly en: string;
  readonly fr: string;
}

/** Fills `{name}` places; a place without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
