/** Adds to each finding what the author can do about it: better words, a definition in a footnote, a comment to ignore it. */
import type { Finding, Fix } from '../findings/finding.ts';
import type { Claim } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { attributionFix } from './attribution.ts';
import { cleanupFix } from './cleanup.ts';
import { termFix } from './define.ts';
import type { FixContext } from './fix-context.ts';
import { ignoreFixes } from './ignore-fixes.ts';
import { quotationFix } from './quotation-marks.ts';
import { visibleText } from './visible-text.ts';
import { licenceFix, wordingFix } from './wording-fix.ts';
import { accurateLevel, accurateLicence } from './wording-level.ts';

/** Fixes are worked out when they are first asked for: most findings are drawn, few are fixed. */
export function withFixes(findings: readonly Finding[], context: FixContext): readonly Finding[] {
  // What doesn't depend on the rule: findings on the models of one claim share it.
  const words = keep((claim) => present(wordsFix(claim, context)));
  const speakers = keep((claim) => [
    ...present(attributionFix(claim, context)),
    ...present(quotationFix(claim, context)),
  ]);
  const notes = keep((claim) => present(termFix(claim, context)));
  const claimOf = ({ claim }: Finding) => (claim === undefined ? undefined : context.reading.claims[claim]);
  const fixesOf = (finding: Finding): readonly Fix[] => {
    const claim = claimOf(finding);
    if (!claim) return [cleanupFix(finding, context)];
    // What is true needs no other speaker.
    const saysTooMuch = finding.verdict === 'overclaim' || finding.verdict === 'ambiguous';
    return [
      ...words(claim),
      ...(saysTooMuch ? speakers(claim) : []),
      ...notes(claim),
      ...ignoreFixes(finding, context),
    ];
  };
  return findings.map((finding) => {
    let fixes: readonly Fix[] | undefined;
    return {
      ...finding,
      get fixes() {
        fixes ??= fixesOf(finding);
        return fixes;
      },
      get safeFix() {
        const claim = claimOf(finding);
        return claim && words(claim).find(({ applicability }) => applicability === 'safe');
      },
    };
  });
}

function keep(make: (claim: Claim) => readonly Fix[]): (claim: Claim) => readonly Fix[] {
  const made = new Map<Claim, readonly Fix[]>();
  return (claim) => {
    const fixes = made.get(claim) ?? make(claim);
    made.set(claim, fixes);
    return fixes;
  };
}

function wordsFix(claim: Claim, context: FixContext): Fix | undefined {
  const { reading, registry, settings, source, document } = context;
  const text = visibleText(source.text, document);
  const messages = messageLanguage(settings, claim.language);
  if (claim.level === 'licence') {
    const licence = accurateLicence(claim, { reading, registry });
    return licence && licenceFix(text, claim, licence, messages);
  }
  const accurate = accurateLevel(claim, { reading, registry, definition: settings.definition });
  return accurate && wordingFix(text, claim, accurate, messages, context);
}

function present(fix: Fix | undefined): readonly Fix[] {
  return fix ? [fix] : [];
}
