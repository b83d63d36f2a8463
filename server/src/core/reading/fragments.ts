/** Words without a verb: "Best open-source model, 8B", « Type : open source ». They describe what a label names. */
import type { Group } from './groups/group.ts';
import { isAnsweredNo } from './negation.ts';
import { isTagline } from './tagline.ts';
import {
  beforeName,
  has,
  hasOneOf,
  isDash,
  isMark,
  isMeasure,
  isOwner,
  isPlain,
  isPlural,
  isQuote,
  namesIn,
  type Unit,
} from './units.ts';

const VERBS = [
  'copula',
  'compare-verb',
  'speech',
  'have',
  'hypothetical',
  'pronoun',
  'negation',
  'if',
  'question',
  'metalinguistic',
  'listing',
] as const;

/** How many words may stand before the group: "Gratuit, léger et open source". */
const LEADING = 6;

/** Whether the sentence around a claim says nothing but what something is. */
export function isFragment(units: readonly Unit[], group: Group, claim: number, adjectiveBehind: boolean): boolean {
  const from = group.from;
  const end = group.to;
  return (
    isSingle(units, group) &&
    hasNoOtherNoun(units, group, claim, adjectiveBehind) &&
    !isOtherKey(units, from) &&
    !isAnsweredNo(units, end) &&
    // "❌ Open source", "[ ] Open source"
    !units
      .slice(0, from)
      .some(({ norm }, i) => CROSSES.includes(norm) || (norm === '[' && units[i + 1]?.norm === ']')) &&
    // "open-sourced a demo" has an object.
    !(/sourced$/.test(units[claim]?.norm ?? '') && has(units[claim + 1], 'determiner', 'definite')) &&
    !isMark(units.at(-1), '?', ':') &&
    isBareBefore(units.slice(afterKey(units, from), from), namesModel(units.slice(0, afterKey(units, from)))) &&
    isBareBehind(units.slice(end)) &&
    !units
      .slice(from, end)
      .some(
        (unit, i) => has(unit, 'other', 'demonstrative') || (unit.kind === 'mention' && !isMeasure(units, from + i)),
      )
  );
}

const CROSSES = ['❌', '✗', '✘', '✖', '🚫'];

/** "| Code, open source, EU |": one of several attributes between commas. What they describe only a table's row tells. */
export function isAttribute(units: readonly Unit[], claim: number): boolean {
  if (longestStretch(units) > 3 || units.slice(0, claim).some((unit) => isMark(unit, ':'))) return false;
  const opens = claim === 0 || isMark(units[claim - 1], ',', ';', '/', '·');
  const ends = units[claim + 1] === undefined || isMark(units[claim + 1], ',', ';', '/', '·');
  return (
    opens &&
    ends &&
    // « Proche de GPT-4, open source »
    !units.some(
      (unit, i) => hasOneOf(unit, VERBS) || (unit.kind === 'mention' && !has(units[beforeName(units, i)], 'contrast')),
    ) &&
    units.length <= LONGEST_ROW
  );
}

const LONGEST_ROW = 16;

