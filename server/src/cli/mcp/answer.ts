/** What a tool answers: words for assistants that read, and the same as data for those that reckon. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

export function answer(words: string, data: Readonly<Record<string, unknown>>): CallToolResult {
  return { content: [{ type: 'text', text: words }], structuredContent: data };
}

/** The request can't be answered; `words` say what would help. */
export function refusal(words: string): CallToolResult {
  return { content: [{ type: 'text', text: words }], isError: true };
}
