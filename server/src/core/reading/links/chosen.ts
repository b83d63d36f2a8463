/** What somebody takes a model for: "We chose Qwen3 as the best open-source model", "use Llama 3 as your open-source option". */
import { listBefore } from '../list-before.ts';
import { has, isMark, isNoun, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { CHOICES } from './identity.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkChosen: LinkStep = ({ units, claim, group }) => {
  const { head } = group;
  const kind = CHOICES.test(units[head ?? claim + 1]?.norm ?? '') || has(units[head ?? -1], 'model-noun', 'loose-noun');
  // "as the open-source project's translation engine"
  if (!kind || units[group.to]?.norm === "'s" || isNoun(units[group.to])) return undefined;
  const as = asBefore(units, group.from);
  if (as === undefined) return undefined;
  let end = as;
  while (isQuote(units[end - 1]) || isMark(units[end - 1], ',') || has(units[end - 1], 'model-noun', 'group-noun'))
    end--;
  const list = listBefore(units, end);
  if (!list || list.mentions.at(-1) !== end - 1) return undefined;
  // "as one of the", but "chose GPT-4 and Qwen3 as the open-source model" says it of one
  if (list.mentions.length > 1 && !isPlural(units[head ?? claim + 1])) return undefined;
  let verb = list.from - 1;
  while (isQuote(units[verb]) || has(units[verb], 'definite')) verb--;
  if (has(units[verb - 1], 'hypothetical', 'negation')) return undefined;
  // "point to Llama 3 as"
  const pointed = units[verb]?.norm === 'to' && /^point(?:s|ed|ing)?$/.test(units[verb - 1]?.norm ?? '');
  // "Critics regard GPT-4 as …" is their view.
  if ((pointed || OPINION.test(units[verb]?.norm ?? '')) && !isOwnView(units, verb)) return undefined;
  return pointed || CHOOSING.test(units[verb]?.norm ?? '') ? linkUnits(units, list.mentions, 'chosen') : undefined;
};

/** "We see Llama 3 as …": the writer's, whatever verb of opinion it is. */
export function isOwnView(units: readonly Unit[], verb: number): boolean {
  // "This positions Llama 3 as …", "…, positioning it as …": no person's view.
  if (
    has(units[verb - 1], 'demonstrative') ||
    /^(?:it|which|positioning|establishing)$/.test(units[verb - 1]?.norm ?? '')
  )
    return true;
  return units.slice(Math.max(0, verb - 3), verb).some(({ norm }) => OWN.test(norm));
}

/** Index of the "as" before "the best", "one of the most capable", "your". */
function asBefore(units: readonly Unit[], from: number): number | undefined {
  let i = from - 1;
  let determined = has(units[from], 'definite', 'determiner', 'one-of');
  while (i > from - PRAISE && !has(units[i], 'as')) {
    const unit = units[i];
    determined ||= has(unit, 'definite', 'determiner', 'one-of');
    const counted = has(unit, 'of') && COUNTS.test(units[i - 1]?.norm ?? '');
    if (
      !(
        isPlain(unit) ||
        counted ||
        TOP.test(unit?.norm ?? '') ||
        has(unit, 'definite', 'determiner', 'one-of', 'adverb')
      )
    )
      return undefined;
    i--;
  }
  return has(units[i], 'as') && (determined || / an?$/.test(units[i]?.norm ?? '')) ? i : undefined;
}

/** Verbs that tell how somebody sees a thing. */
export const OPINION: RegExp =
  /^(?:regard|view|sees?$|saw|considèr|voi[st]|voient|prais|position|highlight|cit(?:es?|ed|ent)$|establish|mention|point|recogni|tout|désign|présent)/;
const OWN = /^(?:i|we|je|j'|nous|on)$/;

const TOP = /^(?:top|leading)$/;

/** How many words may praise the class: "as one of the most capable and cheap". */
const PRAISE = 8;

const COUNTS = /^(?:two|three|four|five|deux|trois|quatre|cinq)$/;

const CHOOSING =
  /^(?:(?:take|choose|pick|select|recommend|name|use|crown|rank|adopt|highlight|mention|suggest|regard|view|see|recogni[sz]e|cite|position|establish|favou?r|praise|introduce)s?|(?:us|nam|recogni[sz]|cit|position|pick|select|recommend|crown|rank|adopt|highlight|mention|suggest|regard|view|establish|favou?r|prais|introduc)ed|chose|chosen|identif(?:y|ies|ied)|saw|positioning|establishing|choisi|choisit|retenu|retient|recommande|recommandons|utilise|utilisons|adopté|adopte|cite|citent|présente|présentent|désigne|positionne|considère|considérons|voit|voient)$/;
