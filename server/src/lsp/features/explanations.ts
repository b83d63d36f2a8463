/** Our own requests: the models that the registry knows, and the explanation of one by its name. */
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Entry, entryMarkdown, explainEntry, findEntries, type Registry, registryAsOf } from '../../core/index.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import {
  EXPLAIN_REQUEST,
  type ExplainParams,
  type ExplainResult,
  MODELS_REQUEST,
  type ModelItem,
} from '../requests.ts';

export const explanations: Feature = ({ connection, client, documents, guard, host }) => {
  const explain = async (params: unknown): Promise<ExplainResult | null> => {
    const { name, language: tag = client.locale } = readParams(params);
    const { registry: whole, settings } = await documents.sessionChecker();
    const registry = settings.asOf === '' ? whole : registryAsOf(whole, settings.asOf);
    const entry = registry.get(name) ?? findEntries(registry, name)[0];
    if (!entry) return null;
    const language = spokenLanguage(settings, tag, 'en');
    const explained = explainEntry(registry, entry, settings.definition, language, { today: host.today() });
    return { title: entry.name, markdown: entryMarkdown(explained) };
  };
  const list = async (): Promise<ModelItem[]> => {
    const { registry } = await documents.sessionChecker();
    return registry.entries.map((entry) => toItem(registry, entry));
  };
  connection.onRequest(EXPLAIN_REQUEST, withParams(guard.request('Explanation', null, explain)));
  connection.onRequest(MODELS_REQUEST, withParams(guard.request('List of models', [], list)));
  return {};
};

/** The library calls with the token alone where a request has no parameters. */
function withParams<P, R>(handler: (params: P, token: CancellationToken) => R) {
  return (...given: unknown[]) => handler(given.at(-2) as P, given.at(-1) as CancellationToken);
}

function readParams(params: unknown): ExplainParams {
  const { name, language } = (params ?? {}) as Partial<Record<keyof ExplainParams, unknown>>;
  if (typeof name !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'Expected a model’s name as "name".');
  return { name, ...(typeof language === 'string' ? { language } : {}) };
}

function toItem(registry: Registry, entry: Entry): ModelItem {
  const developer = entry.kind === 'organisation' ? entry : registry.get(entry.developer);
  return { id: entry.id, name: entry.name, kind: entry.kind, developer: developer?.name ?? '' };
}
