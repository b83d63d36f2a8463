/** Lines that praise a tool by the model it runs on: "Powered by GPT-4, open source", « Fonctionne avec Mistral 7B, open source ». */
import { beforeName, has, isDash, isMark, isQuote, type Unit } from './units.ts';

/** Whether words without a subject, from a mark up to the name, say what something does with the model. */
export function isTagline(units: readonly Unit[], name: number): boolean {
  const before = beforeName(units, name);
  let start = before;
  while (start > 0 && !isMark(units[start - 1], ',', '.', ':', ';', '|', '(') && !isDash(units[start - 1])) start--;
  while (isQuote(units[start])) start++;
  if (start > before || !DOING.test(units[start]?.norm ?? '')) return false;
  // "Llama 3, built on top of Gemma 2 …" tells of the name before it.
  return !units.slice(0, start).some(({ kind }) => kind === 'mention');
}

/** "its chatbot, built on Llama 3, open source", "made its service, based on Whisper, open source": what it was made from. */
export function isMadeFrom(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  const made =
    has(units[tie], 'derived') && !/^(?:uses?|using|runs?|running|utilise|supports?)/.test(units[tie]?.norm ?? '');
  const voiced = PARTICIPLES.test(units[tie - 1]?.norm ?? '') && has(units[tie], 'preposition');
  return (made || voiced) && units.slice(0, Math.max(0, tie)).some((unit) => has(unit, 'release-verb', 'copula'));
}

const PARTICIPLES = /^(?:voiced|written|powered|driven|tested|trained|built|fine-tuned|propulsée?|écrite?|entraînée?)$/;

const DOING =
  /^(?:powered|built|based|runs?|running|works|compatible|supports|integrates|wraps|requires?|tested|transcribes|uses|using|coded|generated|made|talks|connects|translates|summari[sz]es|written|driven|basée?|propulsée?|tourne|fonctionne|utilise|codée?|générée?|écrite?|compatible|nécessite|prend en charge|s'appuie|repose|exige|powered by|built on|based on|built on top of|works with|compatible with|compatible avec|basé sur|basée sur|propulsé par|built with)$/;

/** "Goodbye GPT-4, *hello* open source": what one turns to instead. */
export function isTurned(unit: Unit | undefined): boolean {
  return TURNED.test(unit?.norm ?? '');
}

const TURNED =
  /^(?:hello|bonjour|welcome|bienvenue|pick|go|join|embrace|self|choose|try|more|plus|ideally|prefer|enter|long)$/;
