/** Openness that is granted: « Llama 3, tout open source qu'il est, … », "Open source as it is, Llama 3 …". */
import { listFrom } from '../mention-lists.ts';
import { beforeName, has, isMark, isNoun, isPlain, nameFrom, type Unit } from '../units.ts';
import { type LinkStep, linkUnits, spokenOf } from './link.ts';

export const linkConceded: LinkStep = ({ units, claim, group, discourse }) => {
  const behind = concessionBehind(units, claim);
  if (group.head !== undefined || behind === undefined) return undefined;
  const before = CONCEDING.test(units[claim - 1]?.norm ?? '') ? claim - 2 : claim - 1;
  // « Tout open source qu'il est, Llama 3 … »
  if (before < 0) {
    const name = isMark(units[behind], ',') ? nameFrom(units, behind + 1) : undefined;
    const list = name === undefined || units[name]?.house ? undefined : listFrom(units, name);
    // "Open source as they are, Llama 3 clients …"
    const next = units[list?.to ?? -1];
    const other = next?.norm === "'s" || isNoun(next);
    return list && !other ? linkUnits(units, list.mentions, 'opening') : undefined;
  }
  if (!isMark(units[before], ',', '(')) return undefined;
  const name = units[before - 1];
  const tie = units[beforeName(units, before - 1)];
  // « L'extension Llama 3, tout open source qu'elle est »
  if (
    has(tie, 'preposition', 'of', 'contrast', 'derived') ||
    (tie?.kind === 'word' && !has(tie, 'model-noun', 'group-noun', 'and', 'copula'))
  )
    return undefined;
  if (name?.kind === 'mention' && !name.house) return linkUnits(units, [before - 1], 'apposition');
  const points = has(name, 'model-noun') && has(units[before - 2], 'definite', 'demonstrative');
  return points ? spokenOf(discourse.antecedents, 'apposition') : undefined;
};

const CONCEDING = /^(?:tout|toute|si|aussi|as)$/;
const PRONOUNS = /^(?:it|they|ils?|elles?)$/;
const THOUGH = /^(?:though|as|qu'|que)$/;

/** Index behind "as it is", "though it may be", « qu'il soit ». */
function concessionBehind(units: readonly Unit[], claim: number): number | undefined {
  if (!THOUGH.test(units[claim + 1]?.norm ?? '') || !PRONOUNS.test(units[claim + 2]?.norm ?? '')) return undefined;
  let i = claim + 3;
  while (
    i < claim + 5 &&
    (has(units[i], 'copula', 'hypothetical') || /^(?:soit|soient|be|may)$/.test(units[i]?.norm ?? ''))
  )
    i++;
  return i > claim + 3 && !isPlain(units[i]) ? i : undefined;
}
