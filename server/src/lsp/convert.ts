/** The only place where spans become ranges and findings become diagnostics. */
import { type Diagnostic, DiagnosticSeverity, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, type Finding, fill, type Localized, type Severity, type Span } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Analysed } from './documents.ts';
import { spokenLanguage } from './language.ts';
import { FINDING_SOURCE } from './requests.ts';

const RULE_PAGES = 'https://github.com/open-claims/open-claims/blob/main/docs/rules';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const MORE: Localized = {
  en: 'From here on {count} more findings are not shown, as the setting openClaims.maximumFindings is {most}.',
  fr: 'À partir d’ici, {count} autres signalements ne sont pas affichés, car le réglage openClaims.maximumFindings vaut {most}.',
};

/** At most so many findings, and a word on those that are left out. */
export function toDiagnostics(
  { document, analysis, checker }: Analysed,
  client: ClientFeatures,
  mostFindings: number,
): Diagnostic[] {
  const language = spokenLanguage(checker.settings, client.locale, analysis.reading.language);
  const { findings } = analysis;
  const left = findings.slice(mostFindings);
  const [first] = left;
  const counts = { count: String(left.length), most: String(mostFindings) };
  return [
    ...findings.slice(0, mostFindings).map((finding: Finding) => ({
      range: toRange(document, finding.span),
      severity: severities[finding.severity],
      code: finding.rule,
      codeDescription: { href: `${RULE_PAGES}/${finding.rule}.md` },
      source: FINDING_SOURCE,
      message: finding.message,
      ...(finding.related && client.showsRelated
        ? {
            relatedInformation: finding.related.map(({ span, message }) => ({
              location: { uri: document.uri, range: toRange(document, span) },
              message,
            })),
          }
        : {}),
    })),
    ...(first
      ? [
          {
            range: toRange(document, first.span),
            severity: DiagnosticSeverity.Information,
            source: FINDING_SOURCE,
            message: fill(MORE[language], counts),
          },
        ]
      : []),
    ...analysis.problems.map(({ span, message }) => ({
      range: toRange(document, span),
      severity: DiagnosticSeverity.Warning,
      source: FINDING_SOURCE,
      message: message[language],
    })),
  ];
}

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}
