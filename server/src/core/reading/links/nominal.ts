/** A noun for what happened or what is so: "the open-source launch of gpt-oss marks …", « vu le caractère open source de Llama 3 », "Llama 3's open-source nature appeals". */
import { listBefore } from '../list-before.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isOwner, isPlain, isQuote, type Unit } from '../units.ts';
import { isHeadlineStart } from './headline.ts';
import { type LinkContext, type LinkStep, linkUnits, spokenOf } from './link.ts';
import { DOUBTING, isDoubting } from './nature.ts';
import { isPending, PENDING } from './pending.ts';

const NOUNS =
  /^(?:launch|return|publication|availability|debut|rollout|nature|character|status|caractère|statut|disponibilité|sortie|lancement|diffusion)$/;

export const linkNominal: LinkStep = (context) => {
  const { units, claim, lexicon } = context;
  // "Llama 3's open-sourcing"
  const opened =
    /sourcing$/.test(units[claim]?.norm ?? '') &&
    units[claim - 1]?.norm === "'s" &&
    units[claim - 2]?.kind === 'mention';
  if (opened) return isPending(units) ? undefined : linkUnits(units, [claim - 2], 'nominal');
  // "WizardLM-2, Now Open Source: the files are back"
  const now = units[claim - 1]?.norm === 'now' && isMark(units[claim - 2], ',') && isMark(units[claim + 1], ':');
  if (now && claim === 3 && units[0]?.kind === 'mention') return linkUnits(units, [0], 'nominal');
  if (isTitled(units, claim)) return linkUnits(units, [claim - 1], 'nominal');
  const noun = lexicon.language.adjectiveBehind ? claim - 1 : claim + 1;
  if (!NOUNS.test(units[noun]?.norm ?? '')) return undefined;
  const end = Math.max(noun, claim) + 1;
  const named =
    has(units[end], 'of') && units[end + 1]?.kind !== 'claim' ? ofNames(units, end + 1) : ofOwner(context, noun);
  if (!named) return pointsBack(units, noun) ? spokenOf(context.discourse.antecedents, 'nominal') : undefined;
  // A status may be any: "the open-source status of Llama 3" says nothing unless it has an effect.
  if (EVENTS.test(units[noun]?.norm ?? '') && isPending(units)) return { kind: 'settled', about: 'generic' };
  const neutral =
    /^statut?s?$/.test(units[noun]?.norm ?? '') && !isGround(units, named.from) && !isActing(units, named);
  if (
    neutral ||
    isTopic(units, named.from) ||
    units.some(
      (unit, i) => (i < claim && isDoubting(unit)) || DOUBTING.test(unit.norm) || has(unit, 'retraction', 'falsehood'),
    ) ||
    isPutInDoubt(units, named.to)
  )
    return { kind: 'settled', about: 'generic' };
  return named.names.length > 0
    ? linkUnits(units, named.names, 'nominal')
    : spokenOf(context.discourse.antecedents, 'nominal');
};

const NEVER = /^(?:never|why|whether|if|jamais|pourquoi|si)$/;
const EVENTS = /^(?:launch|return|publication|availability|debut|rollout|disponibilité|sortie|lancement|diffusion)$/;

/** "Qwen3 is out. The open-source nature lets towns run it." */
function pointsBack(units: readonly Unit[], noun: number): boolean {
  const opens = noun === 2 && has(units[0], 'definite') && /^(?:nature|caractère)$/.test(units[noun]?.norm ?? '');
  return (
    opens && isActing(units, { names: [], from: 0, to: noun + 1 }) && units.every(({ kind }) => kind !== 'mention')
  );
}

/** "MiniMax-01 Open Source Launch: a new series", "MiniMax M2.5 open-sourcing: what is new": a headline tells what happened. */
function isTitled(units: readonly Unit[], claim: number): boolean {
  const name = units[claim - 1];
  if (name?.kind !== 'mention' || name.house || !isHeadlineStart(units, claim - 1)) return false;
  const deed = /sourcing$/.test(units[claim]?.norm ?? '');
  const end = deed ? claim + 1 : claim + 2;
  // "Grok 3 Open Source Launch: What We Expect"
  const said = units
    .slice(end)
    .every((unit) => !isMark(unit, '?') && !NEVER.test(unit.norm) && !PENDING.test(unit.norm));
  return said && (deed || /^(?:launch|release|debut)$/.test(units[claim + 1]?.norm ?? '')) && isMark(units[end], ':');
}

/** The whole phrase, and the names in it; none where a pronoun stands for them. */
interface Named {
  readonly names: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** "of Llama 3", « de l'OLMo 2 »: a name that no other noun follows. */
function ofNames(units: readonly Unit[], start: number): Named | undefined {
  let i = start;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'definite', 'model-noun', 'of')) i++;
  const list = units[i]?.kind === 'mention' ? listFrom(units, i) : undefined;
  const next = units[list?.to ?? -1];
  if (!list || next?.norm === "'s" || isOfAnother(units, list.to)) return undefined;
  let from = start - 1;
  while (from > 0 && !has(units[from], 'definite', 'determiner')) from--;
  return { names: list.mentions, from, to: list.to };
}

