/** Terms of openness and the footnotes made of them. */
import assert from 'node:assert/strict';
import { explainTerm } from '../../../server/src/core/explain/explanation.ts';
import { termFootnote } from '../../../server/src/core/explain/terms.ts';
import { DEFINITION_IDS } from '../../../server/src/core/judging/definitions.ts';

const LEVELS = ['open-source', 'free-software', 'open-weight', 'open', 'licence', 'closed'] as const;
const LANGUAGES = ['en', 'fr'] as const;

describe('termFootnote', () => {
  it('is one line, with an address and a year unless the words are ours alone', () => {
    for (const level of LEVELS)
      for (const language of LANGUAGES)
        for (const definition of DEFINITION_IDS) {
          const text = termFootnote(level, language, definition);
          assert.doesNotMatch(text, /[\n\r{}]/, text);
          if (level === 'closed') {
            assert.doesNotMatch(text, /https:|\d{4}/);
            continue;
          }
          assert.match(text, /https:\/\/\S+\)/);
          if (level !== 'open-source') assert.match(text, /\b20\d\d\b/);
        }
  });

  it('says what open source means, by whom and since when', () => {
    assert.equal(
      termFootnote('open-source', 'en'),
      'Open source, for an AI model, means that weights and code come under licences approved by the Open Source Initiative, with enough information on the training data to build an equivalent system (Open Source AI Definition 1.0, Open Source Initiative, 28 October 2024, https://opensource.org/ai/open-source-ai-definition).',
    );
    assert.match(termFootnote('open-source', 'fr'), /^Open source, pour un modèle d’IA, signifie .* 28 octobre 2024/);
  });

  it('goes by the definition that the author chose', () => {
    assert.match(termFootnote('open-source', 'en', 'mof-class-1'), /Model Openness Framework, class I /);
  });
});

describe('explainTerm', () => {
  it('defines each term in two sentences at most', () => {
    for (const level of LEVELS)
      for (const language of LANGUAGES) {
        const { definition, difference, authority } = explainTerm(level, 'osaid-1.0', language);
        assert.ok((definition.match(/[.!?](?=\s|$)/g) ?? []).length <= 2, definition);
        assert.ok(difference !== '');
        if (level === 'closed') assert.equal(authority, undefined);
        else assert.ok(authority?.url.startsWith('https://') && authority.date !== '');
      }
  });

  it('says in French what it says in English', () => {
    assert.equal(explainTerm('open-weight', 'osaid-1.0', 'fr').title, 'Poids ouverts');
    assert.match(explainTerm('open-weight', 'osaid-1.0', 'fr').authority?.date ?? '', /^lu le 22 novembre 2026$/);
  });
});
