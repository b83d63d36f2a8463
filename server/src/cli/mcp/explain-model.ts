/** The tool that tells what the registry holds on a model. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type DefinitionId, entryPlainText, explainEntry, type Registry, suggestEntries } from '../../core/index.ts';
import { entriesNamed } from '../entries-named.ts';
import { explanationRecord } from '../entry-record.ts';
import { answer, refusal } from './answer.ts';

interface Request {
  readonly name: string;
  readonly definition: DefinitionId;
  readonly language: 'en' | 'fr';
}

const MOST_SUGGESTIONS = 5;

export function explainModel(registry: Registry, today: string, request: Request): CallToolResult {
  const name = request.name.trim();
  const [entry, ...others] = entriesNamed(registry, name);
  if (!entry) {
    const alike = suggestEntries(registry, name, MOST_SUGGESTIONS).map((suggested) => suggested.name);
    const hint = alike.length > 0 ? ` Known: ${alike.join(', ')}.` : '';
    return refusal(`The registry has no entry named “${name}”. That says nothing about how open it is.${hint}`);
  }
  const explanation = explainEntry(registry, entry, request.definition, request.language, {
    today,
    allDefinitions: true,
  });
  return answer(entryPlainText(explanation), {
    ...explanationRecord(registry, entry),
    alsoNamed: others.map(({ id, name: other, kind }) => ({ id, name: other, kind })),
  });
}
