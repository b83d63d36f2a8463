/** The model that a sentence brings before the reader: "Llama 3 is out. Fully open source." */
import { beforeName, has, isMark, isNoun, isPlain, isQuote, namesIn, type Unit } from './units.ts';

/** Of a claim: that it says without a verb what something is. */
interface Described {
  readonly fragment: boolean;
}

/** The one model that a sentence tells to be out or to be such and such, or that its makers bring out. */
export function presentedBy(units: readonly Unit[]): number | undefined {
  // « Llama 2, un modèle concurrent de ChatGPT »: a rival is only what it is measured by.
  const names = namesIn(units).filter((i) => !units[i]?.house && !isRival(units, i));
  const [name] = names;
  if (name === undefined || names.length > 1 || isMark(units.at(-1), '?', ':')) return undefined;
  if (
    units.some(
      (unit, i) =>
        has(unit, 'software-noun', 'data-noun') ||
        (has(unit, 'contrast') && !isRivalry(unit)) ||
        (i < name && isTying(unit)),
    )
  )
    return undefined;
  return isPresented(units, name) || isBroughtOut(units, name) ? units[name]?.mention : undefined;
}

function isRival(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  return tie > 1 && (isRivalry(units[tie]) || (has(units[tie], 'of', 'contrast') && isRivalry(units[tie - 1])));
}

/** A word for what is only measured by another. */
export const isRivalry = (unit: Unit | undefined): boolean => RIVALS.test(unit?.norm ?? '');
const RIVALS = /^(?:concurrente?s?|rivale?s?|competitor|alternative|challenger)(?: d[e'u]| of| to)?/;

/** The one model that a sentence is about and beside which it brings in nothing new: "R1 had shaken the market." */
function spokenOfIn(units: readonly Unit[]): number | undefined {
  const names = namesIn(units);
  const [name] = names;
  if (name === undefined || names.length > 1 || units[name]?.house || isMark(units.at(-1), '?', ':')) return undefined;
  const before = units.slice(0, name);
  const opens = name === 0 || (name <= 5 && isMark(units[name - 1], ','));
  const brings = units.slice(name).some((unit) => has(unit, 'determiner', 'negation', 'contrast', 'derived', 'speech'));
  return opens && !brings && !before.some(isTying) ? units[name]?.mention : undefined;
}

/** The one model that opens a sentence: what an added "And open source too" goes on about. */
function leadingIn(units: readonly Unit[]): number | undefined {
  const [name, second] = namesIn(units);
  return name === 0 && second === undefined && !units[name]?.house && !isMark(units.at(-1), '?', ':')
    ? units[name]?.mention
    : undefined;
}

/** "And open source too.", "Open source as well!" */
function isAdded(units: readonly Unit[]): boolean {
  return has(units[0], 'and') || isMark(units[0], '&', '+') || units.some(({ norm }) => ADDING.test(norm));
}

const ADDING = /^(?:too|also|as well|aussi|également)$/;

/** "Llama 3 is out", "Llama 3 came out in April", "Llama 3 is small and quick": no other thing comes in. */
function isPresented(units: readonly Unit[], name: number): boolean {
  if (units.slice(0, name).some((unit) => isPlain(unit) && !has(unit, 'adverb'))) return false;
  let verb = name + 1;
  while (has(units[verb], 'adverb', 'have')) verb++;
  if (has(units[verb], 'release-verb')) return true;
  const behind = units.slice(verb + 1);
  const appears = has(units[verb], 'copula') || APPEARING.has(units[verb]?.norm ?? '');
  return appears && !behind.some((unit) => has(unit, 'determiner', 'negation') || isNoun(unit));
}

const APPEARING = new Set(
  'came|comes|arrived|arrives|landed|lands|dropped|debuted|appeared|sort|sortait|arrive|débarque|paraît|débute'.split(
    '|',
  ),
);

/** "Meta released Llama 3 on Monday", « DeepSeek publie R1 en janvier »: nothing that the name only describes. */
function isBroughtOut(units: readonly Unit[], name: number): boolean {
  let verb = name - 1;
  while (
    has(units[verb], 'definite', 'determiner', 'model-noun', 'adverb') ||
    isQuote(units[verb]) ||
    TIMES.test(units[verb]?.norm ?? '')
  )
    verb--;
  let next = name + 1;
  while (isQuote(units[next])) next++;
  const ends = units[next] === undefined || units[next]?.kind === 'mark' || has(units[next], 'preposition', 'adverb');
  return (
    has(units[verb], 'release-verb') &&
    ends &&
    units.slice(0, verb).some(({ kind, house }) => kind === 'organisation' || house)
  );
}

const TIMES = /^(?:hier|aujourd'hui|récemment|today|yesterday|recently)$/;

function isTying(unit: Unit): boolean {
  // "In January," ties nothing.
  if (['in', 'en'].includes(unit.norm)) return false;
  return has(unit, 'preposition', 'contrast', 'derived', 'of', 'negation', 'if', 'question', 'speech', 'compare-verb');
}

/** "Fully open source.", "Free and open source, at that.": a sentence of nothing but such words says what was just presented is. */
function describesPresented(claim: Described, units: readonly Unit[]): boolean {
  return claim.fragment && units.every(isDescribing);
}

/** "A small open-source model, quick and cheap.": an article and a model noun, and no verb. */
function describesOne(claim: Described, units: readonly Unit[]): boolean {
  const noun = units.findIndex((unit) => has(unit, 'model-noun'));
  return claim.fragment && /^(?:an?|une?)$/.test(units[0]?.norm ?? '') && noun > 0 && noun <= 5;
}

/** No word that could take the claim back ("open source, almost") or bring in something else. */
function isDescribing(unit: Unit): boolean {
  if (unit.kind === 'claim') return true;
  if (unit.kind === 'mark') return !isMark(unit, ':', '?', '(', '"', '“', '«', ';', '—', '–');
  return has(unit, 'and') || TRAITS.test(unit.norm);
}

/** "free", « léger »: an adjective that stands beside openness. */
export function isTrait(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.norm.length > 2 && (TRAITS.test(unit.norm) || ADJECTIVES.test(unit.norm));
}

const ADJECTIVES =
  /^(?:powerful|capable|tiny|compact|open|affordable|performante?|puissante?|française?|chinoise?|européenne?|européen|libre|polyvalente?|compacte?|efficace|simple|souveraine?|souverain)$/;

const TRAITS =
  /^(?:\d.*|[bm]|parameters|paramètres|fully|truly|entirely|completely|totally|really|entièrement|totalement|complètement|vraiment|free|fast|small|light|lightweight|quick|local|cheap|multilingual|multimodal|efficient|gratuite?|rapide|légère?|léger|petite?|locale?|multilingue|multimodale?|too|also|still|toujours|at|that|as|well|of|course|naturally|moreover|aussi|également|même|qui|plus|est|en|bien|sûr|évidemment|en plus|qui plus est|bien sûr|at that|of course|as well|finally|enfin)$/;

/** The model that words without a verb describe: what a sentence before presented, or was about. `earlier` has the nearest sentence first. */
export function describedBy(
  claim: Described,
  units: readonly Unit[],
  earlier: readonly (readonly Unit[])[],
): number | undefined {
  const one = describesOne(claim, units);
  if (!one && !describesPresented(claim, units)) return undefined;
  for (const sentence of earlier) {
    const presented = presentedBy(sentence);
    if (presented !== undefined) return presented;
  }
  const [last] = earlier;
  if (last && !one && isAdded(units)) return leadingIn(last);
  return one && last ? spokenOfIn(last) : undefined;
}
