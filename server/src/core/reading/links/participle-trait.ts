/** A trait beside a participle behind the name: "Llama 3, trained on 15 trillion tokens and open source, …". */
import { beforeName, has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkParticipleTrait: LinkStep = ({ units, claim, group }) => {
  if (group.head !== undefined || group.mentions.length > 0 || !has(units[claim - 1], 'and')) return undefined;
  const next = units[claim + 1];
  if (!(next === undefined || next.kind === 'mark' || PLACE.test(next.norm))) return undefined;
  // "trained on texts both bought and open source", "on datasets public and open source"
  const last = units[claim - 2];
  if (isPlain(last) && !isPlural(last) && !/^\d/.test(last?.norm ?? '')) return undefined;
  const comma = commaBefore(units, claim - 1);
  if (comma === undefined || units[comma - 1]?.kind !== 'mention') return undefined;
  // "a client for Llama 3, trained on …" may speak of the client.
  const tie = units[beforeName(units, comma - 1)];
  const held = has(tie, 'of', 'preposition', 'contrast', 'derived', 'and', 'or') || units[comma - 1]?.house;
  return held ? undefined : linkUnits(units, [comma - 1], 'apposition');
};

const PLACE = /^(?:on|under|via|since|from|sur|sous|depuis|dès)$/;
const PARTICIPLE =
  /^(?:train(?:ed)?|built|released|developed|designed|made|tuned|entraînée?|conçue?|développée?)(?: .*)?$/;

/** The comma before the participle; what stands between names and claims nothing. */
function commaBefore(units: readonly Unit[], and: number): number | undefined {
  for (let i = and - 1; i > 0 && and - i <= LONGEST; i--) {
    const unit = units[i];
    if (isMark(unit, ',')) return PARTICIPLE.test(units[i + 1]?.norm ?? '') ? i : undefined;
    if (BETWEEN.test(unit?.norm ?? '')) return undefined;
    const passes =
      isPlain(unit) ||
      unit?.kind === 'organisation' ||
      isMark(unit, '.', '-') ||
      has(unit, 'preposition', 'of', 'determiner', 'definite', 'derived', 'release-verb', 'adverb', 'data-noun');
    if (!passes) return undefined;
  }
  return undefined;
}

const BETWEEN = /^(?:between|both|entre)$/;
const LONGEST = 14;
