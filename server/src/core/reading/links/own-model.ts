/** A house's model that was just named: "Llama 3 came out in April. Meta's open-source model …", « Le modèle open source de Meta … ». */
import { beforeName, has, isMark, isPlain, isPlural, isPossessive, type Unit } from '../units.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';

export const linkOwnModel: LinkStep = (context) => {
  const { units, group, discourse } = context;
  if (!has(units[group.head ?? -1], 'model-noun') || !isOne(context)) return undefined;
  // "its open-source business model"
  if (units.slice(group.from, group.to).some(({ norm }) => /^(?:business|économique|d'affaires)$/.test(norm)))
    return undefined;
  const labelled = labelOfTheirs(context);
  if (labelled !== undefined) return linkUnits(units, [labelled], 'anaphora');
  // "Students in Berkeley produced Vicuna. Their open-source chatbot …"
  if (group.determiner === 0 && isPossessive(units[0])) {
    const [nearest] = discourse.antecedents;
    if (nearest?.made && nearest.one.length > 0 && !nearest.closed) return spokenOf([nearest], 'anaphora');
  }
  // A name of its own makes the sentence speak of that.
  if (units.some(({ kind }) => kind === 'mention')) return undefined;
  const house = units.filter(({ kind }) => kind === 'organisation');
  if (house.length !== 1 || house[0]?.maker === undefined) return undefined;
  if (house[0].maker !== discourse.antecedents[0]?.maker) return undefined;
  const own = isOf(context) || (discourse.headed && opensClause(context));
  return own ? spokenOf(discourse.antecedents, 'anaphora') : undefined;
};

/** « DBRX : Databricks dégaine son modèle open source »: the name before the colon, where its maker stands behind it. */
function labelOfTheirs({ units, group }: LinkContext): number | undefined {
  const [name, colon] = units;
  if (name?.kind !== 'mention' || name.house || !isMark(colon, ':')) return undefined;
  const [maker, more] = units.slice(2).filter(({ kind }) => kind === 'mention' || kind === 'organisation');
  if (maker?.kind !== 'organisation' || more !== undefined || maker.maker !== name.maker) return undefined;
  const opening = units[group.determiner ?? group.from];
  const tie = units[(group.determiner ?? group.from) - 1]?.norm ?? '';
  const brought = /^(?:an?|une?)$/.test(opening?.norm ?? '') && /^(?:with|avec)$/.test(tie);
  const plain = units.slice(group.from, group.to).every((unit) => !isPlain(unit) || SAME.has(unit.norm));
  return plain && (isPossessive(opening) || brought) ? 0 : undefined;
}

/** One model, or one family of them, that nothing tells apart from the one spoken of. */
function isOne({ units, group, claim }: LinkContext): boolean {
  const from = group.determiner ?? group.from;
  const family = familyIn(units, from, claim);
  const end = Math.max(claim + 1, group.to);
  const own = units.slice(from, end);
  // "Meta's open-source speech model", "… model for music", "… model of 2019" may be another.
  const apart = own.some((unit) => has(unit, 'other', 'data-noun') || (isPlain(unit) && !SAME.has(unit.norm)));
  const told = has(units[end], 'of', 'preposition') && units[end + 1]?.kind !== 'organisation' && family === undefined;
  return !isPlural(units[group.container ?? family ?? group.head ?? -1]) && !apart && !told;
}

/** "a family of open-source models" is one. */
function familyIn(units: readonly Unit[], from: number, claim: number): number | undefined {
  const noun = units.findIndex(
    (unit, i) => i >= from && i < claim && has(unit, 'group-noun') && has(units[i + 1], 'of'),
  );
  return noun < 0 ? undefined : noun;
}

/** Words that tell no model of a house apart from its others. */
const SAME = new Set(
  "'s|large|language|small|big|great|powerful|flagship|popular|own|ai|generative|llm|lightweight|grand|petit|puissant|phare|propre|langage|génératif|ia".split(
    '|',
  ),
);

/** "Meta's open-source model", « le modèle open source de Meta », at the beginning. */
function isOf({ units, group }: LinkContext): boolean {
  const { determiner } = group;
  if (units[determiner ?? -1]?.norm === "'s")
    return units[(determiner ?? 0) - 1]?.kind === 'organisation' && (determiner ?? 0) <= 2;
  const definite = has(units[determiner ?? -1], 'definite') && (determiner ?? 0) <= 1;
  const by = has(units[group.to], 'of') || ['from', 'by'].includes(units[group.to]?.norm ?? '');
  return definite && by && units[group.to + 1]?.kind === 'organisation';
}

/** "Google offers a family of open-source models": below a heading that names it. */
function opensClause({ units, group, claim }: LinkContext): boolean {
  if (group.container === undefined && familyIn(units, group.determiner ?? group.from, claim) === undefined)
    return false;
  const before = units.slice(0, group.from);
  const plain = (unit: Unit) =>
    unit.kind === 'organisation' ||
    isPlain(unit) ||
    has(unit, 'adverb', 'have', 'release-verb', 'determiner', 'listing');
  return (
    before.length <= 6 &&
    before[0]?.kind === 'organisation' &&
    before.every(plain) &&
    OFFERS.test(before.map(({ norm }) => norm).join(' '))
  );
}

const OFFERS =
  /\b(?:offers?|offered|proposes?|propose|released?|publishe[sd]|publie|publié|provides?|fournit|launche[sd]|lance|lancé|makes|develop(?:s|ed)|développe|built|builds|created)\b/;

/** « Meta … en publiant son modèle en open source », "the company released its model as open source": the one model of theirs that was named. */
export function ownModelBefore({ units, discourse }: LinkContext, verb: number): Link | undefined {
  const before = units.slice(0, verb);
  const house = before.findLast(({ kind }) => kind === 'organisation')?.maker;
  // "A rival company", "every company" is another.
  const company = has(before[0], 'definite', 'demonstrative') && COMPANIES.has(before[1]?.norm ?? '');
  const named = before.flatMap(({ kind, house: ofHouse }, i) => (kind === 'mention' && !ofHouse ? [i] : []));
  const [only] = named;
  if (only !== undefined)
    return named.length === 1 && house !== undefined && units[only]?.maker === house && !isHeld(units, only)
      ? linkUnits(units, [only], 'released')
      : undefined;
  const theirs = house === undefined ? company : house === discourse.antecedents[0]?.maker;
  return theirs ? spokenOf(discourse.antecedents, 'released') : undefined;
}

const COMPANIES = new Set([
  'company',
  'startup',
  'start-up',
  'lab',
  'firm',
  'société',
  'entreprise',
  'laboratoire',
  'labo',
  'start',
]);

/** "Compared with Llama 2", "since Llama 2": another model. */
function isHeld(units: readonly Unit[], name: number): boolean {
  return has(units[beforeName(units, name)], 'contrast', 'derived', 'compare-verb');
}
