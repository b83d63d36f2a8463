/** Every setting of the engine: default and, through schema.ts, what is accepted. */
import type { Severity } from '../findings/finding.ts';
import type { DefinitionId } from '../judging/definitions.ts';

export type RuleId =
  | 'overclaim'
  | 'ambiguous-open'
  | 'underclaim'
  | 'licence-statement'
  | 'contradiction'
  | 'unused-ignore';
export const RULE_IDS: readonly RuleId[] = [
  'overclaim',
  'ambiguous-open',
  'underclaim',
  'licence-statement',
  'contradiction',
  'unused-ignore',
];

/** The formats that texts are read in; the formats themselves lie in a layer that knows nothing of settings. */
export const FORMAT_IDS = [
  'markdown',
  'mdx',
  'plaintext',
  'latex',
  'html',
  'restructuredtext',
  'asciidoc',
  'typst',
  'org',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** `default` lets the rule choose (overclaim: error for closed models, warning otherwise). */
export type SeveritySetting = Severity | 'off' | 'default';

export interface Settings {
  /** What "open source" has to mean. */
  readonly definition: DefinitionId;
  /** Severity of each rule. */
  readonly severity: Readonly<Record<RuleId, SeveritySetting>>;
  /** Language of the prose; `auto` decides per passage. */
  readonly language: 'auto' | 'en' | 'fr';
  /** Language of messages and hovers; `auto` follows the prose. */
  readonly messages: 'auto' | 'en' | 'fr';
  /** Whether block quotations are checked. */
  readonly checkQuotations: boolean;
  /** Day whose facts count (YYYY-MM-DD), for texts that name none themselves; empty for today's. */
  readonly asOf: string;
  /** Ids or names of models, families or companies on which nothing is reported. */
  readonly ignoredModels: readonly string[];
  /** Words that may be said of any model, such as "open model". */
  readonly ignoredTerms: readonly string[];
  /** Formats in which nothing is reported. */
  readonly ignoredFormats: readonly FormatId[];
  /** Registry files of the user's own, as paths; the host reads them. */
  readonly registryFiles: readonly string[];
}

export const defaultSettings: Settings = {
  definition: 'osaid-1.0',
  severity: {
    overclaim: 'default',
    'ambiguous-open': 'default',
    underclaim: 'default',
    'licence-statement': 'default',
    contradiction: 'default',
    'unused-ignore': 'default',
  },
  language: 'auto',
  messages: 'auto',
  checkQuotations: false,
  asOf: '',
  ignoredModels: [],
  ignoredTerms: [],
  ignoredFormats: [],
  registryFiles: [],
};
