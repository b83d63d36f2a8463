/** The words of the page, in both languages. */
import type { WordsLanguage } from './messages.ts';

const WORDS = {
  intro: {
    en: 'Paste a draft. What it says of the openness of AI models is compared with a registry of facts.',
    fr: 'Collez un brouillon. Ce qu’il dit de l’ouverture des modèles d’IA est comparé à un registre de faits.',
  },
  privacy: {
    en: 'Your text stays on this machine: the page sends nothing and loads nothing.',
    fr: 'Votre texte reste sur cette machine : la page n’envoie rien et ne charge rien.',
  },
  words: { en: 'Language of this page', fr: 'Langue de cette page' },
  format: { en: 'Format', fr: 'Format' },
  definition: { en: '“Open source” means', fr: '« Open source » signifie' },
  text: { en: 'Your text', fr: 'Votre texte' },
  found: { en: 'What was found', fr: 'Ce qui a été trouvé' },
  waiting: { en: 'Checking…', fr: 'Vérification…' },
  none: { en: 'Nothing was found wrong.', fr: 'Rien à redire n’a été trouvé.' },
  one: { en: '1 finding', fr: '1 remarque' },
  many: { en: '{count} findings', fr: '{count} remarques' },
  about: { en: 'What is known of {name}', fr: 'Ce que l’on sait de {name}' },
  read: { en: 'read on {date}', fr: 'lu le {date}' },
  registry: {
    en: 'Registry {version} of {date}, {count} entries.',
    fr: 'Registre {version} du {date}, {count} entrées.',
  },
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  information: { en: 'information', fr: 'information' },
  hint: { en: 'hint', fr: 'indice' },
} as const satisfies Readonly<Record<string, Readonly<Record<WordsLanguage, string>>>>;

export type WordsId = keyof typeof WORDS;

export function isWordsId(id: string): id is WordsId {
  return Object.hasOwn(WORDS, id);
}

/** `values` take the place of their names in braces. */
export function say(
  id: WordsId,
  language: WordsLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}
