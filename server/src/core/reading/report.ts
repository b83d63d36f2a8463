/** Whether a claim is somebody else's word: said, thought, presented, seen so by others. */
import type { ClaimPlace } from './claim-place.ts';
import { isComplement } from './complement.ts';
import { tailOf } from './distance.ts';
import { isLabelled } from './labels.ts';
import { CROSSES } from './negation.ts';
import { isInsideSpeech } from './quotations.ts';
import { beforeName, has, isMark, isPlain, isPossessive, type Unit } from './units.ts';
import { isSeenBySomebody } from './viewpoint.ts';

export function isReported(place: ClaimPlace): boolean {
  const { units, claim, clause, said, marks } = place;
  if (isSaidAside(place)) return true;
  if ((isReportedAfterwards(place) && !isOwnVerb(place)) || isInsideSpeech(units, claim, marks) || isPresentedAs(place))
    return true;
  const before = units.slice(clause, claim);
  if (
    before.some(
      (unit, i) =>
        has(unit, 'according') &&
        !isSpan(before[i + 1]) &&
        !isOwnSource(before, i) &&
        !isRate(before, i) &&
        (said || !isMeasured(before, i)),
    ) ||
    isViewOf(units, clause)
  )
    return true;
  if (said && isSeenBySomebody(units, clause, Math.min(claim, ...place.targets))) return true;
  if (isHeldSo(place) || isInSenseOf(units, claim)) return true;
  if (!marks.data && isLabelled(units, clause)) return true;
  // "❌ Llama 3 is open source": shown as wrong.
  if (CROSSES.has(units[0]?.norm ?? '')) return true;
  // "Cohere maintains Command R, …" keeps it up.
  const kept = (i: number) =>
    /^maintain/.test(before[i]?.norm ?? '') && before[i + 1]?.kind === 'mention' && isMark(before[i + 2], ',');
  const bySubject = (i: number) => isSaidBySubject(place, clause + i) || kept(i);
  // "was praised for being open source"
  const praised = (i: number) => has(before[i], 'factive') && before[i + 1]?.norm === 'for';
  if (said && before.some((unit, i) => has(unit, 'speech') && !isOwnVoice(before, i) && !bySubject(i) && !praised(i)))
    return true;
  return isNamedByOthers(place) || (said && isComplement(place));
}

/** "Llama 3 is, Meta says, open source": speech between two commas right before the claim. */
function isSaidAside({ units, from }: ClaimPlace): boolean {
  let close = from - 1;
  while (has(units[close], 'adverb')) close--;
  if (!isMark(units[close], ',', '–', '—')) return false;
  for (let i = close - 1; i >= Math.max(0, close - 8); i--) {
    if (isMark(units[i], ',', '–', '—')) return false;
    if (has(units[i], 'speech')) {
      const open = units.findLastIndex((unit, at) => at < i && isMark(unit, ',', '–', '—'));
      return open >= 0 && i - open <= 6 && has(units[open - 1], 'copula') && !isOwnVoice(units, i);
    }
  }
  return false;
}

/** "models described by Meta as open source", « des modèles présentés par Meta comme open source » */
function isPresentedAs({ units, from, claim }: ClaimPlace): boolean {
  let as = Math.min(from, claim) - 1;
  while (has(units[as], 'adverb', 'determiner')) as--;
  if (!has(units[as], 'as')) return false;
  // "which the company markets as open source"
  if (has(units[as - 1], 'speech') && !isOwnVoice(units, as - 1)) return true;
  for (let i = as - 1; i > as - 8 && units[i] && units[i]?.kind !== 'mark'; i--) {
    if (REGARDED.test(units[i]?.norm ?? '')) return true;
    if (has(units[i], 'presented')) return ['by', 'par'].includes(units[i + 1]?.norm ?? '');
  }
  return false;
}

/** Whoever does it, and wherever: "portrayed in the press as open source", "Treating Llama 3 as open source ignores …". */
const REGARDED =
  /^(?:portray|depict|dépein|treating|treats?|counting|counts?|classif|accepting|accepts?|describing|describes?|présent(?:e|ent|ait|aient)$|vendu|considér|listing|lists?|marketing|markets?|regarding|traiter|traite|décrire|classer|classe|compter)/;

/** "what Meta calls open source Llama 3", "the myth of open-source Llama 3" */
function isNamedByOthers({ units, from }: ClaimPlace): boolean {
  const verb = units[from - 1]?.norm ?? '';
  if (PAST.has(verb) || PAST.has(units[from]?.norm ?? '')) return true;
  if (has(units[from - 1], 'of') && has(units[from - 2], 'falsehood')) return true;
  return [
    'calls',
    'calling',
    'appeler',
    'nommer',
    'dire',
    'qualifier',
    'call',
    'called',
    'appelle',
    'appellent',
    'nomme',
    'appelle-t-elle',
    'appelle-t-il',
    'appelle - t - elle',
    'appelle - t - il',
  ].includes(verb);
}

const OWN = ['this', 'our', 'my', 'ce', 'cette', 'notre', 'nos', 'mon', 'ma', 'us', 'me', 'nous', 'moi'];

