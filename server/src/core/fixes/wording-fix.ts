/** The fix that replaces a finding's words, with its title. */
import type { Applicability, Fix, FixKind } from '../findings/finding.ts';
import type { Claim, LanguageId } from '../reading/reading.ts';
import type { Licence } from '../registry/entry.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { FixContext } from './fix-context.ts';
import { isSafe } from './safety.ts';
import { rewordClaim } from './wording.ts';
import type { Accurate } from './wording-level.ts';
import { rewordLicence } from './wording-licence.ts';
import { fixTitle } from './wording-titles.ts';

/** New words for a claim of openness. `text` is the visible text of the document. */
export function wordingFix(
  text: string,
  claim: Claim,
  accurate: Accurate,
  messages: LanguageId,
  context: FixContext,
): Fix | undefined {
  const reworded = rewordClaim(text, claim, accurate.level, claim.language, accurate.extent);
  if (!reworded) return undefined;
  const applicability = isSafe(text, claim, accurate, reworded, context) ? 'safe' : 'review';
  return replacement('wording', reworded.edits, claim, messages, applicability);
}

/** The right name for a licence. It states another fact, so the author has to choose it. */
export function licenceFix(text: string, claim: Claim, licence: Licence, messages: LanguageId): Fix | undefined {
  const edits = rewordLicence(text, claim, licence, claim.language);
  return edits && replacement('licence', edits, claim, messages, 'review');
}

function replacement(
  kind: FixKind,
  edits: readonly Edit[],
  claim: Claim,
  messages: LanguageId,
  applicability: Applicability,
): Fix {
  return { title: fixTitle('replace', messages, mainText(edits, claim)), kind, applicability, edits };
}

/** The text that takes the claim's place; where the claim is only deleted, the words that say it instead. */
function mainText(edits: readonly Edit[], claim: Claim): string {
  const written = edits.filter(({ newText }) => newText !== '');
  const main = written.find(({ span }) => span.end > claim.span.start && span.start < claim.span.end) ?? written[0];
  return main?.newText ?? '';
}
