/** Finds what a verb is about: the subject before a copula. */
import { beforeRelative, headBefore, isSkipped, namesEndingAt } from './before-verb.ts';
import { clauseStart } from './clauses.ts';
import { bracketedSubject, skipInsertion } from './insertions.ts';
import { leadingSubject, openingSubject } from './leading-subject.ts';
import { listBefore } from './list-before.ts';
import { nounPhraseEndingAt, nounSubject } from './noun-phrase.ts';
import { relativeOf } from './relative-second.ts';
import type { Subject } from './subject.ts';
import { beforeName, has, isDash, isHyphen, isMark, isNoun, isPlain, isQuote, type Unit } from './units.ts';

const NONE: Subject = { kind: 'none' };

/** The subject whose verb stands at `verb`, not before `start`. */
export function subjectOf(units: readonly Unit[], verb: number, start: number): Subject {
  // "Llama 3 drew crowds, being open source"
  if (BECOMING.has(units[verb]?.norm ?? '') && isMark(units[verb - 1], ',') && units[verb - 2]?.kind !== 'mention')
    return openingSubject(units, verb - 1, clauseStart(units, verb - 1));
  // "Llama 3 was praised for being open source"
  // "is notable for being the first open-source model"
  const noted =
    has(units[verb - 2], 'factive') || (NOTED.test(units[verb - 2]?.norm ?? '') && has(units[verb - 3], 'copula'));
  if (units[verb]?.norm === 'being' && units[verb - 1]?.norm === 'for' && noted)
    return openingSubject(units, verb - 1, clauseStart(units, verb - 1));
  let i = verb - 1;
  while (i >= start && isSkipped(units, i)) i--;
  // "GLM-4.5 draws clean pages, is open source, and costs little"
  const listed =
    isMark(units[verb - 1], ',') && i === verb - 1 && has(units[verb], 'copula') && units[verb - 2]?.kind === 'word';
  if (listed && goesOnInList(units, verb)) return leadingSubject(units, start, verb - 1);
  const and = has(units[i], 'and', 'but') ? i : -1;
  const shared = and > 0 ? relativeOf(units, and) : undefined;
  if (shared !== undefined) return relativeSubject(units, shared, verb);
  if (and >= start) return leadingSubject(units, start, and);
  const each = eachOf(units, verb);
  if (each) return each;
  if (verb === 0 && has(units[0], 'relative')) return { kind: 'anaphor', at: 0, means: 'one' };
  // "Llama 3 is a model that is open source"
  if (has(units[verb], 'relative') || has(units[i], 'relative')) {
    const noun = beforeRelative(units, has(units[verb], 'relative') ? verb : i, start);
    // « un client GPT-4 qui est … »
    if (units[noun]?.kind === 'mention' && has(units[noun - 1], 'software-noun', 'data-noun') && noun + 1 === i)
      return { kind: 'other', head: noun - 1 };
    // "We rely on Llama 3, which is …": of the name right before it, whatever governs that.
    if (units[noun]?.kind === 'mention')
      return { kind: 'mentions', units: namesEndingAt(units, noun, units[verb]?.norm ?? '') };
    // "Meta's Llama models, which are …"
    const kind = has(units[noun], 'model-noun', 'group-noun') || TECHNOLOGY.test(units[noun]?.norm ?? '');
    if (kind && units[noun - 1]?.kind === 'mention')
      return { kind: 'mentions', units: namesEndingAt(units, noun - 1, units[verb]?.norm ?? '') };
    // « J'utilise Llama 3 dans Jan, qui est … »
    // « Llama 3 tourne sur vLLM, qui est … »
    const served = units[noun]?.capital || RUNNING.test(units[noun - 1]?.norm ?? '');
    if (isPlain(units[noun]) && served && has(units[noun - 1], 'preposition', 'of'))
      return { kind: 'other', head: noun };
    const described = describedBefore(units, noun, start);
    if (described) return described;
    // "The model, which is open source, covers …"
    if (has(units[noun], 'model-noun') && noun <= start + 3 && has(units[start], 'definite', 'demonstrative'))
      return nounSubject(units, noun, start);
  }
  // "Which is open source, too." goes on with the sentence before.
  if (i === 0 && has(units[i], 'relative')) return { kind: 'anaphor', at: 0, means: 'one' };
  if (has(units[i], 'relative')) i = beforeRelative(units, i, start);
  // "The model (Llama 3) is"
  const bracketedName = isMark(units[i], ')') && isMark(units[i - 2], '(') && units[i - 1]?.kind === 'mention';
  if (bracketedName && has(units[i - 3], 'model-noun') && has(units[i - 4], 'definite'))
    return { kind: 'mentions', units: [i - 1] };
  const bracketed = bracketedSubject(units, i, start);
  if (bracketed) return bracketed;
  const inserted = i;
  i = skipInsertion(units, i, start);
  if (i < start) return NONE;
  // "… answers faster and, unlike GPT-4, is open source"
  if (i < inserted && has(units[i], 'and', 'but')) return leadingSubject(units, start, i);
  // "impressed by Llama 3 being open source": the name is the participle's own subject.
  const participle = units[verb]?.norm === 'being' || units[verb]?.norm === 'étant';
  if (participle && units[i]?.kind === 'mention') return { kind: 'mentions', units: [i] };
  // "Llama 3 has the advantage of being open source"
  if (participle && has(units[i], 'of')) {
    const owns = units.findLastIndex((unit, at) => at >= start && at < i && HAVING.has(unit.norm));
    const merit = units.slice(owns + 1, i).some(({ norm }) => MERITS.has(norm));
    return merit && owns > start && i - owns <= 4 ? subjectOf(units, owns, start) : NONE;
  }
  // « doit son succès au fait d'être open source »
  if (units[verb]?.norm === 'être' && /^d'?$/.test(units[i]?.norm ?? '') && units[i - 1]?.norm === 'fait') {
    const owes = units.findLastIndex(({ norm }, at) => at < i && /^(?:doit|doivent|dû)$/.test(norm));
    const plain = owes > 0 && !units.slice(owes, i).some((unit) => has(unit, 'negation', 'contrast'));
    return plain ? subjectOf(units, owes, clauseStart(units, owes)) : NONE;
  }
  // « Il séduit en étant open source »
  if (participle && units[i]?.norm === 'en') return openingSubject(units, i, start);
  // « L'avantage de Llama 3 est d'être open source »
  const merit = beforeName(units, i);
  if (
    BEING.has(units[verb]?.norm ?? '') &&
    units[i]?.kind === 'mention' &&
    has(units[merit], 'of') &&
    MERITS.has(units[merit - 1]?.norm ?? '')
  )
    return { kind: 'mentions', units: [i] };
  return nounPhraseEndingAt(units, i, start);
}

