/** Statements about every document: prose is traceable, no text throws, line endings change nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatOf, formats } from '../../server/src/core/formats/index.ts';
import { assertSound } from '../core/formats/soundness.ts';
import { documents, names } from './format-documents.ts';

describe('every document', function () {
  this.timeout(30_000);
  for (const name of names) {
    it(`has traceable prose (${name})`, () => {
      const { parse } = formatOf(name);
      fc.assert(
        fc.property(documents(name), (text) => assertSound(text, parse(text))),
        { numRuns: 1000 },
      );
    });

    it(`has the same prose with each line ending (${name})`, () => {
      const { parse } = formatOf(name);
      const prose = (text: string): readonly string[] => parse(text).segments.map((segment) => segment.prose);
      const plain = documents(name).map((text) => text.replaceAll(/[\r\0]/g, ''));
      fc.assert(
        fc.property(plain, (text) => assert.deepEqual(prose(text.replaceAll('\n', '\r\n')), prose(text))),
        { numRuns: 800 },
      );
    });
  }

  for (const format of formats) {
    it(`reads other formats without harm (${format.id})`, () => {
      const any = fc.oneof(...names.map(documents));
      fc.assert(
        fc.property(any, (text) => assertSound(text, format.parse(text))),
        { numRuns: 500 },
      );
    });
  }
});
