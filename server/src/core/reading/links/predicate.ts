/** The claim is said of the subject: "Llama 3 is (an) open source (model)", « reste ouvert ». */
import type { Offer } from '../antecedents.ts';
import { clauseStart } from '../clauses.ts';
import { listFrom } from '../mention-lists.ts';
import { clouds, standsForAnother } from '../other-things.ts';
import type { Reference, Subject } from '../subject.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isMark, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { likewiseBehind } from './likewise.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';
import { isRivalOf } from './names-another.ts';
import { isAbsolute, isSubject } from './own-clause.ts';
import { insertionAt, verbBefore } from './predicate-verb.ts';

export const linkPredicate: LinkStep = (context) => {
  const { units, group } = context;
  const { head } = group;
  // "Whisper is an open-source tool" speaks of Whisper; "… is an open-source company" can't mean a model.
  const choice = /^(?:choix|choice)$/.test(units[head ?? -1]?.norm ?? '');
  if (head !== undefined && has(units[head], 'data-noun', 'other-noun') && !has(units[head], 'model-noun') && !choice)
    return undefined;
  // « Llama 3 est le meilleur ennemi de l'open source »
  if (isRivalOf(units, context.claim)) return undefined;
  // "HunyuanVideo is, at 13 billion parameters, the largest open-source model I've tried"
  const parted = isMark(units[group.from - 1], ',') && insertionAt(units, group.from - 1) === undefined;
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
      const theirs = modelOfTheirs(units, subject.units, discourse.antecedents[0]);
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
  nearest: Offer | undefined,
): Link | undefined {
  const maker = units[house ?? -1];
  if (house === undefined || more !== undefined || maker?.kind !== 'organisation' || nearest?.maker !== maker.maker)
    return undefined;
  const noun = [units[house - 2], units[house + 2]].find((unit) => has(unit, 'model-noun'));
  return noun && !isPlural(noun) && maker.maker !== undefined ? spokenOf([nearest as Offer], 'anaphor') : undefined;
}

const FRAMES = /^(?:frameworks?|toolbox|toolkit|library|bibliothèque|codebase|repository|dépôt|pipeline)$/;

/** Two capitalised words that we don't know go on with a name: it is another thing's. */
export function isLongerName(units: readonly Unit[], start: number): boolean {
  return [start, start + 1].every(
    (i) => isPlain(units[i]) && units[i]?.capital === true && /^\p{L}{4}/u.test(units[i]?.norm ?? ''),
  );
}

export function referent(
  means: Reference,
  units: readonly Unit[],
  at: number,
  antecedents: readonly Offer[],
): readonly number[] | undefined {
  if (means === 'one') return nearestAntecedent(units, at, antecedents);
  if (means === 'two' || means === 'three') return counted(means === 'two' ? 2 : 3, units, at, antecedents);
  const all = allBefore(units, at, antecedents) ?? [];
  // "We chose GPT-4 and a library. The latter is …": of one there is no latter.
  const [nearest] = antecedents;
  const inSentence = units.slice(0, at).some(({ kind }) => kind === 'mention');
  // "We tried Llama 3 and Gemma 2 with three tools. All of them are …": the nearer are meant.
  if (means === 'several' && !inSentence && !nearest?.several && !nearest?.ends) return undefined;
  const alone = means === 'several' ? nearest?.several : means === 'last' && nearest?.ends;
  if (means !== 'all' && !alone && all.length < 2) return undefined;
  if (means === 'first') return nonEmpty(all.slice(0, 1));
  return nonEmpty(means === 'last' ? all.slice(-1) : all);
}

/** "Both models are", "All three are": as many as were named, no more and no fewer. */
function counted(
  count: number,
  units: readonly Unit[],
  at: number,
  [nearest, earlier]: readonly Offer[],
): readonly number[] | undefined {
  const before = distinct(
    units.slice(0, at).flatMap((unit) => (unit.kind === 'mention' ? [[unit.norm, unit.mention ?? -1] as const] : [])),
  );
  if (before.length > 1) return before.length === count ? before : undefined;
  if (before.length > 0 || !nearest || nearest.clouded) return undefined;
  const each = named(nearest);
  if (nearest.several && each.length === 1) return distinct(each);
  if (nearest.joined?.length === count) return nearest.joined;
  const both = distinct(each.length < count && earlier ? [...named(earlier), ...each] : each);
  return both.length === count ? both : undefined;
}

