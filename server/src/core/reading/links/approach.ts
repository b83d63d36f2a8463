/** What a model or its makers stand for: "Llama 3 takes an open-source approach", « Llama 3 joue la carte de l'open source ». */
import { clauseStart } from '../clauses.ts';
import { listFrom } from '../mention-lists.ts';
import { subjectOf } from '../subjects.ts';
import { has, isNoun, isOwner, isPlain, isQuote, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';
import { beforeTime, pastTime } from './over-time.ts';

const APPROACHES = new Set(
  'approach|philosophy|ethos|path|route|strategy|stratégie|approche|philosophie|voie|démarche|logique'.split('|'),
);
const TAKING = new Set(
  'takes|took|follows|followed|adopts|adopted|embraces|embraced|adopte|suit|embrasse|privilégie|choisit|joue|mise|parie|fait'.split(
    '|',
  ),
);

export const linkApproach: LinkStep = ({ units, claim, group }) => {
  const noun = group.head ?? (units[claim + 1]?.kind === 'word' ? claim + 1 : claim - 1);
  const before = cardBefore(units, claim);
  const named = APPROACHES.has(units[noun]?.norm ?? '');
  const choice = choiceOf(units, claim, before, named ? noun : claim);
  const common = COMMONS.test(units[group.head ?? -1]?.norm ?? '');
  const made = named ? madeBy(units, noun) : undefined;
  if (made) return made;
  if (before === undefined && !named && ((group.head !== undefined && !common) || choice === undefined))
    return undefined;
  if (units.slice(0, claim).some((unit) => HALFWAY.includes(unit.norm))) return undefined;
  // "an open-source approach to pieces", "an open-source path tracer"
  const commons = COMMONS.test(units[claim + 1]?.norm ?? '') ? 2 : 1;
  const end = pastTime(
    units,
    choice !== undefined && !named ? claim + commons : Math.max(claim, noun, group.to - 1) + 1,
  );
  const behind = units[end];
  const chosen = choice !== undefined && has(behind, 'preposition', 'list-intro') ? chosenWith(units, end) : undefined;
  if (chosen) return chosen;
  const fronted = choice === undefined || named ? undefined : frontedWith(units, choice);
  if (fronted) return fronted;
  if (!(behind === undefined || behind.kind === 'mark' || has(behind, 'and', 'but'))) return undefined;
  let verb = (before ?? Math.min(group.from, noun, claim)) - 1;
  while (isQuote(units[verb]) || has(units[verb], 'adverb', 'determiner')) verb--;
  if (!TAKING.has(units[verb]?.norm ?? '')) return undefined;
  const subject = subjectOf(units, verb, clauseStart(units, verb));
  // "Mistral" may be the house, which has other models too.
  if (subject.kind !== 'mentions' || subject.units.some((i) => units[i]?.house)) return undefined;
  // "The rival of GPT-4 takes …"
  if (subject.units.some((i) => has(units[i - 1], 'of'))) return undefined;
  return linkUnits(units, subject.units, 'predicate');
};

/** "This open-source approach has made Llama 3 …": the model that it served. */
function madeBy(units: readonly Unit[], noun: number): Link | undefined {
  let i = noun + 1;
  while (has(units[i], 'have', 'adverb')) i++;
  if (!/^(?:made|makes|turned|fait|rendu)$/.test(units[i]?.norm ?? '') || !has(units[0], 'demonstrative', 'definite'))
    return undefined;
  return units[i + 1]?.kind === 'mention' && !units[i + 1]?.house ? linkUnits(units, [i + 1], 'predicate') : undefined;
}

const CHOOSING =
  /^(?:doubles|doubled|doubling|bets|bet|betting|going|goes|gone|went|chose|chooses|chosen|choosing|takes|took|taken|taking|follows|embraces|returns|returned|returning|back|contributes|contributed|contributing|renoue|renoué|revient|revenu|retourne|contribue|contribué|mise|misé|misent|parie|parié|joue|joué|fait|choisit|choisi|opte|opté|adopts|adopted|adopte|adopté|pursues|poursuit)$/;

/** "is betting on open source", « fait le choix de l'open source »: index of the verb. */
function choiceOf(units: readonly Unit[], claim: number, before: number | undefined, noun: number): number | undefined {
  let verb = (before ?? Math.min(claim, noun)) - 1;
  while (has(units[verb], 'definite', 'determiner') && TO.test(units[verb - 1]?.norm ?? '')) verb--;
  if (TO.test(units[verb]?.norm ?? '')) verb = beforeTime(units, verb - 1);
  // "doubles down on"
  if (units[verb]?.norm === 'down') verb--;
  while (isQuote(units[verb]) || has(units[verb], 'adverb', 'determiner', 'definite')) verb--;
  return CHOOSING.test(units[verb]?.norm ?? '') ? verb : undefined;
}

/** "with Llama 3", « avec son modèle Gemma 3 »: what a house makes so. */
function chosenWith(units: readonly Unit[], at: number, made = false): Link | undefined {
  // « en publiant Llama 3 », "by releasing Llama 3"
  const deed = ['en', 'by'].includes(units[at]?.norm ?? '') && RELEASING.test(units[at + 1]?.norm ?? '');
  if (!deed && !['with', 'avec', 'for', 'pour', 'grâce à'].includes(units[at]?.norm ?? '')) return undefined;
  let i = deed ? at + 2 : at + 1;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'determiner', 'definite', 'model-noun', 'group-noun'))
    i++;
  if (units[i]?.kind !== 'mention' || units[i]?.house) return undefined;
  const house = made || units.slice(0, at).some(({ kind, house }) => kind === 'organisation' || house);
  const list = house ? listFrom(units, i) : undefined;
  // "with Whisper's companion library", "with a Llama 3 tokenizer"
  const next = units[list?.to ?? -1];
  if (next?.norm === "'s" || isPlain(next) || isNoun(next)) return undefined;
  return list && linkUnits(units, list.mentions, 'predicate');
}

