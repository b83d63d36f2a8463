/** A turn to openness that a model stands for: "gpt-oss marks OpenAI's return to open source", « Le passage à l'open source de Grok-1 ». */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isOwner, isPlain, isQuote, nameFrom, type Unit } from '../units.ts';
import { LOSING } from './lead-name.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

const MARKING =
  /^(?:marks?|marked|signals?|signall?ed|represents?|marque|marqué|signe|consacre|symbolise|incarne|is|est)$/;
const TURNS =
  /^(?:return|comeback|turn|shift|move|foray|conversion|entry|retour|virage|passage|ralliement|entrée|tournant)$/;
/** What it brings the class: "a milestone in open-source AI". */
const GAINS =
  /^(?:milestone|breakthrough|advances?|advancements?|leap|step|win|victory|jalon|avancée|percée|victoire|étape)$/;
const IN = /^(?:in|for|dans|pour)$/;
const TO = /^(?:to|towards?|into|à|vers|dans)$/;
const NO = /^(?:no|aucune?)$/;
/** Between a turn and the claim. */
const NEAR = 5;

export const linkTurn: LinkStep = ({ units, claim, group }) => {
  if (
    group.head !== undefined &&
    !/^(?:ai|ia|llms?|models?|modèles?|development|développement|research|recherche)$/.test(
      units[group.head]?.norm ?? '',
    )
  )
    return undefined;
  let tie = claim - 1;
  while (isQuote(units[tie]) || has(units[tie], 'definite', 'adverb')) tie--;
  const gain = IN.test(units[tie]?.norm ?? '');
  if (!gain && !TO.test(units[tie]?.norm ?? '')) return undefined;
  const nouns = gain ? GAINS : TURNS;
  const turn = units.findLastIndex(({ norm }, i) => i < tie && i >= tie - NEAR && nouns.test(norm));
  if (
    turn < 0 ||
    units.slice(0, claim).some((unit) => has(unit, 'negation', 'hypothetical', 'if', 'question', 'speech'))
  )
    return undefined;
  return (gain ? undefined : turnOf(units, claim)) ?? markedBy(units, turn, gain) ?? markedAtEnd(units, turn);
};

/** "Llama 3 has launched, marking a milestone …": of the name that the clause begins with. */
function markedAtEnd(units: readonly Unit[], turn: number): Link | undefined {
  let verb = turn - 1;
  while (
    turn - verb <= NEAR &&
    (isPlain(units[verb]) || has(units[verb], 'determiner')) &&
    !MARKED.test(units[verb]?.norm ?? '')
  )
    verb--;
  if (!MARKED.test(units[verb]?.norm ?? '') || !isMark(units[verb - 1], ',')) return undefined;
  const start = clauseStart(units, verb - 1);
  const subject = leadingSubject(units, start, verb - 1);
  const lost = units.slice(0, verb).some(({ norm }) => LOSING.test(norm) || /^(?:by|par)$/.test(norm));
  const out = units.slice(start, verb).some((unit) => has(unit, 'release-verb') || OUT.test(unit.norm));
  if (lost || !out) return undefined;
  const names = units.slice(0, verb).filter(({ kind, house }) => kind === 'mention' && !house);
  return subject.kind === 'mentions' && names.length === 1 && !units[subject.units[0] ?? -1]?.closed
    ? linkUnits(units, subject.units, 'nominal')
    : undefined;
}

const OUT = /^(?:launched|debuted|out|arrived|landed|sorti|sortie|paru|arrivé)$/;
const MARKED = /^(?:marking|representing|signall?ing|marquant|signant)$/;

/** « … à l'open source *de Grok-1* » */
function turnOf(units: readonly Unit[], claim: number): Link | undefined {
  if (!has(units[claim + 1], 'of')) return undefined;
  const name = nameFrom(units, claim + 2);
  const list = name === undefined || units[name]?.house ? undefined : listFrom(units, name);
  return list && linkUnits(units, list.mentions, 'nominal');
}

/** "*gpt-oss* marks …", "With *gpt-oss*, …": the name that opens the sentence, and nobody else's model before the turn. */
function markedBy(units: readonly Unit[], turn: number, gain: boolean): Link | undefined {
  const name = nameFrom(units, 0);
  if (name === undefined || units[name]?.house) return undefined;
  const list = listFrom(units, name);
  const verb = list?.to ?? 0;
  const between = units.slice(verb + 1, turn);
  const plain = between.every(
    (unit) =>
      isOwner(unit) || (unit.kind === 'word' && !has(unit, 'relative') && !NO.test(unit.norm)) || isMark(unit, ','),
  );
  const had = list?.mentions.every((i) => !(gain && units[i]?.closed));
  return list && had && MARKING.test(units[verb]?.norm ?? '') && plain
    ? linkUnits(units, list.mentions, 'nominal')
    : undefined;
}
