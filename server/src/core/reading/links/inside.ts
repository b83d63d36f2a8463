/** The model stands inside the claim's own noun group: "the open-source Llama models", « le modèle open source Llama 3 ». */
import { listFrom } from '../mention-lists.ts';
import { has } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkInside: LinkStep = ({ units, group }) => {
  const [first] = group.mentions;
  if (first === undefined) return undefined;
  const { head } = group;
  if (head !== undefined && has(units[head], 'software-noun', 'data-noun', 'other-noun')) {
    // "open-source Llama inference code" is about the code.
    return first < head ? undefined : linkUnits(units, namesBehind(units, head, group.mentions), 'inside');
  }
  // "open-source GPT-4 alternative" is about the alternative.
  if (head !== undefined && first < head && has(units[head], 'loose-noun')) return undefined;
  const last = group.mentions.at(-1) ?? first;
  const list = listFrom(units, last);
  return linkUnits(units, [...group.mentions.slice(0, -1), ...(list?.mentions ?? [last])], 'inside');
};

/** "the open-source library transformers Llama": a name behind other nouns is no model that is described. */
function namesBehind(
  units: Parameters<typeof listFrom>[0],
  head: number,
  mentions: readonly number[],
): readonly number[] {
  return has(units[head], 'model-noun') ? mentions : [];
}