/** The most words that stand between two commas. */
function longestStretch(units: readonly Unit[]): number {
  let longest = 0;
  let length = 0;
  for (const unit of units) {
    length = unit.kind === 'mark' ? 0 : length + 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** "an open-source model", "a family of open-source models", "open source": one thing, not a class. */
function isSingle(units: readonly Unit[], { head, container, determiner }: Group): boolean {
  if (['no', 'any', 'aucun', 'aucune', 'all', 'tous', 'toutes', 'many'].includes(units[determiner ?? -1]?.norm ?? ''))
    return false;
  // « l'open source » is a movement.
  if (head === undefined) return !has(units[determiner ?? -1], 'definite');
  if (!has(units[head], 'model-noun', 'group-noun', 'loose-noun')) return false;
  return container !== undefined || !isPlural(units[head]);
}

/** « Notre greffon open source », "an open-source spell checker": an unknown word beside the claim may be its noun. */
function hasNoOtherNoun(
  units: readonly Unit[],
  { head, determiner }: Group,
  claim: number,
  adjectiveBehind: boolean,
): boolean {
  if (head !== undefined) return true;
  if (determiner !== undefined) return false;
  const isWord = (unit: Unit | undefined) =>
    isPlain(unit) && !has(unit, 'adverb') && !/(?:ly|ment)$|^too$|^aussi$/.test(unit?.norm ?? '');
  const before = units[claim - 1];
  const noun =
    adjectiveBehind &&
    isWord(before) &&
    !/^(?:and|et|fully|100)$/.test(before?.norm ?? '') &&
    !/^\d/.test(before?.norm ?? '');
  // "Open-source Plan" is a heading's title, "Open Source, Apache 2.0" is not.
  const title = !adjectiveBehind && isPlain(units[claim + 1]) && TITLES.test(units[claim + 1]?.norm ?? '');
  return !noun && !title && (!isWord(units[claim + 1]) || units[claim + 1]?.capital === true);
}

const TITLES =
  /^(?:plans?|roadmap|policy|strategy|guide|overview|history|notice|statement|commitment|philosophy|program|initiative|contributions?|acknowledge?ments?|credits|week|day|friday|news|updates?|releases?)$/;

/** "Client: open source": the key names something else. */
function isOtherKey(units: readonly Unit[], from: number): boolean {
  const key = units.slice(0, afterKey(units, from));
  // "Jan – an alternative": a dash stands behind a name.
  if (
    isDash(key.at(-1)) &&
    key.some((unit) => isPlain(unit) && unit.capital) &&
    !key.some(({ kind }) => kind === 'mention')
  )
    return true;
  return key.some((unit) => has(unit, 'software-noun', 'data-noun') || OTHER_KEYS.test(unit.norm));
}

/** What else a list of facts names: "Text: open source", "On-prem: open source". */
const OTHER_KEYS =
  /^(?:text|texte|music|musique|fonts?|police|photos?|cover|hosting|hébergement|phase|step|étape|chapter|chapitre|prem|local|cloud|paid|in|out|plus)$/;

/** Index behind "Type:", "- **License**:" and the like. */
function afterKey(units: readonly Unit[], from: number): number {
  for (let i = Math.min(from - 1, 8); i >= 0; i--)
    if (isMark(units[i], ':', '=', '→', '|') || isDash(units[i])) return i + 1;
  return 0;
}

const namesModel = (key: readonly Unit[]) => key.some(({ kind }) => kind === 'mention');

function isBareBefore(before: readonly Unit[], labelled: boolean): boolean {
  const words = before.filter(({ kind }) => kind !== 'mark');
  // "Ollama, open source": a name of its own.
  const [first] = words;
  // "Announcing Transformers-Chat, an open-source chatbot"
  const own = isMark(before.at(-1), ',') && isPlain(before.at(-2)) && before.at(-2)?.capital === true;
  const named =
    (own && !labelled && !FREE.test(before.at(-2)?.norm ?? '') && words.length > 1) ||
    (!labelled && first?.capital === true && isMark(before[before.indexOf(first) + 1], ',') && !FREE.test(first.norm));
  return (
    !named &&
    words.length <= LEADING &&
    words.every(
      (unit, i) =>
        (isPlain(unit) ||
          // "1T parameters, open source"
          (has(unit, 'weights-noun') && /^\d/.test(words[i - 1]?.norm ?? '')) ||
          // "DeepSeek-R1: a mixture model, open-sourced in January"
          (labelled && has(unit, 'model-noun', 'determiner')) ||
          (has(unit, 'preposition') && isOwner(words[i + 1])) ||
          has(unit, 'adverb', 'and') ||
          unit.kind === 'claim' ||
          isOwner(unit)) &&
        (!isVerb(unit) || isOwner(unit)) &&
        !PERSONS.has(unit.norm),
    )
  );
}

const PERSONS = new Set(['we', 'i', 'you', 'nous', 'je', "j'", 'vous', 'on']);

const FREE = /^(?:free|fast|quick|small|local|lightweight|cheap|gratuite?|rapide|légère?|locale?|petite?)$/;

function isBareBehind(behind: readonly Unit[]): boolean {
  const relative = behind.findIndex(
    (unit, i) =>
      has(unit, 'relative', 'subordinator') ||
      isMark(unit, '(', '—', '–') ||
      // ", making it cheap"
      (isMark(unit, ',') && /(?:ing|ant)$/.test(behind[i + 1]?.norm ?? '')),
  );
  const rest = relative < 0 ? behind : behind.slice(0, relative);
  return rest.every(
    (unit, i) => (!isVerb(unit) || isInfinitive(rest, i)) && (unit.kind !== 'mention' || isYardstick(rest, i)),
  );
}

/** « conçu pour être léger », "meant to be small" */
function isInfinitive(units: readonly Unit[], i: number): boolean {
  return ['être', 'be', 'avoir', 'have'].includes(units[i]?.norm ?? '') && has(units[i - 1], 'preposition', 'of');
}

/** "alternative to GPT-4", "based on Llama 3": the name behind is not what is described. */
function isYardstick(units: readonly Unit[], mention: number): boolean {
  if (has(units[mention - 1], 'preposition', 'of')) return true;
  return units.slice(Math.max(0, mention - 4), mention).some((unit) => has(unit, 'contrast', 'derived'));
}

/** A finite verb; "released", « développé », "available" may be participles. */
function isVerb(unit: Unit): boolean {
  if (hasOneOf(unit, VERBS)) return true;
  return has(unit, 'release-verb') && !/(?:ed|ade|able|ables|ible|ibles|ée?s?|mise?s?)$/.test(unit.norm);
}

/** "What is Llama 3?" */
function askedOf(units: readonly Unit[], asking: ReadonlySet<string>): number | undefined {
  if (!isMark(units.at(-1), '?')) return undefined;
  const words = units.filter((unit) => unit.kind !== 'mark' || unit.norm === '-');
  const last = words.at(-1);
  if (last?.kind !== 'mention') return undefined;
  const opening = words
    .slice(0, -1)
    .map(({ norm }) => norm)
    .filter((norm) => !/^\d/.test(norm));
  return asking.has(opening.join(' ')) ? last.mention : undefined;
}

/** The model that a sentence without a verb names as its label: "2. Llama 3 (Meta):", `name: "Llama 3"`. */
export function labelOf(units: readonly Unit[], asking: ReadonlySet<string>): number | undefined {
  const asked = askedOf(units, asking);
  if (asked !== undefined) return asked;
  if (units.length > LONGEST_LABEL || isMark(units.at(-1), '?', '!')) return undefined;
  const [first, second] = namesIn(units);
  if (first === undefined || second !== undefined || units.some(isVerb)) return undefined;
  const before = units.slice(0, first).filter((unit) => unit.kind !== 'mark' && unit.kind !== 'organisation');
  const plain = before.every((unit) => isPlain(unit) || isQuote(unit) || has(unit, 'adverb', 'definite', 'model-noun'));
  // "Requires GPT-4.", "Phase 1: GPT-4."
  const numbered = isMark(units[first - 1], ':') && /^\d/.test(units[first - 2]?.norm ?? '');
  if (numbered || isTagline(units, first)) return undefined;
  return before.length <= 3 && plain && endsLabel(units, first + 1) ? units[first]?.mention : undefined;
}

/** "Llama 3 Characteristics: open source": the one name in the words before the colon. */
export function keyOf(units: readonly Unit[], facets: ReadonlySet<string>): number | undefined {
  const colon = units.findIndex((unit) => isMark(unit, ':') || isDash(unit));
  if (colon < 0 || colon > 8) return undefined;
  const valued = nameInField(units, colon, facets);
  if (valued !== undefined) return valued;
  const key = units.slice(0, colon);
  const name = key.findIndex(({ kind }) => kind === 'mention');
  if (name < 0 || key.some(({ kind }, i) => kind === 'mention' && i !== name) || key.some(isVerb)) return undefined;
  if (has(key[name - 1], 'negation', 'contrast', 'preposition', 'derived')) return undefined;
  // "GPT-4 killer: …", "GPT-4 Terminal: …", « Bot GPT-4 : … »: about something else.
  const other = (unit: Unit) => isPlain(unit) && /^\p{L}{3}/u.test(unit.norm) && !facets.has(unit.norm);
  const before = key.slice(0, name).filter((unit) => !facets.has(unit.norm));
  if (isPlain(before.at(-1)) && /^\p{L}{3}/u.test(before.at(-1)?.norm ?? '')) return undefined;
  const behind = key.slice(name + 1);
  const built = behind.some(
    (unit, i) => isMark(unit, '+', '×') || (has(unit, 'preposition') && isPlain(behind[i + 1])),
  );
  return built || behind.some(other) ? undefined : key[name]?.mention;
}

/** "Name: Llama 3, Licence: open source": the one name that a field gives before the next. */
function nameInField(units: readonly Unit[], colon: number, facets: ReadonlySet<string>): number | undefined {
  const key = units[colon - 1];
  const name = units[colon + 1];
  const closed = isMark(units[colon + 2], ',', ';', '|') && isMark(units[colon + 4], ':');
  const keyed = NAME_KEYS.test(key?.norm ?? '') && facets.has(units[colon + 3]?.norm ?? '');
  return keyed && closed && colon <= 2 && name?.kind === 'mention' ? name.mention : undefined;
}

const NAME_KEYS = /^(?:name|model|nom|modèle|llm)$/;

/** A mark, the end or a capital word follows the name: "Llama 3 costs little" is no label. */
function endsLabel(units: readonly Unit[], start: number): boolean {
  let i = start;
  while (isQuote(units[i])) i++;
  const next = units[i];
  return (
    next === undefined ||
    (next.kind !== 'word' && !isMark(next, '+', '×')) ||
    next.kind === 'organisation' ||
    /^\d/.test(next.norm) ||
    has(next, 'model-noun') ||
    // "Llama 3 by Meta", "GPT-4 in 2023"; "GPT-4 for Emacs" names something else.
    (has(next, 'preposition') && (isOwner(units[i + 1]) || /^\d/.test(units[i + 1]?.norm ?? '')))
  );
}

const LONGEST_LABEL = 24;
