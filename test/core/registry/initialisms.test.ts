import { deepEqual } from 'node:assert/strict';
import { analyse } from '../../support/check.ts';

const namesIn = (text: string) => analyse(text).reading.mentions.map((mention) => mention.text);

describe('A company that writes its name as letters with hyphens', () => {
  it('is found so', () => {
    deepEqual(namesIn('The committee wrote to M-A-P about its data.'), ['M-A-P']);
  });

  it('is not a word of the same letters', () => {
    deepEqual(namesIn('The map shows each council. MAP means minutes and papers.'), []);
  });
});
