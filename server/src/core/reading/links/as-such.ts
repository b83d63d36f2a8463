/** What a pronoun is, told before it: "As an open-source model it can be run anywhere", "as open-source models they carry no fee". */
import type { Offer } from '../antecedents.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlural, namesIn, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits, spokenOf } from './link.ts';

export const linkAsSuch: LinkStep = ({ units, group, discourse }) => {
  const { head, from, to } = group;
  const as = from - 1;
  const role = has(units[as], 'as') || /^(?:as an?|en tant que?'?)$/.test(units[as]?.norm ?? '');
  if (!has(units[head ?? -1], 'model-noun') || !(role || has(units[from], 'as'))) return undefined;
  const opening = role ? as : from;
  if (opening > 0 && !isMark(units[opening - 1], ';', ':', ',', '–', '—')) return undefined;
  const pronoun = units[isMark(units[to], ',') ? to + 1 : to]?.norm ?? '';
  const after = units[isMark(units[to], ',') ? to + 2 : to + 1];
  // "as an open-source model it would be trusted"
  if (/^(?:would|could|might|serai\p{L}*|pourrai\p{L}*)$/u.test(after?.norm ?? ''))
    return { kind: 'settled', about: 'generic' };
  const names = namesIn(units.slice(0, opening));
  const [opens = 0] = names;
  if (opens > 1 || (names.length > 1 && listFrom(units, opens)?.mentions.length !== names.length)) return undefined;
  if (isPlural(units[head ?? -1]))
    return MANY.test(pronoun) ? allOf(units, names, discourse.antecedents[0]) : undefined;
  if (!ONE.test(pronoun)) return undefined;
  const [name, more] = names;
  if (name === undefined) return spokenOf(discourse.antecedents, 'opening');
  return more === undefined ? linkUnits(units, [name], 'opening') : undefined;
};

const ONE = /^(?:it|il|elle)$/;
const MANY = /^(?:they|ils|elles)$/;

/** All that were named, where somebody may have each. */
function allOf(units: readonly Unit[], names: readonly number[], nearest: Offer | undefined): Link | undefined {
  if (names.length > 1) return names.some((i) => units[i]?.closed) ? undefined : linkUnits(units, names, 'opening');
  const told =
    names.length === 0 && nearest !== undefined && nearest.all.length > 1 && !nearest.closed && !nearest.open;
  return told ? { kind: 'linked', mentions: nearest.all, via: 'opening' } : undefined;
}
