/** Our own requests: the models that the registry knows, and the explanation of one by its name. */
import { type Entry, entryMarkdown, explainEntry, findEntries, type Registry, registryAsOf } from '../../core/index.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { textOf, withParams } from '../own-request.ts';
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

function readParams(params: unknown): ExplainParams {
  const name = textOf(params, 'name', 'a model’s name');
  const { language } = params as ExplainParams;
  return { name, ...(typeof language === 'string' ? { language } : {}) };
}

function toItem(registry: Registry, entry: Entry): ModelItem {
  const developer = entry.kind === 'organisation' ? entry : registry.get(entry.developer);
  return { id: entry.id, name: entry.name, kind: entry.kind, developer: developer?.name ?? '' };
}
