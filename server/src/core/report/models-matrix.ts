/** The matrix of models and components as an HTML table: a mark and a word in each cell. */
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import { escapeHtml } from './html-text.ts';
import { FACT_COLUMNS, type FactState } from './inventory.ts';
import { licenceWords, modelName } from './model-words.ts';
import type { ReportModel } from './report.ts';
import { columnLabel, STATE_MARKS, STATE_WORDS, STATUS_WORDS, WORDS } from './words.ts';

export function modelsMatrix(models: readonly ReportModel[], language: LanguageId): string {
  const header = [WORDS.model, WORDS.verdict, ...FACT_COLUMNS.map(columnLabel), WORDS.licence].map(
    (column) => `<th scope="col">${escapeHtml(say(column, language))}</th>`,
  );
  return [
    '<table class="matrix">',
    `<caption>${say(WORDS.modelsCaption, language)}</caption>`,
    `<thead><tr>${header.join('')}</tr></thead>`,
    `<tbody>${models.map((model) => rowOf(model, language)).join('')}</tbody>`,
    '</table>',
  ].join('\n');
}

function rowOf(model: ReportModel, language: LanguageId): string {
  const cells = FACT_COLUMNS.map((column) => stateCell(model.facts[column], language));
  const name = escapeHtml(modelName(model, language));
  const developer = model.kind === 'organisation' ? '' : ` <small>${escapeHtml(model.developer)}</small>`;
  const verdict = `<td class="verdict-${model.verdict}">${say(STATUS_WORDS[model.verdict], language)}</td>`;
  const licence = `<td>${escapeHtml(licenceWords(model, language))}</td>`;
  return `<tr><th scope="row">${name}${developer}</th>${verdict}${cells.join('')}${licence}</tr>`;
}

function stateCell(state: FactState, language: LanguageId): string {
  const mark = `<span class="mark" aria-hidden="true">${STATE_MARKS[state]}</span>`;
  return `<td class="state-${state}">${mark} ${escapeHtml(say(STATE_WORDS[state], language))}</td>`;
}
