/** Which of the models spoken of a pronoun or a noun that points back means. */
import type { Offer } from '../antecedents.ts';
import { clouds, standsForAnother } from '../other-things.ts';
import type { Reference } from '../subject.ts';
import { beforeName, has, isMark, isPlain, type Unit } from '../units.ts';

/** Mentions by index into the document's list; nothing where it stays open. */
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
  // « Tout comme GPT-4, notre assistant répond, mais il est … »
  const opening = mention <= 2 && /^(?:comme|like)$/.test(before?.norm ?? '');
  if (compared || opening) return true;
  // "the ChatGPT of databases"
  const imagined = has(before, 'as') && has(units[mention - 1], 'definite') && has(units[mention + 1], 'of');
  if (TOPIC.test(before?.norm ?? '') || isAsFor(units, mention)) return false;
  return has(before, 'contrast') || likened || imagined || (!reason && has(before, 'derived', 'preposition'));
}

/** « Quant à Llama 3, il est … », "As for Llama 3, it is …" */
const TOPIC = /^(?:quant à|as for|as regards|concernant|regarding)$/;
const isAsFor = (units: readonly Unit[], name: number) =>
  (/^(?:quant|as)$/.test(units[0]?.norm ?? '') &&
    /^(?:à|for)$/.test(units[1]?.norm ?? '') &&
    beforeName(units, name) === 1) ||
  // "To be fair to Grok-1, it is …"
  (units[0]?.norm === 'to be fair' && beforeName(units, name) === 1);

function nonEmpty(mentions: readonly number[] | undefined): readonly number[] | undefined {
  return mentions && mentions.length > 0 ? mentions : undefined;
}
