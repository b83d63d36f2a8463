/** The number of claims under each heading, where the user has asked for it. */
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver';
import { firstFrom, type LanguageId } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';

export const codeLens: Feature = ({ connection, client, documents, settings, guard }) => {
  const answer = async ({ textDocument }: CodeLensParams): Promise<CodeLens[] | null> => {
    if (!documents.get(textDocument.uri) || !(await settings.shown(textDocument.uri)).codeLens) return null;
    // Asked for last: what waits in between may come too late for the text.
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return null;
    return lensesOf(analysed, client.locale);
  };
  connection.onCodeLens(guard.request('Code lenses', null, answer));
  if (client.refreshesLenses)
    settings.onDidChange(() => void guard.task('Refresh', () => connection.sendRequest(CodeLensRefreshRequest.type)));
  return { codeLensProvider: {} };
};

/** Up to the next heading, whatever its level. Headings without claims get none. */
function lensesOf({ analysis, checker, document }: Analysed, locale: string | undefined): CodeLens[] {
  const { reading, findings } = analysis;
  const headings = analysis.document.segments.filter(({ kind }) => kind === 'heading');
  const claims = reading.claims.filter(({ targets }) => targets.length > 0).sort((a, b) => a.span.start - b.span.start);
  const flagged = findings.filter(({ claim }) => claim !== undefined);
  const language = spokenLanguage(checker.settings, locale, reading.language);
  return headings.flatMap(({ span }, i) => {
    const end = headings[i + 1]?.span.start ?? analysis.source.text.length + 1;
    const count = firstFrom(claims, end) - firstFrom(claims, span.start);
    const under = flagged.slice(firstFrom(flagged, span.start), firstFrom(flagged, end));
    if (count === 0) return [];
    const title = titleOf(count, new Set(under.map(({ claim }) => claim)).size, language);
    // Without a command it is words alone.
    return [{ range: toRange(document, span), command: { title, command: '' } }];
  });
}

function titleOf(count: number, flagged: number, language: LanguageId): string {
  if (language === 'fr') {
    const claims = count === 1 ? '1 affirmation' : `${count} affirmations`;
    return flagged === 0 ? claims : `${claims}, dont ${flagged} ${flagged === 1 ? 'signalée' : 'signalées'}`;
  }
  const claims = count === 1 ? '1 claim' : `${count} claims`;
  return flagged === 0 ? claims : `${claims}, ${flagged} flagged`;
}
