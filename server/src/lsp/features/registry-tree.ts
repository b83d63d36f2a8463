/** Our own requests for those who browse the registry: all of it in a few words, and what is said of one entry. */
import {
  citationOf,
  type Entry,
  explainEntry,
  findEntries,
  hintOf,
  type LanguageId,
  OPENNESS_STATUSES,
  opennessOf,
  type Registry,
  registryAsOf,
  statusWords,
  wrongFactText,
} from '../../core/index.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { textOf, withParams } from '../own-request.ts';
import {
  ENTRY_REQUEST,
  type EntryTexts,
  REGISTRY_REQUEST,
  type RegistryDeveloper,
  type RegistryTree,
  type RegistryVersion,
} from '../requests.ts';

export const registryTree: Feature = ({ connection, documents, guard, host }) => {
  /** As of the day in the settings. */
  const today = async () => {
    const { registry, settings } = await documents.sessionChecker();
    return { settings, registry: settings.asOf === '' ? registry : registryAsOf(registry, settings.asOf) };
  };
  const tree = async (params: unknown): Promise<RegistryTree | null> => {
    const tag = textOf(params, 'language', 'a language');
    const { registry, settings } = await today();
    const language = spokenLanguage(settings, tag, 'en');
    return {
      statuses: OPENNESS_STATUSES.map((status) => ({ status, words: statusWords(status, language) })),
      developers: developersOf(registry, language),
    };
  };
  const entry = async (params: unknown): Promise<EntryTexts | null> => {
    const name = textOf(params, 'name', 'a model’s name');
    const tag = textOf(params, 'language', 'a language');
    const { registry, settings } = await today();
    const found = registry.get(name) ?? findEntries(registry, name)[0];
    if (!found) return null;
    const language = spokenLanguage(settings, tag, 'en');
    const explained = explainEntry(registry, found, settings.definition, language, { today: host.today() });
    return {
      name: found.name,
      citation: citationOf(explained),
      sources: explained.sources.map(({ url }) => url).filter((url) => url.startsWith('https://')),
      wrongFact: wrongFactText(found.id, explained),
    };
  };
  connection.onRequest(REGISTRY_REQUEST, withParams(guard.request('Registry', null, tree)));
  connection.onRequest(ENTRY_REQUEST, withParams(guard.request('Entry', null, entry)));
  return {};
};

/** By name, families and versions in the registry's order. */
function developersOf(registry: Registry, language: LanguageId): readonly RegistryDeveloper[] {
  const entryOf = (id: string): readonly Entry[] => {
    const entry = registry.get(id);
    return entry ? [entry] : [];
  };
  const item = (entry: Entry): RegistryVersion => ({
    id: entry.id,
    name: entry.name,
    status: opennessOf(registry, entry),
    hint: hintOf(registry, entry, language),
  });
  const developers = registry.entries.flatMap((entry) =>
    entry.kind !== 'organisation'
      ? []
      : [
          {
            id: entry.id,
            name: entry.name,
            families: entry.families.flatMap(entryOf).map((family) => ({
              ...item(family),
              versions: registry.versionsOf(family).map(item),
            })),
          },
        ],
  );
  return developers.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