/** The models that a sentence named, each with its id. */
function named({ each, ids, all }: Offer): readonly (readonly [string, number])[] {
  return (each ?? all).map((mention, i) => [ids?.[i] ?? String(mention), mention] as const);
}

/** The first mention of each. */
function distinct(pairs: readonly (readonly [string, number])[]): readonly number[] {
  return [...new Map([...pairs].reverse()).values()].sort((a, b) => a - b);
}

/** "Both are open source": all that were named. */
function allBefore(units: readonly Unit[], at: number, antecedents: readonly Offer[]): readonly number[] | undefined {
  const before = units.slice(0, at).flatMap((unit) => (unit.kind === 'mention' ? [unit.mention ?? -1] : []));
  if (before.length > 1) return before;
  const [nearest, earlier] = antecedents;
  // "X leads in maths. Y is quicker. Both models are …"
  const alone = nearest?.all.length === 1 && earlier !== undefined;
  return nonEmpty(alone ? [...earlier.all, ...nearest.all] : nearest?.all);
}

/** The one model named before in the sentence, or else what the sentences before offer. */
function nearestAntecedent(
  units: readonly Unit[],
  at: number,
  antecedents: readonly Offer[],
): readonly number[] | undefined {
  // "We rely on Llama 3 because it is …": a reason speaks of what was named, whatever governs it.
  const reason =
    CAUSAL.has(units[at - 1]?.norm ?? '') ||
    (units[at - 1]?.norm === 'that' && units[at - 2]?.norm === 'now') ||
    isTraitOf(units, at);
  // "We switched from Claude to DeepSeek-R1 because it is …"
  const taken = reason || isMark(units[at - 1], ':') ? takenIn(units, at) : undefined;
  if (taken !== undefined) return [taken];
  // « Code Llama est la version de Llama 2 … ; elle est »
  const leads = units[0]?.kind === 'mention' && has(units[1], 'copula') && isMark(units[at - 1], ';', ':');
  const before = units
    .slice(0, at)
    .flatMap((unit, i) =>
      unit.kind === 'mention' &&
      !isGoverned(units, i, reason) &&
      !(leads && i > 0 && has(units[beforeName(units, i)], 'of'))
        ? [unit.mention ?? -1]
        : [],
    );
  if (before.length === 0) {
    const [nearest] = antecedents;
    // "The model is" says what it means, "it is" may mean a tool.
    const named = has(units[at], 'definite', 'demonstrative') && !has(units[at], 'pronoun');
    if (named) return topicBefore(units, at) ?? nonEmpty(nearest?.model ?? nearest?.one);
    return topicBefore(units, at) ?? (standsForAnother(units, at) ? undefined : nonEmpty(nearest?.one));
  }
  // "Why we dropped GPT-4 for OLMo: it is …"
  const named = units.slice(0, at).filter((unit) => unit.kind === 'mention' && !unit.house);
  const exchanged = !reason && named.length > 1 && units.slice(0, at).some(({ norm }) => EXCHANGING.test(norm));
  const name = units.findIndex(({ mention }, i) => i < at && mention === before[0]);
  // "Llama 3 does for texts what Stable Diffusion did for images: it is …": the sentence's own subject.
  const subject = before.length > 1 && isMark(units[at - 1], ':') && name <= 1 && !units[name]?.closed;
  if (subject && isPlain(units[name + 1]) && !exchanged) return before.slice(0, 1);
  // « ce modèle-là est » says what it means.
  const shown = has(units[at], 'demonstrative') && isMark(units[at + 2], '-');
  return before.length === 1 && !exchanged && (shown || !clouds(units, name, at)) ? before : undefined;
}