/** "the launch of the Kimi K2 command-line tool", "the availability of GPT-4 clones has grown" */
function isOfAnother(units: readonly Unit[], start: number): boolean {
  let i = start;
  while (i < start + 3 && ((isPlain(units[i]) && (units[i]?.norm.length ?? 0) > 2) || isMark(units[i], '-'))) i++;
  return has(units[i], 'software-noun', 'data-noun') || (i > start && has(units[i], 'have', 'copula'));
}

/** "Llama 3's", "its" right before the claim. */
function ofOwner({ units, claim }: LinkContext, noun: number): Named | undefined {
  const owner = units[claim - 1];
  // "StarCoder, whose open-source nature makes …", « DeepSeek-R1, dont la nature open source garantit … »
  const whose = units.findLastIndex((unit, i) => i < claim && i >= claim - 3 && /^(?:whose|dont)$/.test(unit.norm));
  if (whose > 0 && isMark(units[whose - 1], ',') && units[whose - 2]?.kind === 'mention')
    return { names: [whose - 2], from: 0, to: Math.max(noun, claim) + 1 };
  if (noun < claim || (owner?.norm !== "'s" && owner?.norm !== 'its')) return undefined;
  if (owner.norm === 'its') {
    const alone = units.every(({ kind }) => kind !== 'mention' && kind !== 'organisation');
    return alone ? { names: [], from: claim - 1, to: noun + 1 } : undefined;
  }
  const list = listBefore(units, claim - 1);
  return list && list.mentions.at(-1) === claim - 2
    ? { names: list.mentions, from: list.from, to: noun + 1 }
    : undefined;
}

const GROUNDS =
  /^(?:given|owing|due|thanks|because|despite|after|since|following|with|by|vu|grâce à|malgré|après|depuis|avec|raison|saw|celebrated|announced|value|values|appreciate|love)$/;

/** "Given the open-source nature of …", "February saw the open-source launch of …": what is a reason is so. */
function isGround(units: readonly Unit[], from: number): boolean {
  let i = from - 1;
  while (has(units[i], 'of') || units[i]?.norm === 'to') i--;
  return GROUNDS.test(units[i]?.norm ?? '') || has(units[i], 'compare-verb');
}

/** "The open-source launch of gpt-oss marks …", « … rassure les armées »: what has an effect is so. */
function isActing(units: readonly Unit[], { from, to }: Named): boolean {
  const verb = units[to];
  if (from > 0 || !isPlain(verb) || !/(?:s|ed|e|ent|a|é)$/.test(verb?.norm ?? '') || IDLE.test(verb?.norm ?? ''))
    return (
      has(verb, 'have') &&
      from === 0 &&
      isPlain(units[to + 1]) &&
      !units.slice(to).some((unit) => has(unit, 'negation'))
    );
  return !isMark(units.at(-1), '?');
}

const IDLE = /^(?:remains?|depends?|needs?|reste|dépend|fait|clones?|came|varies|varie|deserves?|mérite)$/;

/** "Nobody believes in the open-source nature of GPT-4." */
/** "written about the open-source nature of Llama 3", "the question of …": spoken of, not said. */
function isTopic(units: readonly Unit[], from: number): boolean {
  const tie = units[from - 1];
  // "excited about its open-source nature"
  if (tie?.norm === 'about' && has(units[from - 2], 'factive')) return false;
  return !isGround(units, from) && (has(tie, 'of') || /^(?:about|on|over|into|around|sur)$/.test(tie?.norm ?? ''));
}

/** "… is a myth", « … n'est que partiel », "… remains a dream" */
function isPutInDoubt(units: readonly Unit[], end: number): boolean {
  const verb = /^ne?'?$/.test(units[end]?.norm ?? '') ? end + 1 : end;
  if (CONTESTING.test(units[verb]?.norm ?? '')) return true;
  return (
    (has(units[verb], 'copula') || IDLE.test(units[verb]?.norm ?? '')) &&
    units.slice(verb, verb + 6).some(({ norm }) => DOUBTFUL.test(norm))
  );
}

/** "… divides lawyers", "… stops at the licence", « … relève du marketing »: verbs of what is contested or bounded. */
const CONTESTING = /^(?:divid(?:es|ed)|splits?|stops?|excludes?|divise|s'arrête|relève|résiste)$/;

const DOUBTFUL =
  /^(?:myth|exaggerated|unclear|uncertain|partial|limited|dream|real|obvious|open|contested|trompeu|usurp|nuanc|démontr|marketing|mythe|exagéré|partiel|incertain|rêve|réel|depends|dépend|remains|came)/;
