/** Leaves a claim to those who make it: "described by Meta as open source". */
import type { Fix } from '../findings/finding.ts';
import type { Claim, LanguageId } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { attributeEnglish } from './attribution-english.ts';
import { attributeFrench } from './attribution-french.ts';
import { attributionPlace } from './attribution-place.ts';
import type { FixContext } from './fix-context.ts';
import { visibleText } from './visible-text.ts';
import { english } from './wording-english.ts';
import { french } from './wording-french.ts';
import { fixTitle } from './wording-titles.ts';

const languages = {
  en: { lexicon: english, attribute: attributeEnglish, several: 'their developers' },
  fr: { lexicon: french, attribute: attributeFrench, several: 'leurs développeurs' },
} as const;

/** Undefined where the sentence has no place for it. The author has to know that the developer says so. */
export function attributionFix(claim: Claim, context: FixContext): Fix | undefined {
  const { language } = claim;
  if (!isBoast(claim) || claim.presupposed || claim.grammar === 'verb') return undefined;
  const speaker = speakerOf(claim, context, language);
  const targets = claim.targets.flatMap((target) => context.reading.mentions[target]?.span ?? []);
  if (speaker === undefined || targets.length === 0) return undefined;
  const { lexicon, attribute } = languages[language];
  const text = visibleText(context.source.text, context.document);
  const edits = attribute(attributionPlace(text, claim, { speaker, targets }, lexicon.adverbs));
  if (!edits) return undefined;
  const name = fixTitle('attribute', messageLanguage(context.settings, language), speaker);
  return { title: name, kind: 'attribution', applicability: 'review', edits };
}

/** A plain statement that something is open: what developers like to say of their models. */
export function isBoast({ stance, level }: Claim): boolean {
  return stance === 'asserted' && level !== 'licence' && level !== 'closed';
}

/** The one developer of all models that the claim is about, or "their developers". */
function speakerOf(claim: Claim, { reading, registry }: FixContext, language: LanguageId): string | undefined {
  const ids = claim.targets.map((target) => {
    const entry = reading.mentions[target]?.entry;
    return entry?.kind === 'organisation' ? entry.id : entry?.developer;
  });
  const [id] = ids;
  if (new Set(ids).size > 1) return languages[language].several;
  const name = id === undefined ? undefined : registry.get(id)?.name;
  if (name === undefined || !IS_NOUN.test(name)) return name;
  if (language === 'en') return `the ${name}`;
  if (/^[aeiouhéè]/i.test(name)) return `l’${name}`;
  return `${/Foundation|Initiative|Academy/.test(name) ? 'la' : 'le'} ${name}`;
}

/** "the Technology Innovation Institute", but "Stanford University". */
const IS_NOUN = /\b(?:Institute|Academy|Foundation|Consortium|Initiative|Project|Laboratory|Workshop|[Tt]eam)\b/;
