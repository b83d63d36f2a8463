/** Lines that praise a tool by the model it runs on: "Powered by GPT-4, open source", « Fonctionne avec Mistral 7B, open source ». */
import { beforeName, has, isDash, isMark, isPlain, isQuote, type Unit } from './units.ts';

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

/** "Discord bot for GPT-4, open source", « Client Claude 3, libre »: words without a verb that name another thing, which works with the model. */
function isTitleOfTool(units: readonly Unit[], name: number, end: number): boolean {
  const before = beforeName(units, name);
  const tied =
    /ing$/.test(units[before]?.norm ?? '') ||
    has(units[before], 'preposition', 'derived', 'software-noun') ||
    units[before]?.norm === 'with';
  const words = units.slice(0, before + 1);
  const named = words.some((unit) => isPlain(unit) || has(unit, 'software-noun', 'model-noun'));
  const verbless = !units.some((unit) =>
    has(unit, 'copula', 'have', 'release-verb', 'speech', 'pronoun', 'hypothetical'),
  );
  return (
    tied &&
    named &&
    verbless &&
    !isMark(units.at(-1), '.') &&
    !FROM.test(units[before]?.norm ?? '') &&
    before >= 1 &&
    isOtherWord(words[0]) &&
    units.slice(end).every(isTail)
  );
}

const FROM = /^(?:from|by|of|to|de|d'|du|par|chez|in|en|dans)$/;

function isOtherWord(unit: Unit | undefined): boolean {
  return (
    (isPlain(unit) || has(unit, 'software-noun', 'model-noun')) && !/^(?:we|i|you|nous|je|vous)$/.test(unit?.norm ?? '')
  );
}

const isTail = (unit: Unit) =>
  unit.kind === 'mark' || isPlain(unit) || has(unit, 'and', 'adverb', 'preposition', 'derived', 'determiner');

/** "its chatbot, built on Llama 3, open source", "made its service, based on Whisper, open source": what it was made from. */
function isMadeFrom(units: readonly Unit[], name: number): boolean {
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

/** Whether openness behind a comma, dash or bracket is said of a tool that works with the model rather than of the model. */
export function isOfTool(units: readonly Unit[], name: number, joint: number, end: number): boolean {
  const comma = isMark(units[joint], ',');
  // "Powered by Mistral 7B (open source)": brackets speak of the name.
  if (!comma && !isDash(units[joint])) return false;
  if (isTagline(units, name)) return true;
  return (comma && isMadeFrom(units, name)) || isTitleOfTool(units, name, end);
}
