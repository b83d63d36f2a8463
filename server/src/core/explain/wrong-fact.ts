/** The text of a report that a fact is wrong, ready to be completed and sent by its author. */
import type { Localized } from '../text/localized.ts';
import { escapeMarkdown, linkMarkdown } from './escape-markdown.ts';
import type { EntryExplanation } from './explanation.ts';
import { entryMarkdown } from './markdown.ts';
import { say } from './wording.ts';

const ISSUES = 'https://github.com/open-claims/open-claims/issues/new';

const WORDS = {
  title: { en: 'Wrong fact: {name}', fr: 'Fait erroné : {name}' },
  howTo: {
    en: 'Nothing has been sent. Complete this text, then paste it into a new issue at ',
    fr: 'Rien n’a été envoyé. Complétez ce texte, puis collez-le dans un nouveau ticket sur ',
  },
  wrong: { en: 'What is wrong', fr: 'Ce qui est faux' },
  wrongHint: { en: 'Which fact, and what it should be:', fr: 'Quel fait, et ce qu’il devrait être :' },
  source: { en: 'A public source that says so', fr: 'Une source publique qui le dit' },
  sourceHint: {
    en: 'Address, and the day on which you read it:',
    fr: 'Adresse, et le jour où vous l’avez lue :',
  },
  record: { en: 'What the registry says today', fr: 'Ce que le registre dit aujourd’hui' },
  entry: { en: 'Entry: {id}', fr: 'Entrée : {id}' },
} as const satisfies Record<string, Localized>;

/** Markdown. Holds nothing of any document. */
export function wrongFactText(id: string, explanation: EntryExplanation): string {
  const { language, title } = explanation;
  return `${[
    `# ${escapeMarkdown(say(WORDS.title, language, { name: title }))}`,
    `${say(WORDS.howTo, language)}${linkMarkdown(ISSUES, ISSUES.replace('https://', ''))}.`,
    `## ${say(WORDS.wrong, language)}`,
    `${say(WORDS.wrongHint, language)} …`,
    `## ${say(WORDS.source, language)}`,
    `${say(WORDS.sourceHint, language)} https://…`,
    `## ${say(WORDS.record, language)}`,
    escapeMarkdown(say(WORDS.entry, language, { id })),
    entryMarkdown(explanation),
  ].join('\n\n')}\n`;
}