/** "Qwen3 and gpt-oss, both of which are": as many names as the words before "which" tell. */
function eachOf(units: readonly Unit[], verb: number): Subject | undefined {
  const counting = units[verb - 2]?.norm ?? '';
  if (!has(units[verb], 'relative') || !has(units[verb - 1], 'of') || !EACH.test(counting)) return undefined;
  const list = isMark(units[verb - 3], ',') ? listBefore(units, verb - 3) : undefined;
  const names = list?.mentions ?? [];
  const agrees = counting === 'both' ? names.length === 2 : names.length > 1;
  return agrees && names.at(-1) === verb - 4 ? { kind: 'mentions', units: names } : NONE;
}

/** "…, is open source, and costs little": another verb of the same subject closes the row. */
function goesOnInList(units: readonly Unit[], verb: number): boolean {
  const comma = units.findIndex((unit, i) => i > verb && isMark(unit, ','));
  const next = units[comma + 2];
  return (
    comma > 0 &&
    comma - verb <= 5 &&
    has(units[comma + 1], 'and') &&
    next?.kind === 'word' &&
    !has(next, 'pronoun', 'definite', 'determiner')
  );
}

const EACH = /^(?:both|all|all three|each)$/;

/** Whom the relative clause at `relative` describes: a name, or the noun that says what a name is. */
function relativeSubject(units: readonly Unit[], relative: number, verb: number): Subject {
  const noun = beforeRelative(units, relative, 0);
  if (units[noun]?.kind === 'mention') {
    // "a wrapper for Llama 3 which runs locally and is …" speaks of the wrapper.
    const held = has(units[beforeName(units, noun)], 'of', 'preposition', 'contrast', 'derived');
    if (held && !isMark(units[relative - 1], ',')) return NONE;
    return { kind: 'mentions', units: namesEndingAt(units, noun, units[verb]?.norm ?? '') };
  }
  // "the DCLM 7B model, which beats Mistral 7B and is"
  const kind = has(units[noun], 'model-noun', 'group-noun') && units[noun - 1]?.kind === 'mention';
  if (kind && isMark(units[relative - 1], ',')) return { kind: 'mentions', units: [noun - 1] };
  return describedBefore(units, noun, 0) ?? NONE;
}

