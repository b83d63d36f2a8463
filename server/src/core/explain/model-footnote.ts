/** One line for a footnote that says what of a model is released, with a source and its date. */
import type { LanguageId } from '../reading/reading.ts';
import type { Entry, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { Localized } from '../text/localized.ts';
import { COMPONENT_LABELS, MAIN_COMPONENTS, stateInWords } from './component-words.ts';
import { dateInWords } from './dates.ts';
import { tally } from './rows.ts';
import { lowerFirst, say } from './wording.ts';

const LINE: Localized = {
  en: '{name}: {facts}. Open Claims registry {registry}{day}{source}.',
  fr: '{name} : {facts}. Registre Open Claims {registry}{day}{source}.',
};
/** Behind "weights". */
const WEIGHTS: Readonly<Record<Version['weights'], Localized>> = {
  open: { en: 'under {licence}', fr: 'sous {licence}' },
  gated: { en: 'on acceptance of terms, under {licence}', fr: 'sur acceptation de conditions, sous {licence}' },
  closed: { en: 'not released', fr: 'non publiés' },
  unknown: { en: 'not known', fr: 'non connus' },
};
const WEIGHTS_WORD: Localized = { en: 'weights', fr: 'poids' };
const NO_LICENCE: Localized = { en: 'a licence that is not known', fr: 'une licence non connue' };
const SEPARATOR: Localized = { en: '; ', fr: ' ; ' };
const AS_OF: Localized = { en: ', facts as of {day}', fr: ', faits au {day}' };
const SOURCE: Localized = { en: ', {url} (read on {date})', fr: ', {url} (lu le {date})' };
/** "the MIT License", but "CC BY 4.0". */
const NAMES_A_LICENCE = /licen[cs]e|terms|agreement/i;

/** One line of plain text, of a family with numbers of versions. Undefined for companies, and without any version. */
export function modelFootnote(registry: Registry, entry: Entry, language: LanguageId): string | undefined {
  const versions = entry.kind === 'organisation' ? [] : registry.versionsOf(entry);
  if (versions.length === 0) return undefined;
  const fact = (label: Localized, state: (version: Version) => string) =>
    `${lowerFirst(say(label, language))} ${tally(versions.map(state), language)}`;
  const facts = [
    fact(WEIGHTS_WORD, (version) => weightsInWords(version, language)),
    ...MAIN_COMPONENTS.map((component) =>
      fact(COMPONENT_LABELS[component], ({ components }) => stateInWords(component, components[component], language)),
    ),
  ];
  return say(LINE, language, {
    name: entry.name,
    facts: facts.join(say(SEPARATOR, language)),
    registry: registry.version,
    day: registry.asOf === undefined ? '' : say(AS_OF, language, { day: dateInWords(registry.asOf, language) }),
    source: sourcesInWords(versions, language),
  });
}

function weightsInWords({ weights, licence }: Version, language: LanguageId): string {
  return say(WEIGHTS[weights], language, {
    licence: licence ? licenceName(licence.name, language) : say(NO_LICENCE, language),
  });
}

function licenceName(name: string, language: LanguageId): string {
  if (language === 'en') return NAMES_A_LICENCE.test(name) ? `the ${name}` : name;
  const bare = name.replace(/ Licen[cs]e(?: Agreement)?(?= |$)/, '');
  return bare === name && NAMES_A_LICENCE.test(name) ? `les conditions ${name}` : `licence ${bare}`;
}

/** Those behind the weights and the training data of one version; a family has too many to name. */
function sourcesInWords(versions: readonly Version[], language: LanguageId): string {
  const [version, ...others] = versions;
  if (!version || others.length > 0) return '';
  const cited = (['weights', 'trainingData'] as const).flatMap(
    (fact) => version.sources.find(({ facts }) => facts.includes(fact)) ?? [],
  );
  return [...new Map(cited.map((source) => [source.url, source])).values()]
    .map(({ url, checked }) => say(SOURCE, language, { url, date: dateInWords(checked, language) }))
    .join('');
}