/** "Three things to know about FLUX.1: it is …": the one name of what a colon announces. */
function topicBefore(units: readonly Unit[], at: number): readonly number[] | undefined {
  const colon = units.findIndex((unit, i) => i < at && isMark(unit, ':'));
  const names = units
    .slice(0, Math.max(0, colon))
    .flatMap(({ kind, mention }) => (kind === 'mention' ? [mention ?? -1] : []));
  // "The editor offers more than a link to Claude 3: it is …"
  const name = units.findIndex(({ kind }) => kind === 'mention');
  const likened = units.slice(0, Math.max(0, name)).some(({ norm }) => norm === 'than' || norm === 'more than');
  if (names.length !== 1 || likened || standsForAnother(units, name)) return undefined;
  return names;
}

/** "We switched from Claude to DeepSeek-R1": what nobody else can have is what was left. */
function takenIn(units: readonly Unit[], at: number): number | undefined {
  const [left, taken, more] = units.slice(0, at).filter(({ kind, house }) => kind === 'mention' && !house);
  const from = units.findIndex(({ norm }, i) => i < at && (norm === 'from' || norm === 'de'));
  const switched = SWITCHING.test(units[from - 1]?.norm ?? '');
  return switched && !more && left?.closed && !taken?.closed ? taken?.mention : undefined;
}

/** "The nice thing about Llama 3 is that it is …" */
function isTraitOf(units: readonly Unit[], at: number): boolean {
  const that = /^(?:qu[e']|that)$/.test(units[at - 1]?.norm ?? '') && has(units[at - 2], 'copula');
  const name = units.findIndex(({ kind }) => kind === 'mention');
  return that && name < at && ABOUT.test(units[beforeName(units, name)]?.norm ?? '');
}

const ABOUT = /^(?:about|with|of|de|d'|avec)$/;
const SWITCHING = /^(?:switch|mov|migrat|chang|pass|migr|bascul)/;

const EVERY = /^(?:all|both|each|tous|toutes)$/;
const EXCHANGING = /^(?:drop|replac|swap|switch|quit|pass|remplac|abandonn|troqu|left|leave)/;

const CAUSAL = new Set(['because', 'bc', 'cuz', 'since', 'as', 'car', 'parce que', "parce qu'", 'puisque', "puisqu'"]);

/** "Based on Llama 3, …", "Apart from GPT-4, …": what a preposition holds is not what the sentence is about. */
function isGoverned(units: readonly Unit[], mention: number, reason: boolean): boolean {
  const before = units[beforeName(units, mention)];
  // "Mixtral is as good as GPT-3.5, it is …"
  const likened =
    has(before, 'as') && units.slice(Math.max(0, mention - 4), mention).filter((unit) => has(unit, 'as')).length > 1;
  // « aussi bien qu'o1 »
  const compared =
    /^qu[e']/.test(before?.norm ?? '') &&
    units
      .slice(Math.max(0, mention - 5), mention)
      .some(({ norm }) => /^(?:aussi|plus|moins|mieux|autant|presque aussi)$/.test(norm));
  if (compared) return true;
  // "the ChatGPT of databases"
  const imagined = has(before, 'as') && has(units[mention - 1], 'definite') && has(units[mention + 1], 'of');
  if (TOPIC.test(before?.norm ?? '') || isAsFor(units, mention)) return false;
  return has(before, 'contrast') || likened || imagined || (!reason && has(before, 'derived', 'preposition'));
}

/** « Quant à Llama 3, il est … », "As for Llama 3, it is …" */
const TOPIC = /^(?:quant à|as for|as regards|concernant|regarding)$/;
const isAsFor = (units: readonly Unit[], name: number) =>
  (units[0]?.norm === 'quant' && beforeName(units, name) === 1) ||
  // "To be fair to Grok-1, it is …"
  (units[0]?.norm === 'to' && units[2]?.norm === 'fair' && beforeName(units, name) === 3);

function nonEmpty(mentions: readonly number[] | undefined): readonly number[] | undefined {
  return mentions && mentions.length > 0 ? mentions : undefined;
}

export function aboutOf(unit: Unit | undefined): 'software' | 'dataset' | 'generic' {
  if (has(unit, 'software-noun')) return 'software';
  return has(unit, 'data-noun') ? 'dataset' : 'generic';
}
