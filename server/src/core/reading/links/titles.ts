/** Names that stand at the head of a title, line or value: "Qwen3 at work: the open-source model …". */
import { has, isDash, isMark, isPlain, isQuote, type Unit } from '../units.ts';

/** "Qwen3 at work: the open-source model that …": the one name of a title, where it stands first. */
export function titleBefore(units: readonly Unit[], joint: number, determined: boolean) {
  // "InternLM2 Technical Report: Open-source LLM"
  const reported = units.slice(0, joint).some(({ norm }) => norm === 'report' || norm === 'paper');
  if (!isMark(units[joint], ':') || !(determined || reported)) return undefined;
  const names = units.slice(0, joint).flatMap(({ kind }, at) => (kind === 'mention' ? [at] : []));
  const [name, second] = names;
  if (name === undefined || second !== undefined || !(startsSentence(units, name) || isValue(units, name)))
    return undefined;
  if (
    units
      .slice(name, joint)
      .some(
        (unit) =>
          (isPlain(unit) && /[a-z]{3}/.test(unit.norm) && !unit.capital && !TITLE.has(unit.norm)) ||
          has(unit, 'contrast', 'derived', 'copula', 'negation', 'speech', 'software-noun'),
      )
  )
    return undefined;
  return { mentions: [name], from: name, to: name + 1 };
}

/** "Whisper (ASR): speech to text – open source, quick": the name that labels the line, behind its last dash. */
export function labelBefore(units: readonly Unit[], joint: number, from: number) {
  const name = units.findIndex(({ kind }) => kind === 'mention');
  const comma = isMark(units[joint], ',');
  if (!(isDash(units[joint]) || comma) || from !== joint + 1 || name < 0 || name > 2) return undefined;
  const colon = units.findIndex((unit) => isMark(unit, ':'));
  const described = units.slice(colon + 1, joint);
  // A comma says less than a dash: the label is the name alone, and no other name follows.
  const bare = units.slice(0, name).every(isLabelMark) && units.slice(name + 1, colon).every(isLabelMark);
  if (comma && (!bare || described.some((unit, i) => i > 0 && unit.capital))) return undefined;
  const plain = described.every(
    (unit) =>
      unit.kind !== 'mention' &&
      unit.kind !== 'claim' &&
      !has(unit, 'copula', 'have', 'speech', 'contrast') &&
      // "Llama 3: a chat client, open source" may say it of the client.
      !(comma && unit.norm !== 'code' && has(unit, 'software-noun', 'data-noun', 'other-noun')),
  );
  return colon > name && colon <= name + 5 && colon < joint && plain
    ? { mentions: [name], from: name, to: name + 1 }
    : undefined;
}

const isLabelMark = (unit: Unit) => isQuote(unit) || isMark(unit, '-', '*', '•');

/** `title: "Llama 3: …"`: the name opens a value. */
export function isValue(units: readonly Unit[], from: number): boolean {
  let i = from - 1;
  while (isQuote(units[i])) i--;
  // "[CVPR 2024] InternVL: …"
  if (isMark(units[i], ']', ')')) return true;
  return from <= 9 && isMark(units[i], ':', '=');
}

export function startsSentence(units: readonly Unit[], from: number): boolean {
  return units
    .slice(0, from)
    .every(
      (unit) => isQuote(unit) || isMark(unit, '-', '*', '|', '#') || has(unit, 'definite') || /^\d/.test(unit.norm),
    );
}

/** What a title may say between a name and its colon. */
const TITLE = new Set([
  'preview',
  'review',
  'guide',
  'technical',
  'report',
  'paper',
  'overview',
  'explained',
  'release',
  'released',
  'launched',
  'announced',
  'sorti',
  'lancé',
  'présentation',
]);

/** A name that begins the sentence, and right behind it "a", "an", « un ». */
export function isUnmarked(units: readonly Unit[], from: number): boolean {
  return (
    (['a', 'an', 'un', 'une'].includes(units[from]?.norm ?? '') || isBestOf(units, from)) &&
    units[from - 1]?.kind === 'mention' &&
    units
      .slice(0, from - 1)
      .every((unit) => isQuote(unit) || isMark(unit, '-', '[', ']', '*', '•') || INTRODUCING.has(unit.norm))
  );
}

/** "Introducing Llama 3 Best Open Source LLM" */
function isBestOf(units: readonly Unit[], from: number): boolean {
  return (
    INTRODUCING.has(units[0]?.norm ?? '') &&
    units[from]?.capital === true &&
    /^(?:best|first|top)$/.test(units[from]?.norm ?? '')
  );
}

const INTRODUCING = new Set(['introducing', 'meet', 'announcing', 'presenting']);
