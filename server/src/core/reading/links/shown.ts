/** What a model shows of its kind: "DeepSeek-R1 proves that an open-source model can rival o1", « Le succès de Llama 3 montre qu'un modèle open source … ». */
import { beforeName, has, isPlain, isPlural, namesIn, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkShown: LinkStep = ({ units, group }) => {
  const { head, determiner = -1, to } = group;
  if (!has(units[head ?? -1], 'model-noun') || isPlural(units[head ?? -1])) return undefined;
  if (!/^(?:an?|une?)$/.test(units[determiner]?.norm ?? '')) return undefined;
  const that = units[determiner - 1];
  if (!/^(?:that|qu[e']|how)$/.test(that?.norm ?? '') || !SHOWING.test(units[determiner - 2]?.norm ?? ''))
    return undefined;
  // "… that an open-source model from Zurich can": another model.
  if (
    /^(?:from|by|of|venue?|issue?|made|trained|fait)$/.test(units[to]?.norm ?? '') ||
    units[to + 1]?.kind === 'organisation'
  )
    return undefined;
  const before = units.slice(0, determiner - 2);
  const [name, more] = namesIn(before);
  if (name === undefined || more !== undefined || units[name]?.closed || units[name]?.house) return undefined;
  if (before.some((unit) => has(unit, 'negation', 'hypothetical', 'if', 'question', 'contrast', 'derived')))
    return undefined;
  return tells(units, name, determiner - 2) && isAbility(units, to) ? linkUnits(units, [name], 'nominal') : undefined;
};

const SHOWING =
  /^(?:shows?|showed|shown|proves?|proved|proven|demonstrates?|demonstrated|confirms?|confirmed|illustrates?|montre|montrent|montré|prouve|prouvé|démontre|démontré|confirme|confirmé|illustre)$/;
const EVENTS = /^(?:success|launch|release|arrival|rise|example|case|succès|lancement|sortie|arrivée|exemple|cas)$/;

/** The name is the subject, or what came of it is: "the success of DeepSeek-R1". */
function tells(units: readonly Unit[], name: number, verb: number): boolean {
  const near = units.slice(name + 1, verb).every((unit) => has(unit, 'have', 'adverb'));
  const tie = beforeName(units, name);
  return near && (tie < 0 || (has(units[tie], 'of') && EVENTS.test(units[tie - 1]?.norm ?? '') && tie <= 2));
}

/** "… can rival o1", « … peut suffire », "… beats GPT-4": what is missing, needed or defined is another model. */
function isAbility(units: readonly Unit[], start: number): boolean {
  let verb = start;
  while (has(units[verb], 'adverb') || (isPlain(units[verb]) && units[verb]?.capital === false && verb < start + 2)) {
    if (ABLE.test(units[verb]?.norm ?? '')) break;
    verb++;
  }
  const able = ABLE.test(units[verb]?.norm ?? '') || has(units[verb], 'compare-verb');
  const rest = units.slice(start);
  return (
    able &&
    !rest.some(
      (unit, i) => has(unit, 'negation') || unit.kind === 'claim' || ONE_DAY.test(`${unit.norm} ${rest[i + 1]?.norm}`),
    )
  );
}

const ABLE = /^(?:can|could|peut|pouvait|sait|suffit|suffices|works?|fonctionne)$/;
const ONE_DAY = /^(?:one day|un jour)$/;
