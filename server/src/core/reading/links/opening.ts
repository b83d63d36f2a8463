/** The claim opens the sentence and its subject follows: "Fully open source, Llama 3 …", « Publié en open source, Llama 3 … ». */

import { listFrom } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import {
  has,
  isDash,
  isMark,
  isNoun,
  isOwner,
  isPlain,
  isPlural,
  isPossessive,
  isQuote,
  namesIn,
  type Unit,
} from '../units.ts';
import { type Link, type LinkContext, type LinkStep, linkUnits } from './link.ts';
import { isRivalOf } from './names-another.ts';
import { CONCEDING, isPast, opens, SUPPOSING } from './opening-words.ts';
import { shifted } from './shifted.ts';
import { endsInTopics, isTopicLabel } from './topic-list.ts';

export const linkOpening: LinkStep = (context) => {
  if (isTopicLabel(context.units)) return undefined;
  const start = behindLabel(context.units, context.group.from);
  // "Filed under: open source, Llama 3, Meta"
  const { units, claim } = context;
  if (start > 0 && isMark(units[claim + 1], ',') && !units.slice(claim).some((unit) => has(unit, 'copula', 'have')))
    return undefined;
  return explainedIt(context) ?? openingFrom(start > 0 ? shifted(context, start) : context);
};

const CHOSEN = /^(?:opt(?:é|ed)|choisi|retenu|picked|chose|chosen|settled)$/;

/** « Devstral vise les développeurs : open source, il tient sur un Mac »: the one name before the colon. */
function explainedIt({ units, claim, group }: LinkContext): Link | undefined {
  const colon = claim - 1;
  if (group.head !== undefined || !isMark(units[colon], ':') || !isMark(units[claim + 1], ',')) return undefined;
  if (!IT.test(units[claim + 2]?.norm ?? '')) return undefined;
  const before = units.slice(0, colon);
  const names = namesIn(before).filter((i) => !before[i]?.house);
  const denied = before.some((unit) =>
    has(unit, 'negation', 'hypothetical', 'if', 'question', 'speech', 'software-noun'),
  );
  const [name = -1] = names;
  const leads = name <= 1 || before.some(({ norm }) => CHOSEN.test(norm));
  return names.length === 1 && leads && !denied && !before[name]?.closed
    ? linkUnits(units, names, 'opening')
    : undefined;
}

/** Where a sentence begins behind "**Control** —", « Souveraineté : ». */
function behindLabel(units: readonly Unit[], from: number): number {
  for (let i = Math.min(from, LABEL) - 1; i > 0; i--)
    if (isDash(units[i]) || isMark(units[i], ':'))
      return units.slice(0, i).some(({ kind }) => kind !== 'word' && kind !== 'mark') ? 0 : i + 1;
  return 0;
}

const LABEL = 12;

/** What others see in it. */
const BADGES = /^(?:étiquette|réputation|image|label|badge|reputation|branding|claims?|marketing)$/;