/** "With Llama 3, Meta bets on open source", « Avec Llama 3, Meta mise sur l'open source ». */
function frontedWith(units: readonly Unit[], verb: number): Link | undefined {
  const comma = units.findIndex((unit) => unit.kind === 'mark' && !isQuote(unit));
  const maker = units.slice(comma + 1, verb);
  const house = maker.some(({ kind, house: own, norm }) => kind === 'organisation' || own || COMPANY.test(norm));
  const negated = maker.some(
    (unit) => has(unit, 'negation', 'hypothetical') || (unit.kind === 'mention' && !unit.house),
  );
  if (comma < 0 || comma > verb || !house || negated) return undefined;
  return chosenWith(units.slice(0, comma), 0, true);
}

const RELEASING = /^(?:publi|libér|lanç|dévoil|diffus|ouvr|releas|publish|launch|unveil)(?:ant|ing)$/;

const TO = /^(?:on|for|to|with|à|avec)$/;
/** What one contributes to, or comes back to. */
const COMMONS = /^(?:ecosystem|community|movement|world|camp|écosystème|communauté|mouvement|monde)$/;

const HALFWAY = ['only', 'half', 'almost', 'presque', 'seulement'];

const COMPANY = /^(?:company|firm|start|startup|lab|laboratory|group|entreprise|société|firme|groupe|laboratoire)$/;

/** « la carte de l'open source », « sur l'open source »: index of the first of these words. */
function cardBefore(units: readonly Unit[], claim: number): number | undefined {
  if (units[claim - 1]?.norm !== "l'") return undefined;
  if (units[claim - 2]?.norm === 'sur') return claim - 2;
  const card = ['carte', 'pari', 'choix'].includes(units[claim - 3]?.norm ?? '') && has(units[claim - 2], 'of');
  return card && has(units[claim - 4], 'definite') ? claim - 4 : undefined;
}
