/** What a model is by nature: "Its open-source nature", "…, noting its speed and open-source availability", "the model's open-source release". */
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { beforeName, has, isMark, isPlain, isPlural, isPossessive, type Unit } from '../units.ts';
import { type Link, type LinkContext, linkUnits, spokenOf } from './link.ts';
import { PENDING } from './pending.ts';
import { isServed } from './served.ts';

/** "the open-source nature of Llama 3" says that it is. */
const TRAITS =
  /^(?:nature|character|status|availability|accessibility|approach|caractère|statut|aspect|approche|disponibilité)$/;
/** Of one's own, these are said too. */
const OWN_TRAITS = /^(?:licen[cs]es?|releases?|capabilities|benefits|licensing)$/;

export function isTrait(units: readonly Unit[], { head, determiner }: Group): boolean {
  const noun = units[head ?? -1]?.norm ?? '';
  return TRAITS.test(noun) || (OWN_TRAITS.test(noun) && isPossessive(units[determiner ?? -1]));
}

export function linkNature(context: LinkContext): Link | undefined {
  const { units, claim, group, discourse } = context;
  const noun = units[group.head ?? claim + 1]?.norm ?? '';
  // "talked of for its open-sourcing"
  const deed = /sourcing$/.test(units[claim]?.norm ?? '') && group.head === undefined;
  if (!deed && !TRAITS.test(noun) && !OWN_TRAITS.test(noun)) return undefined;
  const owner = ownerAt(units, group.from, group.determiner);
  // "Its open-source release slipped again"
  if (owner === undefined || (/^releases?$/.test(noun) && units.some(({ norm }) => PENDING.test(norm))))
    return undefined;
  if (isPossessive(units[owner])) {
    const comma = units.findLastIndex((unit, i) => i < owner - 1 && isMark(unit, ','));
    const near = units.slice(Math.max(0, owner - 6, comma), owner);
    return isGiven(units, owner, noun) && !near.some((unit) => DOUBTING.test(unit.norm) || has(unit, 'negation'))
      ? ofPossessor(context, owner)
      : undefined;
  }
  // "the model's open-source release"
  const model = has(units[owner - 1], 'model-noun') && has(units[owner - 2], 'definite');
  const named = units.slice(0, claim).some(({ kind }) => kind === 'mention');
  return model && !isPlural(units[owner - 1]) && !named ? spokenOf(discourse.antecedents, 'nominal') : undefined;
}

/** Index of "its", or of the "'s" of "the model's"; a trait may be the second that it owns: "its speed and open-source nature". */
function ownerAt(units: readonly Unit[], from: number, determiner: number | undefined): number | undefined {
  if (isPossessive(units[determiner ?? -1]) || units[determiner ?? -1]?.norm === "'s") return determiner;
  let i = from - 1;
  if (!has(units[i], 'and') && !isMark(units[i], ',')) return undefined;
  while (
    i > 0 &&
    from - i <= REACH &&
    (isPlain(units[i]) || has(units[i], 'and', 'other-noun') || isMark(units[i], ','))
  )
    i--;
  return isPossessive(units[i]) ? i : undefined;
}

const REACH = 8;

/** A trait is the writer's own word where it is the subject or a reason, or is noted, not where somebody "claims" or "disputes" it. */
export function isGiven(units: readonly Unit[], from: number, trait: string): boolean {
  const before = units[from - 1];
  return (
    (from <= 1 && !/^stat/.test(trait)) ||
    has(before, 'preposition', 'of', 'subordinator', 'but', 'and', 'copula') ||
    NOTING.test(before?.norm ?? '') ||
    GROUNDS.test(before?.norm ?? '') ||
    before?.kind === 'mark'
  );
}

const GROUNDS = /^(?:despite|given|owing|thanks|malgré|vu)$/;

/** What follows is taken for a fact. */
export const NOTING =
  /^(?:not(?:es?|ed|ing)|cit(?:es?|ed|ing)|highlight(?:s|ed|ing)?|emphasi[sz](?:es?|ed|ing)|underlin(?:es?|ed|ing)|underscor(?:es?|ed|ing)|stress(?:es|ed|ing)?|prais(?:es?|ed|ing)|celebrat(?:es?|ed|ing)|appreciat(?:es?|ed|ing)|considering|soulign(?:e|ent|ant|é)|salu(?:e|ent|ant|é)|appréci(?:e|ent|ant|é))$/;

