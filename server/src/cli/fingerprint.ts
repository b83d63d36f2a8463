/** Names a finding by what it says, not by where it stands: moved lines and wrapped paragraphs keep their fingerprints. */
import { createHash } from 'node:crypto';
import { type Analysis, claimOf, type Finding, targetOf } from '../core/index.ts';

/** 16 hexadecimal digits of rule, model, claim and sentence; of a comment, its words. Equal sentences share one. */
export function fingerprintOf(finding: Finding, { source: { text }, reading }: Analysis): string {
  const claim = claimOf(finding, reading);
  const target = targetOf(finding, reading);
  const { start, end } = claim?.sentence ?? finding.span;
  const parts = [
    finding.rule,
    target ? [target.entry.id, target.unknownVersion ?? ''] : '',
    flat(text.slice(finding.span.start, finding.span.end)),
    flat(text.slice(start, end)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
