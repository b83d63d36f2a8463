/** The machine-readable form of an analysis. Its fields are a contract with other programs: add, never change. */
import {
  type Analysis,
  type Claim,
  claimOf,
  createLineIndex,
  type Entry,
  type Finding,
  type LineIndex,
  type Mention,
  targetOf,
} from '../core/index.ts';
import { excerpt } from './reporters/excerpt.ts';

/** Names the text: a file by its path, a line of JSON Lines by its id. */
export type Identity = { readonly path: string } | { readonly id: string };

/** RESULT. All offsets are UTF-16 code units into the text; lines and columns count from 1. */
export function toResult(identity: Identity, analysis: Analysis) {
  const { reading, findings, source } = analysis;
  const lines = createLineIndex(source.text);
  return {
    ...identity,
    language: reading.language,
    // Offsets are offsets into this, as the file itself is no text.
    ...(source.document ? { text: source.text } : {}),
    findings: findings.map((finding) => toFinding(finding, analysis, lines)),
    mentions: reading.mentions.map(toMention),
    claims: reading.claims.map(toClaim),
  };
}

export type PlacedFinding = ReturnType<typeof placed>;

/** Findings without their fixes, which cost more to work out than all the rest. */
export function placedFindings({ source, findings }: Analysis): readonly PlacedFinding[] {
  const lines = createLineIndex(source.text);
  return findings.map((finding) => placed(finding, lines));
}

function placed({ rule, severity, span, message }: Finding, lines: LineIndex) {
  const start = lines.placeAt(span.start);
  const end = lines.placeAt(span.end);
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { rule, severity, message, ...place };
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
    ...(source.document ? paragraphOf(finding, lines) : {}),
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
function paragraphOf({ span }: Finding, lines: LineIndex) {
  const { line, column } = lines.placeAt(span.start);
  const words = { start: column - 1, end: column - 1 + span.end - span.start };
  return { paragraph: line, quotation: excerpt(lines.lineText(line), words, QUOTATION_WIDTH).shown };
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
