/** Statements about every fix, in every format. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type Analysis,
  applyEdits,
  bundledRegistry,
  createChecker,
  defaultSettings,
  defineTerms,
  type Finding,
  type Fix,
  fixText,
  offersAt,
  safeFixes,
  targetOf,
} from '../../server/src/core/index.ts';
import { documentFormats, documentIn, type Sample } from '../support/documents.ts';

const checker = createChecker(bundledRegistry(), defaultSettings);
const NUMBER_OF_RUNS = 40;

/** What is found, without places. */
function countsOf({ findings, reading }: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = `${finding.rule} ${targetOf(finding, reading)?.entry.id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function applied(sample: Sample, { edits }: Pick<Fix, 'edits'>): Analysis {
  return checker.check({ ...sample, text: applyEdits(sample.text, edits) });
}

/** Nothing is found that was not there before. Two that are mended no longer contradict each other, and the reverse. */
function assertNothingNew(before: Analysis, now: Analysis, message: string): void {
  const counts = countsOf(before);
  for (const [key, count] of countsOf(now)) {
    if (key.startsWith('contradiction')) continue;
    assert.ok(count <= (counts.get(key) ?? 0), `${key} is new ${message}`);
  }
}

function eachFix(
  kinds: readonly Fix['kind'][],
  check: (sample: Sample, analysis: Analysis, finding: Finding, fix: Fix) => void,
) {
  return (sample: Sample): void => {
    const analysis = checker.check(sample);
    // A contradiction takes two, and changing one of several does not end it.
    for (const finding of analysis.findings.filter(({ rule }) => rule !== 'contradiction'))
      for (const fix of finding.fixes) if (kinds.includes(fix.kind)) check(sample, analysis, finding, fix);
  };
}

/** How many findings of this rule stand on this claim's models. */
const alike = (analysis: Analysis, finding: Finding, of: Analysis) =>
  countsOf(of).get(`${finding.rule} ${targetOf(finding, analysis.reading)?.entry.id}`) ?? 0;

for (const format of documentFormats) {
  const everyDocument = (check: (sample: Sample) => void): void =>
    fc.assert(fc.property(documentIn(format), check), { numRuns: NUMBER_OF_RUNS });

  describe(`every fix in ${format}`, () => {
    it('edits places of the text, in order and apart', () => {
      everyDocument((sample) => {
        const analysis = checker.check(sample);
        const everyFix = [
          ...analysis.findings.flatMap(({ fixes }) => fixes),
          ...offersAt(analysis, defaultSettings, { start: 0, end: sample.text.length }).fixes,
        ];
        for (const { edits, title } of everyFix) {
          let end = 0;
          for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
            assert.ok(span.start >= end && span.end >= span.start && span.end <= sample.text.length, title);
            end = span.end;
          }
        }
      });
    });

    it('that changes words removes its finding and makes none', () => {
      everyDocument(
        eachFix(['wording', 'licence', 'attribution'], (sample, analysis, finding, fix) => {
          const now = applied(sample, fix);
          assert.ok(
            alike(analysis, finding, now) < alike(analysis, finding, analysis),
            `${fix.title} in ${sample.text}`,
          );
          assertNothingNew(analysis, now, `after ${fix.title}: ${now.source.text}`);
        }),
      );
    });

    it('that ignores removes its finding, and is needed', () => {
      everyDocument(
        eachFix(['ignore'], (sample, analysis, finding, fix) => {
          const now = applied(sample, fix);
          assert.ok(
            alike(analysis, finding, now) < alike(analysis, finding, analysis),
            `${fix.title} in ${sample.text}`,
          );
          assertNothingNew(analysis, now, `after ${fix.title}: ${now.source.text}`);
        }),
      );
    });

    it('that adds a footnote changes no finding and is not offered again', () => {
      everyDocument(
        eachFix(['footnote'], (sample, analysis, finding, fix) => {
          const now = applied(sample, fix);
          assert.deepEqual(countsOf(now), countsOf(analysis), `after ${fix.title}: ${now.source.text}`);
          const again = now.findings.find(({ span }) => span.start === finding.span.start);
          assert.ok(again, now.source.text);
          assert.deepEqual(
            again.fixes.filter(({ kind }) => kind === 'footnote').map(({ title }) => title),
            [],
            now.source.text,
          );
        }),
      );
    });

    it('that defines all terms leaves none to define', () => {
      everyDocument((sample) => {
        const fix = defineTerms(checker.check(sample), defaultSettings);
        if (!fix) return;
        const now = applied(sample, fix);
        assert.deepEqual(countsOf(now), countsOf(checker.check(sample)), now.source.text);
        assert.equal(defineTerms(now, defaultSettings), undefined, now.source.text);
      });
    });

    it('that is safe is made once', () => {
      everyDocument((sample) => {
        const fixed = fixText(checker, sample);
        assert.deepEqual(safeFixes(fixed.analysis.findings).edits, []);
        assert.equal(fixText(checker, { ...sample, text: fixed.text }).text, fixed.text);
        assertNothingNew(checker.check(sample), fixed.analysis, fixed.text);
      });
    });
  });
}
