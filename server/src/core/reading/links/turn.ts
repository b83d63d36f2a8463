/** A turn to openness that a model stands for: "gpt-oss marks OpenAI's return to open source", « Le passage à l'open source de Grok-1 ». */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isOwner, isQuote, nameFrom, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

const MARKING =
  /^(?:marks?|marked|signals?|signall?ed|represents?|marque|marqué|signe|consacre|symbolise|incarne|is|est)$/;
const TURNS =
  /^(?:return|comeback|turn|shift|move|foray|conversion|entry|retour|virage|passage|ralliement|entrée|tournant)$/;
const TO = /^(?:to|towards?|into|à|vers|dans)$/;
const NO = /^(?:no|aucune?)$/;
/** Between a turn and the claim. */
const NEAR = 5;

export const linkTurn: LinkStep = ({ units, claim, group }) => {
  if (
    group.head !== undefined &&
    !/^(?:ai|ia|models?|modèles?|development|développement|research|recherche)$/.test(units[group.head]?.norm ?? '')
  )
    return undefined;
  let tie = claim - 1;
  while (isQuote(units[tie]) || has(units[tie], 'definite', 'adverb')) tie--;
  if (!TO.test(units[tie]?.norm ?? '')) return undefined;
  const turn = units.findLastIndex(({ norm }, i) => i < tie && i >= tie - NEAR && TURNS.test(norm));
  if (
    turn < 0 ||
    units.slice(0, claim).some((unit) => has(unit, 'negation', 'hypothetical', 'if', 'question', 'speech'))
  )
    return undefined;
  return turnOf(units, claim) ?? markedBy(units, turn);
};

/** « … à l'open source *de Grok-1* » */
function turnOf(units: readonly Unit[], claim: number): Link | undefined {
  if (!has(units[claim + 1], 'of')) return undefined;
  const name = nameFrom(units, claim + 2);
  const list = name === undefined || units[name]?.house ? undefined : listFrom(units, name);
  return list && linkUnits(units, list.mentions, 'nominal');
}

/** "*gpt-oss* marks …", "With *gpt-oss*, …": the name that opens the sentence, and nobody else's model before the turn. */
function markedBy(units: readonly Unit[], turn: number): Link | undefined {
  const name = nameFrom(units, 0);
  if (name === undefined || units[name]?.house) return undefined;
  const list = listFrom(units, name);
  const verb = list?.to ?? 0;
  const between = units.slice(verb + 1, turn);
  const plain = between.every(
    (unit) =>
      isOwner(unit) || (unit.kind === 'word' && !has(unit, 'relative') && !NO.test(unit.norm)) || isMark(unit, ','),
  );
  return list && MARKING.test(units[verb]?.norm ?? '') && plain
    ? linkUnits(units, list.mentions, 'nominal')
    : undefined;
}
