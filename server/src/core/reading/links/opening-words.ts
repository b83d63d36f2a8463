/** What may stand before a claim that opens its sentence: "Small, fast and", « Sorti en août, », "Because it is". */
import { MONTHS } from '../months.ts';
import { has, isHyphen, isMark, isOwner, isPlain, isQuote, type Unit } from '../units.ts';

export const CONCEDING: RegExp = /^(?:although|though|while|whilst|even though|bien qu(?:e|')|quoiqu(?:e|'))$/;

/** When something came out. */
const WHEN =
  /^(?:in|on|at|early|late|mid|since|back|last|year|month|week|spring|summer|autumn|fall|winter|\d{1,4}|au|début|fin|dès|depuis|printemps|été|automne|hiver|an|dernier|dernière|l')$/;

export const SUPPOSING: readonly string[] = [
  'even',
  'même',
  'once',
  'if',
  'si',
  'une',
  'formerly',
  'previously',
  'autrefois',
  'naguère',
  'jadis',
  'until',
  'unless',
  'when',
  'quand',
];

/** "When it was open-sourced, Llama 3 …", « Quand il a été publié en open source, … » */
export function isPast(units: readonly Unit[], end: number): boolean {
  return (
    /^(?:when|quand)$/.test(units[0]?.norm ?? '') &&
    units.slice(1, end).some(({ norm }) => /^(?:was|were|a été|été)$/.test(norm))
  );
}

/** Nothing but adverbs, participles and "as", "being", « en » stands before, or a reason: "Because it is". */
export function opens(units: readonly Unit[], from: number): boolean {
  const before = units.slice(0, from);
  // « Développé par Meta et open source, »
  const agent = (i: number) => ['by', 'par'].includes(before[i - 1]?.norm ?? '');
  if (isParticiplePhrase(before) || isComparison(before)) return true;
  if (
    before.length > 9 ||
    before.some((unit, i) => unit.kind === 'mention' || (unit.kind === 'organisation' && !agent(i)))
  )
    return false;
  const [first] = before;
  // "Even released as open source, GPT-4 would …"
  if (SUPPOSING.includes(first?.norm ?? '') && !isPast(units, from)) return false;
  const evenIf = first?.norm === 'même' && /^s'/.test(before[1]?.norm ?? '');
  const granting = evenIf || has(first, 'subordinator', 'as') || CONCEDING.test(first?.norm ?? '');
  if (granting && before.some((unit) => has(unit, 'pronoun')))
    return before
      .slice(1)
      .every(
        (unit) =>
          has(unit, 'pronoun', 'copula', 'adverb', 'have', 'release-verb', 'as', 'determiner') || unit.norm === 'en',
      );
  return before.every(
    (unit, i) =>
      agent(i) ||
      agent(i + 1) ||
      // "Despite being", not "Despite open source"
      (unit.norm === 'despite' && before[i + 1]?.norm === 'being') ||
      WHEN.test(unit.norm) ||
      MONTHS.has(unit.norm) ||
      isListedAdjective(units, i) ||
      has(unit, 'adverb', 'release-verb', 'as', 'and') ||
      [
        'being',
        'rendu',
        'rendue',
        'étant',
        'en',
        'in',
        'under',
        'sous',
        'although',
        'though',
        'while',
        'bien que',
        "bien qu'",
        'quoique',
        "quoiqu'",
      ].includes(unit.norm) ||
      (isPlain(unit) && /(?:ly|ment|é|ée|és|ées|ed|able|ible|uit|uite|çu|çue)$/.test(unit.norm)) ||
      isQuote(unit) ||
      isMark(unit, ',', '-', '/'),
  );
}

/** « Sorti en août 2023 en trois tailles, », « Devenu »: a participle with what belongs to it, up to a comma. */
function isParticiplePhrase(before: readonly Unit[]): boolean {
  const [first, ...rest] = before;
  if (!(has(first, 'release-verb') || BECOME.test(first?.norm ?? '')) || before.length > PHRASE) return false;
  if (rest.length === 0) return BECOME.test(first?.norm ?? '');
  return (
    isMark(rest.at(-1), ',') &&
    rest
      .slice(0, -1)
      .every(
        (unit) => isPlain(unit) || has(unit, 'preposition', 'of', 'definite', 'determiner', 'adverb', 'group-noun'),
      )
  );
}

/** "Cheaper than GPT-4 and", « Moins connu que Llama 3 mais tout aussi »: what the subject is beside another name. */
function isComparison(before: readonly Unit[]): boolean {
  const [first] = before;
  if (!MEASURES.test(first?.norm ?? '') && !COMPARATIVE.test(first?.norm ?? '')) return false;
  const than = before.findIndex(({ norm }, i) => i > 0 && THAN.test(norm));
  let i = than + 1;
  while (isOwner(before[i]) || has(before[i], 'definite')) i++;
  if (than < 1 || than > 5 || before[i]?.kind !== 'mention') return false;
  const rest = before.slice(i + 1).filter((unit) => !isMark(unit, ','));
  return has(rest[0], 'and', 'but') && rest.slice(1).every((unit) => has(unit, 'adverb') || JUST_AS.test(unit.norm));
}

const MEASURES = /^(?:more|less|as|plus|moins|aussi)$/;
const COMPARATIVE = /^(?:[a-z]{3,}er|meilleure?s?)$/;
const THAN = /^(?:than|as|qu(?:e|'))$/;
const JUST_AS = /^(?:just|as|equally|every|bit|tout|aussi|tous|également|surtout)$/;

const PHRASE = 12;
const BECOME = /^(?:devenue?s?|become|sortie?s?|parue?s?|née?s?|mise?s?|released|launched|born)$/;

/** "Small, fast and", « Moins cher, plus rapide et »: a comma or "and" follows each. */
function isListedAdjective(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!isPlain(unit) || ['we', 'i', 'you', 'nous', 'je', 'vous', 'on'].includes(unit?.norm ?? '')) return false;
  const first =
    i === 0 || isMark(units[i - 1], ',') || has(units[i - 1], 'adverb', 'and') || isHyphen(units[i - 1], unit);
  return first && (isMark(units[i + 1], ',') || has(units[i + 1], 'and') || isHyphen(units[i + 1], units[i + 2]));
}