/** "the Whisper technology that OpenAI open-sourced" */
export const TECHNOLOGY = /^(?:technology|system|technologie|système)$/;
const NOTED = /^(?:notable|famous|popular|remarkable|unique|noteworthy|celebrated|loved|admired)$/;
const RUNNING = /^(?:sur|via|grâce à)$/;
const BECOMING = new Set(['being', 'becoming', 'devenant']);
const BEING = new Set(["est d' être", "est d'être"]);
const MERITS = new Set(
  'strength|force|appeal|beauty|charm|charme|advantage|merit|benefit|virtue|distinction|plus|avantage|mérite|intérêt|atout|particularité|spécificité|originalité'.split(
    '|',
  ),
);
const HAVING = new Set(['has', 'have', 'had', 'having', 'offers', 'a', 'ont', 'avait', 'offre']);

const DENYING = new Set(['no', 'nobody', 'none', 'deny', 'denies', 'denied', 'personne', 'aucun']);

/** What a noun group ends with at `noun` is said of: "Llama 3 is a small *model*", "Llama 3, a *model*". */
function describedBefore(units: readonly Unit[], noun: number, start: number): Subject | undefined {
  const head = headBefore(units, noun, start);
  if (head === undefined) return undefined;
  let i = head - 1;
  while (
    i >= start &&
    head - i <= 8 &&
    (isPlain(units[i]) ||
      isNoun(units[i]) ||
      isQuote(units[i]) ||
      isHyphen(units[i], units[i + 1]) ||
      // "a small, multilingual model"
      (isMark(units[i], ',') && isPlain(units[i - 1]) && isPlain(units[i + 1])))
  )
    i--;
  // « une famille de modèles »
  if (has(units[i], 'of') && has(units[i - 1], 'group-noun')) i -= 2;
  if (!has(units[i], 'determiner', 'definite', 'one-of')) return undefined;
  // "Nobody thinks that Llama 3 is a model that is open source"
  if (units.slice(0, head).some((unit) => has(unit, 'negation', 'falsehood') || DENYING.has(unit.norm))) return NONE;
  if (units.slice(start, head).some((unit) => has(unit, 'hypothetical'))) return NONE;
  i--;
  while (isQuote(units[i]) || has(units[i], 'adverb', 'one-of')) i--;
  if (has(units[i], 'copula') && i > start) return subjectOf(units, i, start);
  if (isMark(units[i], ',', '(') || isDash(units[i])) {
    const list = listBefore(units, i);
    if (list && list.mentions.at(-1) === i - 1) return { kind: 'mentions', units: [i - 1] };
  }
  return undefined;
}