const openingFrom: LinkStep = ({ units, claim, group, discourse }) => {
  const { head } = group;
  // "Meta's Open Source Problem: Llama 3 …", « Le pari open source de Meta : … »
  const colon = units.findIndex((unit, i) => i > claim && isMark(unit, ':'));
  const owned = units.slice(0, Math.max(0, colon)).some(({ kind, house }) => kind === 'organisation' || house);
  if (colon > 0 && colon <= claim + 5 && owned) return undefined;
  // "The guild open-sourced its scripts for three models: …" tells a deed.
  if (/sourc(?:ed|es|ing)$/.test(units[claim]?.norm ?? '') && has(units[claim + 1], 'determiner', 'definite'))
    return undefined;
  // « Comme les modèles open source, GPT-4 … » likens.
  if (units[0]?.norm === 'comme' && group.determiner !== undefined) return undefined;
  if (head !== undefined && !has(units[head], 'model-noun', 'software-noun', 'loose-noun')) return undefined;
  // « Malgré son étiquette open source, … », "Despite its open-source image, …"
  if ([claim - 1, claim + 1].some((i) => BADGES.test(units[i]?.norm ?? ''))) return undefined;
  // "A small open-source model, Gemma 2 answers …"
  const purpose = ['for', 'pour'].includes(units[0]?.norm ?? '');
  // « Pour remplacer un modèle open source, … » seeks another.
  const wanted = purpose && (group.determiner === 1 || units.slice(1, claim).some(({ norm }) => SEEKING.has(norm)));
  const first = units[wanted ? (group.determiner ?? 0) : 0];
  // "For teams looking for a small and open-source model, Llama 3 …"
  const sought = wanted && units.slice(1, claim).some(({ norm }) => SEEKING.has(norm));
  // "One of the first open-source models, Pythia …"
  const indefinite =
    (sought ||
      ['a', 'an', 'un', 'une'].includes(first?.norm ?? '') ||
      ONE_OF.test(first?.norm ?? '') ||
      (has(first, 'definite') && SUPERLATIVE.test(units[1]?.norm ?? ''))) &&
    has(units[head ?? -1], 'model-noun') &&
    // "A rival of the open-source models, GPT-4 …"
    !isRivalOf(units, claim);
  // « Modèle open source, il … »
  const bare = head === 0 && group.determiner === undefined && !isPlural(units[0]) && has(units[0], 'model-noun');
  // "Released by OpenAI in 2022 as an open-source model, it …"
  const released = has(units[0], 'release-verb') && units.slice(1, group.from + 1).some((unit) => has(unit, 'as'));
  // "Because it is an open-source model, Llama 3 can …"
  const granted =
    (has(units[0], 'subordinator') || CONCEDING.test(units[0]?.norm ?? '')) &&
    units.slice(1, group.from).some((unit) => has(unit, 'pronoun')) &&
    !isPlural(units[head ?? -1]);
  // "Despite being an open-source model, Llama 3 …"
  const being = units.slice(0, 3).some(({ norm }) => /^(?:being|étant)$/.test(norm));
  if (head !== undefined && !has(units[0], 'as') && !indefinite && !bare && !released && !granted && !being)
    return undefined;
  if (!indefinite && !bare && !opens(units, group.from)) return undefined;
  const comma = commaBehind(units, group.to);
  if (comma === undefined || (isSupposing(units, claim) && !isPast(units, claim))) return undefined;
  // "As open source grows, …" is a clause of its own.
  if (has(units[0], 'as') && !endsPhrase(units[group.to])) return undefined;
  let i = comma + 1;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'definite', 'determiner', 'model-noun')) i++;
  // « Entièrement open source, il … »
  const spokenOf = discourse.antecedents[0]?.one ?? [];
  const compared = units.slice(0, claim).some(({ kind }) => kind === 'mention');
  if (['it', 'il', 'elle'].includes(units[i]?.norm ?? '') && spokenOf.length > 0 && !compared)
    return { kind: 'linked', mentions: spokenOf, via: 'opening' };
  // « Open source et gratuit, le modèle de DeepSeek … »
  if (
    head === undefined &&
    has(units[i - 1], 'model-noun') &&
    has(units[i - 2], 'definite') &&
    units[i]?.kind !== 'mention'
  )
    return spokenOf.length > 0 ? { kind: 'linked', mentions: spokenOf, via: 'opening' } : undefined;
  if (units[i]?.kind !== 'mention') return undefined;
  const list = listFrom(units, i);
  // « Bien qu'il soit open source, Grok-1 n'a guère séduit » denies something else.
  const conceded = CONCEDING.test(units[0]?.norm ?? '') && has(units[1], 'pronoun');
  if (!list || (!conceded && isDeniedBehind(units, list.to)) || isTopics(units, claim, head, list.to)) return undefined;
  // "An open-source model, GPT-4 and Claude 3 were tested": one of three.
  const joined = isMark(units[list.to], ',') && has(units[list.to + 1], 'and', 'or');
  if (indefinite && !sought && !ONE_OF.test(first?.norm ?? '') && (joined || list.mentions.length > 1))
    return undefined;
  // "The best open-source model, Claude 3 told us, is …"
  if (indefinite && has(units[list.to], 'speech') && isMark(units[list.to + 2], ',')) return undefined;
  if (sought && !isOffered(units, list.to)) return undefined;
  // "Because it is open source, Llama 3 …": behind other sentences "it" may be anything.
  const pronoun = units.slice(0, claim).find((unit) => has(unit, 'pronoun'));
  if (pronoun && !(discourse.begins && isMeant(units, list, pronoun.norm))) return undefined;
  // "Because they are open source, Llama 3 lost": several were spoken of.
  const several = units.slice(0, claim).some(({ norm }) => MANY.includes(norm));
  return several && list.mentions.length < 2 ? undefined : linkUnits(units, list.mentions, 'opening');
};

/** "Open source, Llama 3 and the AI Act", "Open-source update: Llama 3 …": nothing is said of the name, or of another thing. */
function isTopics(units: readonly Unit[], claim: number, head: number | undefined, behind: number): boolean {
  if (head !== undefined) return false;
  const titled = isPlain(units[claim + 1]) && isMark(units[claim + 2], ':');
  const next = units[behind];
  const ends = next === undefined || isMark(next, '.', ':', '–', '—');
  return (
    titled ||
    ends ||
    endsInTopics(units, behind) ||
    has(next, 'and', 'or') ||
    (isMark(next, ',') && has(units[behind + 1], 'and', 'or'))
  );
}

const OWNED = /^(?:users?|owners?|fans?|engineers?|developers?|customers?|clones?|weights?|training)$/;

