/** Licence names put right: before → after. */
import assert from 'node:assert/strict';
import { rewordLicence } from '../../../server/src/core/fixes/wording-licence.ts';
import type { LanguageId } from '../../../server/src/core/reading/reading.ts';
import type { Licence } from '../../../server/src/core/registry/entry.ts';
import { applyEdits } from '../../../server/src/core/text/apply-edits.ts';
import { marked, type Row } from './wording-marked.ts';

const licence = (id: string, name: string, spdx: string | null, ...aliases: string[]): Licence => ({
  id,
  name,
  names: [name, ...(spdx ? [spdx] : []), ...aliases],
  spdx,
  osiApproved: spdx !== null,
  restrictions: [],
  sources: [],
});
const apache = licence('Apache-2.0', 'Apache License 2.0', 'Apache-2.0', 'Apache 2.0', 'Apache License');
const mit = licence('MIT', 'MIT License', 'MIT', 'MIT', 'licence MIT');
const acme = licence('acme', 'Acme 2 Community License Agreement', null);
const terms = licence('acme-terms', 'Acme Terms of Use', null);
const nonCommercial = licence(
  'CC-BY-NC-4.0',
  'Creative Commons Attribution Non Commercial 4.0 International',
  'CC-BY-NC-4.0',
);
const rail = licence('rail', 'Acme Open RAIL-M', null);
const modified = licence('modified', 'Modified MIT License (Acme)', null);

interface Table {
  readonly language: LanguageId;
  readonly stated: Licence;
  readonly right: Licence;
  readonly rows: readonly Row[];
}

const tables: readonly Table[] = [
  {
    language: 'en',
    stated: apache,
    right: acme,
    rows: [
      ['Acme 2 is under an ‹Apache 2.0 license›.', 'Acme 2 is under the Acme 2 Community License Agreement.'],
      ['Acme 2 is under ‹Apache 2.0›.', 'Acme 2 is under the Acme 2 Community License Agreement.'],
      ['released under the ‹Apache License 2.0›', 'released under the Acme 2 Community License Agreement'],
      ['under the ‹Apache 2.0› licence', 'under the Acme 2 Community License Agreement'],
      ['| Acme 2 | ‹Apache 2.0› |', '| Acme 2 | Acme 2 Community License Agreement |'],
      ['an ‹Apache 2.0-licensed› model', ''],
      ['a permissive ‹Apache 2.0 license›', ''],
      ['under [the ‹Apache 2.0› license](x)', 'under [the Acme 2 Community License Agreement](x)'],
      ['under an **‹Apache 2.0›** license', ''],
    ],
  },
  {
    language: 'en',
    stated: mit,
    right: terms,
    rows: [['It comes with ‹the MIT License›.', 'It comes with the Acme Terms of Use.']],
  },
  {
    language: 'en',
    stated: mit,
    right: apache,
    rows: [
      ['It is ‹MIT-licensed›.', 'It is Apache-2.0-licensed.'],
      ['an ‹MIT-licensed› model', 'an Apache-2.0-licensed model'],
    ],
  },
  {
    language: 'en',
    stated: apache,
    right: nonCommercial,
    rows: [
      ['under an ‹Apache 2.0 license›', 'under a CC BY-NC 4.0 license'],
      ['under ‹Apache 2.0›', 'under CC BY-NC 4.0'],
    ],
  },
  {
    language: 'en',
    stated: apache,
    right: rail,
    rows: [['under an ‹Apache 2.0 license›', 'under an Acme Open RAIL-M license']],
  },
  { language: 'en', stated: mit, right: modified, rows: [['under ‹MIT›', 'under the Modified MIT License']] },
  { language: 'en', stated: mit, right: mit, rows: [['under ‹MIT›', '']] },
  {
    language: 'fr',
    stated: apache,
    right: acme,
    rows: [
      ['Acme 2 est sous ‹licence Apache 2.0›.', 'Acme 2 est sous licence Acme 2 Community.'],
      ['Acme 2 est sous licence ‹Apache 2.0›.', 'Acme 2 est sous licence Acme 2 Community.'],
      ['Acme 2 est sous ‹Apache 2.0›.', 'Acme 2 est sous licence Acme 2 Community.'],
      ['Licence\u00a0: ‹Apache 2.0›', 'Licence\u00a0: Acme 2 Community License Agreement'],
      ['la licence permissive ‹Apache 2.0›', ''],
    ],
  },
  { language: 'fr', stated: mit, right: modified, rows: [['sous ‹MIT› modifié', '']] },
  { language: 'fr', stated: mit, right: apache, rows: [['sous ‹licence MIT›', 'sous licence Apache 2.0']] },
];

describe('rewording licence statements', () => {
  for (const { language, stated, right, rows } of tables) {
    for (const [before, after] of rows) {
      it(before, () => {
        const { text, claim } = marked(before, 'licence', language, { licence: stated, grammar: 'phrase' });
        const edits = rewordLicence(text, claim, right, language);
        assert.equal(edits ? applyEdits(text, edits) : '', after);
      });
    }
  }
});
