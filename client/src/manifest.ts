/** Reads the extension's own manifest, so that nothing in it has to be said twice. */

const ON_LANGUAGE = 'onLanguage:';

/** Editor languages that the extension wakes up for: those that it checks. */
export function proseLanguages(manifest: unknown): string[] {
  const { activationEvents } = manifest as { readonly activationEvents: readonly string[] };
  return activationEvents
    .filter((event) => event.startsWith(ON_LANGUAGE))
    .map((event) => event.slice(ON_LANGUAGE.length));
}

interface Choice {
  readonly enum: readonly string[];
  readonly enumItemLabels: readonly string[];
}

/** The localised name of a definition, or its id where the manifest has none. */
export function definitionName(manifest: unknown, id: string): string {
  const { contributes } = manifest as {
    readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Choice>> } };
  };
  const choice = contributes.configuration.properties['openClaims.definition'];
  return choice?.enumItemLabels[choice.enum.indexOf(id)] ?? id;
}
