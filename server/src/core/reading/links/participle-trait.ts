/** A trait beside a participle behind the name: "Llama 3, trained on 15 trillion tokens and open source, …". */
import { beforeName, has, isMark, isPlain, type Unit } from '../units.ts';
import { isClosed } from './closed.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkParticipleTrait: LinkStep = ({ units, claim, group }) => {
  if (group.head !== undefined || group.mentions.length > 0 || !has(units[claim - 1], 'and')) return undefined;
  if (!isClosed(units, claim + 1) && !PLACE.test(units[claim + 1]?.norm ?? '')) return undefined;
  const comma = commaBefore(units, claim - 1);
  if (comma === undefined || units[comma - 1]?.kind !== 'mention') return undefined;
  // "a client for Llama 3, trained on …" may speak of the client.
  const tie = units[beforeName(units, comma - 1)];
  const held = has(tie, 'of', 'preposition', 'contrast', 'derived', 'and', 'or') || units[comma - 1]?.house;
  return held ? undefined : linkUnits(units, [comma - 1], 'apposition');
};

const PLACE = /^(?:on|under|via|sur|sous)$/;
const PARTICIPLE =
  /^(?:train(?:ed)?|built|released|developed|designed|made|tuned|entraînée?|conçue?|développée?)(?: .*)?$/;

/** The comma before the participle; what stands between names and claims nothing. */
function commaBefore(units: readonly Unit[], and: number): number | undefined {
  for (let i = and - 1; i > 0 && and - i <= LONGEST; i--) {
    const unit = units[i];
    if (isMark(unit, ',')) return PARTICIPLE.test(units[i + 1]?.norm ?? '') ? i : undefined;
    const passes =
      isPlain(unit) ||
      unit?.kind === 'organisation' ||
      isMark(unit, '.', '-') ||
      has(unit, 'preposition', 'of', 'determiner', 'definite', 'derived', 'release-verb', 'adverb', 'data-noun');
    if (!passes) return undefined;
  }
  return undefined;
}

const LONGEST = 14;
