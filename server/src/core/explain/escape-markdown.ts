/** Makes texts and addresses from outside safe to stand in Markdown: they can add no markup, links, images or HTML. */
import { cleanLine } from './clean-line.ts';

/** The text as Markdown that shows exactly it, on one line. */
export function escapeMarkdown(text: string): string {
  return (
    cleanLine(text)
      .replace(/[\\`*_{}[\]()#+!|<>~&@$=]/g, '\\$&')
      // Bare addresses would become links by themselves: "https://…", "command:…", "www.…".
      .replace(/:(?=\S)/g, '\\:')
      // At the start of a line they would begin a list, a rule or a heading.
      .replace(/^-|(?<=^\d{1,9})\./, '\\$&')
      .replace(/(?<=www)\./gi, '\\.')
  );
}

/** A link to an https address under a label, or its host's name; any other address is shown, but can't be followed. */
export function linkMarkdown(url: string, label?: string): string {
  const host = hostOf(url);
  if (!host) return escapeMarkdown(label ? `${label} (${url})` : url);
  const address = url.replace(/[\\<>()[\]"'`|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(label ?? host)}](${address})`;
}

/** The host of an https address without user names or white space, such as `opensource.org`. */
function hostOf(url: string): string | undefined {
  return /^https:\/\/(?:www\.)?([a-z0-9][a-z0-9.-]*)(?::\d+)?(?:[/?#][!-~]*)?$/i.exec(url)?.[1];
}
