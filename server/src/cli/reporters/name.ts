/** Names of texts as other programs want them. */

/** A path with forward slashes, without `./` at its start: relative to the repository where the run was. */
export function slashedName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
}
