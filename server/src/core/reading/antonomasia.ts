/** A model's name that stands for something like it: "the ChatGPT of robotics", "the Swiss ChatGPT". */
import { has, isPlain, type Unit } from './units.ts';

/** "the ChatGPT of robotics", not "the Llama 3 of Meta", "of 2024" or « le GPT-4 du guichet ». */
export function isLikeness(units: readonly Unit[], name: number): boolean {
  const tie = units[name + 1];
  const kind = has(units[name + 2], 'definite') ? units[name + 3] : units[name + 2];
  return (
    has(units[name - 1], 'definite') &&
    has(tie, 'of') &&
    tie?.norm !== 'du' &&
    isPlain(kind) &&
    kind?.capital !== true &&
    !TIMES.test(kind?.norm ?? '') &&
    !/^\d/.test(kind?.norm ?? '')
  );
}

/** "African Whisper is", "The Swiss ChatGPT is": another thing's name, where nobody else has the model's weights or the name means other things too. */
export function isAnothersName(units: readonly Unit[], name: number): boolean {
  const before = units[name - 1];
  // "India's ChatGPT is", "a public ChatGPT that is"
  if (units[name]?.closed && before?.norm === "'s" && isPlain(units[name - 2]) && units[name - 2]?.capital) return true;
  const other =
    units[name]?.ambiguous || (units[name]?.closed && has(units[name - 2], 'determiner', 'definite', 'demonstrative'));
  return other === true && isPlain(before) && before?.capital === true && !LONE.test(before.norm);
}

/** "a Swiss ChatGPT", « un ChatGPT souverain »: one of a kind, where nobody else has the model's weights. */
export function isOneLike(units: readonly Unit[], name: number): boolean {
  if (!units[name]?.closed) return false;
  const before = isPlain(units[name - 1]) ? units[name - 2] : units[name - 1];
  return /^(?:an?|une?)$/.test(before?.norm ?? '');
}

const TIMES = /^(?:today|yesterday|tomorrow|now|old|last|this|then|hier|demain|aujourd'hui|jadis)$/;
const LONE = /(?:ly|^seule?s?|^only|^even|^même|^today|^now)$/;
