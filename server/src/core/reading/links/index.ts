/** The ways a claim is tied to a model, in order; the first that knows decides. */
import { bodyFrom } from '../frame.ts';
import { groupAround } from '../groups/group.ts';
import { has, isMark } from '../units.ts';
import { linkAllOfThem } from './all-of-them.ts';
import { linkAlongside } from './alongside.ts';
import { linkAmong } from './among.ts';
import { linkAnaphora } from './anaphora.ts';
import { linkAppended } from './appended.ts';
import { linkApposedList } from './apposed-list.ts';
import { linkApposition } from './apposition.ts';
import { linkApproach } from './approach.ts';
import { linkAsSuch } from './as-such.ts';
import { linkBehindNoun } from './behind-noun.ts';
import { linkChosen } from './chosen.ts';
import { linkCleft } from './cleft.ts';
import { linkColon } from './colon.ts';
import { linkConceded } from './conceded.ts';
import { linkContainer } from './container.ts';
import { linkDistributed } from './distributed.ts';
import { linkElaboration, linkNamedBehind } from './elaboration.ts';
import { linkForItsKind } from './for-its-kind.ts';
import { linkFronted } from './fronted.ts';
import { linkGapping } from './gapping.ts';
import { linkGuide } from './guide.ts';
import { linkHadTrait } from './had-trait.ts';
import { linkHouse } from './house.ts';
import { linkIdentity } from './identity.ts';
import { linkInside } from './inside.ts';
import { linkInstances } from './instances.ts';
import { linkInversion } from './inversion.ts';
import { linkItsModels } from './its-models.ts';
import { linkKeyed } from './keyed.ts';
import { linkLateTrait } from './late-trait.ts';
import { linkLicensed } from './licensed.ts';
import { linkLikeness } from './likeness.ts';
import { linkLineOf } from './line-of.ts';
import type { Link, LinkContext, LinkStep } from './link.ts';
import { linkList } from './list.ts';
import { linkMaker } from './maker.ts';
import { linkMaking } from './making.ts';
import { linkManner } from './manner.ts';
import { linkMembership } from './membership.ts';
import { linkNominal } from './nominal.ts';
import { linkNounInOpen } from './noun-in-open.ts';
import { linkObjectPronoun } from './object-pronoun.ts';
import { linkObjectRelative } from './object-relative.ts';
import { linkOpening } from './opening.ts';
import { linkOpeningHouse } from './opening-house.ts';
import { linkOpeningRival } from './opening-rival.ts';
import { linkOwnModel } from './own-model.ts';
import { linkParticipleTrait } from './participle-trait.ts';
import { aboutOf, linkPredicate } from './predicate.ts';
import { linkRange } from './range.ts';
import { linkRanked } from './ranked.ts';
import { linkReasonFirst } from './reason-first.ts';
import { linkRelease } from './release.ts';
import { linkReverseList } from './reverse-list.ts';
import { linkRole } from './role.ts';
import { linkRow } from './row.ts';
import { linkSecondParticiple } from './second-participle.ts';
import { shifted } from './shifted.ts';
import { linkShown } from './shown.ts';
import { linkSide } from './side.ts';
import { linkSomeOfThem } from './some-of-them.ts';
import { linkSought } from './sought.ts';
import { linkStanding } from './standing.ts';
import { linkSuited } from './suited.ts';
import { linkTopicFrame } from './topic-frame.ts';
import { isAmongThings, isLastItem } from './topic-list.ts';
import { linkTurn } from './turn.ts';
import { linkWeights } from './weights.ts';
import { linkWithIt } from './with-it.ts';

