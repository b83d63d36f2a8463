/** What a house is known for opens the sentence: « En publiant de grands modèles en open source, Mistral AI … », "Known for its open-source models, …". */
import { has, isMark, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

const RELEASING =
  /^(?:publiant|proposant|diffusant|libérant|offrant|lançant|annonçant|développant|releasing|publishing|offering|sharing|announcing|building)$/;
const KNOWN = /^(?:known|famous|reconnue?s?|connue?s?|réputée?s?|célèbres?|renowned)$/;

export const linkOpeningHouse: LinkStep = ({ units, claim, discourse }) => {
  const comma = units.findIndex((unit, i) => i > claim && isMark(unit, ','));
  if (comma < 0 || comma - claim > 12) return undefined;
  const opening = units.slice(0, comma);
  if (!isDeed(opening) || opening.some(isBarred)) return undefined;
  const models = opening.findIndex((unit, i) => has(unit, 'model-noun') && isPlural(unit) && isOwn(opening, i));
  return models < 0 ? undefined : houseBehind(units, comma, discourse.house);
};

const WITH = new Set(['with', 'avec', 'thanks to', 'through', 'grâce à', 'via', 'par']);

/** "By releasing …", « En publiant … », "Known for …". */
function isDeed([first, second]: readonly Unit[]): boolean {
  if (KNOWN.test(first?.norm.split(' ')[0] ?? '')) return true;
  // « Avec ses modèles open source, Mistral AI … »
  if (WITH.has(first?.norm ?? '') && isPossessive(second)) return true;
  return ['by', 'en', 'in'].includes(first?.norm ?? '') && RELEASING.test(second?.norm ?? '');
}

/** "its models", « des grands modèles », « la mise en open source de ses modèles »; not "plugins for open-source models". */
function isOwn(units: readonly Unit[], noun: number): boolean {
  const before = units.slice(2, noun);
  const own = units.slice(0, noun).some(isPossessive) || !KNOWN.test(units[0]?.norm.split(' ')[0] ?? '');
  return (
    own &&
    before.every(
      (unit) => unit.norm === 'en' || !has(unit, 'preposition', 'definite', 'software-noun') || unit.norm === 'la',
    )
  );
}

function isBarred(unit: Unit): boolean {
  return unit.kind === 'mention' || unit.kind === 'organisation' || has(unit, 'negation', 'contrast', 'other', 'if');
}

/** The house behind the comma, or the one spoken of where "it" stands there. */
function houseBehind(units: readonly Unit[], comma: number, house: number | undefined): Link | undefined {
  let i = comma + 1;
  // « …, ses modèles multimodaux et sa plateforme, Mistral AI … »
  for (let next = i; isPossessive(units[i]) && next < units.length && next - comma < 20; next++)
    if (isMark(units[next], ',')) i = next + 1;
  while (isQuote(units[i]) || has(units[i], 'definite')) i++;
  if (units[i]?.kind === 'organisation' || units[i]?.house) return linkUnits(units, [i], 'maker');
  const back = has(units[i], 'pronoun') && house !== undefined;
  return back ? { kind: 'linked', mentions: [house], via: 'maker' } : undefined;
}
