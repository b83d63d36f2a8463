/** A camp is named and then its member: "On the open-source side, Llama 2 leads", « Côté open source, Mistral 7B domine ». */
import { listFrom } from '../mention-lists.ts';
import { beforeName, has, isMark, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const CAMPS = ['side', 'front', 'camp', 'end'];

export const linkSide: LinkStep = ({ units, claim }) => {
  const english =
    CAMPS.includes(units[claim + 1]?.norm ?? '') &&
    has(units[claim - 1], 'definite') &&
    has(units[claim - 2], 'preposition');
  const french =
    units[claim - 1]?.norm === 'côté' || (units[claim - 1]?.norm === "l'" && units[claim - 3]?.norm === 'côté');
  if (!english && !french) return undefined;
  for (let i = claim + 1; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === 'claim' || has(unit, 'contrast', 'but', 'negation') || isMark(unit, ';', ':')) return undefined;
    if (unit?.kind === 'mention') {
      if (!isPresented(units, i)) return undefined;
      const list = listFrom(units, i);
      return list && linkUnits(units, list.mentions, 'side');
    }
  }
  return undefined;
};

/** The name follows a comma or "there is": elsewhere it is no more than spoken of. */
function isPresented(units: readonly Unit[], mention: number): boolean {
  const before = units[beforeName(units, mention)];
  return isMark(before, ',') || has(before, 'copula');
}
