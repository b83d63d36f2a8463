/** A camp is named and then its member: "On the open-source side, Llama 2 leads", « Côté open source, Mistral 7B domine ». */
import { listFrom } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import { beforeName, has, isDash, isMark, isPlain, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

const CAMPS = ['side', 'front', 'camp', 'end'];

export const linkSide: LinkStep = ({ units, claim, lexicon }) => {
  const english =
    CAMPS.includes(units[claim + 1]?.norm ?? '') &&
    has(units[claim - 1], 'definite') &&
    has(units[claim - 2], 'preposition');
  const french = isCampBefore(units, claim);
  const dashed = inDashes(units, claim, lexicon.language.adjectiveBehind);
  if (dashed) return dashed;
  const field = !english && !french && isField(units, claim);
  if (!english && !french && !field) return undefined;
  for (let i = claim + 1; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === 'claim' || has(unit, 'contrast', 'but', 'negation') || isMark(unit, ';', ':')) return undefined;
    if (unit?.kind === 'mention') {
      // "In the open-source world, GPT-4 is the benchmark"
      if (unit.closed || !isPresented(units, i)) return undefined;
      const list = listFrom(units, i);
      // Of a whole field only who leads it is a member for sure.
      if (field && !isLeading(units, list?.to ?? units.length)) return undefined;
      return list && !isDeniedBehind(units, list.to) ? linkUnits(units, list.mentions, 'side') : undefined;
    }
  }
  return undefined;
};

/** "the open-source side — Mochi 1, LTX-Video — caught up", « L'open source chinois — DeepSeek, Qwen — casse les prix »: who the side is. */
function inDashes(units: readonly Unit[], claim: number, french: boolean): Link | undefined {
  const noun = CAMPS.includes(units[claim + 1]?.norm ?? '') ? claim + 1 : claim;
  if (!has(units[claim - 1], 'definite') || claim > 4) return undefined;
  // « L'open source chinois — …», but "the open-source question — …" is no side.
  const adjective = french && noun === claim && isPlain(units[noun + 1]);
  const dash = isDash(units[noun + 1]) ? noun + 1 : adjective && isDash(units[noun + 2]) ? noun + 2 : -1;
  if (dash < 0) return undefined;
  const list = listFrom(units, dash + 1, true);
  return list && list.mentions.length > 1 && isDash(units[list.to])
    ? linkUnits(units, list.mentions, 'side')
    : undefined;
}

/** "In the open-source world, …", « Dans le monde open source, … », « Dans l'open source, … ». */
function isField(units: readonly Unit[], claim: number): boolean {
  if (!['in', 'dans', 'sur'].includes(units[0]?.norm ?? '') || claim > 5) return false;
  const around = units.slice(1, claim + 3);
  return (
    around.some(({ norm }) => FIELDS.has(norm)) || (claim === 2 && units[1]?.norm === "l'" && isMark(units[3], ','))
  );
}

const FIELDS = new Set(
  'world|space|realm|category|segment|arena|field|landscape|monde|univers|segment|famille|catégorie|domaine|paysage|écosystème'.split(
    '|',
  ),
);
/** "leads", "is the best", "is king" */
export function isLeading(units: readonly Unit[], verb: number): boolean {
  if (LEADING.test(units[verb]?.norm ?? '')) return true;
  const best = has(units[verb + 1], 'definite') ? verb + 2 : verb + 1;
  return has(units[verb], 'copula') && BEST.test(units[best]?.norm ?? '');
}

export const BEST: RegExp =
  /^(?:best|leader|king|queen|champion|standard|reference|benchmark|unmatched|unrivalled|ahead|first|top|meilleure?|référence|roi|reine|championne?)$/;
const LEADING =
  /^(?:leads|led|leading|rules|reigns|dominates|shines|tops|stands|excels|domine|mène|règne|brille|caracole|excelle|triomphe)$/;

/** « Côté open source », « Du côté des modèles open source », « Sur le front de l'open source ». */
function isCampBefore(units: readonly Unit[], claim: number): boolean {
  for (let i = claim - 1; i >= Math.max(0, claim - 5); i--) {
    if (units[i]?.norm === 'côté') return true;
    if (['front', 'camp'].includes(units[i]?.norm ?? '') && has(units[i + 1], 'of')) return true;
    if (!has(units[i], 'of', 'definite', 'determiner', 'model-noun')) return false;
  }
  return false;
}

const FINDING = new Set(['find', 'have', 'see', 'trouve', 'trouvons', 'retrouve', 'compte']);

/** The name follows a comma or "there is": elsewhere it is no more than spoken of. */
function isPresented(units: readonly Unit[], mention: number): boolean {
  const before = units[beforeName(units, mention)];
  return isMark(before, ',') || has(before, 'copula', 'listing') || FINDING.has(before?.norm ?? '');
}
