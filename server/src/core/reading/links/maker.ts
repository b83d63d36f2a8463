/** What a house does makes its models so: "Mistral releases a new open-source model", « DeepSeek publie des modèles open source ». */
import { beforeName, has, isMark, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const MAKING = new Set(
  'offer|provide|share|publish|release|develops|developed|builds|built|creates|created|trains|has|develop|développe|développé|crée|créé|entraîne|publiant|proposant|lançant|diffusant|a'.split(
    '|',
  ),
);
const GIVING = /^(?:offers?|gives?|provides?|offre|propose|fournit)$/;
const GERUNDS = new Set(
  'building|developing|creating|offering|making|publiant|proposant|lançant|diffusant|releasing|publishing'.split('|'),
);

const NOBODY: { readonly house?: number | undefined } = {};

export const linkMaker: LinkStep = ({ units, claim, group, discourse }) => {
  const { head } = group;
  if (head === undefined || !has(units[head], 'model-noun')) return undefined;
  let i = group.from - 1;
  while (isQuote(units[i]) || has(units[i], 'adverb', 'determiner')) {
    if (NONE.has(units[i]?.norm ?? '')) return undefined;
    i--;
  }
  // ", builds open-source models": behind a comma the verb seems part of the group.
  // "offers companies open-source models"
  const inside = isPlain(units[group.from]) && isPlural(units[group.from]) && group.from < claim;
  const giving = givingBefore(units, inside ? group.from : i);
  if (giving !== undefined) i = giving;
  const making = units[group.from]?.norm ?? '';
  if (isPlain(units[group.from]) && (MAKING.has(making) || GERUNDS.has(making)) && group.from < claim) i = group.from;
  const verb = units[i];
  // "made open-source models look slow"
  const own = units.slice(group.from, claim);
  if (own.some(({ norm }) => NONE.has(norm))) return undefined;
  // "has used open-source models"
  if (has(units[group.from - 1], 'have') && isPlain(own[0]) && /(?:ed|é|ée|és)$/.test(own[0]?.norm ?? ''))
    return undefined;
  if (has(units[group.to], 'copula', 'distance')) return undefined;
  if (/^ma[dk]/.test(verb?.norm ?? '') && isPlain(units[group.to]) && !has(units[group.to], 'adverb')) return undefined;
  // « DeepSeek surprend avec des modèles open source »
  if (['with', 'avec', 'par'].includes(verb?.norm ?? '')) {
    const won = units.slice(Math.max(0, i - 6), i).some(({ norm }) => WINNING.test(norm));
    const winner = won ? makerBefore(units, i, true) : undefined;
    return winner === undefined ? undefined : linkUnits(units, [winner], 'maker');
  }
  const gerund = GERUNDS.has(verb?.norm ?? '');
  if (!gerund && giving === undefined && !has(verb, 'release-verb') && !MAKING.has(verb?.norm ?? '')) return undefined;
  if (isByOthers(units, group.to)) return undefined;
  const { house } = COMPANY.has(units[i - 1]?.norm ?? '') && i <= 3 ? discourse : NOBODY;
  if (house !== undefined) return { kind: 'linked', mentions: [house], via: 'maker' };
  const models = bracketedModels(units, i - 1);
  if (models.length > 0) return linkUnits(units, models, 'maker');
  const named = bracketedHouses(units, i - 1);
  if (named.length > 0) return linkUnits(units, named, 'maker');
  const maker = makerBefore(units, i, gerund);
  // « Gemma 3 : Google lance un modèle open source »
  const titled = titleOf(units, maker);
  if (titled !== undefined && !isPlural(units[head])) return linkUnits(units, [titled], 'maker');
  return maker === undefined ? undefined : linkUnits(units, [maker], 'maker');
};

/** The model of a house that a label right before the house names. */
function titleOf(units: readonly Unit[], house: number | undefined): number | undefined {
  const name = (house ?? 0) - 2;
  const labelled = name >= 0 && isMark(units[name + 1], ':') && units[name]?.kind === 'mention' && !units[name]?.house;
  return labelled && units[name]?.maker === units[house ?? -1]?.maker ? name : undefined;
}

/** The verb before those who are given: "offers small companies", « propose aux entreprises ». */
function givingBefore(units: readonly Unit[], receiver: number): number | undefined {
  if (!isPlural(units[receiver]) || units[receiver]?.kind !== 'word' || has(units[receiver], 'model-noun'))
    return undefined;
  let i = receiver - 1;
  while (i > receiver - 4 && (isPlain(units[i]) || TO.has(units[i]?.norm ?? '')) && !isGiving(units[i])) i--;
  return isGiving(units[i]) ? i : undefined;
}

const isGiving = (unit: Unit | undefined) => GIVING.test(unit?.norm ?? '');
const TO = new Set(['aux', 'à', 'the', 'its', 'les', 'ses', 'their']);

/** "no open-source models", "few": not what the house stands for. */
const NONE = new Set([
  'no',
  'few',
  'any',
  'other',
  'aucun',
  'aucune',
  'peu',
  "peu d'",
  'peu de',
  'certain',
  'certains',
  'third',
  'tiers',
]);

/** « Elle développe », "The company releases": the house spoken of. */
const COMPANY = new Set([
  'elle',
  'it',
  'they',
  'il',
  'company',
  'startup',
  'lab',
  'entreprise',
  'société',
  'start-up',
  'laboratoire',
]);

/** What a house does with models of its own. */
const WINNING = /^(?:surpr|impress|séduit|bouscul|shook|stunn|wow|made waves|conqui|étonn|amaz|connaître$|name$)/;

const CEASING = /^(?:stop|ceas|refus|avoid|cess|arrêt|évit|renonc|delay)/;

/** « les laboratoires chinois (Z.ai, DeepSeek) publient … »: the houses that brackets right before the verb name. */
function bracketedHouses(units: readonly Unit[], close: number): readonly number[] {
  if (!isMark(units[close], ')')) return [];
  const open = units.findLastIndex((unit, i) => i < close && isMark(unit, '('));
  const inner = units.slice(open + 1, close);
  const listed = inner.every((unit) => unit.kind !== 'claim' && !has(unit, 'copula', 'negation', 'contrast'));
  if (open < 1 || !listed || (!isPlural(units[open - 1]) && !isPlural(units[open - 2]))) return [];
  return inner.flatMap(({ house }, i) => (house ? [open + 1 + i] : []));
}

/** "Meta (Llama 3) and Google (Gemma 2) publish …": the models that brackets behind their makers name. */
function bracketedModels(units: readonly Unit[], close: number): readonly number[] {
  if (!isMark(units[close], ')')) return [];
  const found: number[] = [];
  let inside = false;
  for (let i = close; i >= 0; i--) {
    const unit = units[i];
    if (isMark(unit, ')')) inside = true;
    else if (isMark(unit, '(')) inside = false;
    else if (inside && unit?.kind === 'mention') found.unshift(i);
    else if (inside && !isMark(unit, ',') && !has(unit, 'and')) return [];
    else if (!inside && !(unit?.kind === 'organisation' || unit?.house || isMark(unit, ',') || has(unit, 'and')))
      return [];
  }
  return found;
}

function isHeld(units: readonly Unit[], house: number): boolean {
  const tie = beforeName(units, house);
  // « des startups comme DeepSeek » are the house, "as DeepSeek" isn't.
  const named = units.slice(Math.max(0, tie - 4), tie);
  if (has(units[tie], 'list-intro') && named.some((unit) => isPlural(unit) || unit.norm === 'des')) return false;
  return has(units[tie], 'of', 'preposition', 'contrast', 'derived', 'as');
}

/** The house before an insertion between two commas that names nobody else. */
function insertionBefore(units: readonly Unit[], comma: number): number | undefined {
  const open = units.findLastIndex((unit, i) => i < comma && isMark(unit, ','));
  const between = units.slice(open + 1, comma);
  const plain = between.every((unit) => unit.kind === 'word' && !has(unit, 'relative', 'contrast', 'derived'));
  return open > 0 && open <= 3 && between.length <= 10 && plain && units[open - 1]?.house ? open - 1 : undefined;
}

const PEOPLE =
  /^(?:employees?|engineers?|researchers?|founders?|alumni|staff|investors?|rivals?|competitors?|customers?|partners?|spin|offs?|spin-offs?|employés?|ingénieurs?|chercheurs?|fondateurs?|anciens?|rivaux|concurrents?|clients?)$/;

/** Models of others: "from third parties", "made by AI2", "by other labs". */
const OTHERS = /^(?:third|other|others|partners?|tiers|autres|partenaires?)$/;

function isByOthers(units: readonly Unit[], start: number): boolean {
  const tail = units.slice(start, start + 5);
  return tail.some(({ norm, kind }, i) => {
    const tied = /^(?:by|from|par)$/.test(tail[i - 1]?.norm ?? '');
    return OTHERS.test(norm) || (tied && kind === 'organisation');
  });
}

/** The house that opens the clause of the verb. */
function makerBefore(units: readonly Unit[], verb: number, gerund: boolean): number | undefined {
  // "Engineers who left DeepSeek are building": a finite verb is its subject's alone.
  if (gerund && has(units[verb - 1], 'copula', 'adverb')) {
    let subject = verb - 1;
    while (has(units[subject], 'copula', 'adverb', 'have')) subject--;
    return units[subject]?.house &&
      !isHeld(units, subject) &&
      !has(units[subject - 1], 'relative') &&
      !isPlain(units[subject - 1])
      ? subject
      : undefined;
  }
  for (let i = verb - 1; i >= 0 && verb - i <= (gerund ? 16 : 6); i--) {
    const unit = units[i];
    if (unit?.kind === 'mention' || unit?.kind === 'organisation') {
      if (!unit.house) return undefined;
      return isHeld(units, i) ? undefined : i;
    }
    // « Mistral AI, entreprise fondée en 2023, développe … »
    const insertion = isMark(unit, ',') && i === verb - 1 ? insertionBefore(units, i) : undefined;
    if (insertion !== undefined) return isHeld(units, insertion) ? undefined : insertion;
    // "DeepSeek employees have released"
    if (CEASING.test(unit?.norm ?? '') || (!gerund && PEOPLE.test(unit?.norm ?? ''))) return undefined;
    if (has(unit, 'negation', 'but', 'pronoun', 'if', 'hypothetical') || isMark(unit, ';', ':', ',')) return undefined;
    if (!gerund && !isPlain(unit) && !has(unit, 'adverb', 'have', 'relative') && !isQuote(unit)) return undefined;
  }
  return undefined;
}
