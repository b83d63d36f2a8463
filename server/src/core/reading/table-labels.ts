/** What a cell names, where it is the label of a row or column. */
import { isApart } from './apart.ts';
import { isHouse } from './found-mention.ts';
import type { Passage } from './passage.ts';

/** A label that doesn't set its model apart: "GPT-4 (baseline)". */
export function membersOf(passage: Passage | undefined): readonly number[] {
  const named = labelOf(passage);
  const label = passage?.mentions[(named[0] ?? 0) - passage.firstMention];
  // "GPT-4†": a note tells more.
  if (passage && label && /^[†‡*]/.test(passage.tokens[label.to]?.norm ?? '')) return [];
  return passage && label && isApart(passage.tokens, label.to) ? [] : named;
}

/** A label names one model, or a house that stands for its models, and little else. */
export function labelOf(passage: Passage | undefined): readonly number[] {
  if (!passage) return [];
  const model = passage.mentions.findIndex(({ entry }) => entry.kind !== 'organisation');
  const index = model >= 0 ? model : passage.mentions.length === 1 ? passage.mentions.findIndex(isHouse) : -1;
  const label = passage.mentions[index];
  if (!label || label.derived || label.from > 2) return [];
  // "Plugin for GPT-4", "GPT-4 eval set": the row is about something else.
  if (
    passage.tokens
      .slice(0, label.from)
      .some(({ kind, norm }, i) => kind === 'word' && norm !== "'s" && !isOrganisation(passage, i))
  )
    return [];
  if (passage.tokens[label.to]?.kind === 'word') return [];
  const models = passage.mentions.filter(({ entry }) => entry.kind !== 'organisation');
  return models.length <= 1 && passage.tokens.length <= 12 ? [passage.firstMention + index] : [];
}

export function isOrganisation({ mentions }: Passage, token: number): boolean {
  return mentions.some(({ entry, from, to }) => entry.kind === 'organisation' && from <= token && token < to);
}
