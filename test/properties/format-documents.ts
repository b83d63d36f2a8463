/** Generates documents of every format: pieces of its markup and of text, in any order. */
import fc from 'fast-check';
import { FRAGMENTS as OTHERS } from './format-fragments.ts';
import { LIGHT_FRAGMENTS } from './format-fragments-light.ts';

const FRAGMENTS = { ...OTHERS, ...LIGHT_FRAGMENTS };

const TEXTS = [
  'Acme-1 is open source',
  ' words',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00A0',
  '\u202F',
  'é',
  'e\u0301',
  '🦙',
  '\uD83E',
  '\uDD99',
  '\0',
  '\uFEFF',
  '.',
  ',',
  'l’',
  '1',
];

export function documents(format: FormatName): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS[format]) },
    { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
}

export type FormatName = keyof typeof FRAGMENTS;
export const names = Object.keys(FRAGMENTS) as FormatName[];
