/** The ways a claim is tied to a model, in order; the first that knows decides. */
import { has } from '../units.ts';
import { linkAnaphora } from './anaphora.ts';
import { linkApposition } from './apposition.ts';
import { linkGapping } from './gapping.ts';
import { linkHouse } from './house.ts';
import { linkInside } from './inside.ts';
import { linkInversion } from './inversion.ts';
import type { Link, LinkContext, LinkStep } from './link.ts';
import { linkList } from './list.ts';
import { aboutOf, linkPredicate } from './predicate.ts';
import { linkRelease } from './release.ts';
import { linkReverseList } from './reverse-list.ts';
import { linkRow } from './row.ts';

const steps: readonly LinkStep[] = [
  linkRelease,
  linkInside,
  linkList,
  linkReverseList,
  linkApposition,
  linkPredicate,
  linkInversion,
  linkGapping,
  linkHouse,
  linkAnaphora,
  linkRow,
];

export function linkClaim(context: LinkContext): Link {
  for (const step of steps) {
    const link = step(context);
    if (link) return link;
  }
  const { head } = context.group;
  const noun = head === undefined ? undefined : context.units[head];
  return { kind: 'settled', about: has(noun, 'model-noun') ? 'generic' : aboutOf(noun) };
}
