/** The tool that defines a term of openness. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type DefinitionId, type Level, termFootnote } from '../../core/index.ts';
import { answer } from './answer.ts';

export const TERMS = [
  'open-source',
  'free-software',
  'open-weight',
  'open',
  'licence',
  'closed',
] as const satisfies Level[];

interface Request {
  readonly term: Level;
  readonly definition: DefinitionId;
  readonly language: 'en' | 'fr';
}

export function defineTerm({ term, definition, language }: Request): CallToolResult {
  const text = termFootnote(term, language, definition);
  return answer(text, { term, definition: text });
}
