/** Rewordings about families of which only most versions have open weights. */
import assert from 'node:assert/strict';
import { rewordClaim } from '../../../server/src/core/fixes/wording.ts';
import type { LanguageId } from '../../../server/src/core/reading/reading.ts';
import { applyEdits } from '../../../server/src/core/text/apply-edits.ts';
import { marked, type Row } from './wording-marked.ts';

const rows: Readonly<Record<LanguageId, readonly Row[]>> = {
  en: [
    ['Qwen is ‹open source›.', 'Qwen is open-weight in most versions.'],
    ['Qwen is ‹fully open›, and fast.', 'Qwen is open-weight in most versions, and fast.'],
    ['We use ‹open-source› models such as Qwen.', 'We use open-weight models such as Qwen.'],
    ['We host ‹open-source› LLMs (Qwen, Yi).', 'We host open-weight LLMs (Qwen, Yi).'],
    ['Mistral’s ‹open-source› models', 'Mistral’s open-weight models'],
    ['Qwen is an ‹open-source› model.', ''],
    ['Qwen is an ‹open-source› LLM family.', 'Qwen is a mostly open-weight LLM family.'],
    ['Alibaba ‹open-sourced› Qwen.', ''],
  ],
  fr: [
    ['Mistral est ‹open source›.', 'Mistral est à poids ouverts dans la plupart des versions.'],
    ['Les modèles ‹open source› comme Mistral', 'Les modèles à poids ouverts comme Mistral'],
    ['un modèle ‹open source› (Mistral ou Yi)', 'un modèle à poids ouverts (Mistral ou Yi)'],
    ['Mistral est un modèle ‹open source›.', ''],
    [
      'Qwen est une famille de modèles ‹open source›.',
      'Qwen est une famille de modèles majoritairement à poids ouverts.',
    ],
    ['Qwen est une famille ‹open source› chinoise.', ''],
    ['Alibaba publie Qwen ‹en open source›.', ''],
  ],
};

describe('rewording what holds for most versions', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const [before, after] of rows[language]) {
      it(before, () => {
        const { text, claim } = marked(before, 'open-source', language);
        const edits = rewordClaim(text, claim, 'open-weight', language, 'most')?.edits;
        assert.equal(edits ? applyEdits(text, edits) : '', after);
      });
    }
  }
});
