/** Texts that people take away: a citation, a report of a wrong fact. */
import assert from 'node:assert/strict';
import { citationOf } from '../../../server/src/core/explain/citation.ts';
import { explainEntry } from '../../../server/src/core/explain/explanation.ts';
import { wrongFactText } from '../../../server/src/core/explain/wrong-fact.ts';
import type { LanguageId } from '../../../server/src/core/reading/reading.ts';
import { acmeRegistry, HOSTILE_CODES, HOSTILE_NAME } from './acme-registry.ts';

const explain = (id: string, language: LanguageId) => {
  const entry = acmeRegistry.get(id) ?? assert.fail(id);
  return explainEntry(acmeRegistry, entry, 'osaid-1.0', language);
};

describe('a citation', () => {
  it('names the verdict, the definition, the registry and the sources with their days', () => {
    assert.match(
      citationOf(explain('acme-1', 'en')),
      /^Acme-1 \(Acme Labs\)\. Open-weight, not open source: .*\. Definition: Open Source AI Definition 1\.0 \(OSI\)\. Open Claims, registry 2026\.03 of 30 June 2026\. Sources: https:\/\/acme\.example\/models \(read on 1 March 2026\); /,
    );
    assert.match(
      citationOf(explain('acme-1', 'fr')),
      /Définition\u00a0: .*registre 2026\.03 du 30 juin 2026.*lu le 1er mars/,
    );
  });

  it('is one line', () => assert.ok(!citationOf(explain('acme', 'en')).includes('\n')));
});

describe('the text for a wrong fact', () => {
  it('asks for the fact and a source, and holds what is on record', () => {
    const text = wrongFactText('acme-1', explain('acme-1', 'en'));
    assert.match(
      text,
      /^# Wrong fact: Acme-1\n\nNothing has been sent\. .*\n\n## What is wrong\n[\s\S]*## A public source/,
    );
    assert.match(text, /## What the registry says today\n\nEntry\\?: acme-1\n\n\*\*Acme-1\*\*\n/);
    assert.match(wrongFactText('acme-1', explain('acme-1', 'fr')), /^# Fait erroné.*\n\nRien n’a été envoyé\./);
  });

  it('shows a name as it is', () => {
    const explained = { ...explain('acme-1', 'en'), title: HOSTILE_NAME };
    const text = wrongFactText('acme-1', explained);
    assert.doesNotMatch(text, /(?<!\\)<img|(?<!\\)\[x\]\(command/);
    for (const code of HOSTILE_CODES) assert.ok(!text.includes(code));
  });
});
