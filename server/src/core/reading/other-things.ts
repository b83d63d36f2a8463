/** Things beside the model that a sentence brings in: what "it" means from then on. */
import { bodyFrom } from './frame.ts';
import { MONTHS } from './months.ts';
import { beforeName, has, isMark, isNoun, isPlain, isPlural, isPossessive, isQuote, type Unit } from './units.ts';

/** "This bot answers with GPT-4", "LibreChat brings GPT-4 into one interface", « un remplaçant à ChatGPT »: the model only serves. */
export function servesAnother(units: readonly Unit[], name: number): boolean {
  const from = bodyFrom(units);
  if (name <= from) return false;
  // "The model of the house is Llama 3"
  if (has(units[name - 1], 'copula')) return false;
  const before = units.slice(from, name);
  if (isChosen(units, from, name)) return false;
  // "It took a year to train StarCoder" speaks of nothing else.
  // "I coded this with Claude 3"
  if (before.some(({ norm }, i) => MADE.test(norm) && has(before[i + 1], 'preposition'))) return true;
  const empty = before.some(({ norm }) => norm === 'to' || norm === 'pour');
  if (!empty && before.some(({ norm }, i) => IT.test(norm) && i < name - from - 1)) return true;
  if (before.some(isTool) || before.some(({ norm }) => DISMISSING.test(norm))) return true;
  if (isHeldByOne(units, name)) return true;
  return before.some((_, i) => isUnknownName(units, from + i, from)) && !isOwned(units, name, from);
}