/** "Its open-source nature": of the one model that the sentence names before, or that was spoken of. */
function ofPossessor({ units, claim, discourse }: LinkContext, owner: number): Link | undefined {
  // "Prometheus came up as an alternative to GPT-4 due to its open-source nature"
  const before = units
    .slice(0, claim)
    .flatMap(({ kind, closed }, i) =>
      kind === 'mention' &&
      closed !== true &&
      !has(units[beforeName(units, i)], 'contrast', 'derived') &&
      !isServed(units, i)
        ? [i]
        : [],
    );
  // "Thanks to its open-source nature, Llama 3 …"
  const comma = units.findIndex((unit, i) => i > claim && isMark(unit, ','));
  const fronted = units.slice(0, claim - 1).some((unit) => has(unit, 'preposition', 'derived')) && claim <= 5;
  const ahead = fronted && comma > 0 && comma <= claim + 3 ? units[comma + 1] : undefined;
  if (before.length === 0 && ahead?.kind === 'mention') return linkUnits(units, [comma + 1], 'house');
  // "The benefit of Gemma 3 over Gemini is its open-source nature"
  const merit = units.findIndex(
    (unit, i) => i < claim && MERITS.test(unit.norm) && has(units[i + 1], 'of') && units[i + 2]?.kind === 'mention',
  );
  if (merit >= 0) return linkUnits(units, [merit + 2], 'house');
  // "Mistral and Mixtral were suggested for their open-source nature": of all that the sentence begins with.
  const several = /^(?:their|leurs?)$/.test(units[owner]?.norm ?? '');
  const theirs = several ? listFrom(units, 0) : undefined;
  if (theirs && theirs.mentions.length === before.length && before.length > 1)
    return linkUnits(units, theirs.mentions, 'house');
  // "Editors that run Llama 3 are liked for their open-source nature": several things.
  if (before.length > 0 && several) return undefined;
  const [only, more] = before;
  if (only === undefined) {
    // "Members tried Rook, praising its high quality and open-source nature"
    const other = units
      .slice(0, claim)
      .some((unit, i) => unit.kind === 'mention' || (i > 0 && isPlain(unit) && unit.capital));
    return other ? undefined : spokenOne(discourse.antecedents[0]?.one ?? []);
  }
  return more === undefined && !namesThing(units, only, owner) ? linkUnits(units, [only], 'house') : undefined;
}

function spokenOne(mentions: readonly number[]): Link | undefined {
  return mentions.length === 1 ? { kind: 'linked', mentions, via: 'house' } : undefined;
}

/** "The framework runs Llama 3 thanks to its …", "LangChain connects Llama 3 to files and is loved for its …": it may be the thing's own. */
function namesThing(units: readonly Unit[], name: number, owner: number): boolean {
  const subject = units[0];
  const unknown = isPlain(subject) && !isPlural(subject) && isPlain(units[1]) && /[^s]s$/.test(units[1]?.norm ?? '');
  if (unknown && !NOTING.test(units[1]?.norm ?? '')) return true;
  return units
    .slice(0, owner)
    .some(
      (unit, i) =>
        (has(unit, 'software-noun') && i !== name + 1) || (i > name + 1 && isPlain(unit) && unit.capital && i > 0),
    );
}

const MERITS =
  /^(?:aspects?|features?|traits?|advantages?|benefit|merit|strength|virtue|appeal|plus|avantage|atout|mérite|force|intérêt)$/;

/** Whose openness is asked for, doubted or talked of. */
export const isDoubting = (unit: Unit) =>
  has(unit, 'negation', 'hypothetical', 'question', 'retraction', 'falsehood') ||
  (has(unit, 'speech') && !has(unit, 'factive') && !NOTING.test(unit.norm)) ||
  DOUBTING.test(unit.norm);

export const DOUBTING =
  /^(?:rates?$|rated|rating|assess|scor|grad|evaluat|évalu|measur|mesur|noter?$|notent|examin|discut|discuss(?!ion)|disagree|clarif|rumou?rs?$|rumeur|remet|lack$|absence$|oppos|controvers|question|opinion|rely$|entry$|entrée$|table$|rely$|concern|nobody$|no one$|none$|personne$|aucun|believe|croit$|croient$|doute|postponed|cancelled|unclear|uncertain|incertitude|debate|débat)/;
