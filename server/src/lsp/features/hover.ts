/** Hovers: what a model is, what a term means, and first what is wrong with them here. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import {
  entryMarkdown,
  entryPlainText,
  explainEntry,
  explainTerm,
  type Finding,
  termMarkdown,
  termPlainText,
} from '../../core/index.ts';
import type { ClientFeatures } from '../client-features.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { type Place, placeAt } from '../place.ts';

export const hover: Feature = ({ connection, client, documents, guard }) => {
  const answer = async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return null;
    const place = placeAt(analysed, analysed.document.offsetAt(position));
    if (!place) return null;
    const value = [...messagesOf(place.findings, client), explanation(place, analysed, client)].join('\n\n');
    const kind = client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { contents: { kind, value }, range: toRange(analysed.document, place.span) };
  };
  connection.onHover(guard.request('Hover', null, answer));
  return { hoverProvider: true };
};

function explanation(place: Place, { checker, analysis }: Analysed, client: ClientFeatures): string {
  const { registry, settings } = checker;
  if (place.kind === 'mention') {
    const language = spokenLanguage(settings, client.locale, analysis.reading.language);
    const explained = explainEntry(registry, place.mention.entry, settings.definition, language);
    return client.showsMarkdown ? entryMarkdown(explained) : entryPlainText(explained);
  }
  const language = spokenLanguage(settings, client.locale, place.claim.language);
  const explained = explainTerm(place.claim.level, settings.definition, language);
  return client.showsMarkdown ? termMarkdown(explained) : termPlainText(explained);
}

/** The same message may stand for several models; it is said once. The messages hold the reasons. */
function messagesOf(findings: readonly Finding[], client: ClientFeatures): string[] {
  const messages = new Set(findings.map(({ message }) => message));
  return [...messages].map((message) => (client.showsMarkdown ? `**${escapeMarkdown(message)}**` : message));
}

/** Messages are plain text and may hold names such as `Llama_3*`. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