/** "The library chose Llama 3": what is chosen is spoken of. */
function isChosen(units: readonly Unit[], from: number, name: number): boolean {
  let i = name - 1;
  while (
    i > from &&
    (has(units[i], 'definite', 'determiner', 'model-noun', 'adverb') ||
      /^(?:dès|aujourd'hui|désormais|today|now)$/.test(units[i]?.norm ?? '') ||
      isQuote(units[i]) ||
      units[i]?.kind === 'organisation' ||
      units[i]?.norm === "'s")
  )
    i--;
  return CHOOSING.test(units[i]?.norm ?? '');
}

const MADE = /^(?:this|ceci|cela|ça)$/;

const CHOOSING =
  /^(?:chos|choos|pick|select|adopt|opt|prefer|tried|try|test|deploy|install|bought|buy|choisi|reten|préf|essay|test|déploy|achet|recommend|recommand|conseil|suggest)/;

/** "The hospital turned down GPT-4 and chose a French rival", « … un concurrent français »: what is spoken of from then on. */
export function bringsRival(units: readonly Unit[], name: number): boolean {
  return units.some((_, i) => i > name && isNewRival(units, i));
}

/** What stands before a pronoun and is no model: "The first rival arrived, and it is …". */
export function standsForAnother(units: readonly Unit[], end: number): boolean {
  const from = bodyFrom(units);
  // "It writes decent Python, and it is …" goes on about the same.
  if (IT.test(units[from]?.norm ?? '')) return false;
  return units
    .slice(0, end)
    .some(
      (unit, i) =>
        i >= from && (isRival(unit) || (isTool(unit) && !isPredicate(units, i)) || isUnknownName(units, i, from)),
    );
}

/** "Forget GPT-4." */
export function isDismissed(units: readonly Unit[]): boolean {
  return DISMISSING.test(units[bodyFrom(units)]?.norm ?? '');
}

/** Another thing stands between a name and a pronoun behind it: "I use Cline with Claude 3 because it is …". */
export function clouds(units: readonly Unit[], name: number, end: number): boolean {
  const from = bodyFrom(units);
  // "It does what GPT-4 does, and it is …", "Forget ChatGPT: this chatbot is …"
  if (isChosen(units, from, name)) return false;
  const before = units.slice(from, Math.max(from, name));
  if (
    before.some(
      ({ norm }, i) => (i === 0 && (IT.test(norm) || isPossessive(before[0] as Unit))) || DISMISSING.test(norm),
    )
  )
    return true;
  for (let i = from; i < end; i++) {
    if (i === name) continue;
    if (
      (i > name && isNewRival(units, i)) ||
      (isTool(units[i]) && !isPredicate(units, i)) ||
      isUnknownName(units, i, from)
    )
      return true;
  }
  return false;
}

/** « Llama 3 n'est pas un service » says what the model itself is, or isn't. */
function isPredicate(units: readonly Unit[], noun: number): boolean {
  let i = noun - 1;
  while (
    noun - i <= 4 &&
    (isPlain(units[i]) || has(units[i], 'determiner', 'adverb') || THAN.test(units[i]?.norm ?? ''))
  )
    i--;
  return has(units[i], 'copula', 'negation', 'as');
}

/** "is more than a chatbot" */
const THAN = /^(?:than|more than|plus qu[e']|qu')$/;

/** A sentence without a model that brings another thing in: "Jan does the same.", "Try this app.", "AI2 answered with its own model." */
export function bringsThing(units: readonly Unit[]): boolean {
  const from = bodyFrom(units);
  // « Elle est passée à un modèle suisse »
  if (units.some((unit, i) => has(unit, 'model-noun') && isBrought(units, i))) return true;
  if (units.slice(from, from + 2).some((unit) => has(unit, 'pronoun', 'demonstrative') && !has(unit, 'determiner')))
    return false;
  const colon = units.findLastIndex((unit, i) => isMark(unit, ':') && i < units.length - 1);
  const start = Math.max(from, colon + 1);
  return (
    defines(units, start) || units.some((_, i) => i >= start && (isBrought(units, i) || isSubjectName(units, i, start)))
  );
}

/** "Perplexica is a search engine", « L'éditeur est un petit programme » */
function defines(units: readonly Unit[], start: number): boolean {
  const verb = units.findIndex((unit, i) => i > start && has(unit, 'copula'));
  const subject = units.slice(start, Math.max(start, verb));
  return (
    subject.length > 0 &&
    subject.length <= 5 &&
    OPENING.test(units[verb + 1]?.norm ?? '') &&
    subject.every(({ kind }) => kind === 'word' || kind === 'mark') &&
    subject.some((unit) => unit.kind === 'word' && unit.roles.length === 0) &&
    !subject.some((unit) => has(unit, 'pronoun', 'demonstrative', 'model-noun', 'group-noun') || isPossessive(unit))
  );
}

/** "an app", "this app", "its own model", "a search engine" */
function isBrought(units: readonly Unit[], i: number): boolean {
  if (!isTool(units[i]) && !has(units[i], 'model-noun')) return false;
  return !isPlural(units[i]) && isIntroduced(units, i);
}

function isSubjectName(units: readonly Unit[], i: number, start: number): boolean {
  return i === start && isUnknownName(units, i, start) && isPlain(units[i + 1]) && units[i + 2] !== undefined;
}

function isTool(unit: Unit | undefined): boolean {
  return has(unit, 'software-noun') || PRODUCTS.test(unit?.norm ?? '');
}

const PRODUCTS = /^(?:projects?|projet|product|produit|solution|service|chatbot)$/;
const RIVALS =
  /^(?:rivale?s?|concurrente?s?|competitors?|challenger|successor|successeur|replacement|remplaçant|alternative|system|système|model|modèle)$/;
/** "a French rival", not "its rivals". */
function isNewRival(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const owned = units.slice(Math.max(0, i - 3), i).some(isPossessive);
  return RIVALS.test(unit.norm) && !isPlural(unit) && !owned && isIntroduced(units, i) && !isPredicate(units, i);
}

const isRival = ({ norm }: Unit) => RIVALS.test(norm) && !/^mod[eè]le?$/.test(norm);
const IT = /^(?:it|il|elle)$/;
const DISMISSING = /^(?:forget|oubliez|oublier|tired|goodbye|adieu|fatigués?|marre)$/;

/** An article, "its own" or "this" stands before a noun and its adjectives, and no copula: "a new rival". */
function isIntroduced(units: readonly Unit[], noun: number): boolean {
  let i = noun - 1;
  while (noun - i <= 4 && (isPlain(units[i]) || isNoun(units[i]))) i--;
  const opens = OPENING.test(units[i]?.norm ?? '') || isPossessive(units[i]);
  return (
    opens && !has(units[i - 1], 'copula') && !isMark(units[i - 1], ',', '(', ':', '–', '—') && !has(units[i - 1], 'as')
  );
}

const OPENING = /^(?:an?|une?|another|this|our|my|notre|mon|ma|cette?)$/;

/** « un remplaçant à ChatGPT », "a small tool for running Llama 3": what an article opens holds the name. */
function isHeldByOne(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  if (!has(units[tie], 'preposition', 'of', 'contrast') || tie < 1) return false;
  const noun = units[tie - 1];
  return noun !== undefined && (isTool(noun) || isRival(noun)) && isIntroduced(units, tie - 1);
}

/** A capitalised word that no list knows: a name, where it doesn't merely open the sentence. */
function isUnknownName(units: readonly Unit[], i: number, from: number): boolean {
  const unit = units[i];
  if (
    !unit?.capital ||
    !isPlain(unit) ||
    (unit.norm.length < 3 && !/\d/.test(unit.norm)) ||
    /^\d/.test(unit.norm) ||
    MONTHS.has(unit.norm) ||
    ABBREVIATIONS.test(unit.norm)
  )
    return false;
  // "The Swiss use Mistral 7B"
  if (DEMONYMS.test(unit.norm)) return false;
  // « M. Lefort indique que … »
  if (has(units[i + 1], 'speech')) return false;
  if (units[i + 1]?.norm === "'s" || units[i + 1]?.kind === 'mention' || units[i - 1]?.kind === 'mention') return false;
  let first = from;
  while (isQuote(units[first])) first++;
  if (i > first) return !PLACES.test(units[i - 1]?.norm ?? '');
  // "Vibe transcribes audio", not "Everyone uses", "Users like", "Training took".
  const verb = units[i + 1];
  return (
    !isPlural(unit) &&
    !COMMON.test(unit.norm) &&
    verb?.kind === 'word' &&
    !has(verb, 'copula', 'of', 'preposition', 'adverb', 'and') &&
    /(?:s|ed|it|fait|a)$/.test(verb.norm)
  );
}

/** "8 GB of VRAM": no names. */
const ABBREVIATIONS = /^(?:[gmt]b|v?ram|[cgnt]pus?|ai|ia|llms?|apis?|pdfs?|usb|ssd|eu|ue|uk|us|usa|gdpr|rgpd)$/;

const DEMONYMS =
  /^(?:\p{L}{2,}(?:ese|ish|ian)s?|swiss|french|dutch|germans?|americans?|europeans?|koreans?|greeks?|czechs?|français|suisses?|allemands?|américains?|européens?|chinois|japonais)$/u;

/** "in Paris", « à Lyon » */
const PLACES = /^(?:in|at|from|à|en|near|since|until|on|by|par|dr|mr|mrs|ms|m)$/;
const COMMON =
  /(?:ing|tion|sion|ment|ness|ity|ance|ence|one|body|thing|ique|eur|age|ly)$|^(?:what|why|how|when|where|who|which|everyone|nobody|today|yesterday|here|there|then|now|most|paris|europe|france|china|work|research|chacun|tout|rien|two|three|four|five|six|seven|ten|several|many|some|all|deux|trois|quatre|cinq|plusieurs)$/;

/** "Meta", "we", « le ministère »: whose model it is, or who uses it, stands first. */
function isOwned(units: readonly Unit[], name: number, from: number): boolean {
  return units.slice(from, name).some(({ kind, house }) => kind === 'organisation' || house === true);
}
