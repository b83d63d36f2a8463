/** Our own requests for reports: the inventory of one text, and a report on many in any form. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  createReport,
  formats,
  type Inventory,
  REPORT_FORMATS,
  REPORT_STYLE,
  type ReportFormat,
  renderReport,
  reportContent,
  takeInventory,
} from '../../core/index.ts';
import type { Feature } from '../feature.ts';
import { spokenLanguage } from '../language.ts';
import { textOf, withParams } from '../own-request.ts';
import {
  INVENTORY_REQUEST,
  type InventoryParams,
  type LeftOut,
  PROSE_FILES_REQUEST,
  REPORT_REQUEST,
  type ReportParams,
  type ReportResult,
} from '../requests.ts';

export const reports: Feature = ({ connection, documents, guard, projects }) => {
  const inventory = async (params: InventoryParams): Promise<Inventory | LeftOut | null> => {
    const uri = textOf(params?.textDocument, 'uri', 'an address');
    const [text, languageId] = [textOf(params, 'text', 'a text'), textOf(params, 'languageId', 'a language')];
    if (params.passOver === true && projects.isLeftOut(uri)) return { leftOut: true };
    const { analysis, checker } = await documents.analysisOfText({ uri, languageId, text });
    const identity = { name: textOf(params, 'name', 'a name'), address: uri };
    return takeInventory(analysis, checker.settings.definition, identity);
  };
  const render = async (given: unknown): Promise<ReportResult | null> => {
    const { inventories, scan, format, language: tag } = readParams(given);
    const { settings } = await documents.sessionChecker();
    const language = spokenLanguage(settings, tag, 'en');
    const report = createReport(inventories, scan);
    if (format !== 'view') return { text: renderReport(report, format, language) };
    return { text: reportContent(report, { language, interactive: true }), style: REPORT_STYLE };
  };
  const endings = () => formats.flatMap(({ extensions }) => extensions);
  connection.onRequest<Inventory | LeftOut | null, unknown>(
    INVENTORY_REQUEST,
    withParams(guard.request('Inventory', null, inventory)),
  );
  connection.onRequest(REPORT_REQUEST, withParams(guard.request('Report', null, render)));
  connection.onRequest(PROSE_FILES_REQUEST, withParams(guard.request('Endings', [], endings)));
  return {};
};

/** Inventories are our own, handed back: one that has changed on the way makes the report fail, and nothing else. */
function readParams(params: unknown): ReportParams {
  const { inventories, scan } = (params ?? {}) as Partial<ReportParams>;
  const language = textOf(params, 'language', 'a language');
  const format = textOf(params, 'format', 'a form') as ReportFormat | 'view';
  if (format !== 'view' && !REPORT_FORMATS.includes(format))
    throw new ResponseError(ErrorCodes.InvalidParams, `There is no form "${format}".`);
  if (!Array.isArray(inventories)) throw new ResponseError(ErrorCodes.InvalidParams, 'Expected "inventories".');
  return { inventories, format, language, ...(scan ? { scan } : {}) };
}
