/** Whether the claim's group is enough to explain a name: a trait between marks, a noun group of its own. */
import type { Group } from '../groups/group.ts';
import { isTurned } from '../tagline.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import type { Joint } from './apposition-joint.ts';
import { endsLikewise, isClosed } from './closed.ts';
import { isDoer, isMade, isUnknownKind } from './doer.ts';

/** A claim's group behind a joint. */
export interface Explanation {
  readonly units: readonly Unit[];
  /** Unit index of the claim. */
  readonly claim: number;
  readonly group: Group;
  readonly joint: Joint;
  /** What follows the group. */
  readonly behind: Unit | undefined;
}

export interface Apposition extends Explanation {
  /** The group tells of a program. */
  readonly tool: boolean;
  /** The claim stands between marks without a noun. */
  readonly alone: boolean;
}

export function standsAlone({ units, claim, group, joint, behind }: Explanation): boolean {
  const { head, determiner, from, to } = group;
  return (
    head === undefined &&
    (determiner === undefined || joint.all) &&
    (isClosed(units, to) || (/sourced$/.test(units[claim]?.norm ?? '') && has(behind, 'preposition'))) &&
    (has(behind, 'and', 'preposition') ||
      !isPlain(behind) ||
      endsLikewise(units, to) ||
      (has(behind, 'adverb') && isMark(units[to + 1], ',', '.', ')'))) &&
    !isTurned(units[from]) &&
    (joint.at === from - 1 || joint.all || joint.conceded || joint.contrasted)
  );
}

/** A comma alone is weak: a noun group of its own has to stand between, or the claim alone between two commas. */
export function isWeak(apposition: Apposition): boolean {
  const { group, joint, alone } = apposition;
  const nounGroup = group.determiner !== undefined && group.head !== undefined;
  if (!joint.comma || alone || nounGroup || joint.role) return false;
  return !isBare(apposition) && !isLikened(apposition) && !isItsMakers(apposition);
}

/** « GPT-4, modèle propriétaire, »: a bare noun group right behind the comma. */
function isBare({ units, group, joint, behind }: Explanation): boolean {
  return (
    group.head !== undefined &&
    !has(behind, 'copula', 'compare-verb', 'or') &&
    (group.from === joint.at + 1 || joint.conceded || joint.generation) &&
    !isPlural(units[group.head])
  );
}

/** "StarCoder, an open-source version of Copilot" holds its noun in the words of comparison. */
const isLikened = ({ group, behind }: Explanation) =>
  group.head === undefined && group.determiner !== undefined && has(behind, 'contrast');

/** "Whisper, OpenAI's open-source speech recogniser": whose it is makes an unknown noun the name's. */
function isItsMakers({ units, claim, group, joint }: Explanation): boolean {
  const { head, determiner } = group;
  const first = joint.at + 1;
  if (head !== undefined) return false;
  if (isMade(units, first, determiner, claim)) return true;
  const article = determiner === first && /^(?:an?|the)$/.test(units[determiner]?.norm ?? '');
  return article && (isDoer(units, claim) || (units[joint.at - 1]?.closed !== true && isUnknownKind(units, claim)));
}
