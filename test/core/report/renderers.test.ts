/** Every form of a report: the whole text of one, and what must not break out of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportContent } from '../../../server/src/core/report/html.ts';
import { REPORT_FORMATS, renderReport } from '../../../server/src/core/report/render.ts';
import { createReport } from '../../../server/src/core/report/report.ts';
import {
  LEVEL_WORDS,
  SEVERITY_WORDS,
  STANCE_WORDS,
  STATE_WORDS,
  STATUS_WORDS,
  WORDS,
} from '../../../server/src/core/report/words.ts';
import type { Localized } from '../../../server/src/core/text/localized.ts';
import { inventoryOf } from './heron-report.ts';

const golden = resolve(import.meta.dirname, '../../../../test/core/report/golden');
const TEXT = '# Draft\n\nHeron 1 and Heron 2 are open source.\n\nEgret 1 is closed.\n\nIs Heron 1 open source?\n';
const report = createReport([inventoryOf(TEXT)]);
const endings = { markdown: 'md', csv: 'csv', json: 'json', html: 'html' } as const;

/** As a hostile text, or a hostile registry file, might have it. */
const HOSTILE = '=HYPERLINK("https://evil.example")<img src=x onerror=alert(1)> | [x](command:y) "quoted", \u202e';
const hostile = createReport([
  {
    ...inventoryOf(TEXT, HOSTILE),
    statements: inventoryOf(TEXT).statements.map((statement) => ({
      ...statement,
      name: HOSTILE,
      words: HOSTILE,
      findings: [{ rule: 'overclaim', severity: 'warning' as const, message: HOSTILE }],
    })),
    models: inventoryOf(TEXT).models.map((model) => ({
      ...model,
      name: HOSTILE,
      developer: HOSTILE,
      licences: [HOSTILE],
    })),
  },
]);

describe('the forms of a report', () => {
  for (const format of REPORT_FORMATS) {
    for (const language of ['en', 'fr'] as const) {
      it(`are what they were: ${format}, ${language}`, () => {
        const expected = readFileSync(resolve(golden, `report.${language}.${endings[format]}`), 'utf8');
        assert.equal(renderReport(report, format, language), expected);
      });
    }
  }

  it('hold so many rows on a live page that it stays quick, say what is left out, and leave nothing out elsewhere', () => {
    const inventory = inventoryOf(TEXT);
    const [first] = inventory.statements;
    assert.ok(first);
    const plain = Array.from({ length: 3000 }, () => ({ ...first, words: 'plain', findings: [] }));
    const found = { rule: 'overclaim', severity: 'warning' as const, message: 'no' };
    const statements = [...plain, { ...first, words: 'flagged-at-the-end', findings: [found] }];
    const long = createReport([{ ...inventory, statements }]);
    const live = reportContent(long, { language: 'en', interactive: true });
    const rowsIn = (html: string) => html.slice(html.indexOf('>Claims<')).split('<tr').length - 2;
    assert.equal(rowsIn(live), 2000);
    assert.match(live, /flagged-at-the-end/);
    assert.match(live, /Here are 2000 of 3001 claims/);
    const whole = renderReport(long, 'html', 'en');
    assert.equal(rowsIn(whole), 3001);
    assert.doesNotMatch(whole, /Here are/);
  });

  it('have every word in both languages, with the same places', () => {
    const tables = [WORDS, LEVEL_WORDS, SEVERITY_WORDS, STANCE_WORDS, STATE_WORDS, STATUS_WORDS];
    for (const table of tables) {
      for (const [key, { en, fr }] of Object.entries<Localized>(table)) {
        assert.ok(en !== '' && fr !== '', key);
        const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
        assert.deepEqual(places(fr), places(en), key);
      }
    }
  });
});

describe('what comes from texts and registry', () => {
  it('adds no markup to HTML', () => {
    for (const html of [
      renderReport(hostile, 'html', 'en'),
      reportContent(hostile, { language: 'en', interactive: true }),
    ]) {
      assert.doesNotMatch(html, /<img|onerror=alert\(1\)>|<script|\u202e/);
      assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
      // Every attribute is still closed where it should be.
      assert.doesNotMatch(html, /"quoted"/);
    }
  });

  it('adds no markup to Markdown', () => {
    const markdown = renderReport(hostile, 'markdown', 'en');
    assert.doesNotMatch(markdown, /(?<!\\)<img|(?<!\\)\[x\]|\u202e/);
    for (const line of markdown.split('\n').filter((each) => each.startsWith('| =')))
      assert.equal(line.match(/(?<!\\)\|/g)?.length, line.includes('line') ? 7 : 15);
  });

  it('is no formula in a spreadsheet', () => {
    const csv = renderReport(hostile, 'csv', 'en');
    assert.doesNotMatch(csv, /(^|,)"?=/m);
    assert.match(csv, /"'=HYPERLINK\(""https:/);
    for (const start of ['=', '+', '-', '@', ' =', '＝']) {
      const [row] = hostile.rows;
      const rows = row ? [{ ...row, name: `${start}1+1` }] : [];
      assert.ok(renderReport({ ...hostile, rows }, 'csv', 'en').includes(`,'${start.trim()}1+1,`), start);
    }
  });

  it('stays one record in CSV, of eleven fields, ended by CR LF', () => {
    const records = renderReport(hostile, 'csv', 'en').split('\r\n');
    assert.equal(records.pop(), '');
    assert.equal(records.length, hostile.rows.length + 1);
    for (const record of records)
      assert.equal(record.match(/("(?:[^"]|"")*"|[^,"]*)(?:,|$)/g)?.filter((field) => field !== '').length, 11, record);
  });

  it('survives JSON', () => {
    const { claims } = JSON.parse(renderReport(hostile, 'json', 'en')) as { claims: { name: string }[] };
    assert.equal(claims[0]?.name, HOSTILE);
  });
});

describe('the page of a report', () => {
  const content = reportContent(report, { language: 'en', interactive: true });

  it('has tables with captions, headings for columns and rows, and a picture that says what it shows', () => {
    assert.equal(content.match(/<caption>/g)?.length, 2);
    assert.equal(content.match(/<th scope="row">/g)?.length, report.rows.length + report.models.length);
    assert.match(
      content,
      /<svg [^>]*role="img" aria-label="Claims along draft\.md\. open source: 2, 1 flagged; closed: 1, none flagged\."/,
    );
  });

  it('has neither scripts nor styles nor handlers of its own, nor anything from elsewhere', () => {
    const page = renderReport(report, 'html', 'en');
    assert.doesNotMatch(content, /<script|<style|\sstyle=|\son\w+=/i);
    assert.doesNotMatch(page, /<script|\son\w+=|https?:|url\(/i);
  });

  it('draws the texts with the most claims, and counts the rest', () => {
    const many = createReport(Array.from({ length: 23 }, (_, index) => inventoryOf(TEXT, `${index}.md`)));
    const drawn = reportContent(many, { language: 'en', interactive: false });
    assert.equal(drawn.match(/<svg/g)?.length, 20);
    assert.match(drawn, /And 3 more texts with claims\./);
  });
});
