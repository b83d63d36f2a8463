/** Hovers: what a model is, what a term means, and on a finding both. The editor shows the finding's message itself. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import {
  entryMarkdown,
  entryPlainText,
  explainEntry,
  explainTerm,
  type Mention,
  targetOf,
  termMarkdown,
  termPlainText,
} from '../../core/index.ts';
import type { ClientFeatures } from '../client-features.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { type Place, placeAt } from '../place.ts';

export const hover: Feature = ({ connection, client, documents, guard, host }) => {
  const answer = async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return null;
    const place = placeAt(analysed, analysed.document.offsetAt(position));
    if (!place) return null;
    const value = explanations(place, analysed, client, host.today()).join(
      client.showsMarkdown ? '\n\n---\n\n' : '\n\n',
    );
    const kind = client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { contents: { kind, value }, range: toRange(analysed.document, place.span) };
  };
  connection.onHover(guard.request('Hover', null, answer));
  return { hoverProvider: true };
};

/** A model is explained; a term is defined, and on a finding the model that it misdescribes is explained too. */
function explanations(place: Place, { checker, analysis }: Analysed, client: ClientFeatures, today: string): string[] {
  const { settings } = checker;
  const { registry } = analysis;
  const passage = place.kind === 'mention' ? analysis.reading.language : place.claim.language;
  const language = spokenLanguage(settings, client.locale, passage);
  const model = (mention: Mention): string => {
    const explained = explainEntry(registry, mention.entry, settings.definition, language, { today });
    return client.showsMarkdown ? entryMarkdown(explained) : entryPlainText(explained);
  };
  if (place.kind === 'mention') return [model(place.mention)];
  const term = explainTerm(place.claim.level, settings.definition, language);
  const [target] = place.findings.flatMap((finding) => targetOf(finding, analysis.reading) ?? []);
  return [client.showsMarkdown ? termMarkdown(term) : termPlainText(term), ...(target ? [model(target)] : [])];
}
