/** The machine-readable form of an analysis. Its fields are a contract with other programs: add, never change. */
import {
  type Analysis,
  type Claim,
  claimOf,
  createLineIndex,
  type Entry,
  type Finding,
  type Fix,
  type LineIndex,
  type Mention,
  targetOf,
} from '../core/index.ts';
import { excerpt } from './reporters/excerpt.ts';

/** Names the text: a file by its path, a line of JSON Lines by its id. */
export type Identity = { readonly path: string } | { readonly id: string };

/** What the user calls the text. */
export function shownName(identity: Identity): string {
  return 'path' in identity ? identity.path : identity.id;
}

export type ResultBody = ReturnType<typeof resultBody>;

/** RESULT. All offsets are UTF-16 code units into the text; lines and columns count from 1. */
export function toResult(identity: Identity, body: ResultBody) {
  return { ...identity, ...body };
}

/** A result without the text's name. `lines` may be left out where there is no finding. */
export function resultBody(analysis: Analysis, lines: LineIndex | undefined) {
  const { reading, findings, source } = analysis;
  return {
    language: reading.language,
    // Offsets are offsets into this, as the file itself is no text.
    ...(source.document ? { text: source.text } : {}),
    findings: findings.map((finding) => toFinding(finding, analysis, lines ?? createLineIndex(source.text))),
    mentions: reading.mentions.map(toMention),
    claims: reading.claims.map(toClaim),
  };
}

export type PlacedFinding = ReturnType<typeof placed>;

/** A finding without its fixes, which cost more to work out than all the rest. */
export function placed({ rule, severity, span, message }: Finding, lines: LineIndex) {
  const start = lines.placeAt(span.start);
  const end = lines.placeAt(span.end);
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { rule, severity, message, ...place };
}

export type PlacedFix = ReturnType<typeof placedFix>;

/** A fix with its edits by line and column. */
export function placedFix({ title, applicability, edits }: Fix, lines: LineIndex) {
  return {
    title,
    applicability,
    edits: edits.map(({ span, newText }) => {
      const start = lines.placeAt(span.start);
      const end = lines.placeAt(span.end);
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, newText };
    }),
  };
}

function toFinding(finding: Finding, { reading, source }: Analysis, lines: LineIndex) {
  const { verdict, span, why, evidence, related, fixes } = finding;
  const { rule, severity, message, ...place } = placed(finding, lines);
  const claim = claimOf(finding, reading);
  const target = targetOf(finding, reading);
  return {
    rule,
    verdict,
    severity,
    start: span.start,
    end: span.end,
    ...place,
    ...(source.document ? paragraphOf(finding, lines, source.document.pages) : {}),
    message,
    why,
    evidence,
    claim: claim ? toClaim(claim) : null,
    target: target ? toMention(target) : null,
    ...(related ? { related: related.map(({ span: place, message: text }) => ({ ...place, message: text })) } : {}),
    fixes: fixes.map(({ title, kind, applicability, edits }) => ({
      title,
      kind,
      applicability,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, newText: edit.newText })),
    })),
  };
}

/** Where a word processor can find it: it knows no lines, but words. */
function paragraphOf({ span }: Finding, lines: LineIndex, pages: readonly number[] | undefined) {
  const { line, column } = lines.placeAt(span.start);
  const words = { start: column - 1, end: column - 1 + span.end - span.start };
  const page = pages?.[line - 1];
  return {
    ...(page === undefined ? {} : { page }),
    paragraph: line,
    quotation: excerpt(lines.lineText(line), words, QUOTATION_WIDTH).shown,
  };
}

const QUOTATION_WIDTH = 160;

const MENTION_KINDS: Readonly<Record<Entry['kind'], string>> = {
  version: 'model',
  family: 'family',
  organisation: 'organisation',
};

function toMention({ span, text, entry, unknownVersion }: Mention) {
  return {
    start: span.start,
    end: span.end,
    text,
    kind: MENTION_KINDS[entry.kind],
    id: entry.id,
    name: entry.name,
    ...(unknownVersion ? { unknownVersion } : {}),
  };
}

function toClaim({ span, text, level, stance, about, targets, language }: Claim) {
  return { start: span.start, end: span.end, text, level, stance, about, targets, language };
}