/** The names behind the comma are as many as the pronoun says, are the clause's subject, and may be open. */
function isMeant(
  units: readonly Unit[],
  { mentions, to }: { mentions: readonly number[]; to: number },
  pronoun: string,
) {
  const next = units[to];
  const owner = next?.norm === "'s" || isNoun(next) || OWNED.test(next?.norm ?? '');
  const agrees = MANY.includes(pronoun) ? mentions.length > 1 : mentions.length === 1 && pronoun !== 'elle';
  return agrees && !owner && mentions.every((at) => units[at]?.closed !== true);
}

const SUPERLATIVE = /^(?:first|best|largest|biggest|smallest|latest|premier|première|meilleur|plus)$/;
const ONE_OF = /^(?:one|l' une?|une?) /;
const SEEKING = new Set(
  'looking|seeking|wanting|needing|wishing|want|need|seek|cherchent|cherche|souhaitent|recherchent|veulent'.split('|'),
);
/** "…, Llama 3 is a good choice", « … convient »; but "… is out", "… won't do". */
function isOffered(units: readonly Unit[], behind: number): boolean {
  const verb = units[behind];
  if (verb === undefined || verb.kind === 'mark') return true;
  if (!has(verb, 'copula')) return SUITING.test(verb.norm);
  const said = units.slice(behind + 1).find((unit) => !has(unit, 'adverb'));
  return has(said, 'determiner', 'definite', 'one-of') || GOOD.test(said?.norm ?? '');
}

const SUITING = /^(?:offer|fit|suit|work|deliver|provide|stand|give|convien|offr|propos|permet|constitu|représent)/;
const GOOD = /^(?:ideal|suitable|perfect|excellent|good|great|worth|recommended|idéal|parfait|adapté|excellent|tout)/;
const MANY = ['they', 'ils', 'elles'];

function endsPhrase(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'mark' || has(unit, 'preposition', 'of', 'and', 'model-noun');
}

function isSupposing(units: readonly Unit[], claim: number): boolean {
  return units.slice(0, claim).some(({ norm }) => SUPPOSING.includes(norm));
}

/** « Puissant, open source, tout frais sorti des laboratoires, il »: on to the comma before the pronoun. */
function beforeIt(units: readonly Unit[], comma: number): number | undefined {
  for (let i = comma + 1; i < Math.min(units.length, comma + PHRASE); i++) {
    if (isMark(units[i], ',') && IT.test(units[i + 1]?.norm ?? '')) return i;
    if (units[i]?.kind === 'mention' || has(units[i], 'copula', 'pronoun', 'relative', 'have')) return undefined;
  }
  return undefined;
}

const MORE = /^(?:aussi|presque aussi|plus|moins|more|less|tout aussi)$/;

/** How far the comma before the pronoun may stand. */
const PHRASE = 12;
const IT = /^(?:it|il|elle)$/;

/** The comma that ends the opening words; no verb or name may stand before it. */
function commaBehind(units: readonly Unit[], start: number): number | undefined {
  for (let i = start; i < Math.min(units.length, start + 14); i++) {
    const unit = units[i];
    // "Being open source (MIT licence), …"
    const close = isMark(unit, '(') ? units.findIndex((other, at) => at > i && at <= i + 5 && isMark(other, ')')) : -1;
    if (close > 0 && !units.slice(i, close).some(({ kind }) => kind === 'mention')) {
      i = close;
      continue;
    }
    if (isMark(unit, ':') && (units[i + 1]?.kind === 'mention' || IT.test(units[i + 1]?.norm ?? ''))) return i;
    // « Open source comme son prédécesseur Mistral Small 3, il »
    if (/^(?:comme|like)$/.test(unit?.norm ?? '') && isPossessive(units[i + 1])) {
      while (!isMark(units[i + 1], ',') && i < start + 6) i++;
      continue;
    }
    // « presque aussi performant que o1 »
    if (
      /^(?:qu[e'](?: l(?:e|a|es))?|than)$/.test(unit?.norm ?? '') &&
      units.slice(Math.max(start, i - 3), i).some(({ norm }) => MORE.test(norm)) &&
      units.slice(i + 1, i + 4).some(({ kind }) => kind === 'mention')
    ) {
      while (
        isOwner(units[i + 1]) ||
        has(units[i + 1], 'definite', 'of') ||
        units[i + 1]?.kind === 'mention' ||
        /^(?:le|celui|\p{L}|\d+)$/u.test(units[i + 1]?.norm ?? '')
      )
        i++;
      continue;
    }
    if (isMark(unit, ',')) {
      // "Open source, free, Llama 3": on to the last comma of the row.
      const next = units[i + 1];
      if (isPlain(next) && !next?.capital) continue;
      return beforeIt(units, i) ?? i;
    }
    if (
      unit?.kind === 'mention' ||
      (has(unit, 'copula') && !has(units[i - 1], 'definite')) ||
      has(unit, 'pronoun', 'relative', 'compare-verb', 'speech', 'contrast', 'hypothetical')
    )
      return undefined;
    if (unit?.kind === 'mark' && !isQuote(unit) && !isMark(unit, '-', '/')) return undefined;
  }
  return undefined;
}