const steps: readonly LinkStep[] = [
  linkWeights,
  linkSide,
  linkObjectPronoun,
  linkManner,
  linkNounInOpen,
  linkRelease,
  linkObjectRelative,
  linkSecondParticiple,
  linkBehindNoun,
  linkInside,
  linkList,
  linkDistributed,
  linkSomeOfThem,
  linkRange,
  linkOwnModel,
  linkKeyed,
  linkContainer,
  linkReverseList,
  linkLineOf,
  linkApposedList,
  linkApposition,
  linkIdentity,
  linkMaking,
  linkNominal,
  linkCleft,
  linkWithIt,
  linkForItsKind,
  linkReasonFirst,
  linkMembership,
  linkOpeningRival,
  linkAsSuch,
  linkOpening,
  linkTopicFrame,
  linkAmong,
  linkRanked,
  linkLikeness,
  linkSought,
  linkSuited,
  linkNamedBehind,
  linkAlongside,
  linkPredicate,
  linkChosen,
  linkRole,
  linkAppended,
  linkConceded,
  linkLateTrait,
  linkParticipleTrait,
  linkHadTrait,
  linkGuide,
  linkApproach,
  linkTurn,
  linkShown,
  linkStanding,
  linkLicensed,
  linkInversion,
  linkGapping,
  linkFronted,
  linkRow,
  linkHouse,
  linkMaker,
  linkItsModels,
  linkOpeningHouse,
  linkElaboration,
  linkInstances,
  linkAnaphora,
  linkAllOfThem,
  linkColon,
];

const BEING = /^(?:being|étant)$/;

export function linkClaim(context: LinkContext): Link {
  const { claim, group, units } = context;
  // "under a proprietary licence" says nothing of the weights.
  const closed = units[claim]?.claim?.level === 'closed';
  if (closed && has(units[group.head ?? -1], 'other-noun')) return { kind: 'settled', about: 'generic' };
  // "OSS is an acronym", « open source est un terme »: the words themselves are spoken of.
  // "Llama 3's open sourcing is"
  const named = units[claim - 1]?.kind === 'mention' || units[claim - 1]?.norm === "'s";
  if (
    group.head === undefined &&
    !has(units[claim - 1], 'as') &&
    !BEING.test(units[claim - 1]?.norm ?? '') &&
    has(units[claim + 1], 'copula') &&
    (!isMark(units[claim - 1], ',') || units.slice(0, claim - 1).some((unit) => has(unit, 'copula'))) &&
    !named
  )
    return { kind: 'settled', about: 'generic' };
  const body = linkBody(context);
  if (body?.kind === 'linked') return body;
  const link = firstLink(context) ?? body ?? linkTerms(context);
  if (link) return link;
  const noun = group.head === undefined ? undefined : units[group.head];
  return { kind: 'settled', about: has(noun, 'model-noun') ? 'generic' : aboutOf(noun) };
}

/** "…, open-sourced under Apache 2.0": of what the licence is said. */
function linkTerms(context: LinkContext): Link | undefined {
  const { units, claim, lexicon } = context;
  const tie = units[claim + 1];
  const terms = has(units[claim + 2], 'definite', 'determiner') ? claim + 3 : claim + 2;
  if (!/^(?:under|sous)$/.test(tie?.norm ?? '') || units[terms]?.licence === undefined) return undefined;
  const group = groupAround(units, terms, lexicon.language.adjectiveBehind);
  const link = firstLink({ ...context, claim: terms, group });
  return link?.kind === 'linked' ? link : undefined;
}

function firstLink(context: LinkContext): Link | undefined {
  for (const step of steps) {
    const link = step(context);
    if (link) return link;
  }
  return undefined;
}

/** "However, with Llama 3 now open source, …": what a construction wants first comes behind the frame. */
function linkBody(context: LinkContext): Link | undefined {
  const { units, claim, group } = context;
  const from = bodyFrom(units);
  // "In this issue: Mistral 7B, open source, chips."
  if (isMark(units[from - 1], ':') && isLastItem(units, claim + 1)) return undefined;
  if (from > 0 && group.head === undefined && isAmongThings(units, claim)) return { kind: 'settled', about: 'generic' };
  return from > 0 && from <= group.from ? firstLink(shifted(context, from)) : undefined;
}
