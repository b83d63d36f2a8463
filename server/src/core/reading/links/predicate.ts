/** The claim is said of the subject: "Llama 3 is (an) open source (model)", « reste ouvert ». */

import { clauseStart } from '../clauses.ts';
import type { Discourse } from '../discourse.ts';
import { isFromPlace } from '../made-by.ts';
import { listFrom } from '../mention-lists.ts';
import type { Subject } from '../subject.ts';
import { subjectOf } from '../subjects.ts';
import { has, isMark, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { likewiseBehind } from './likewise.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';
import { isRivalOf } from './names-another.ts';
import { isAbsolute, isSubject } from './own-clause.ts';
import { insertionAt, isFar, verbBefore } from './predicate-verb.ts';
import { referent } from './referent.ts';

export const linkPredicate: LinkStep = (context) => {
  const { units, group } = context;
  const { head } = group;
  // "Whisper is an open-source tool" speaks of Whisper; "… is an open-source company" can't mean a model.
  const choice = /^(?:choix|choice)$/.test(units[head ?? -1]?.norm ?? '');
  if (head !== undefined && has(units[head], 'data-noun', 'other-noun') && !has(units[head], 'model-noun') && !choice)
    return undefined;
  // « Llama 3 est le meilleur ennemi de l'open source »
  if (isRivalOf(units, context.claim)) return undefined;
  // « l'un des modèles les plus éloignés de l'open source »
  if (units.slice(group.from, context.claim).some(isFar)) return undefined;
  // "HunyuanVideo is, at 13 billion parameters, the largest open-source model I've tried"
  const parted = isMark(units[group.from - 1], ',') && insertionAt(units, group.from - 1) === undefined;
  // « GPT-4 est propriétaire, son client open source »
  if (parted && has(units[head ?? -1], 'software-noun') && isPossessive(units[group.determiner ?? -1]))
    return undefined;
  // "GPT-4 came first, the open-source model being slow"
  if (head !== undefined && parted && (isAbsolute(units, group.to) || isSubject(units, group.to))) return undefined;
  // "While Llama 3 is quick, the open-source projects lack hands"
  if (head !== undefined && parted && has(units[group.determiner ?? -1], 'definite') && isPlain(units[group.to]))
    return undefined;
  // "is open source friendly", "is an open-source champion"
  const next = units[context.claim + 1];
  if (
    head === undefined &&
    (SIDEWAYS.test(next?.norm ?? '') ||
      (group.determiner !== undefined && isPlain(next) && STANDING.test(next?.norm ?? '')))
  )
    return undefined;
  const coming = head === undefined && COMING.has(units[context.claim - 1]?.norm ?? '');
  const verb = coming ? context.claim - 1 : verbBefore(units, overPartitive(units, group.from, head));
  if (verb === undefined) return headline(context);
  const start = clauseStart(units, verb);
  const subject = subjectOf(units, verb, start);
  // "Mistral AI is an open-source LLM": a house that is called a model.
  const house = units[verb - 1];
  if (subject.kind === 'none' && house?.kind === 'organisation' && has(units[head ?? -1], 'model-noun'))
    return linkUnits(units, [verb - 1], 'predicate');
  return fromSubject(subject, context);
};

/** "DeepSeek R1 now open source": a headline leaves its verb out. */
function headline({ units, claim, group }: LinkContext): Link | undefined {
  const { mentions = [], to = 0 } = listFrom(units, 0) ?? {};
  const between = units.slice(to, claim);
  const released = between.some((unit) => has(unit, 'release-verb')) && has(units[claim + 1], 'preposition');
  const ends = released || units.slice(claim + 1).every((unit) => isMark(unit, '.', '!') || isQuote(unit));
  return group.head === undefined && ends && between.length > 0 && between.every(({ norm }) => NOW.has(norm))
    ? linkUnits(units, mentions, 'predicate')
    : undefined;
}

/** « sont de puissants modèles »: the article of several. */
function overPartitive(units: readonly Unit[], from: number, head: number | undefined): number {
  const plural = head !== undefined && isPlural(units[head]);
  return plural && /^d(?:e|')$/.test(units[from - 1]?.norm ?? '') && has(units[from - 2], 'copula') ? from - 1 : from;
}

/** "comes open source" */
const COMING = new Set(['comes', 'come', 'came']);

const NOW = new Set([
  'released',
  'launched',
  'unveiled',
  'and',
  'now',
  'finally',
  'officially',
  'fully',
  'désormais',
  'enfin',
  'maintenant',
  'officiellement',
]);

const SIDEWAYS = /^(?:friendly|adjacent|compatible|washing|lite|marketing|hostile|ish|inspired|ready)$/;
/** What houses and persons are. */
const STANDING = /^(?:champion|powerhouse|darling|pioneer|player|leader|unicorn|success|problem|evangelist|hero)s?$/;

/** What a subject means for a claim said of it. */
export function fromSubject(subject: Subject, { units, discourse, claim, group }: LinkContext): Link | undefined {
  switch (subject.kind) {
    case 'mentions': {
      // "Mistral is an open-source champion": said of the house.
      if (STANDING.test(units[group.head ?? -1]?.norm ?? '') && subject.units.every((i) => units[i]?.house))
        return undefined;
      // « Le modèle d'Alibaba est open source »: the one of theirs that was named.
      const theirs = modelOfTheirs(units, subject.units, discourse);
      if (theirs) return theirs;
      // "Gemini Fullstack Quickstart goes open source"
      if (subject.units.length === 1 && isLongerName(units, (subject.units[0] ?? 0) + 1)) return undefined;
      // "Falcon is an open-source test framework" speaks of another Falcon, where no company vouches for it.
      // "OpenCUA is an open-source framework": what it is made with, or more than the model.
      if (FRAMES.test(units[group.head ?? -1]?.norm ?? '')) return { kind: 'settled', about: 'software' };
      if (
        has(units[group.head ?? -1], 'software-noun') &&
        subject.units.every((i) => units[i]?.ambiguous) &&
        !units.some(({ kind }) => kind === 'organisation')
      )
        return undefined;
      return linkUnits(units, [...subject.units, ...likewiseBehind(units, claim + 1)], 'predicate');
    }
    case 'anaphor': {
      if (isNarrowed(units, subject.at)) return undefined;
      const nearest = referent(subject.means, units, subject.at, discourse.antecedents);
      // "This is an open-source reproduction of …": a noun that we don't know is what is meant.
      // « C'est de l'open source »
      const at = group.determiner ?? -1;
      const partitive = units[at]?.norm === "l'" && has(units[at - 1], 'of') && has(units[at - 2], 'copula');
      // "They are all open source"
      const all = EVERY.test(units[at]?.norm ?? '');
      const bare = group.head === undefined && (group.determiner === undefined || partitive || all);
      const named =
        has(units[group.head ?? -1], 'model-noun', 'group-noun', 'loose-noun') ||
        /^(?:alternative|rival|competitor|answer|equivalent)/.test(units[claim + 1]?.norm ?? '');
      // "… ChatGPT costs more. The model being open source …": not what nobody can have.
      const [before, earlier] = discourse.antecedents;
      const shown = has(units[subject.at], 'definite') && before?.closed && !earlier?.closed;
      if (
        shown &&
        units[claim]?.claim?.level === 'open-source' &&
        nearest?.every((mention) => before.all.includes(mention))
      )
        return spokenOf(earlier ? [earlier] : [], 'anaphor');
      if (all && nearest && nearest.length < 2) return undefined;
      return nearest && (bare || named) ? { kind: 'linked', mentions: nearest, via: 'anaphor' } : undefined;
    }
    case 'other':
      return { kind: 'settled', about: aboutOf(units[subject.head]) };
    case 'none':
      return undefined;
  }
}

/** The model spoken of, where its maker stands for it: "OpenAI's model", « le modèle d'Alibaba ». */
function modelOfTheirs(
  units: readonly Unit[],
  [house, more]: readonly number[],
  discourse: Discourse,
): Link | undefined {
  const maker = units[house ?? -1];
  if (house === undefined || more !== undefined || maker?.kind !== 'organisation' || maker.maker === undefined)
    return undefined;
  const noun = [units[house - 2], units[house + 2]].find((unit) => has(unit, 'model-noun'));
  if (!noun || isPlural(noun)) return undefined;
  const [nearest] = discourse.antecedents;
  return nearest?.maker === maker.maker ? spokenOf([nearest], 'anaphor') : undefined;
}

const FRAMES = /^(?:frameworks?|toolbox|toolkit|library|bibliothèque|codebase|repository|dépôt|pipeline)$/;

/** Two capitalised words that we don't know go on with a name: it is another thing's. */
export function isLongerName(units: readonly Unit[], start: number): boolean {
  return [start, start + 1].every(
    (i) => isPlain(units[i]) && units[i]?.capital === true && /^\p{L}{4}/u.test(units[i]?.norm ?? ''),
  );
}

const EVERY = /^(?:all|both|each|tous|toutes)$/;

export function aboutOf(unit: Unit | undefined): 'software' | 'dataset' | 'generic' {
  if (has(unit, 'software-noun')) return 'software';
  return has(unit, 'data-noun') ? 'dataset' : 'generic';
}

/** "The model that beat it is", "The model from Zurich is": another than the one spoken of. */
function isNarrowed(units: readonly Unit[], at: number): boolean {
  // "The model that beat it is": the pronoun is the clause's object.
  if (has(units[at - 1], 'compare-verb') && (has(units[at - 2], 'relative') || units[at - 2]?.norm === 'that'))
    return true;
  if (!has(units[at], 'definite') || !has(units[at + 1], 'model-noun')) return false;
  const tie = units[at + 2];
  return (
    isFromPlace(units, at + 2) || ((has(tie, 'relative') || tie?.norm === 'that') && has(units[at + 3], 'compare-verb'))
  );
}
