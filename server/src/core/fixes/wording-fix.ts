/** The fix that replaces a finding's words, with its title. */
import type { Fix, FixKind } from '../findings/finding.ts';
import type { Claim, LanguageId } from '../reading/reading.ts';
import type { Licence } from '../registry/entry.ts';
import type { Edit } from '../text/apply-edits.ts';
import { rewordClaim } from './wording.ts';
import type { Accurate } from './wording-level.ts';
import { rewordLicence } from './wording-licence.ts';
import { title } from './wording-titles.ts';

/** New words for a claim of openness. It changes what is said, so the author has to choose it. */
export function wordingFix(
  text: string,
  claim: Claim,
  { level, extent }: Accurate,
  messages: LanguageId,
): Fix | undefined {
  const edits = rewordClaim(text, claim, level, claim.language, extent);
  return edits && replacement('wording', edits, claim, messages);
}

/** The right name for a licence. */
export function licenceFix(text: string, claim: Claim, licence: Licence, messages: LanguageId): Fix | undefined {
  const edits = rewordLicence(text, claim, licence, claim.language);
  return edits && replacement('licence', edits, claim, messages);
}

function replacement(kind: FixKind, edits: readonly Edit[], claim: Claim, messages: LanguageId): Fix {
  return { title: title('replace', messages, mainText(edits, claim)), kind, applicability: 'review', edits };
}

/** The text that takes the claim's place; where the claim is only deleted, the words that say it instead. */
function mainText(edits: readonly Edit[], claim: Claim): string {
  const written = edits.filter(({ newText }) => newText !== '');
  const main = written.find(({ span }) => span.end > claim.span.start && span.start < claim.span.end) ?? written[0];
  return main?.newText ?? '';
}
