/** Choices in brackets, of which "open source" is one more: "(OpenAI, Mistral, open source)", "any model (GPT-4, open-source)". */
import { isMark, type Unit } from '../units.ts';

/** The claim is the last item of brackets that begin with a name: houses alone, or names of which nobody can have one. */
export function isChoice(units: readonly Unit[], claim: number): boolean {
  if (units[claim]?.claim?.level === 'closed' || !isMark(units[claim + 1], ')')) return false;
  const open = units.findLastIndex((unit, i) => i < claim && isMark(unit, '('));
  if (open < 0) return false;
  const items = units.slice(open + 1, claim);
  const isName = ({ kind }: Unit) => kind === 'mention' || kind === 'organisation';
  const named = items[0] !== undefined && isName(items[0]);
  return (named && items.some(({ kind, closed }) => kind === 'mention' && closed === true)) || areHouses(items);
}

function areHouses(items: readonly Unit[]): boolean {
  const houses = items.filter((unit) => unit.kind === 'organisation' || unit.house === true);
  return (
    houses.length > 1 && isMark(items.at(-1), ',') && items.every((unit) => houses.includes(unit) || isMark(unit, ','))
  );
}
