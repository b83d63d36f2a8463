/** Headings and short phrases of explanations, shared by the Markdown and the plain text. */
import type { Localized } from '../text/localized.ts';

export const LABELS = {
  component: { en: 'Component', fr: 'Composant' },
  state: { en: 'State', fr: 'État' },
  source: { en: 'Source', fr: 'Source' },
  released: { en: 'released {date}', fr: 'sorti : {date}' },
  base: { en: 'derived from {name}', fr: 'dérivé de {name}' },
  judgedBy: { en: 'Definition: ', fr: 'Définition : ' },
  missing: { en: 'Missing', fr: 'Ce qui manque' },
  missingInSome: { en: 'Missing in some versions', fr: 'Ce qui manque à certaines versions' },
  undecided: { en: 'No source tells whether', fr: 'Aucune source ne dit si' },
  notRecorded: { en: 'Not known: {names}', fr: 'Non connu : {names}' },
  definition: { en: 'Definition', fr: 'Définition' },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  lacks: { en: 'What is missing or not known', fr: 'Ce qui manque ou n’est pas connu' },
  disputes: { en: 'Said otherwise elsewhere', fr: 'Dit autrement ailleurs' },
  dispute: { en: '{by}: {fact} is “{says}”', fr: '{by} : {fact}, « {says} »' },
  sources: { en: 'Sources', fr: 'Sources' },
  checked: { en: 'read on {date}', fr: 'lu le {date}' },
  more: { en: 'and {count} more', fr: 'et {count} de plus' },
  registry: { en: 'Registry {version} of {date}', fr: 'Registre {version} du {date}' },
  asOf: { en: 'Facts as of {date}', fr: 'Faits au {date}' },
  unreleased: {
    en: 'Not released by {date}: no facts count.',
    fr: 'Pas encore sorti le {date} : aucun fait ne compte.',
  },
  stale: {
    en: 'Not checked again since {date}: things may have changed.',
    fr: 'Non revérifié depuis le {date} : la situation a pu changer.',
  },
  custom: { en: 'Added by your own registry file', fr: 'Ajouté par votre propre fichier de registre' },
  inForce: { en: 'Judged here by: ', fr: 'Jugé ici selon : ' },
} as const satisfies Record<string, Localized>;

/** Headings above the names of a group's versions, by verdict. */
export const VERDICT_LABELS = {
  meets: { en: 'Open source', fr: 'Open source' },
  fails: { en: 'Not open source', fr: 'Pas open source' },
  unknown: { en: 'Not known', fr: 'Non connu' },
} as const satisfies Record<string, Localized>;
