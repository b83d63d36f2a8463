/** "With Llama 3, Meta has an open-source model", « Avec Llama 3, Meta dispose d'un modèle open source ». */
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { isRivalry } from '../presented.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

export const linkFronted: LinkStep = ({ units, claim, group }) => {
  // "With Llama 3 now open source, …"
  if (
    ['with', 'avec'].includes(units[0]?.norm ?? '') &&
    group.head === undefined &&
    units[1]?.kind === 'mention' &&
    units.slice(2, claim).every((unit) => has(unit, 'adverb') || unit.norm === 'being') &&
    isMark(units[claim + 1], ',')
  )
    return linkUnits(units, [1], 'fronted');
  const beside = besideHouse(units, group);
  if (beside !== undefined) return linkUnits(units, [beside], 'fronted');
  const start = openingName(units);
  const several = start === undefined ? undefined : severalWith(units, group, start);
  if (several) return several;
  if (start === undefined || group.head === undefined || group.determiner === undefined) return undefined;
  if (!isOneModel(units, group)) return undefined;
  const list = units[start]?.kind === 'mention' ? listFrom(units, start) : undefined;
  const [only, more] = list?.mentions ?? [];
  if (only === undefined || (more !== undefined && more < group.from) || !isMark(units[only + 1], ','))
    return undefined;
  const owns = isOwning(units.slice(only + 1, group.from));
  // "Since the release of Llama 3, Switzerland has offered an open-source model of its own"
  const since = start > 1;
  const maker = units.slice(only + 1).find(({ kind }) => kind === 'organisation')?.maker;
  const own = units.slice(group.to).some(({ norm }) => /^(?:own|maison|propre)$/.test(norm));
  const rival = since && isRivalry(units[has(units[only + 2], 'definite') ? only + 3 : only + 2]);
  if (rival || (since && (own || (maker !== undefined && maker !== units[only]?.maker) || units[only]?.closed)))
    return undefined;
  // "With Claude, Anthropic has a product; Ai2 has …": another house's.
  const between = units.slice(only + 2, group.from);
  const apart = between.some((unit) => (unit.kind === 'mark' && !isMark(unit, ',')) || has(unit, 'and', 'but'));
  const houses = between.filter((unit) => unit.kind === 'organisation' || unit.house);
  // « Avec Llama 3, l'association propose un modèle open source de convention »: only its maker offers it.
  const offered = between.some(({ norm }) => OFFERING.test(norm)) && !between.some((unit) => has(unit, 'have'));
  if (offered && !houses.some((unit) => unit.maker === units[only]?.maker)) return undefined;
  return owns && !apart && houses.length < 2 ? linkUnits(units, [only], 'fronted') : undefined;
};

/** "With Llama 4 Scout and Maverick, Meta has open-source models": of all of them. */
function severalWith(units: readonly Unit[], { head, from }: Group, start: number): Link | undefined {
  const list = has(units[head ?? -1], 'model-noun') && isPlural(units[head ?? -1]) ? listFrom(units, start) : undefined;
  if (!list || list.mentions.length < 2 || !isMark(units[list.to], ',')) return undefined;
  const between = units.slice(list.to + 1, from);
  const plain = between.every(
    (unit) => unit.kind !== 'mention' && unit.kind !== 'mark' && !has(unit, 'negation', 'contrast', 'hypothetical'),
  );
  const owns = isOwning(between);
  const theirs = between.some(({ kind }) => kind === 'organisation') && list.mentions.every((i) => !units[i]?.closed);
  return plain && owns && theirs ? linkUnits(units, list.mentions, 'fronted') : undefined;
}

/** Index behind "With", "Since the release of", « Depuis la sortie de ». */
function openingName(units: readonly Unit[]): number | undefined {
  const opening = units[0]?.norm ?? '';
  if (['with', 'avec'].includes(opening) && units[1]?.kind === 'mention') return 1;
  const released = has(units[1], 'definite') && RELEASE.test(units[2]?.norm ?? '') && has(units[3], 'of');
  return SINCE.test(opening) && released ? 4 : undefined;
}

const SINCE = /^(?:with|since|avec|depuis)$/;
const RELEASE = /^(?:release|launch|arrival|publication|sortie|lancement|arrivée|parution)$/;

/** "Meta, with Llama 3, offers an open-source model", « Meta propose avec Llama 3 un modèle open source ». */
function besideHouse(units: readonly Unit[], { head, determiner, from }: Group): number | undefined {
  if (!isOneModel(units, { head, determiner })) return undefined;
  const tie = units.findIndex((unit, i) => i > 0 && i < from && ['with', 'avec'].includes(unit.norm));
  if (tie < 0 || units[tie + 1]?.kind !== 'mention' || units[tie + 1]?.house) return undefined;
  const start = units.slice(0, tie).filter((unit) => !isMark(unit, ','));
  const maker = start[0]?.kind === 'organisation' || start[0]?.house === true;
  const rest = [...start.slice(1), ...units.slice(tie + 2, from)].filter((unit) => !isMark(unit, ','));
  return maker && rest.length === 1 && has(rest[0], 'release-verb', 'have') ? tie + 1 : undefined;
}

/** "an open-source model", "one of the best open-source models", "the only open-source alternative". */
function isOneModel(units: readonly Unit[], { head, determiner }: Pick<Group, 'head' | 'determiner'>): boolean {
  const noun = units[head ?? -1];
  if (!has(noun, 'model-noun') && !ALTERNATIVE.test(noun?.norm ?? '')) return false;
  const opening = units[determiner ?? -1];
  return (
    has(opening, 'determiner', 'one-of') ||
    (has(opening, 'definite') && ONLY.test(units[(determiner ?? 0) + 1]?.norm ?? ''))
  );
}

const ALTERNATIVE = /^(?:alternative|rival|challenger|contender|concurrent|answer|réponse)$/;
const ONLY = /^(?:only|first|best|largest|leading|seul|seule|premier|première|meilleur|meilleure|plus)$/;

/** "has", "has released", « dispose de », not "has tested". */
function isOwning(between: readonly Unit[]): boolean {
  return between.some((unit, i) => {
    if (!has(unit, 'have')) return /^(?:dispose(?:nt)?|offers|offre|propose|gets)$/.test(unit.norm);
    const next = between.slice(i + 1).find((word) => !has(word, 'adverb'));
    const deed = isPlain(next) && /(?:ed|é)$/.test(next?.norm ?? '');
    return (
      !deed ||
      /^(?:offered|gained|delivered|received|created|obtained|proposé|livré|gagné|créé)$/.test(next?.norm ?? '')
    );
  });
}

const OFFERING = /^(?:offers|offre|propose)$/;
