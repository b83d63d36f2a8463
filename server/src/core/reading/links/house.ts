/** A company's models as a whole: "Mistral AI's open-source models", « les modèles open source de Mistral AI ». */
import { has, isMark, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { isGiven, isTrait, linkNature } from './nature.ts';

export const linkHouse: LinkStep = (context) => {
  const { units, claim, group } = context;
  const { head, determiner } = group;
  // « la mise en open source de Llama 2 »
  const opening = units[claim - 1]?.norm === 'en' && OPENINGS.includes(units[claim - 2]?.norm ?? '');
  if (opening) {
    const opened = ownerBehind(units, claim + 1);
    return opened === undefined ? undefined : linkUnits(units, [opened], 'house');
  }
  const nature = linkNature(context);
  if (nature) return nature;
  if (head === undefined) return undefined;
  const trait = isTrait(units, group);
  if (!trait && !has(units[head], 'model-noun', 'group-noun')) return undefined;
  // « une version open source de ChatGPT » is another model.
  const given = has(units[determiner ?? -1], 'definite', 'demonstrative') || units[determiner ?? -1]?.norm === "'s";
  if (VERSIONS.test(units[head]?.norm ?? '') && !given && !isPossessive(units[determiner ?? -1])) return undefined;
  // "GPT-4's open-source evaluation suite"
  if (!has(units[head], 'model-noun') && has(units[head - 1], 'data-noun', 'software-noun')) return undefined;
  // "doubts about the open-source release of Grok 2"
  if (RELEASES.test(units[head]?.norm ?? '') && units.slice(0, claim).some(({ norm }) => UNSURE.test(norm)))
    return { kind: 'settled', about: 'generic' };
  if (trait && !isGiven(units, group.from, units[head]?.norm ?? '')) return undefined;
  if (trait && pointsBack(units, group.to)) {
    const offer = context.discourse.antecedents[0];
    const mentions = (isPlural(units[group.to + 2]) ? offer?.all : offer?.one) ?? [];
    return mentions.length > 0 ? { kind: 'linked', mentions, via: 'house' } : undefined;
  }
  const owner = ownerBefore(units, determiner, claim) ?? ownerBehind(units, group.to);
  // "These two open-source models from OpenAI": those just named.
  const [nearest] = context.discourse.antecedents;
  const shown = has(units[determiner ?? -1], 'demonstrative') && units[owner ?? -1]?.kind === 'organisation';
  if (
    shown &&
    isPlural(units[head]) &&
    nearest &&
    nearest.all.length > 1 &&
    nearest.maker === units[owner ?? -1]?.maker
  )
    return undefined;
  if (owner === undefined) return undefined;
  // « les modèles open source de Meta et FLUX »
  const next = has(units[owner + 2], 'definite') ? owner + 3 : owner + 2;
  const second = has(units[owner + 1], 'and') && isName(units[next]) ? [next] : [];
  return linkUnits(units, [owner, ...second], 'house');
};

const RELEASES = /^(?:release|launch|sortie|publication)s?$/;
const UNSURE =
  /^(?:s[kc]eptic|doubt|doute|rumou?r|speculat|question|possib|potential|eventual|future|upcoming|planned|awaited|expected|futur|éventuel|prochain|hypothétique)/;

const VERSIONS = /^(?:version|variant|variante|reproduction|déclinaison|édition|edition)s?$/;
const OPENINGS = ['mise', 'ouverture', 'publication', 'sortie', 'passage', 'diffusion'];

/** "of these models", « de cette famille »: of what was spoken of. */
function pointsBack(units: readonly Unit[], start: number): boolean {
  return (
    has(units[start], 'of') &&
    has(units[start + 1], 'demonstrative') &&
    has(units[start + 2], 'model-noun', 'group-noun')
  );
}

function ownerBefore(units: readonly Unit[], determiner: number | undefined, claim: number): number | undefined {
  // « DeepSeek, dont le modèle open source … », "DeepSeek, whose open-source model …"
  const whose = units[(determiner ?? 0) - 1]?.norm === 'dont' ? (determiner ?? 0) - 1 : -1;
  if (whose > 1 && isMark(units[whose - 1], ',') && isName(units[whose - 2])) return whose - 2;
  if (determiner === undefined || units[determiner]?.norm !== "'s") return undefined;
  // "Sora 2's content issues and praised open-source models": the owner has a noun of its own.
  const joint = units.findIndex((unit, i) => i > determiner && i < claim && has(unit, 'and'));
  if (joint > 0 && isPlural(units[joint - 1])) return undefined;
  return isName(units[determiner - 1]) ? determiner - 1 : undefined;
}

/** "of Mistral AI", « de Mistral », "from DeepSeek". */
function ownerBehind(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  // "models copied from Llama 3"
  if (/^(?:copied|distilled|derived|stolen|made|built)$/.test(units[i]?.norm ?? '')) return undefined;
  // « les modèles open source et commerciaux de Mistral AI »
  while (isQuote(units[i]) || (i < start + 3 && (has(units[i], 'and') || isPlain(units[i])))) i++;
  if (!(has(units[i], 'of') || ['from', 'by', 'chez'].includes(units[i]?.norm ?? ''))) return undefined;
  // "models beaten by GPT-4": a model makes none; it may lead them.
  const maker = units[has(units[i + 1], 'definite') ? i + 2 : i + 1];
  if (
    AGENT.includes(units[i]?.norm ?? '') &&
    maker?.kind === 'mention' &&
    !maker.house &&
    !LED.test(units[i - 1]?.norm ?? '')
  )
    return undefined;
  // "two open-source LLMs from the Llama 2 and Flan-T5 families"
  let name = has(units[i + 1], 'definite') ? i + 2 : i + 1;
  // « de la famille Llama »
  if (has(units[name], 'group-noun')) name++;
  // "models of the GPT-4 class", "led by GPT-4 users"
  const led = AGENT.includes(units[i]?.norm ?? '');
  // "the release of the Kimi K2 agentic model"
  while (isQuote(units[name])) name++;
  const behind = isQuote(units[name + 1]) ? name + 2 : name + 1;
  // "an open-source assistant by Alibaba NLP"
  if (led && units[name]?.kind === 'organisation' && isPlain(units[behind])) return undefined;
  const noun = has(units[behind + 1], 'model-noun') && !led;
  const compound = (led || has(units[i + 1], 'definite')) && isPlain(units[behind]) && !units[behind]?.capital && !noun;
  return isName(units[name]) && !compound ? name : undefined;
}

const AGENT = ['by', 'par'];
const LED = /^(?:led|headed|emmenée?s|menée?s)$/;

function isName(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || unit?.kind === 'organisation';
}
