/** A sentence read without its beginning. */
import type { LinkContext } from './link.ts';

/** The same sentence without what stands before `start`. */
export function shifted(context: LinkContext, start: number): LinkContext {
  const { group } = context;
  const move = (at: number | undefined) => (at === undefined || at < start ? undefined : at - start);
  const head = move(group.head);
  const determiner = move(group.determiner);
  return {
    ...context,
    units: context.units.slice(start),
    claim: context.claim - start,
    group: {
      from: Math.max(0, group.from - start),
      to: group.to - start,
      mentions: group.mentions.map((at) => at - start),
      container: move(group.container),
      head,
      determiner,
    },
  };
}
