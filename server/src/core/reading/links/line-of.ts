/** A model as one of its maker's line: "Meta unveiled Llama 3, the latest version of its open-source model", « Gemma 3 est la dernière-née de ses modèles open source ». */
import { clauseStart } from '../clauses.ts';
import { subjectOf } from '../subjects.ts';
import { beforeName, has, isHyphen, isMark, isPlain, isPossessive, isQuote, type Unit } from '../units.ts';
import { nameBefore } from './apposed-name.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { overTime } from './over-time.ts';

const MEMBERS =
  /^(?:generation|version|iteration|release|members?|addition|instal?lment|update|upgrade|successor|first|second|third|fourth|fifth|latest|newest|génération|itération|mouture|membres?|version|déclinaison|née?|premi(?:er|ère)|dernier|dernière)$/;
const VERSION = /^version (?:of|de|d')$/;
/** How many words may praise the member: "the latest and largest addition". */
const PRAISE = 6;

export const linkLineOf: LinkStep = ({ units, claim, group }) => {
  const { head, determiner = group.from } = group;
  if (!has(units[head ?? -1], 'model-noun', 'group-noun') || !isEnded(units, group.to)) return undefined;
  const owner = ownerBefore(units, determiner) ?? ownerBefore(units, beforeFamily(units, group.from));
  if (owner === undefined) return undefined;
  const tie = overFamily(units, owner.from - 1);
  // "version of" is one word of comparison.
  const whole = VERSION.test(units[tie]?.norm ?? '');
  const member = whole ? tie : tie - 1;
  if (!whole && !(has(units[tie], 'of', 'preposition') && MEMBERS.test(units[member]?.norm ?? ''))) return undefined;
  const joint = openingOf(units, member);
  if (units.slice(0, claim).some((unit) => has(unit, 'negation', 'if', 'hypothetical'))) return undefined;
  const names = has(units[joint], 'copula') ? subjectNames(units, joint) : apposedNames(units, joint, units[group.to]);
  // "Ai2 tested Llama 3, the latest version of its open-source model and GPT-4"
  const behind = isMark(units[group.to], ',') ? units[group.to + 1] : units[group.to];
  const listed = has(behind, 'and');
  const others = units
    .slice(0, names[0] ?? 0)
    .some(({ kind, maker }) => kind === 'organisation' && maker !== units[names[0] ?? -1]?.maker);
  if (listed || others) return undefined;
  const sure = names.every((name) => !units[name]?.house && !isAnothers(units[name], owner.maker));
  return sure ? linkUnits(units, names, 'apposition') : undefined;
};

interface Owner {
  /** Index of its first unit. */
  readonly from: number;
  readonly maker: string | undefined;
}

/** "its", « son », "Meta's", "the company's" */
function ownerBefore(units: readonly Unit[], determiner: number): Owner | undefined {
  if (isPossessive(units[determiner])) return { from: determiner, maker: undefined };
  if (units[determiner]?.norm !== "'s") return undefined;
  const house = units[determiner - 1];
  if (house?.kind === 'organisation' || house?.house) return { from: determiner - 1, maker: house.maker };
  const firm = isPlain(house) && has(units[determiner - 2], 'definite');
  return firm ? { from: determiner - 2, maker: undefined } : undefined;
}

const isAnothers = (name: Unit | undefined, maker: string | undefined) =>
  maker !== undefined && name?.maker !== undefined && name.maker !== maker;

/** « sa nouvelle génération de modèles open source »: index of what owns the family. */
function beforeFamily(units: readonly Unit[], from: number): number {
  let i = has(units[from], 'of') ? from : from - 1;
  if (!has(units[i], 'of') || !has(units[i - 1], 'group-noun')) return -1;
  i -= 2;
  while (from - i < PRAISE && isPlain(units[i])) i--;
  return i;
}

/** "the latest in its *family of* open-source models" stands before the owner. */
function overFamily(units: readonly Unit[], tie: number): number {
  return has(units[tie], 'of') && has(units[tie - 1], 'group-noun') && has(units[tie - 2], 'of') ? tie - 2 : tie;
}

/** Index of what stands before "the latest and largest addition". */
function openingOf(units: readonly Unit[], member: number): number {
  let i = member - 1;
  while (
    member - i <= PRAISE &&
    (isPlain(units[i]) ||
      isQuote(units[i]) ||
      isHyphen(units[i], units[i + 1]) ||
      has(units[i], 'definite', 'determiner', 'adverb', 'and') ||
      /^l(?:es deux|a première|e premier)$/.test(units[i]?.norm ?? ''))
  )
    i--;
  return i;
}

/** The line is said to the end: no noun or verb goes on with it. */
function isEnded(units: readonly Unit[], end: number): boolean {
  const behind = units[end];
  return (
    behind === undefined || behind.kind === 'mark' || has(behind, 'preposition', 'of', 'relative', 'and', 'adverb')
  );
}

function subjectNames(units: readonly Unit[], verb: number): readonly number[] {
  const subject = subjectOf(units, verb, clauseStart(units, verb));
  return subject.kind === 'mentions' ? subject.units : [];
}

/** The name right before the comma, bracket or dash; in "Unlike Llama 2, the latest version of its …" nothing is explained. */
function apposedNames(units: readonly Unit[], joint: number, behind: Unit | undefined): readonly number[] {
  if (!isMark(units[joint], ',', '(', ':')) return [];
  const list = nameBefore(units, isMark(units[joint], ',') ? overTime(units, joint, behind) : joint);
  if (!list || has(units[beforeName(units, list.from)], 'contrast', 'preposition', 'derived', 'compare-verb'))
    return [];
  // « Pour rattraper Llama 3, la deuxième version de son modèle … », « son adversaire, Llama 3 : la première version … »
  const fronted =
    has(units[0], 'preposition', 'subordinator', 'contrast') &&
    !units.slice(0, list.from).some(({ kind }) => kind === 'mark');
  return fronted || (isMark(units[joint], ':') && list.from > 1) ? [] : list.mentions;
}
