/** The public library API. */
export {
  type Analysis,
  type Checker,
  createChecker,
  type DocumentProblem,
  type Follower,
  type Source,
} from './checker.ts';
export { type Completion, completionsAt } from './completions.ts';
export { citationOf } from './explain/citation.ts';
export { type EntryExplanation, explainEntry, explainTerm, type TermExplanation } from './explain/explanation.ts';
export { hintOf, statusWords } from './explain/hint.ts';
export { entryMarkdown, termMarkdown } from './explain/markdown.ts';
export { entryPlainText, termPlainText } from './explain/plain.ts';
export { OPENNESS_STATUSES, type OpennessStatus, opennessOf } from './explain/status.ts';
export { termFootnote } from './explain/terms.ts';
export { wrongFactText } from './explain/wrong-fact.ts';
export {
  type Applicability,
  claimOf,
  type Evidence,
  type Finding,
  type Fix,
  type FixKind,
  type RelatedPlace,
  type Severity,
  targetOf,
} from './findings/finding.ts';
export { type FixedText, fixText } from './fix-text.ts';
export { type AllFixes, safeFixes } from './fixes/fix-all.ts';
export { fixTitle } from './fixes/wording-titles.ts';
export type { Format, ParsedDocument, Segment } from './formats/format.ts';
export { formatOf, formatOfFile, formats } from './formats/index.ts';
export {
  DEFINITION_IDS,
  type Definition,
  type DefinitionId,
  definitionOf,
  definitions,
} from './judging/definitions.ts';
export { judgeEntry, type Status, type Verdict } from './judging/judge.ts';
export { requirementOf } from './judging/requirements.ts';
export { defineTerms, type Offers, offersAt } from './offers.ts';
export { type Chain, type FileProblems, readChain } from './project/chain.ts';
export { type FileTree, folderOf, LINK_OUTSIDE } from './project/file-tree.ts';
export { ignoreModelEdits } from './project/ignore-model.ts';
export { type Layer, type Layered, type ModelPlace, withLayers } from './project/layers.ts';
export { IGNORE_FILE, PROJECT_FILE } from './project/limits.ts';
export { createProject, type InForce, type LeftOut, type Project } from './project/project.ts';
export type { About, Claim, LanguageId, Level, Mention, Reading, Stance } from './reading/reading.ts';
export { registryAsOf } from './registry/as-of.ts';
export { bundledRegistry } from './registry/bundled.ts';
export type { Entry, Family, Licence, Organisation, Version } from './registry/entry.ts';
export { findEntries, suggestEntries } from './registry/find.ts';
export { OWN_FILE_LIMITS } from './registry/limits.ts';
export { type OwnFiles, withOwnFiles } from './registry/own.ts';
export { type Parsed, parseDeveloperFile, parseLicencesFile, type RegistryProblem } from './registry/parse.ts';
export { type RegistryFiles, readRegistryFiles } from './registry/read-files.ts';
export { createRegistry, type Registry } from './registry/registry.ts';
export type { RegistryData } from './registry/registry-data.ts';
export { findingPage } from './report/finding-page.ts';
export { reportContent } from './report/html.ts';
export type { Inventory } from './report/inventory.ts';
export type { Remark } from './report/remarks.ts';
export { REPORT_FORMATS, type ReportFormat, renderReport } from './report/render.ts';
export { createReport, type Report, type Scan } from './report/report.ts';
export { REPORT_STYLE } from './report/style.ts';
export { takeInventory } from './report/take-inventory.ts';
export { rules } from './rules/index.ts';
export type { RuleDescription } from './rules/rule.ts';
export { resolveSettings, type SettingsProblem } from './settings/resolve.ts';
export { defaultSettings, RULE_IDS, type RuleId, type Settings, type SeveritySetting } from './settings/settings.ts';
export { applyEdits, type Edit } from './text/apply-edits.ts';
export type { PlacedProblem } from './text/json-text.ts';
export { MOST_TEXT } from './text/limits.ts';
export { createLineIndex, type LineIndex, type Place } from './text/line-index.ts';
export { fill, filled, type Localized, labelled } from './text/localized.ts';
export { firstFrom, type Span } from './text/span.ts';
