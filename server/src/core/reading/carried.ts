/** What a passage hands on to the next: the one model it speaks of, which "It" at the next one's start may mean. */
import type { Carried } from './antecedents.ts';
import type { Passage } from './passage.ts';

const LOWEST = 9;

/** What is carried on behind a passage, given what it was handed itself. */
export function carriedBehind(passage: Passage, before: Carried | undefined): Carried | undefined {
  const { segment, mentions, firstMention } = passage;
  if (segment.cell || segment.kind === 'footnote' || segment.kind === 'caption') return before;
  const heading = segment.kind === 'heading';
  const level = heading ? (segment.level ?? 1) : LOWEST;
  const models = mentions.flatMap((mention, i) =>
    mention.entry.kind === 'organisation' || mention.derived ? [] : [{ mention, i }],
  );
  const all = models.map(({ i }) => firstMention + i);
  if (all.length === 0) return heading && before && level <= before.level ? undefined : before;
  const single = new Set(models.map(({ mention }) => mention.entry.id)).size === 1;
  return {
    offer: { one: single ? all.slice(0, 1) : [], all },
    heads: heading && single,
    level: heading ? level : (before?.level ?? LOWEST),
  };
}
