/** Our own request: the finding at a place, explained at length. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { claimOf, type Finding, findingPage, targetOf } from '../../core/index.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { textOf, withParams } from '../own-request.ts';
import { FINDING_REQUEST, type FindingParams, type FindingResult } from '../requests.ts';

export const findingPages: Feature = ({ connection, documents, guard, host }) => {
  const explain = async (params: FindingParams): Promise<FindingResult | null> => {
    const analysed = await documents.analysisOf(textOf(params?.textDocument, 'uri', 'an address'));
    const tag = textOf(params, 'language', 'a language');
    if (!analysed) return null;
    const { analysis, checker, document } = analysed;
    const finding = nearest(analysis.findings, document.offsetAt(positionOf(params)));
    if (!finding) return null;
    const { definition } = checker.settings;
    const passage = claimOf(finding, analysis.reading)?.language ?? analysis.reading.language;
    const language = spokenLanguage(checker.settings, tag, passage);
    const model = targetOf(finding, analysis.reading)?.entry.id;
    const page = findingPage(finding, analysis, { definition, language, today: host.today() });
    return { page, ...(model === undefined ? {} : { model }) };
  };
  connection.onRequest(FINDING_REQUEST, withParams(guard.request('Explanation of a finding', null, explain)));
  return {};
};

function positionOf({ position }: FindingParams): FindingParams['position'] {
  if (Number.isInteger(position?.line) && Number.isInteger(position?.character)) return position;
  throw new ResponseError(ErrorCodes.InvalidParams, 'Expected a place as "position".');
}

/** The shortest that holds the offset; one that only ends there counts, too. */
function nearest(findings: readonly Finding[], offset: number): Finding | undefined {
  const length = ({ span }: Finding) => span.end - span.start;
  return findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a) - length(b))[0];
}
