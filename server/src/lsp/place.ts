/** What stands at a place in a text: a mention of a model, or a claim. */
import type { Claim, Finding, Mention, Span } from '../core/index.ts';
import type { Analysed } from './documents.ts';

export type Place = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'mention'; readonly mention: Mention; readonly span: Span }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly span: Span }
);

/** The shortest mention or claim at the offset; one that only ends there comes last. */
export function placeAt({ analysis }: Analysed, offset: number): Place | undefined {
  const { reading, findings } = analysis;
  const mention = nearest(reading.mentions, offset);
  const claim = nearest(reading.claims, offset);
  if (mention && (!claim || compare(offset)(mention, claim) <= 0)) {
    const index = reading.mentions.indexOf(mention);
    return {
      kind: 'mention',
      mention,
      span: mention.span,
      findings: findings.filter(({ target }) => target === index),
    };
  }
  if (!claim) return undefined;
  const index = reading.claims.indexOf(claim);
  return { kind: 'claim', claim, span: claim.span, findings: findings.filter((finding) => finding.claim === index) };
}

interface Placed {
  readonly span: Span;
}

function nearest<T extends Placed>(all: readonly T[], offset: number): T | undefined {
  return all.filter(({ span }) => span.start <= offset && offset <= span.end).sort(compare(offset))[0];
}

function compare(offset: number) {
  const length = ({ span }: Placed) => span.end - span.start;
  const endsHere = ({ span }: Placed) => Number(span.end === offset);
  return (a: Placed, b: Placed) => endsHere(a) - endsHere(b) || length(a) - length(b);
}
