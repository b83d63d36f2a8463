/** An engine of a few lines that knows two invented models, so that protocol tests say nothing about judging. */
import {
  type Analysis,
  type Checker,
  type Claim,
  createRegistry,
  type Finding,
  type Fix,
  formatOf,
  type Mention,
  type Registry,
  type Settings,
  type Source,
  type Span,
} from '../../../server/src/core/index.ts';
import type { Host } from '../../../server/src/lsp/host.ts';
import { createManualTimers, type ManualTimers } from './timers.ts';

export const registry: Registry = createRegistry({
  version: 'test',
  date: '2026-06-30',
  developers: [
    {
      developer: { id: 'quill', name: 'Quill Works' },
      families: [
        {
          id: 'heron',
          name: 'Heron',
          versions: [version('heron-1', 'Heron 1'), version('heron-2', 'Heron 2')],
        },
      ],
    },
  ],
  licences: [],
  osiApproved: [],
  attribution: '',
});

function version(id: string, name: string) {
  const sources = [{ url: 'https://quill.example/models', checked: '2026-01-31', facts: ['weights' as const] }];
  return { id, name, weights: 'open' as const, licence: null, sources };
}

/** A host that counts its checks. */
export interface TestHost extends Host {
  readonly timers: ManualTimers;
  readonly checked: Source[];
  readonly checkersMade: Settings[];
}

/** `onCheck` runs before each check and may throw. */
export function createTestHost(onCheck: (source: Source) => void = () => {}): TestHost {
  const checked: Source[] = [];
  const checkersMade: Settings[] = [];
  return {
    timers: createManualTimers(),
    today: () => '2026-11-22',
    checked,
    checkersMade,
    createChecker(settings): Checker {
      checkersMade.push(settings);
      const check = (source: Source) => {
        checked.push(source);
        onCheck(source);
        return analyse(source, settings);
      };
      return {
        registry,
        settings,
        unknownModels: [],
        mayFind: () => true,
        check,
        follow: () => ({ check, work: { prose: 0, claims: 0 } }),
      };
    },
  };
}

/** Finds "open source" behind each "Heron 1" or "Heron 2". */
function analyse(source: Source, settings: Settings): Analysis {
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  for (const match of source.text.matchAll(/(Heron (?:1|2))|(open source)/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[1]) {
      const entry = registry.get(match[0] === 'Heron 1' ? 'heron-1' : 'heron-2');
      if (entry) mentions.push({ span, text: match[0], entry });
      continue;
    }
    claims.push(claimAt(span, mentions.length - 1));
    const severity = settings.severity.overclaim;
    if (mentions.length === 0 || severity === 'off') continue;
    findings.push(findingAt(span, claims.length - 1, mentions, severity === 'default' ? 'warning' : severity));
  }
  const format = formatOf(source.format);
  return {
    source,
    format,
    document: format.parse(source.text),
    reading: { mentions, claims, language: 'en' },
    findings,
    registry,
    problems: [],
  };
}

function claimAt(span: Span, target: number): Claim {
  return {
    span,
    text: 'open source',
    level: 'open-source',
    stance: 'asserted',
    about: 'model',
    targets: target < 0 ? [] : [target],
    language: 'en',
    sentence: span,
    grammar: 'adjective',
  };
}

function findingAt(span: Span, claim: number, mentions: readonly Mention[], severity: Finding['severity']): Finding {
  const target = mentions.length - 1;
  return {
    rule: 'overclaim',
    verdict: 'overclaim',
    severity,
    span,
    message: `${mentions[target]?.text} is *not* open source.`,
    why: ['the training code is not published'],
    evidence: [],
    claim,
    target,
    fixes: fixesFor(span),
    safeFix: fixesFor(span)[1],
  };
}

function fixesFor(span: Span): Fix[] {
  return [
    {
      title: 'Add a footnote',
      kind: 'footnote',
      applicability: 'review',
      edits: [{ span: { start: span.end, end: span.end }, newText: '[^1]' }],
    },
    {
      title: 'Write “open-weight”',
      kind: 'wording',
      applicability: 'safe',
      edits: [{ span, newText: 'open-weight' }],
    },
    { title: 'Write “available”', kind: 'wording', applicability: 'review', edits: [{ span, newText: 'available' }] },
  ];
}
