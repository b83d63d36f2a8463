/** Whether a label before a colon gives what follows to somebody else: "Myth:", "The vendor's slides say:", « Le slogan : ». */
import { has, isMark, isPlural, type Unit } from './units.ts';

/** "Myth: Llama 3 is open source." · "The vendor's slides say: …" */
export function isLabelled(units: readonly Unit[], clause: number): boolean {
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
  if (isOthersLine(label) || isSample(label)) return true;
  return (
    isSpeaker ||
    isTitle ||
    label.some((unit, i) => has(unit, 'speech', 'distance', 'falsehood') && !isNoSpeech(label, i))
  );
}

/** « Meta ne vend pas ses modèles : », "Llama 3 deserves a look:": a verb denied, a look. */
function isNoSpeech(label: readonly Unit[], i: number): boolean {
  // « présente trois avantages : »
  if (
    /^pr[eé]sent(?:e|s|ent)$/.test(label[i]?.norm ?? '') &&
    label.some(({ kind }) => kind === 'mention') &&
    COUNTS.test(label[i + 1]?.norm ?? '') &&
    [i + 2, i + 3].some((at) => MERITS.test(label[at]?.norm ?? ''))
  )
    return true;
  if (has(label[i], 'falsehood') || label.some(({ norm }) => /^(?:cess|stop|tire$)/.test(norm))) return false;
  // "tops all ranks:"
  if (label[i]?.norm === 'ranks') return true;
  // "Don't write:" shows what is not to be said.
  const [subject] = label;
  const told = subject?.kind === 'organisation' || subject?.kind === 'mention' || has(subject, 'pronoun');
  return (
    (told && label.some((unit) => has(unit, 'negation', 'not-only'))) ||
    (label[i]?.norm === 'look' && has(label[i - 1], 'determiner'))
  );
}

/** "The tagline:", "Meta's pitch:", « L'argument des lobbyistes : », "The banner proclaims:". */
function isOthersLine(label: readonly Unit[]): boolean {
  if (label.some(({ norm }) => LINES.test(norm))) return true;
  const owned = label.some((unit) => unit.kind === 'organisation' || OWNERS.test(unit.norm) || has(unit, 'of'));
  // "The title of this page:" is the writer's own.
  if (label.some(({ norm }) => SELVES.test(norm))) return false;
  return owned && label.some(({ norm }, i) => MESSAGES.test(norm) && label[i - 1]?.norm !== 'bottom');
}

/** "Before:", "Scenario A:", "Bad:", « Ancienne formulation : »: words shown, not said. */
function isSample(label: readonly Unit[]): boolean {
  const words = label.filter(({ kind }) => kind === 'word');
  return (
    words.length <= 3 &&
    label.every(({ kind }) => kind !== 'mention') &&
    (SAMPLES.test(words[0]?.norm ?? '') || isCase(words))
  );
}

/** "Case 1:", "Version B:"; "Case study:" heads what is said. */
function isCase([first, second]: readonly Unit[]): boolean {
  return /^(?:case|cas|version|variante?)$/.test(first?.norm ?? '') && /^(?:\d+|[a-d])$/.test(second?.norm ?? '');
}

const SAMPLES =
  /^(?:before|old|avant|ancienne?|bad|incorrect|scenario|scénario|statement|affirmation|claim|objection|prompt|input|instead|translate|traduire|traduisez|headline|resolved)$/;

const LINES =
  /^(?:pitch|tagline|slogan|motto|refrain|mantra|hypothesis|thesis|hypothèse|thèse|narrative|récit|petition|pétition|étudiante?|reads|proclaim(?:s|ed)?|proclame|objections?|syllogism|syllogisme|complains|object(?:s|ed)?|insiste?)$/;
const SELVES = /^(?:this|our|my|ce|cette|notre|mon|ma)$/;
const OWNERS = /^(?:'s|his|her|their|its|son|sa|leur|des)$/;
const MESSAGES =
  /^(?:message|argument|line|story|discours|position|sentence|phrase|title|titre|answer|réponse|statement)$/;

const COUNTS = /^(?:deux|trois|quatre|plusieurs|des|un|two|three|four|several|many|a)$/;
const MERITS =
  /^(?:avantages?|atouts?|intérêts?|qualités?|particularités?|mérites?|advantages?|benefits?|strengths?|features?|merits?)$/;
const HEADS = new Set(['notes', 'note', 'légende']);

const PERSONS = new Set(
  'mr|mrs|ms|dr|prof|professor|senator|minister|commissioner|chair|m|mme|mlle|ministre|sénateur|sénatrice|président|présidente'.split(
    '|',
  ),
);
