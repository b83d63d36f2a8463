/** What the subject is taken for: "has established itself as the leading open-source model", "offers an open-source alternative". */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isMark, isNoun, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { linkLeading } from './lead-name.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { fromSubject } from './predicate.ts';

/** Verbs whose object says what the subject is. */
const OFFERING = new Set([
  'offers',
  'offering',
  'provides',
  'providing',
  'represents',
  'represent',
  'representing',
  'constitutes',
  'marks',
  'offre',
  'offrant',
  'propose',
  'proposant',
  'représente',
  'représentent',
  'représentant',
  'fournit',
  'includes',
  'comprises',
  'comprend',
  'comprennent',
  'regroupe',
  'regroupent',
  'rassemble',
  'réunit',
]);

export const linkRole: LinkStep = (context) => {
  const { units, claim, group } = context;
  const { head, determiner } = group;
  // "an open-source alternative to GPT-4" holds its noun in the words of comparison.
  const fits =
    head === undefined ? has(units[claim + 1], 'contrast') : has(units[head], 'model-noun', 'loose-noun', 'group-noun');
  if (!fits) return undefined;
  const from = group.from;
  const verb = roleVerb(units, from, determiner);
  if (verb === undefined) return undefined;
  if (isMark(units[verb - 1], ',')) return linkLeading(units, verb - 1);
  // "a rival that offers": the noun before the relative is meant, not the name.
  if ((has(units[verb - 1], 'relative') || units[verb - 1]?.norm === 'that') && units[verb - 2]?.kind === 'word')
    return undefined;
  // "Meta's release of Llama 3 offers an open-source model"
  const released = releasedBy(units, verb);
  const mine = !/^(?:from|de|d')$/.test(units[group.to]?.norm ?? '');
  if (released !== undefined && mine) return linkUnits(units, [released], 'predicate');
  const subject = subjectOf(units, verb, clauseStart(units, verb));
  if (
    subject.kind === 'mentions' &&
    subject.units.some((at) => has(units[beforeName(units, at)], 'of', 'preposition', 'contrast'))
  )
    return undefined;
  // « La seconde réunit les modèles open source » speaks of a class.
  if (subject.kind === 'anaphor' && COLLECTING.test(units[verb]?.norm ?? '')) return undefined;
  return subject.kind === 'mentions' || subject.kind === 'anaphor' ? fromSubject(subject, context) : undefined;
};

/** The name right before the verb, where "release of" holds it. */
function releasedBy(units: readonly Unit[], verb: number): number | undefined {
  const name = units[verb - 1];
  const of = beforeName(units, verb - 1);
  const released = has(units[of], 'of') && RELEASES.test(units[of - 1]?.norm ?? '');
  const given = !COLLECTING.test(units[verb]?.norm ?? '');
  return name?.kind === 'mention' && !name.house && !name.closed && released && given ? verb - 1 : undefined;
}

const COLLECTING = /^(?:includes|comprises|comprend|comprennent|regroupe|regroupent|rassemble|réunit)$/;
const RELEASES = /^(?:releases?|launch|sortie|lancement|publication)$/;

function roleVerb(units: readonly Unit[], from: number, determiner: number | undefined): number | undefined {
  let i = from - 1;
  while (isQuote(units[i]) || has(units[i], 'adverb') || /^(?:leading|top)$/.test(units[i]?.norm ?? '')) i--;
  // ", provides open-source models": right before the claim the verb seems part of the group.
  if (isPlain(units[from]) && OFFERING.has(units[from]?.norm ?? '') && offersModels(units, from)) return from;
  // "gives developers an open-source alternative"
  if (isPlural(units[i]) && GIVING.test(units[i - 1]?.norm ?? '') && determiner !== undefined) i--;
  // "makes a good open-source alternative"
  const suits =
    /^makes?$/.test(units[i]?.norm ?? '') &&
    determiner !== undefined &&
    SUITED.test(units[from]?.norm ?? units[determiner + 1]?.norm ?? '');
  const offering = OFFERING.has(units[i]?.norm ?? '') || GIVING.test(units[i]?.norm ?? '') || suits;
  if (offering)
    return determiner === undefined && !has(units[i + 1], 'determiner') && !offersModels(units, i) ? undefined : i;
  // "InternLM2 has three versions of open-source models"
  if (HAVING.test(units[i]?.norm ?? '') || HAVING.test(units[overCount(units, i)]?.norm ?? '')) {
    const verb = HAVING.test(units[i]?.norm ?? '') ? i : overCount(units, i);
    return units[verb - 1]?.kind === 'mention' && !units[verb - 1]?.house && offersOwn(units, verb) ? verb : undefined;
  }
  const membership = has(units[i], 'one-of') || has(units[determiner ?? -1], 'one-of');
  if (has(units[i], 'one-of')) i--;
  // « restera comme le premier grand modèle open source »
  else if (/^l[ea] premi/.test(units[i]?.norm ?? '') && has(units[i - 1], 'as')) i -= 2;
  else if (has(units[i], 'as') && (determiner !== undefined || has(units[i], 'determiner'))) i--;
  else if (units[i]?.norm === 'as a' || units[i]?.norm === 'as an') i--;
  else if (!membership) return undefined;
  const at = verbBehindName(units, i);
  // "We use GPT-4 to find the best among open-source models"
  if (at === undefined || units[at]?.norm === 'to') return undefined;
  if (membership) return at;
  return units.slice(at, i + 1).some(({ norm }) => TAKING.test(norm)) ? at : undefined;
}

const GIVING = /^(?:gives?|donne)$/;
const SUITED = /^(?:an?|good|great|fine|solid|excellent|perfect|decent)$/;

/** "Llama provides open-source models": a model's series is what it offers. */
function offersModels(units: readonly Unit[], verb: number): boolean {
  // "Mistral hosts and offers third-party models": a house may offer those of others.
  if (units.slice(0, verb).some(({ house }) => house)) return false;
  const noun = units.slice(verb + 1, verb + 6).find((unit) => isNoun(unit));
  return isPlural(noun) && has(noun, 'model-noun', 'loose-noun', 'group-noun');
}

const HAVING = /^(?:has|have|ont|a|possède|comprend|counts|compte)$/;
const COUNTS = /^(?:\d+|two|three|four|five|six|several|deux|trois|quatre|cinq|six|plusieurs)$/;

function overCount(units: readonly Unit[], i: number): number {
  return COUNTS.test(units[i]?.norm ?? '') || has(units[i], 'determiner') ? i - 1 : i;
}

/** Versions or models, not rivals or tools. */
function offersOwn(units: readonly Unit[], verb: number): boolean {
  const noun = units.slice(verb + 1, verb + 6).find((unit) => isNoun(unit));
  return isPlural(noun) && has(noun, 'model-noun', 'group-noun');
}

/** Verbs that with "as" say what their subject is; "passes itself off as", "is treated as" do not. */
const TAKING =
  /^(?:establish|open|position|demonstrat|perform|excel|enter|serv|emerg|stand|stood|rank|ris(?:es|en|ing)|rose|launch|debut|arriv|shin|shone|solidif|cement|present|introduc|qualif|count|distinguish|impos|distingu|affirm|plac|démarqu|sert|émerg|figur|inscri|présent|situ|came|comes|burst|continu|remain|rest(?:e|era|eront|ent)$|act|releas|described|known|describ|recogni[sz]|regard|hail|consid|identif|chos|pick|select|recommend|surfac|reconnu|choisi|retenu)/;

const REFLEXIVE = ['itself', 'themselves', "s'", 'se'];

/** Back over a verb that reading needn't know, with its adverbs and reflexive, to the name that is its subject. */
function verbBehindName(units: readonly Unit[], end: number): number | undefined {
  let words = 0;
  for (let i = end; i >= 0 && end - i <= 8; i--) {
    const unit = units[i];
    // "keeps Llama 2 from serving as"
    if (has(unit, 'preposition') && /(?:ing|er|ir)$/.test(units[i + 1]?.norm.split(' ')[0] ?? '')) return undefined;
    const verb = REFLEXIVE.includes(units[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    // "Flux Model shines as"
    if (has(unit, 'model-noun') && units[i - 1]?.kind === 'mention') continue;
    const participle = isMark(unit, ',') && /(?:ing|ant)$/.test(units[verb]?.norm ?? '');
    if (unit?.kind === 'mention' && isObject(units[beforeName(units, i)])) return undefined;
    if (unit?.kind === 'mention' || has(unit, 'pronoun') || participle) return words > 0 ? i + 1 : undefined;
    const passes =
      isPlain(unit) ||
      (has(unit, 'speech') && TAKING.test(unit?.norm ?? '')) ||
      /^(?:launche[sd]|debut(?:s|ed)|arrive[sd]|emerge[sd])$/.test(unit?.norm ?? '') ||
      has(unit, 'adverb', 'have', 'preposition', 'definite', 'determiner', 'of') ||
      REFLEXIVE.includes(unit?.norm ?? '') ||
      (has(unit, 'copula') && !has(unit, 'distance'));
    if (!passes || unit?.capital) return undefined;
    words++;
  }
  return undefined;
}

/** "Meta presented Llama 3 to regulators as …": a verb before the name makes it an object. */
function isObject(before: Unit | undefined): boolean {
  if (before?.kind !== 'word') return false;
  return (
    has(before, 'speech', 'release-verb', 'compare-verb', 'derived', 'distance') || (isPlain(before) && !before.capital)
  );
}
