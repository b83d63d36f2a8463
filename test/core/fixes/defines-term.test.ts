/** Which notes define a term, and which only mention it. */
import assert from 'node:assert/strict';
import { definesTerm } from '../../../server/src/core/fixes/defines-term.ts';
import type { Level } from '../../../server/src/core/reading/reading.ts';

const defines = (text: string, level: Level) => definesTerm({ label: '1', span: { start: 0, end: 1 }, text }, level);

describe('a note defines a term', () => {
  for (const [level, text] of [
    ['open-source', 'Open source means that code and data are there too.'],
    ['open-source', 'An “open-source” model is defined as one whose code is published.'],
    ['open-source', 'By “open source” we mean that code and data are published.'],
    ['open-source', 'Open source: free to use, study, change and share.'],
    ['open-source', 'A model is open source if its code and its data are published.'],
    ['open-source', 'Open source (OSAID) requires that the data be described.'],
    ['open-source', 'L’open source se définit par la publication du code.'],
    ['open-source', 'On entend par « open source » la publication du code.'],
    ['open-weight', 'L’open source va plus loin, tandis que l’open-weight ne livre que les poids.'],
    ['open-weight', 'An open-weight model provides only its parameters.'],
    ['open-weight', 'À poids ouverts, pour un modèle d’IA, signifie que les paramètres sont publiés.'],
    ['free-software', 'Un logiciel libre désigne un logiciel que chacun peut modifier.'],
  ] as const)
    it(text, () => assert.ok(defines(text, level)));
});

describe('a note only mentions a term', () => {
  for (const [level, text] of [
    ['open-source', 'The open-source licence requires that you keep the notice.'],
    ['open-source', 'Meta calls it an open-source model, which means that its lawyers are happy.'],
    ['open-source', 'For what open source means, see Smith 2020.'],
    ['open-source', 'Nobody knows what open source means.'],
    ['open-source', 'On open source, Smith refers to his paper of 2019.'],
    ['open-source', 'Llama 3 is open source: see the vendor’s page.'],
    ['closed', 'The survey closed in May, which means that late answers are missing.'],
    ['open-weight', 'Unlike open-weight models, open source means that code is free.'],
    ['open-weight', 'Their page calls it open-weight, without a word on data.'],
  ] as const)
    it(text, () => assert.ok(!defines(text, level)));
});
