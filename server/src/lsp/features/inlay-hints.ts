/** A few words beside each model's name, where the user has asked for them. */
import { type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver';
import { explainEntry, hintOf, labelled } from '../../core/index.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';

export const inlayHints: Feature = ({ connection, client, documents, settings, guard, host }) => {
  const answer = async ({ textDocument, range }: InlayHintParams): Promise<InlayHint[] | null> => {
    if (!documents.get(textDocument.uri) || !(await settings.shown(textDocument.uri)).inlayHints) return null;
    // Asked for last: what waits in between may come too late for the text.
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return null;
    const { document, analysis, checker } = analysed;
    const language = spokenLanguage(checker.settings, client.locale, analysis.reading.language);
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const { definition } = checker.settings;
    return analysis.reading.mentions
      .filter(({ span, entry }) => span.end >= start && span.start <= end && entry.kind !== 'organisation')
      .map(({ span, entry }) => {
        const { statement } = explainEntry(analysis.registry, entry, definition, language, { today: host.today() });
        return {
          position: document.positionAt(span.end),
          label: hintOf(analysis.registry, entry, language),
          paddingLeft: true,
          tooltip: {
            kind: MarkupKind.PlainText,
            value: labelled(entry.name, { en: statement, fr: statement })[language],
          },
        };
      });
  };
  connection.languages.inlayHint.on(guard.request('Hints', null, answer));
  if (client.refreshesHints)
    settings.onDidChange(() => void guard.task('Refresh', () => connection.languages.inlayHint.refresh()));
  return { inlayHintProvider: true };
};
