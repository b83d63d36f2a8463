/** What the phrases that a glance looks for mean, taken from the registry and the languages. */
import { languages } from '../../languages/index.ts';
import type { Entry, EntryName, Family } from '../../registry/entry.ts';
import { isCapitalName } from '../../registry/name-matcher.ts';
import type { Registry } from '../../registry/registry.ts';
import { spellingsOf } from '../../registry/spellings.ts';
import { MODELS } from '../evidence.ts';
import { createRunPhrases, type RunPhrases, runsOf } from './run-phrases.ts';

export interface NameMeaning {
  readonly kind: 'name';
  readonly name: EntryName;
  readonly entry: Entry;
}

/** `about`: words that show that a text is about AI; `tail`: a short name that a family's name earns. */
export type Meaning =
  | NameMeaning
  | { readonly kind: 'claim' }
  | { readonly kind: 'about' }
  | { readonly kind: 'developer'; readonly id: string }
  | { readonly kind: 'tail'; readonly family: string };

export function meaningsOf(registry: Registry): RunPhrases<Meaning> {
  const phrases = createRunPhrases<Meaning>();
  const claim = { kind: 'claim' } as const;
  const about = { kind: 'about' } as const;
  const addAll = (list: string | undefined, meaning: Meaning) => {
    for (const phrase of list?.split('|') ?? []) phrases.add(withoutArticle(phrase), meaning);
  };
  for (const { claims, roles, topic, neighbours, modelWords } of languages) {
    for (const { phrases: list } of claims) addAll(list, claim);
    addAll(roles['weights-noun'], claim);
    for (const list of [topic, neighbours, modelWords])
      for (const phrase of list.split('|')) phrases.add(phrase, about);
  }
  for (const word of MODELS) phrases.add(word, about);
  for (const licence of registry.licences) for (const name of licence.names) phrases.add(withoutArticle(name), claim);
  for (const entry of registry.entries) {
    // Of a company that has no house family, no rule says anything.
    const isJudged = entry.kind !== 'organisation' || entry.houseFamily !== undefined;
    for (const name of entry.names) {
      for (const form of spellingsOf(name.text)) {
        if (isJudged) phrases.add(form, { kind: 'name', name, entry });
        if (entry.kind === 'organisation') phrases.add(form, { kind: 'developer', id: entry.id });
      }
    }
    if (entry.kind === 'family' && entry.names.some(({ ambiguous }) => ambiguous)) addTails(phrases, entry, registry);
  }
  return phrases;
}

/** Without "the", "a", "en" before a longer word: such words stand everywhere, and each would have to be looked at. */
function withoutArticle(phrase: string): string {
  let rest = phrase;
  while (/^[^A-Za-z]*(?:[a-z]|[A-Z](?![A-Z]))[a-z]{0,2}(?![A-Za-z])/.test(rest) && /[A-Za-z]{5}/.test(rest))
    rest = rest.replace(/^[^A-Za-z]*[A-Za-z]+/, '');
  return rest;
}

/** As `tails.ts` has them, and some more: a word and a number behind the family's name. */
function addTails(phrases: RunPhrases<Meaning>, family: Family, registry: Registry): void {
  const head = runsOf(family.name);
  const tails = new Set<string>();
  for (const { names } of registry.versionsOf(family)) {
    for (const { text } of names) {
      const runs = runsOf(text);
      const [word = '', number = ''] = runs.slice(head.length);
      const isBehind = head.every((run, i) => run === runs[i]);
      if (isBehind && /^[a-z]/.test(word) && /^[0-9]/.test(number)) tails.add(`${word} ${number}`);
      // Of a word with another capital letter before a number nothing can be told.
      if (/(?![A-Z])\p{Lu}\p{L}*\P{L}?[0-9]/u.test(text)) tails.add('');
    }
  }
  for (const tail of tails) phrases.add(tail, { kind: 'tail', family: family.id });
}

/** "R1": such a name is one only where its developer or family is named. */
export function isCodeName(text: string): boolean {
  return /^[A-Za-z]{1,2}(?![A-Za-z\x80-\uffff])/.test(text);
}

/** A plain word that has to be written with a capital letter. */
export function isCapital({ name, entry }: NameMeaning): boolean {
  return isCapitalName(name, entry);
}
