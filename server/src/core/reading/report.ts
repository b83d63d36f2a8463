/** Whether a claim is somebody else's words: quoted, attributed, held at a distance. */
import type { ClaimPlace, QuotationMarks } from './claim-place.ts';
import { isComplement } from './complement.ts';
import { beforeName, has, isHyphen, isMark, isPlain, isPlural, type Unit } from './units.ts';
import { isSeenBySomebody } from './viewpoint.ts';

const OPENING = ['"', '“', '«', '‘', '„', "'", '‹'];
const CLOSING = ['"', '”', '»', '’', '“', "'", '›'];

/** « “open source” models »: the words stand alone between quotation marks. */
export function isQuotedWord({ units, claim }: ClaimPlace): boolean {
  const opened =
    isMark(units[claim - 1], ...OPENING) || (has(units[claim - 1], 'adverb') && isMark(units[claim - 2], ...OPENING));
  // "almost" open source: a quoted adverb keeps as much distance.
  const quotedAdverb =
    isMark(units[claim - 1], ...CLOSING) && has(units[claim - 2], 'adverb') && isMark(units[claim - 3], ...OPENING);
  if (quotedAdverb) return true;
  if (!opened) return false;
  for (let i = claim + 1; i <= claim + 3; i++) {
    if (isMark(units[i], ...CLOSING)) return true;
    if (units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "so-called", « présenté comme » before the group or inside it, "pseudo-", or a tail that takes it back. */
export function isDistanced({ units, from, claim, clause, said, group }: ClaimPlace): boolean {
  if ([claim, group.head ?? claim].some((i) => hasDistantPrefix(units, i))) return true;
  for (let i = Math.max(0, from - 2); i < claim; i++) if (isDistance(units, i)) return true;
  if (isCompared(units, claim)) return true;
  // "as open source as a locked door"
  if (LIKE.has(units[claim - 1]?.norm ?? '') && LIKE.has(units[claim + 1]?.norm.split(' ')[0] ?? '')) return true;
  const entitled = units.slice(clause, claim).findIndex(({ norm }) => ENTITLED.has(norm));
  if (entitled >= 0 && !isMark(units[clause + entitled + 1], ...OPENING)) return true;
  if (said) for (let i = clause; i < claim; i++) if (isDistance(units, i)) return true;
  const tail = tailOf(units, claim);
  // "open source (not really, …)", "(it is not)", "[sic]"
  if (isMark(tail[0], '(', '[') && tail.slice(1, 5).some((unit) => has(unit, 'negation') || unit.norm === 'sic'))
    return true;
  return tail.some((unit) => has(unit, 'retraction'));
}

/** "is widely considered open source"; "considered three open-source options" weighed them. */
function isDistance(units: readonly Unit[], i: number): boolean {
  if (!has(units[i], 'distance')) return false;
  const weighed = units[i]?.norm === 'considered' && COUNTED.test(units[i + 1]?.norm ?? '');
  return !(weighed && !has(units[i - 1], 'copula', 'adverb'));
}

/** "less open source than OLMo", « plus open source que »: more or less of it than another. */
function isCompared(units: readonly Unit[], claim: number): boolean {
  const degree = units[claim - 1]?.norm ?? '';
  if (/^(?:less|more|moins)$/.test(degree)) return true;
  return degree === 'plus' && !has(units[claim - 2], 'definite', 'of') && units[claim - 2]?.norm !== 'de';
}

const COUNTED = /^(?:\d+|two|three|four|five|six|several|many|some|only|both|various|a few)$/;

const LIKE = new Set(['as', 'aussi', 'que', "qu'"]);

/** "a report entitled Llama 3: An Open-Source Model" */
const ENTITLED = new Set(['entitled', 'titled', 'intitulé', 'intitulée', 'intitulés', 'intitulées']);

/** "pseudo-open-source models", « le pseudo-modèle open source » */
function hasDistantPrefix(units: readonly Unit[], i: number): boolean {
  // "would-be open-source": the hyphen stands inside the prefix.
  if (units[i - 1]?.norm === 'be' && isHyphen(units[i - 2], units[i - 1])) return true;
  return (
    isHyphen(units[i - 1], units[i]) &&
    ['pseudo', 'quasi', 'faux', 'semi', 'near', 'be'].includes(units[i - 2]?.norm ?? '')
  );
}

export function isReported(place: ClaimPlace): boolean {
  const { units, claim, clause, said, marks } = place;
  if (isReportedAfterwards(units, claim) || isInsideSpeech(units, claim, marks) || isPresentedAs(place)) return true;
  const before = units.slice(clause, claim);
  if (
    before.some((unit, i) => has(unit, 'according') && !isOwnSource(before, i) && !isRate(before, i)) ||
    isViewOf(units, clause)
  )
    return true;
  if (said && isSeenBySomebody(units, clause, Math.min(claim, ...place.targets))) return true;
  if (isHeldSo(place) || isInSenseOf(units, claim)) return true;
  if (!marks.data && isLabelled(units, clause)) return true;
  // "Cohere maintains Command R, …" keeps it up.
  const kept = (i: number) =>
    /^maintain/.test(before[i]?.norm ?? '') && before[i + 1]?.kind === 'mention' && isMark(before[i + 2], ',');
  const bySubject = (i: number) => isSaidBySubject(place, clause + i) || kept(i);
  if (said && before.some((unit, i) => has(unit, 'speech') && !isOwnVoice(before, i) && !bySubject(i))) return true;
  return isNamedByOthers(place) || (said && isComplement(place));
}

/** "models described by Meta as open source", « des modèles présentés par Meta comme open source » */
function isPresentedAs({ units, from, claim }: ClaimPlace): boolean {
  let as = Math.min(from, claim) - 1;
  while (has(units[as], 'adverb', 'determiner')) as--;
  if (!has(units[as], 'as')) return false;
  for (let i = as - 1; i > as - 8 && units[i] && units[i]?.kind !== 'mark'; i--) {
    if (has(units[i], 'presented')) return ['by', 'par'].includes(units[i + 1]?.norm ?? '');
  }
  return false;
}

/** "what Meta calls open source Llama 3", "the myth of open-source Llama 3" */
function isNamedByOthers({ units, from }: ClaimPlace): boolean {
  const verb = units[from - 1]?.norm ?? '';
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
    .some(({ norm }) => ['i', 'we', 'je', "j'", 'nous'].includes(norm));
}

const isFormer = (clause: readonly Unit[], verb: number) =>
  clause[verb - 1]?.norm === 'to' && clause[verb - 2]?.norm === 'used';

const PAST = new Set(['thought', 'believed', 'assumed', 'pensais', 'pensait', 'croyais', 'croyait', 'croyions']);

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

/** "Myth: Llama 3 is open source." · "The vendor's slides say: …" */
function isLabelled(units: readonly Unit[], clause: number): boolean {
  // "Three errors about it: it is tiny and it is open source"
  const colon = isMark(units[clause - 1], ':')
    ? clause - 1
    : units.findLastIndex((unit, i) => i < clause && isMark(unit, ':'));
  if (colon < 0) return false;
  const label = units.slice(Math.max(0, colon - 7), colon);
  if (colon < clause - 1) return label.some((unit) => has(unit, 'falsehood') && isPlural(unit));
  // "Mr Smith: …", "Meta, on its website: …", "The title was: …"
  const isSpeaker =
    PERSONS.has(label[0]?.norm ?? '') || (colon <= 7 && label[0]?.kind === 'organisation' && isMark(label[1], ','));
  const isTitle =
    label.some(({ norm }) => norm === 'title' || norm === 'titre') && label.some((unit) => has(unit, 'copula'));
  // "Release notes:", « Légende : » head what follows.
  if (HEADS.has(label.at(-1)?.norm ?? '') && label.every(({ kind }) => kind !== 'organisation')) return false;
  if (isOthersLine(label)) return true;
  return isSpeaker || isTitle || label.some((unit) => has(unit, 'speech', 'distance', 'falsehood'));
}

/** "The tagline:", "Meta's pitch:", « L'argument des lobbyistes : », "The banner proclaims:". */
function isOthersLine(label: readonly Unit[]): boolean {
  if (label.some(({ norm }) => LINES.test(norm))) return true;
  const owned = label.some((unit) => unit.kind === 'organisation' || OWNERS.test(unit.norm) || has(unit, 'of'));
  return owned && label.some(({ norm }) => MESSAGES.test(norm));
}

const LINES =
  /^(?:student|error|erreur|réponse|pitch|tagline|slogan|motto|refrain|mantra|hypothesis|thesis|hypothèse|thèse|narrative|récit|petition|pétition|étudiante?|reads|proclaim(?:s|ed)?|proclame|object(?:s|ed)?|insiste?)$/;
const OWNERS = /^(?:'s|his|her|their|its|son|sa|leur|des)$/;
const MESSAGES = /^(?:message|argument|line|story|discours)$/;

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

const HEADS = new Set(['notes', 'note', 'légende']);

const PERSONS = new Set(
  'mr|mrs|ms|dr|prof|professor|senator|minister|commissioner|chair|m|mme|mlle|ministre|sénateur|sénatrice|président|présidente'.split(
    '|',
  ),
);

/** "…, according to Meta", "…, Meta says.", « …, dit la plaquette ». */
function isReportedAfterwards(units: readonly Unit[], claim: number): boolean {
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
  const speech = behind.findIndex((unit) => has(unit, 'speech'));
  if (
    speech < 0 ||
    behind.slice(0, speech).some((unit) => has(unit, 'copula', 'and', 'but', 'relative') || unit.norm === 'that')
  )
    return false;
  const next = behind[speech + 1];
  // "a small model, say Phi-3"
  if (speech === 0 && behind[0]?.norm === 'say' && next?.kind === 'mention') return false;
  // "…, claiming a record": what is claimed follows.
  if (/(?:ing|ant)$/.test(behind[speech]?.norm ?? '') && next !== undefined && next.kind !== 'mark') return false;
  return speech === 0 || next === undefined || next.kind === 'mark' || has(next, 'preposition');
}

/** « selon le taux d'élagage », "according to size": what something depends on says nothing. */
const MEASURES =
  /^(?:taux|nombre|taille|langue|langues|cas|besoins?|critères?|contexte|tâches?|type|niveau|longueur|quantité|size|number|task|tasks|language|needs|level)$/;

/** What follows the claim up to the clause's end or the next claim. */
function tailOf(units: readonly Unit[], claim: number): readonly Unit[] {
  const rest = units.slice(claim + 1);
  const end = rest.findIndex((unit) => isMark(unit, ';', '.', '!', '?') || has(unit, 'but') || unit.kind === 'claim');
  return end < 0 ? rest : rest.slice(0, end);
}

/** Inside a longer quotation, begun here or in a sentence before, that ends behind the claim. */
function isInsideSpeech(
  units: readonly Unit[],
  claim: number,
  { quoted: begun, balanced, data }: QuotationMarks,
): boolean {
  const open = !data && quotesOpen(units.slice(0, claim), begun);
  return open && (begun || balanced || units.slice(claim).some((unit) => isMark(unit, '"', '”', '»')));
}

/** Whether a quotation is open behind these units. */
export function quotesOpen(units: readonly Unit[], begun: boolean): boolean {
  let open = begun;
  let value = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== 'mark') continue;
    // Three in a row bound a text in code; nobody is quoted.
    if (isMark(unit, '"') && isTripled(units, i)) continue;
    if (isMark(unit, '"') && !open && (value || opensValue(units, i))) value = !value;
    else if (isMark(unit, '"')) open = !open;
    else if (isMark(unit, '“', '«')) open = true;
    else if (isMark(unit, '”', '»')) open = false;
  }
  return open;
}

function isTripled(units: readonly Unit[], at: number): boolean {
  const beside = (step: number) => isMark(units[at + step], '"');
  return (beside(-1) && (beside(-2) || beside(1))) || (beside(1) && beside(2));
}

/** `description: "…"` holds the writer's own words; 'Zuckerberg: "…"' and 'the minister: "…"' do not. */
function opensValue(units: readonly Unit[], quote: number): boolean {
  const key = units[quote - 2];
  const before = units[quote - 3];
  // `"answer": "…"`
  if (isMark(units[quote - 1], ':') && isMark(key, '"') && isMark(units[quote - 4], '"'))
    return isPlain(before) && !before?.capital;
  return isMark(units[quote - 1], ':', '=') && isPlain(key) && !key?.capital && before?.kind !== 'word';
}
