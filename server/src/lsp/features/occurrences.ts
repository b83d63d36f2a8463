/** Where a document speaks of a model: highlights, references, and the models as symbols for an outline. */
import {
  DocumentHighlightKind,
  type DocumentSymbol,
  type Location,
  type Position,
  SymbolKind,
} from 'vscode-languageserver';
import { hintOf, type Mention, type Span } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { placeAt } from '../place.ts';

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export const occurrences: Feature = ({ connection, client, documents, settings, guard }) => {
  const analysedAt = async ({ textDocument, position }: AtPosition) => {
    const analysed = await documents.analysisOf(textDocument.uri);
    return analysed && { analysed, offset: analysed.document.offsetAt(position) };
  };
  const highlights = async (params: AtPosition) => {
    const found = await analysedAt(params);
    return found
      ? spansFor(found.analysed, found.offset).map((span) => ({
          range: toRange(found.analysed.document, span),
          kind: DocumentHighlightKind.Text,
        }))
      : null;
  };
  const references = async (params: AtPosition): Promise<Location[] | null> => {
    const found = await analysedAt(params);
    const { document } = found?.analysed ?? {};
    if (!found || !document) return null;
    const mention = mentionAt(found.analysed, found.offset);
    if (!mention) return null;
    const alike = mentionsOf(found.analysed, mention);
    return alike.map(({ span }) => ({ uri: document.uri, range: toRange(document, span) }));
  };
  const symbols = async ({ textDocument }: Pick<AtPosition, 'textDocument'>): Promise<DocumentSymbol[] | null> => {
    if (!documents.get(textDocument.uri) || !(await settings.shown(textDocument.uri)).outline) return null;
    // Asked for last: what waits in between may come too late for the text.
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return null;
    return symbolsOf(analysed, client.locale);
  };
  connection.onDocumentHighlight(guard.request('Highlights', null, highlights));
  connection.onReferences(guard.request('References', null, references));
  connection.onDocumentSymbol(guard.request('Outline', null, symbols));
  return {
    documentHighlightProvider: true,
    referencesProvider: true,
    documentSymbolProvider: { label: 'Open Claims' },
  };
};

function mentionAt(analysed: Analysed, offset: number): Mention | undefined {
  const place = placeAt(analysed, offset);
  return place?.kind === 'mention' ? place.mention : undefined;
}

function mentionsOf({ analysis }: Analysed, { entry }: Mention): readonly Mention[] {
  return analysis.reading.mentions.filter((mention) => mention.entry.id === entry.id);
}

/** Of a model all its names; of a claim the claim and the models that it is about. */
function spansFor(analysed: Analysed, offset: number): readonly Span[] {
  const place = placeAt(analysed, offset);
  if (place?.kind === 'mention') return mentionsOf(analysed, place.mention).map(({ span }) => span);
  if (!place) return [];
  const { mentions } = analysed.analysis.reading;
  return [place.span, ...place.claim.targets.flatMap((target) => mentions[target]?.span ?? [])];
}

/** One symbol for each model, its mentions below it where there are several. */
function symbolsOf({ analysis, checker, document }: Analysed, locale: string | undefined): DocumentSymbol[] {
  const byModel = new Map<string, Mention[]>();
  for (const mention of analysis.reading.mentions) {
    const known = byModel.get(mention.entry.id);
    if (known) known.push(mention);
    else byModel.set(mention.entry.id, [mention]);
  }
  const language = spokenLanguage(checker.settings, locale, analysis.reading.language);
  const symbol = ({ span, entry }: Mention, name: string): DocumentSymbol => ({
    name,
    detail: hintOf(analysis.registry, entry, language),
    kind: SymbolKind.Object,
    range: toRange(document, span),
    selectionRange: toRange(document, span),
  });
  return [...byModel.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (!first) return [];
    const children = mentions.length > 1 ? mentions.map((mention) => symbol(mention, mention.text)) : [];
    const top = symbol(first, first.entry.name);
    // A symbol's range holds those of its children.
    const range = { start: top.range.start, end: children.at(-1)?.range.end ?? top.range.end };
    return [{ ...top, range, ...(children.length > 0 ? { children } : {}) }];
  });
}
