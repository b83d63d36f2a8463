/** Who has the model has one of a class: "With Mixtral, Europe has one of the best open-source models". */
import { has, isMark, isPlain, isPlural, nameFrom } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const WITH = new Set(['with', 'avec']);
const OWNING =
  /^(?:has|have|given|gave|owns?|holds?|offers?|gains?|gets?|boasts?|tient|tiennent|possède|possèdent|détient|détiennent|offre|dispose|a|ont)$/;

/** Only its maker brings a model out. */
const DEEDS =
  /^(?:livre|livrent|lance|lancent|publie|publient|propose|proposent|signe|signent|delivers?|launch(?:es|ed)|releases?|released|unveil(?:s|ed))$/;

const BEST = /^(?:plus|meilleure?|premi(?:er|ère)|best|largest|biggest|first|most|strongest)$/;

export const linkWithIt: LinkStep = ({ units, group }) => {
  const { head, from, determiner } = group;
  if (!has(units[head ?? -1], 'model-noun')) return undefined;
  const one =
    has(units[from], 'one-of') || has(units[(determiner ?? from) - 1], 'one-of') || has(units[from - 1], 'one-of');
  const single = ['a', 'an', 'un', 'une'].includes(units[determiner ?? -1]?.norm ?? '') && !isPlural(units[head ?? -1]);
  // « Avec Falcon 180B, les Émirats détiennent le plus gros modèle open source »
  const best = has(units[determiner ?? -1], 'definite') && BEST.test(units[(determiner ?? 0) + 1]?.norm ?? '');
  if (!one && !single && !best) return undefined;
  for (let i = 0; i < from; i++) {
    if (!WITH.has(units[i]?.norm ?? '') || !(i === 0 || units[i - 1]?.kind === 'mark')) continue;
    const name = nameFrom(units, i + 1);
    if (name === undefined) continue;
    const next = units[name + 1];
    const parted = isMark(next, ',');
    // "With Command R the start-up now has an open-source model"
    const subject = has(next, 'definite') || next?.kind === 'organisation' || (isPlain(next) && next?.capital);
    if (!parted && !subject) continue;
    const between = units.slice(parted ? name + 2 : name + 1, from);
    const verb = between.findIndex(({ norm }) => OWNING.test(norm) || DEEDS.test(norm));
    const giving = /^g[ia]ven?$/.test(between[verb]?.norm ?? '');
    // « a évalué le meilleur », "holds a lead over the best": another verb, or another object.
    const rest = between.slice(verb + 1);
    const owned =
      verb >= 0 &&
      rest.every(
        (unit) =>
          has(unit, 'adverb', 'one-of', 'determiner', 'of') ||
          (has(unit, 'release-verb') && !units[name]?.closed) ||
          (giving && has(unit, 'definite', 'other-noun')) ||
          ['d', "d'"].includes(unit.norm),
      );
    const behind = units[group.to];
    // "holds … at bay", "has … as a rival", "gave … a hard time"
    const opposed =
      /^(?:at|à|as an?|comme)$/.test(behind?.norm ?? '') ||
      has(behind, 'as', 'determiner') ||
      /^(?:check|échec)$/.test(units[group.to + 1]?.norm ?? '') ||
      (isPlain(behind) && /ed$/.test(behind?.norm ?? ''));
    // "With GPT-4, the firm launched an open-source model viewer": what is made with it.
    const deed = DEEDS.test(between[verb]?.norm ?? '') || between.some((unit) => has(unit, 'release-verb'));
    if (deed && !between.some((unit) => unit.maker !== undefined && unit.maker === units[name]?.maker))
      return undefined;
    // "gave an open-source model a hard time": the model is whom it is given to.
    const receives = giving && rest.length === 0 && units.slice(group.to).some((unit) => has(unit, 'determiner'));
    if (opposed || receives) return undefined;
    const plain = between.every(
      (unit) =>
        unit.kind !== 'mention' &&
        (unit.kind !== 'mark' || isMark(unit, '-')) &&
        !has(unit, 'negation', 'hypothetical', 'compare-verb'),
    );
    if (owned && plain && between.length <= 8) return linkUnits(units, [name], 'nominal');
  }
  return undefined;
};
