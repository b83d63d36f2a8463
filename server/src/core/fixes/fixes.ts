/** Adds to each finding what the author can do about it: better words, a definition in a footnote, a comment to ignore it. */
import type { Finding, Fix } from '../findings/finding.ts';
import type { Claim } from '../reading/reading.ts';
import { messageLanguage } from '../rules/wording.ts';
import { attributionFix } from './attribution.ts';
import { cleanupFix } from './cleanup.ts';
import { termFix } from './define.ts';
import type { FixContext } from './fix-context.ts';
import { ignoreFixes } from './ignore-fixes.ts';
import { quotationFix } from './quotation-marks.ts';
import { visibleText } from './visible-text.ts';
import { licenceFix, wordingFix } from './wording-fix.ts';
import { accurateLevel, accurateLicence } from './wording-level.ts';

/** What doesn't depend on the rule, in the order in which it is offered: findings on the models of one claim share it. */
interface ClaimFixes {
  readonly words: readonly Fix[];
  /** Only where the claim says too much: what is true needs no other speaker. */
  readonly speakers: readonly Fix[];
  readonly notes: readonly Fix[];
}

/** Fixes are worked out when they are first asked for: most findings are drawn, few are fixed. */
export function withFixes(findings: readonly Finding[], context: FixContext): readonly Finding[] {
  const byClaim = new Map<Claim, ClaimFixes>();
  const ofClaim = (claim: Claim): ClaimFixes => {
    const known = byClaim.get(claim) ?? claimFixes(claim, context);
    byClaim.set(claim, known);
    return known;
  };
  const fixesOf = (finding: Finding): readonly Fix[] => {
    const claim = finding.claim === undefined ? undefined : context.reading.claims[finding.claim];
    if (!claim) return [cleanupFix(finding, context)];
    const { words, speakers, notes } = ofClaim(claim);
    const saysTooMuch = finding.verdict === 'overclaim' || finding.verdict === 'ambiguous';
    return [...words, ...(saysTooMuch ? speakers : []), ...notes, ...ignoreFixes(finding, context)];
  };
  return findings.map((finding) => {
    let fixes: readonly Fix[] | undefined;
    return {
      ...finding,
      get fixes() {
        fixes ??= fixesOf(finding);
        return fixes;
      },
    };
  });
}

function claimFixes(claim: Claim, context: FixContext): ClaimFixes {
  return {
    words: present(wordsFix(claim, context)),
    speakers: [...present(attributionFix(claim, context)), ...present(quotationFix(claim, context))],
    notes: present(termFix(claim, context)),
  };
}

function wordsFix(claim: Claim, { reading, registry, settings, source, document }: FixContext): Fix | undefined {
  const text = visibleText(source.text, document);
  const messages = messageLanguage(settings, claim.language);
  if (claim.level === 'licence') {
    const licence = accurateLicence(claim, { reading, registry });
    return licence && licenceFix(text, claim, licence, messages);
  }
  const accurate = accurateLevel(claim, { reading, registry, definition: settings.definition });
  return accurate && wordingFix(text, claim, accurate, messages);
}

function present(fix: Fix | undefined): readonly Fix[] {
  return fix ? [fix] : [];
}