/** "In the view of this paper": the writer's own. */
function isOwnSource(clause: readonly Unit[], cue: number): boolean {
  return OWN.includes(clause[cue + 1]?.norm ?? '');
}

/** "According to benchmarks, it beats open-source models such as …": what is measured, not what the class is called. */
function isMeasured(clause: readonly Unit[], cue: number): boolean {
  const end = clause.findIndex((unit, i) => i > cue && isMark(unit, ','));
  return clause.slice(cue + 1, end < 0 ? cue : end).some(({ norm }) => TESTS.test(norm));
}

const TESTS =
  /^(?:benchmarks?|evaluations?|tests?|leaderboards?|rankings?|scores?|measurements?|évaluations?|classements?|mesures|essais|barèmes?|bancs? d'essai)$/;

/** "for some months" tells how long, no opinion. */
const isSpan = (next: Unit | undefined) => /^(?:months|years|weeks|days|time|hours)$/.test(next?.norm ?? '');

/** "per million tokens" */
function isRate(clause: readonly Unit[], cue: number): boolean {
  const next = clause[cue + 1];
  return clause[cue]?.norm === 'per' && next?.kind === 'word' && !next.capital && !has(next, 'definite', 'determiner');
}

/** "I would say", « nous estimons »: the writer's own voice. */
function isOwnVoice(clause: readonly Unit[], speech: number): boolean {
  // "I used to think", « je croyais »: no longer.
  if (PAST.has(clause[speech]?.norm ?? '') || isFormer(clause, speech)) return false;
  return clause
    .slice(DOUBTS.has(clause[speech]?.norm ?? '') ? speech : Math.max(0, speech - 5), speech)
    .some(({ norm }, i, own) => ['i', 'we', 'je', "j'", 'nous'].includes(norm) && own[i - 1]?.norm !== 'on');
}

const isFormer = (clause: readonly Unit[], verb: number) =>
  clause[verb - 1]?.norm === 'to' && clause[verb - 2]?.norm === 'used';

const PAST = new Set([
  'thought',
  'believed',
  'assumed',
  'pensais',
  'pensait',
  'croyais',
  'croyait',
  'croyions',
  'pensions',
  'imagine',
  'imaginait',
]);

/** Verbs that hold at a distance whoever says them. */
const DOUBTS = new Set(['doubt', 'deny', 'dispute', 'write', 'doute', 'nie', 'conteste', 'écrivez']);

/** "Llama 3 writes clear letters and is …": the model itself speaks, of something else. */
function isSaidBySubject({ units, targets, claim }: ClaimPlace, speech: number): boolean {
  const subject = targets.findLast((target) => target < speech);
  if (subject === undefined || !units.slice(speech, claim).some((unit) => has(unit, 'and'))) return false;
  return units.slice(subject + 1, speech).every((unit) => unit.kind !== 'organisation' && !has(unit, 'pronoun'));
}

const VIEWS = [
  'view',
  'views',
  'eyes',
  'definition',
  'standards',
  'words',
  'telling',
  'opinion',
  'reading',
  'terms',
  'marketing',
];

/** "In Meta's view Llama 3 is …", « Pour Meta, … » at the clause's start. */
function isViewOf(units: readonly Unit[], clause: number): boolean {
  const [first, second, third] = units.slice(clause, clause + 3);
  const house = second?.kind === 'organisation';
  if (house && isMark(third, ',') && ['for', 'to', 'pour'].includes(first?.norm ?? '')) return true;
  return (
    has(first, 'preposition') && house && units.slice(clause + 2, clause + 6).some(({ norm }) => VIEWS.includes(norm))
  );
}

/** "gpt-oss, open source since August, wrote a limerick": the name is the verb's subject. */
function isOwnVerb({ units, claim, targets, via }: ClaimPlace): boolean {
  const close = units.findIndex((unit, i) => i > claim && isMark(unit, ','));
  const verb = units[close + 1];
  const next = units[close + 2];
  const apposed = via === 'apposition' && targets.includes(claim - 2) && isMark(units[claim - 1], ',');
  return apposed && close > 0 && has(verb, 'speech') && has(next, 'determiner', 'definite') && !isSaying(verb);
}

const isSaying = (unit: Unit | undefined) =>
  /^(?:say|said|claim|argu|insist|assur|dit|affirm|clame)/.test(unit?.norm ?? '');

/** "…, according to Meta", "…, Meta says.", « …, dit la plaquette ». */
function isReportedAfterwards({ units, claim, via, targets }: ClaimPlace): boolean {
  const tail = tailOf(units, claim);
  const comma = tail.findIndex((unit) => isMark(unit, ',', '"', '”', '»', '('));
  // "open source in Meta's eyes"
  const view = tail.findIndex(({ norm }) => VIEWS.includes(norm));
  const owner = tail.findIndex((unit) => unit.kind === 'organisation');
  if (owner > 0 && owner < view && view - owner < 4 && owner < 3 && has(tail[owner - 1], 'preposition')) return true;
  const cue = tail.findIndex((unit, i) => has(unit, 'according') && (i <= 1 || isMark(tail[i - 1], ',')));
  if (cue >= 0 && !tail.slice(cue + 1, cue + 3).some(({ norm }) => MEASURES.test(norm))) return true;
  if (comma < 0) return false;
  const close = isMark(tail[comma], '(') ? tail.findIndex((unit) => isMark(unit, ')')) : -1;
  const behind = tail.slice(comma + 1, close > comma ? Math.min(close, comma + 8) : comma + 8);
  const said = behind.findIndex((unit) => has(unit, 'speech'));
  // « …, a écrit Elon Musk »
  const speech = said > 0 && behind.slice(0, said).every((unit) => has(unit, 'have')) ? 0 : said;
  if (
    speech < 0 ||
    behind.slice(0, speech).some((unit) => has(unit, 'copula', 'and', 'but', 'relative') || unit.norm === 'that')
  )
    return false;
  const next = behind[said + 1];
  // "…, can write in 46 languages": the sentence's own verb.
  if (
    said > 0 &&
    speech > 0 &&
    behind.slice(0, said).every((unit) => has(unit, 'hypothetical', 'adverb', 'copula', 'have'))
  )
    return false;
  // "(Qwen3, say, or Gemma 3)"
  if (behind[said]?.norm === 'say' && (isMark(next, ',', ')') || (next === undefined && close > comma))) return false;
  // "Kimi K2, an open-source model from Beijing, writes code": the name's own verb.
  if (speech === 0 && via === 'apposition' && isOwnVerbBehind(units, claim, targets)) return false;
  // « …, suppose huit cartes » asks for them.
  if (/^suppose(?:nt)?$/.test(behind[said]?.norm ?? '') && !/^qu[e']/.test(next?.norm ?? '')) return false;
  // "…, put it on eight cards"
  if (behind[speech]?.norm === 'put it' && has(next, 'preposition')) return false;
  // "a small model, say Phi-3"
  // "a small model, say Phi-3"
  if (speech === 0 && /^(?:say|think)$/.test(behind[0]?.norm ?? '') && next?.kind === 'mention') return false;
  // "…, noted for its speed"
  if (speech === 0 && next?.norm === 'for' && /ed$/.test(behind[0]?.norm ?? '')) return false;
  // "It took Llama 2, which was open source, added letters and had an assistant": a second verb of the sentence.
  const relative = units.findLastIndex((unit, i) => i < claim && has(unit, 'relative'));
  const deed = relative > 0 && isMark(units[relative - 1], ',') && /^(?:add|ajout)/.test(behind[said]?.norm ?? '');
  if (speech === 0 && deed && (isPossessive(next) || (isPlain(next) && !next?.capital))) return false;
  // "…, claiming a record": what is claimed follows.
  if (/(?:ing|ant)$/.test(behind[speech]?.norm ?? '') && next !== undefined && next.kind !== 'mark') return false;
  return speech === 0 || next === undefined || next.kind === 'mark' || has(next, 'preposition');
}

/** The apposition stands between two commas behind the name that begins the sentence, and no verb stands before it. */
function isOwnVerbBehind(units: readonly Unit[], claim: number, targets: readonly number[]): boolean {
  const name = targets[0] ?? -1;
  const opens = name >= 0 && name < claim && beforeName(units, name) < 0 && isMark(units[name + 1], ',');
  return opens && !units.slice(name + 2, claim).some((unit) => isMark(unit, ',') || has(unit, 'copula', 'have'));
}

/** « selon le taux d'élagage », "according to size": what something depends on says nothing. */
const MEASURES =
  /^(?:taux|nombre|taille|langue|langues|cas|besoins?|critères?|contexte|tâches?|type|niveau|longueur|quantité|size|number|task|tasks|language|needs|level)$/;

/** « Beaucoup croient Llama 3 open source »: what a verb of opinion holds of the name. */
function isHeldSo({ units, claim, targets }: ClaimPlace): boolean {
  const target = targets.findLast((at) => at < claim);
  if (target === undefined || claim - target > 3) return false;
  if (units.slice(target + 1, claim).some((unit) => unit.kind !== 'word' || has(unit, 'copula', 'relative')))
    return false;
  const verb = beforeName(units, target);
  return OPINIONS.test(units[verb]?.norm ?? '') && !isOwnVoice(units, verb);
}

const OPINIONS =
  /^(?:croi(?:t|ent|re|ez)|croyai(?:t|ent)|jug(?:e|ent|eait|er)|pens(?:e|ent|er)|estim(?:e|ent)|considèr(?:e|ent)|dit|disent|believes?|considers?|thinks?|deems?)$/;

/** "open source in Meta's sense of the term", « au sens de Meta » */
function isInSenseOf(units: readonly Unit[], claim: number): boolean {
  const tail = units.slice(claim + 1, claim + 7);
  const sense = tail.findIndex(({ norm }) => norm === 'sense' || norm === 'sens');
  return sense >= 0 && tail.some(({ kind }, i) => kind === 'organisation' && Math.abs(i - sense) <= 3);
}
