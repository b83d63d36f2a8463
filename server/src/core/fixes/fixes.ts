/** Adds to each finding what the author can do about it: better words, a definition in a footnote, a comment to ignore it. */
import { termFootnote } from '../explain/terms.ts';
import { readDirective } from '../findings/directive.ts';
import { claimOf, type Finding, type Fix } from '../findings/finding.ts';
import type { Format, ParsedDocument } from '../formats/format.ts';
import type { Claim, LanguageId, Reading } from '../reading/reading.ts';
import type { Registry } from '../registry/registry.ts';
import { messageLanguage } from '../rules/wording.ts';
import { RULE_IDS, type Settings } from '../settings/settings.ts';
import { firstFrom } from '../text/span.ts';
import { footnoteEdits } from './footnote.ts';
import { ignoreEdit } from './ignore.ts';
import { removeComment } from './remove-comment.ts';
import { licenceFix, wordingFix } from './wording-fix.ts';
import { accurateLevel, accurateLicence } from './wording-level.ts';
import type { AccurateLevel } from './wording-lexicon.ts';
import { term, title } from './wording-titles.ts';

export interface FixContext {
  readonly source: { readonly text: string };
  readonly format: Format;
  readonly document: ParsedDocument;
  readonly reading: Reading;
  readonly registry: Registry;
  readonly settings: Settings;
}

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
            : [...ofClaim(finding.claim), ...ignoreFix(finding, context)];
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
  // A note explains the word that it hangs on.
  const defined = ownTerm(claim);
  return [
    ...present(accurate && wordingFix(source.text, claim, accurate, messages)),
    ...(defined ? footnoteFix(claim, defined, messages, context) : []),
  ];
}

function ownTerm({ level }: Claim): AccurateLevel | undefined {
  if (level === 'free-software') return 'open-source';
  return level === 'open' || level === 'licence' ? undefined : level;
}

function footnoteFix(
  claim: Claim,
  level: AccurateLevel,
  messages: LanguageId,
  { source, document, format, settings }: FixContext,
): readonly Fix[] {
  const { language, span } = claim;
  const definition = termFootnote(level, language, settings.definition);
  const request = { after: span.end, level, language, name: level, definition };
  const made = footnoteEdits({ text: source.text, document, format }, request);
  if (!made) return [];
  const name = made.reused ? title('reuse', messages, made.reused) : title('footnote', messages, term(level, messages));
  return [{ title: name, kind: 'footnote', applicability: 'review', edits: made.edits }];
}

/** A comment that silences nothing can go; one that names no rule may be mistyped. */
function cleanupFix({ span }: Finding, { source, document, format, reading, settings }: FixContext): readonly Fix[] {
  const comment = document.comments[firstFrom(document.comments, span.start)];
  const rules = (comment && readDirective(comment)?.rules) ?? [];
  const applicability = rules.every((rule) => RULE_IDS.some((id) => id === rule)) ? 'safe' : 'review';
  const name = title('remove', messageLanguage(settings, reading.language));
  return [{ title: name, kind: 'cleanup', applicability, edits: [removeComment(source.text, span, format)] }];
}

function ignoreFix(finding: Finding, { source, document, format, reading, settings }: FixContext): readonly Fix[] {
  const { span, rule } = finding;
  const edits = ignoreEdit({ text: source.text, document, format }, { start: span.start, rule });
  if (!edits) return [];
  const name = title('ignore', messageLanguage(settings, claimOf(finding, reading)?.language ?? reading.language));
  return [{ title: name, kind: 'ignore', applicability: 'review', edits }];
}

function present(fix: Fix | undefined): readonly Fix[] {
  return fix ? [fix] : [];
}
