/** Adds to each finding what the author can do about it: better words, a definition in a footnote, a comment to ignore it. */
import { readDirective } from '../findings/directive.ts';
import type { Finding, Fix } from '../findings/finding.ts';
import { messageLanguage } from '../rules/wording.ts';
import { RULE_IDS } from '../settings/settings.ts';
import { firstFrom } from '../text/span.ts';
import { attributionFix } from './attribution.ts';
import { termFix } from './define.ts';
import type { FixContext } from './fix-context.ts';
import { ignoreFixes } from './ignore-fixes.ts';
import { quotationFix } from './quotation-marks.ts';
import { removeComment } from './remove-comment.ts';
import { licenceFix, wordingFix } from './wording-fix.ts';
import { accurateLevel, accurateLicence } from './wording-level.ts';
import { fixTitle } from './wording-titles.ts';

/** Fixes are worked out when they are first asked for: most findings are drawn, few are fixed. */
export function withFixes(findings: readonly Finding[], context: FixContext): readonly Finding[] {
  const byClaim = new Map<number, readonly Fix[]>();
  const ofClaim = (index: number): readonly Fix[] => {
    const known = byClaim.get(index) ?? claimFixes(index, context);
    byClaim.set(index, known);
    return known;
  };
  return findings.map((finding) => {
    let fixes: readonly Fix[] | undefined;
    return {
      ...finding,
      get fixes() {
        fixes ??=
          finding.claim === undefined
            ? cleanupFix(finding, context)
            : [...ofClaim(finding.claim), ...ignoreFixes(finding, context)];
        return fixes;
      },
    };
  });
}

/** What doesn't depend on the rule: findings on the several targets of one claim share it. */
function claimFixes(index: number, context: FixContext): readonly Fix[] {
  const { reading, registry, settings, source } = context;
  const claim = reading.claims[index];
  if (!claim) return [];
  const messages = messageLanguage(settings, claim.language);
  if (claim.level === 'licence') {
    const licence = accurateLicence(claim, { reading, registry });
    return present(licence && licenceFix(source.text, claim, licence, messages));
  }
  const accurate = accurateLevel(claim, { reading, registry, definition: settings.definition });
  return [
    ...present(accurate && wordingFix(source.text, claim, accurate, messages)),
    ...present(attributionFix(claim, context)),
    ...present(quotationFix(claim, context)),
    ...present(termFix(claim, context)),
  ];
}

/** A comment that silences nothing can go; one that names no rule may be mistyped. */
function cleanupFix({ span }: Finding, { source, document, format, reading, settings }: FixContext): readonly Fix[] {
  const comment = document.comments[firstFrom(document.comments, span.start)];
  const rules = (comment && readDirective(comment)?.rules) ?? [];
  const applicability = rules.every((rule) => RULE_IDS.some((id) => id === rule)) ? 'safe' : 'review';
  const name = fixTitle('remove', messageLanguage(settings, reading.language));
  return [{ title: name, kind: 'cleanup', applicability, edits: [removeComment(source.text, span, format)] }];
}

function present(fix: Fix | undefined): readonly Fix[] {
  return fix ? [fix] : [];
}
